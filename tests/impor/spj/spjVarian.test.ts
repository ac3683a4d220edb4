import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {jenisOfKelompok} from "../../../src/impor/spj/kelompokSpj.js";
import {readOne, sumberOf, workbook} from "../bacaan.js";
import {expectAddsUp} from "../hitungan.js";
import {spjCsv} from "./spjCsv.js";

interface Harapan {
  dibaca: number;
  diterima: number;
  induk: number;
  dikecualikan?: number;
  daun: {
    baris: number;
    sub: string;
    rekening: string;
    anggaran: number;
    belanja: [string | null, number | null, number][];
  }[];
}

const folder = "tests/kasus/spj-varian";
const varian = readdirSync(folder).filter((name) => name.endsWith(".csv")).map((name) => ({
  name,
  csv: readFileSync(`${folder}/${name}`, "utf8"),
  harapan: JSON.parse(readFileSync(`${folder}/${name.replace(".csv", ".harapan.json")}`, "utf8")) as Harapan,
}));
const sumber = sumberOf("uji.csv", {asal: "simulasi", tahun: null, bulan: null, skpd: null});

describe("an SPJ of a form of its own, written cell by cell", () => {
  test.each(varian)("$name: every leaf and kind, and no false note", async ({csv, harapan}) => {
    const bacaan = await readOne(csv, {sumber});
    expect(bacaan.jenis).toBe("spj-fungsional");
    expect(bacaan.temuan).toEqual([]);
    expect(bacaan.pagu.map((r) => [r.baris, r.kode_sub_kegiatan, r.kode_rekening, r.nilai])).toEqual(
      harapan.daun.map(({baris, sub, rekening, anggaran}) => [baris, sub, rekening, anggaran]),
    );
    expect(bacaan.realisasi.map((r) => [r.baris, r.jenis_spj, r.nilai_bulan, r.nilai_sampai])).toEqual(
      harapan.daun.flatMap(({baris, belanja}) => belanja.map((isi) => [baris, ...isi])),
    );
  });

  test.each(varian)("$name: each row counts once, no name of a person is kept", async ({csv, harapan}) => {
    const bacaan = await readOne(csv, {sumber});
    const {dibaca, diterima, induk, dikecualikan = 0} = harapan;
    expect(bacaan.hitungan).toEqual({dibaca, diterima, induk, dikecualikan, ditolak: 0});
    expect(bacaan.bagian[0]).toMatchObject({tahun: 2025, bulan: 3, skpd: "2.17.0.00.0.00.01.0000", lingkup: "SKPD"});
    expect(JSON.stringify(bacaan)).not.toMatch(/Siti|19700101/);
  });

  test.each(varian)("$name: a text in a number is found at its place", async ({csv, harapan}) => {
    const {baris} = harapan.daun[1]!;
    const lines = csv.split("\n");
    const cells = lines[baris - 1]!.split(";");
    cells[5] = "satu";
    lines[baris - 1] = cells.join(";");
    const bacaan = await readOne(lines.join("\n"), {sumber});
    expect(bacaan.temuan.filter(({aturan}) => aturan === "sel-buruk")).toEqual([
      expect.objectContaining({baris, kolom: "F", tercetak: "satu"}),
    ]);
    expectAddsUp(bacaan.hitungan);
  });

  test.each(varian.slice(0, 5))("$name: a formula that does not hold says which", async ({csv, harapan}) => {
    const {baris} = harapan.daun[0]!;
    const lines = csv.split("\n");
    const cells = lines[baris - 1]!.split(";");
    cells[cells.length - 1] = "1";
    lines[baris - 1] = cells.join(";");
    const {temuan} = await readOne(lines.join("\n"), {sumber});
    const last = 4 + 3 * Math.round((cells.length - 5) / 3);
    expect(temuan).toContainEqual(
      expect.objectContaining({
        aturan: "rumus-kolom-beda",
        baris,
        pesan: expect.stringContaining(`${last + 1}=3-${last}`),
      }),
    );
  });

  test.each(["SPJ - GU", "s.d. Bulan Lalu", "SISA", "Uraian"])("without the title %s no row is read", async (title) => {
    const csv = varian[0]!.csv.replace(new RegExp(`${title}[^;\n]*`, "i"), "");
    const bacaan = await readOne(csv, {sumber});
    expect(bacaan.temuan[0]).toMatchObject({aturan: "kepala-tidak-ada"});
    expect([bacaan.pagu, bacaan.hitungan.ditolak]).toEqual([[], 6]);
  });
});

describe("jenisOfKelompok(judul)", () => {
  test.each([
    ["SPJ - LS Gaji", "LS Gaji"],
    ["LS Pegawai 5.1.01", "LS Gaji"],
    ["LS Modal 5.2", "LS Barang & Jasa"],
    ["UP-GU-TU", "UP/GU/TU"],
    ["SPJ UP / GU / TU", "UP/GU/TU"],
    ["TU", "UP/GU/TU"],
    ["SPJ - LS", null],
    ["BLUD", null],
    ["", null],
  ])("%s is %s", (judul, jenis) => expect(jenisOfKelompok(judul)).toBe(jenis));
});

describe("an SPJ straight from an exporter", () => {
  const blank = (length: number) => Array.from({length}, () => null);
  const code = (text: string) =>
    [...text.split(".").map((part, i, all) => (i < all.length - 1 ? `${part}.` : part)), ...blank(6)].slice(0, 6);
  const triplet = ["s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini"];
  const rows = [
    [
      "Kode Rekening",
      ...blank(5),
      "Uraian",
      "Jumlah Anggaran",
      "SPJ - LS Gaji",
      null,
      null,
      "SPJ - LS Barang & Jasa",
      null,
      null,
      "SPJ - UP/GU/TU",
      null,
      null,
      "Jumlah SPJ (LS + UP/GU/TU) s.d Bulan ini",
      "Sisa Pagu Anggaran",
      "RAK",
      null,
      "DANA",
    ],
    [...blank(8), ...triplet, ...triplet, ...triplet, null, null, "Januari", "Februari", "DAU"],
    [
      "1",
      ...blank(5),
      "2",
      "3",
      "4",
      "5",
      "6 = (4+5)",
      "7",
      "8",
      "9 = (7+8)",
      "10",
      "11",
      "12 = (10+11)",
      "13 = (6+9+12)",
      "14 = (3-13)",
    ],
    ["DINAS CONTOH", ...blank(6), 500],
    [...code("2.17.07.2.01.0002"), "Kemitraan", 500],
    [...code("5.1.02.01.01.0024"), "ATK", 300, 0, 0, null, 10, 20, null, 5, 5, null, null, null, 100, 200, 300],
    [
      ...code("5.1.02.04.01.0001"),
      "Perjalanan Dinas",
      200,
      0,
      0,
      null,
      0,
      0,
      null,
      50,
      100,
      null,
      null,
      null,
      50,
      150,
      200,
    ],
    ["JUMLAH", ...blank(6), null],
    ["DAU", ...blank(6), 300],
    ["PAD", ...blank(6), 200],
    [...blank(7), "Siti Aminah"],
    [...blank(7), "NIP 197001011990032001"],
  ];

  test("formulas without value, blank parents, columns to the right, blocks below JUMLAH: no false note", async () => {
    const bacaan = await readOne(await workbook(rows, "Maret"), {sumber: sumberOf("uji.csv", {bulan: null})});
    expect(bacaan.temuan).toEqual([]);
    expect(bacaan.bagian[0]).toMatchObject({bulan: 3, tahun: 2024, skpd: "DINAS CONTOH"});
    expect(bacaan.realisasi.map((r) => [r.baris, r.jenis_spj, r.nilai_bulan, r.nilai_sampai])).toEqual([
      [6, "LS Gaji", 0, 0],
      [6, "LS Barang & Jasa", 20, 30],
      [6, "UP/GU/TU", 5, 10],
      [7, "LS Gaji", 0, 0],
      [7, "LS Barang & Jasa", 0, 0],
      [7, "UP/GU/TU", 100, 150],
    ]);
    expect(bacaan.hitungan).toEqual({dibaca: 5, diterima: 2, induk: 3, dikecualikan: 0, ditolak: 0});
    expect(JSON.stringify(bacaan)).not.toMatch(/Siti|1970/);
  });
});

describe("an SPJ of January", () => {
  const januari = (bulan: string, lalu: number) =>
    spjCsv(["SKPD : 1.01.0.00.0.00.01.0000 DINAS", "Tahun Anggaran : 2026", bulan], [
      {
        sub: "1.01.01.2.06.0001",
        rekening: "5.1.02.01.01.0024",
        anggaran: 1000,
        barjas: [lalu, 50],
        upgu: [lalu * 2, 1],
      },
      {sub: "1.01.01.2.06.0001", rekening: "5.1.02.01.01.0026", anggaran: 1000, upgu: [0, 1]},
    ]);

  test("states nothing up to last month: what it does is one note a sub kegiatan", async () => {
    const {temuan} = await readOne(januari("Bulan : Januari", 100));
    expect(temuan).toEqual([expect.objectContaining({
      aturan: "bulan-lalu-beda",
      tingkat: "peringatan",
      baris: 10,
      kolom: "G",
      kode: "1.01.01.2.06.0001",
      nilai_tercetak: 300,
      seharusnya: 0,
      selisih: 300,
    })]);
    expect(temuan[0]!.pesan).toMatchInlineSnapshot(
      `""s.d. Bulan Lalu" 1.01.01.2.06.0001 di SPJ Januari berjumlah 300 pada 1 rekening, sedangkan sebelum Januari belum ada belanja tahun ini: seharusnya 0. Cek apakah bulannya benar Januari."`,
    );
  });

  test.each([
    {name: "0 is right", csv: januari("Bulan : Januari", 0)},
    {name: "February may state it", csv: januari("Bulan : Februari", 100)},
  ])("$name", async ({csv}) => {
    expect((await readOne(csv)).temuan).toEqual([]);
  });
});

test.each(["J U M L A H", "JUMLAH TOTAL", "Jumlah :"])("a total row labelled %s is JUMLAH", async (label) => {
  const csv = spjCsv(["SKPD : 1.01.0.00.0.00.01.0000 DINAS", "Tahun Anggaran : 2026", "Bulan : Maret"], [
    {sub: "1.01.01.2.06.0001", rekening: "5.1.02.01.01.0024", anggaran: 1000, upgu: [0, 1]},
  ]);
  const {temuan, hitungan} = await readOne(csv.replace("\nJUMLAH", `\n${label}`));
  expect(temuan).toEqual([]);
  expect(hitungan).toMatchObject({diterima: 1, induk: 2, ditolak: 0});
});
