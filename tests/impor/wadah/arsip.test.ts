import {strToU8, zipSync} from "fflate";
import {describe, expect, test} from "vitest";
import {rawXlsx} from "./xlsxMentah.js";
import {readAll, sumberOf, tabel37, workbook} from "../bacaan.js";

const sumberArsip = sumberOf("kirim.zip");

describe("an archive", () => {
  test("is read as its members, each under its own name, by the archive's row of sumber.csv", async () => {
    const zip = zipSync({"b/tabel.csv": tabel37, "a/tabel.xlsx": await workbook([["apa", "ini"]])});
    const readings = await readAll(zip, "kirim.zip", sumberArsip);
    expect(readings.map(({berkas, jenis, bagian: [kepala]}) => [berkas, jenis, kepala?.tahun])).toEqual([
      ["kirim.zip/a/tabel.xlsx", null, undefined],
      ["kirim.zip/b/tabel.csv", "rekap-lkjip", 2024],
    ]);
    expect(readings[1]!.pagu).toHaveLength(34);
  });

  test("a row of sumber.csv for a member wins over that of the archive", async () => {
    const rows = [...sumberArsip, ...sumberOf("kirim.zip/tabel.csv", {tahun: 2023})];
    const [reading] = await readAll(zipSync({"tabel.csv": tabel37}), "kirim.zip", rows);
    expect(reading!.bagian[0]!.tahun).toBe(2023);
  });

  test("a bad member is a finding under the archive and stops no other", async () => {
    const zip = zipSync({"baik.csv": tabel37, "../keluar.csv": strToU8("a,b\n1,2\n")});
    const readings = await readAll(zip, "kirim.zip", sumberArsip);
    expect(readings.flatMap(({temuan}) => temuan).filter(({tingkat}) => tingkat === "galat").map(({aturan}) => aturan))
      .toEqual(["arsip-bahaya"]);
    expect(readings.some(({pagu}) => pagu.length === 34)).toBe(true);
  });

  test("without any member that is an input says so", async () => {
    const readings = await readAll(zipSync({"folder/": new Uint8Array()}), "kirim.zip", sumberArsip);
    expect(readings.map(({temuan}) => temuan.map(({aturan}) => aturan))).toEqual([["jenis-tidak-dikenal"]]);
  });
});

describe("a cell whose formula has no value", () => {
  const judul = ["kode", "level", "nama", "anggaran", "realisasi", "persen_capaian_tercetak"];
  const row = (baris: number, cells: readonly string[]) =>
    `<row>${
      cells.map((isi, i) =>
        `<c r="${"ABCDEF"[i]}${baris}" t="${/^<v>[0-9]+<[/]v>/.test(isi) ? "n" : "str"}">${isi}</c>`
      ).join("")
    }</row>`;
  const v = (text: string | number) => `<v>${text}</v>`;
  const rekap = (rumus: string) =>
    rawXlsx([
      row(1, judul.map(v)),
      row(2, [...["2.17.01.2.01.0001", "sub_kegiatan", "A", 100, 40, "-"].map(v)]),
      row(3, [...["2.17.01.2.01.0002", "sub_kegiatan", "B", 100].map(v), `<f>${rumus}</f>`, v("-")]),
    ].join(""));

  test("is computed where the formula is simple, and named where it is not", async () => {
    const [simple] = await readAll(rekap("SUM(D2:D3)-150"), "uji.xlsx", sumberOf("uji.xlsx"));
    expect(simple!.temuan).toEqual([]);
    expect(simple!.realisasi.map(({nilai_sampai}) => nilai_sampai)).toEqual([40, 50]);
    const [hard] = await readAll(rekap("VLOOKUP(A1,B1:C2,2)"), "uji.xlsx", sumberOf("uji.xlsx"));
    expect(hard!.temuan).toEqual([
      expect.objectContaining({aturan: "sel-tanpa-nilai", baris: 3, kolom: "E", tercetak: "=VLOOKUP(A1,B1:C2,2)"}),
    ]);
  });
});
