import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Bacaan} from "../../../src/model/masukan.js";
import {readOne, sumberOf} from "../bacaan.js";
import {csvRusak} from "../csvRusak.js";
import {expectAddsUp} from "../hitungan.js";

const read = (nama: string) => readFileSync(`tests/kasus/simda/${nama}`, "utf8");
const tigaBaris = read("01-tiga-baris.csv");
const diulang = read("02-kode-diulang-jenis-di-baris.csv");
const harapan: {
  tahun: number;
  bulan: number;
  skpd: string;
  daun: {sub: string; rekening: string; anggaran: number; belanja: [number, number][]}[];
  dibaca: number;
  diterima: number;
  induk: number;
} = JSON.parse(read("01-tiga-baris.harapan.json"));
const sumber = sumberOf("uji.csv", {asal: "simulasi", tahun: null, bulan: null, skpd: null});
const jenis = ["LS Gaji", "LS Barang & Jasa", "UP/GU/TU"];

const spent = ({realisasi}: Bacaan) =>
  realisasi.map((r) => [r.kode_sub_kegiatan, r.kode_rekening, r.jenis_spj, r.nilai_bulan, r.nilai_sampai]);
const expectedSpent = harapan.daun.flatMap(({sub, rekening, belanja}) =>
  belanja.map(([lalu, ini], index) => [sub, rekening, jenis[index], ini, lalu + ini])
);

describe("a stacked SPJ, written cell by cell", () => {
  test.each([
    {name: "titles of the lines under the header", csv: tigaBaris},
    {name: "code on each line, its kind in a column of its own", csv: diulang},
  ])("$name: every leaf and kind, and no false note", async ({csv}) => {
    const bacaan = await readOne(csv, {sumber});
    expect(bacaan.jenis).toBe("spj-simda");
    expect(bacaan.temuan).toEqual([]);
    expect(spent(bacaan)).toEqual(expectedSpent);
    expect(bacaan.pagu.map((r) => [r.kode_rekening, r.nilai])).toEqual(
      harapan.daun.map(({rekening, anggaran}) => [rekening, anggaran]),
    );
    expect(bacaan.hitungan).toEqual({
      dibaca: harapan.dibaca,
      diterima: harapan.diterima,
      induk: harapan.induk,
      dikecualikan: 0,
      ditolak: 0,
    });
    const {tahun, bulan, skpd} = harapan;
    expect(bacaan.bagian[0]).toMatchObject({tahun, bulan, skpd, asal: "simulasi", status_angka: "spj"});
    expect(JSON.stringify(bacaan)).not.toMatch(/Budi|Siti|1970/);
  });

  test("a fact stands at the line that states it", async () => {
    const {pagu, realisasi} = await readOne(tigaBaris, {sumber});
    const leaf = pagu.find((r) => r.kode_rekening === "5.1.02.01.01.0024")!;
    expect([leaf.baris, leaf.kolom]).toEqual([23, "C"]);
    expect(realisasi.filter((r) => r.kode_rekening === leaf.kode_rekening).map((r) => [r.baris, r.kolom])).toEqual([
      [23, "F"],
      [24, "F"],
      [25, "F"],
    ]);
  });
});

describe("a stacked SPJ with a defect", () => {
  const change = (baris: number, edit: (cells: string[]) => void, csv = tigaBaris) => {
    const lines = csv.split("\n");
    const cells = lines[baris - 1]!.split(";");
    edit(cells);
    lines[baris - 1] = cells.join(";");
    return lines.join("\n");
  };
  const without = (baris: number) => tigaBaris.split("\n").filter((_, index) => index !== baris - 1).join("\n");
  test.each([
    {
      name: "text in a number",
      csv: change(24, (cells) => cells[4] = "satu juta"),
      temuan: {aturan: "sel-buruk", baris: 24, kolom: "E", tercetak: "satu juta"},
    },
    {
      name: "a line that is missing",
      csv: without(24),
      temuan: {aturan: "sel-buruk", baris: 23, pesan: expect.stringContaining("SPJ - UP/GU/TU")},
    },
    {
      name: "a sum that is not its formula's",
      csv: change(25, (cells) => cells[5] = "1.750.001,00"),
      temuan: {aturan: "rumus-kolom-beda", baris: 25, kolom: "F", seharusnya: 1_750_000},
    },
    {
      name: "a parent that is not its children's sum",
      csv: change(21, (cells) => {
        cells[3] = "2.000.001,00";
        cells[5] = "43.000.001,25";
      }),
      temuan: {aturan: "induk-beda-anak", baris: 21, kolom: "D", kode: "2.17.07.2.01.0002", selisih: 1},
    },
    {
      name: "a total that is not the sum",
      csv: change(29, (cells) => cells[2] = "1,00"),
      temuan: {aturan: "total-beda", baris: 29, kolom: "C"},
    },
    {
      name: "a header that is cut",
      csv: change(10, (cells) => cells[7] = ""),
      temuan: {aturan: "kepala-tidak-ada", baris: 10, kolom: "H"},
    },
    {
      name: "an end that is missing",
      csv: tigaBaris.split("\n").slice(0, 28).join("\n"),
      temuan: {aturan: "berkas-terpotong", baris: 26},
    },
  ])("$name is found at its place", async ({csv, temuan}) => {
    const bacaan = await readOne(csv, {sumber});
    expect(bacaan.temuan).toContainEqual(expect.objectContaining(temuan));
    expect(bacaan.jenis).toBe("spj-simda");
    expectAddsUp(bacaan.hitungan);
  });

  test("all lines of a rejected rekening are kept as rejected", async () => {
    const bacaan = await readOne(change(24, (cells) => cells[4] = "x"), {sumber});
    expect(bacaan.ditolak.map(({baris}) => baris)).toEqual([23, 24, 25]);
    expect(bacaan.hitungan).toMatchObject({diterima: 6, ditolak: 3});
  });
});

test("whatever is cut or overwritten, every line is counted once and nothing throws", async () => {
  await fc.assert(
    fc.asyncProperty(csvRusak(tigaBaris, 7, ["", "x", "-1", "5.1", "JUMLAH", "SPJ - LS Gaji"]), async (changed) => {
      expectAddsUp((await readOne(changed, {sumber})).hitungan);
    }),
    {numRuns: 60},
  );
});
