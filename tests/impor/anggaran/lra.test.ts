import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readOne, sumberOf, workbook} from "../bacaan.js";
import {csvRusak} from "../csvRusak.js";
import {expectAddsUp} from "../hitungan.js";

const read = (nama: string) => readFileSync(`tests/kasus/lra/${nama}`, "utf8");
const subKegiatan = read("01-sub-kegiatan.csv");
const perRekening = read("02-per-rekening.csv");
const sumber = sumberOf("uji.csv", {asal: "simulasi", tahun: null, bulan: null, skpd: null, status_angka: null});

describe("an LRA down to the rekening of sub kegiatan, written cell by cell", () => {
  const harapan: {
    dibaca: number;
    diterima: number;
    induk: number;
    dikecualikan: number;
    daun: {baris: number; sub: string; rekening: string; anggaran: number; realisasi: number}[];
  } = JSON.parse(read("01-sub-kegiatan.harapan.json"));

  test("every leaf as pagu and as a running total, and no false note", async () => {
    const bacaan = await readOne(subKegiatan, {sumber});
    expect(bacaan.jenis).toBe("lra");
    expect(bacaan.temuan).toEqual([]);
    expect(bacaan.pagu.map((r) => [r.baris, r.kode_sub_kegiatan, r.kode_rekening, r.nilai])).toEqual(
      harapan.daun.map((d) => [d.baris, d.sub, d.rekening, d.anggaran]),
    );
    expect(bacaan.realisasi.map((r) => [r.baris, r.jenis_spj, r.nilai_bulan, r.nilai_sampai, r.kolom])).toEqual(
      harapan.daun.map((d) => [d.baris, null, null, d.realisasi, "D"]),
    );
    expect(JSON.stringify(bacaan)).not.toMatch(/Budi|1960/);
  });

  test("pendapatan, pembiayaan, their sums and headings are left out, JUMLAH BELANJA is a parent", async () => {
    const {dibaca, diterima, induk, dikecualikan} = harapan;
    const bacaan = await readOne(subKegiatan, {sumber});
    expect(bacaan.hitungan).toEqual({dibaca, diterima, induk, dikecualikan, ditolak: 0});
  });

  test("year, month and audit come from the header block", async () => {
    const {bagian: [kepala]} = await readOne(subKegiatan, {sumber});
    expect(kepala).toMatchObject({tahun: 2024, bulan: 12, status_angka: "lra-audit", administratif: false});
  });

  test("each printed percentage is kept as serapan and checked", async () => {
    const {tercetak} = await readOne(subKegiatan, {sumber});
    expect(tercetak.map((r) => [r.baris, r.ukuran, r.teks, r.nilai])).toEqual([
      [11, "serapan", "97,94", 97.94],
      [12, "serapan", "97,94", 97.94],
      [13, "serapan", "17,39", 17.39],
      [14, "serapan", "80,00", 80],
      [15, "serapan", "0,00", 0],
    ]);
    const wrong = await readOne(subKegiatan.replaceAll("80,00", "81,00"), {sumber});
    expect(wrong.temuan).toEqual([
      expect.objectContaining({aturan: "persen-tercetak-beda", baris: 14, kolom: "E", tercetak: "81,00"}),
    ]);
  });
});

describe("an LRA by rekening only", () => {
  const harapan: {
    dibaca: number;
    diterima: number;
    induk: number;
    dikecualikan: number;
    tercetak: [string, number, number][];
  } = JSON.parse(read("02-per-rekening.harapan.json"));

  test("states no pagu and no realisasi, all its rows are printed figures to compare", async () => {
    const bacaan = await readOne(perRekening, {sumber});
    expect(bacaan.temuan).toEqual([]);
    expect([bacaan.pagu, bacaan.realisasi]).toEqual([[], []]);
    expect(bacaan.tercetak.map((r) => [r.kode, r.ukuran, r.nilai])).toEqual(
      harapan.tercetak.flatMap(([kode, pagu, realisasi]) => [[kode, "pagu", pagu], [kode, "realisasi", realisasi]]),
    );
    expect(bacaan.tercetak[0]).toMatchObject({teks: "1.257.500.000,00", kolom: "C", baris: 5});
    const {dibaca, diterima, induk, dikecualikan} = harapan;
    expect(bacaan.hitungan).toEqual({dibaca, diterima, induk, dikecualikan, ditolak: 0});
    expect(bacaan.bagian[0]).toMatchObject({tahun: 2025, bulan: 9, status_angka: "lra", administratif: true});
  });

  test("sumber.csv can say that it is audited, not that it is an SPJ", async () => {
    const status = async (status_angka: "spj" | "lra-audit") =>
      (await readOne(perRekening, {sumber: sumberOf("uji.csv", {status_angka})})).bagian[0]!.status_angka;
    expect(await status("lra-audit")).toBe("lra-audit");
    expect(await status("spj")).toBe("lra");
  });
});

describe("layouts of an LRA", () => {
  test("a workbook whose percent cells hold shares, a summary by rekening above the programs", async () => {
    const bytes = await workbook([
      ["SKPD : DINAS CONTOH"],
      ["Kode", "Uraian", "Anggaran", "Realisasi", "Persentase"],
      ["5", "BELANJA DAERAH", 300, 100, 100 / 300],
      ["2.17.01", "Program A", 100, 50, 0.5],
      ["2.17.02", "Program B", 200, 50, 25],
      ["JUMLAH", null, 300, 100, 33.33],
    ]);
    const bacaan = await readOne(bytes);
    expect(bacaan.temuan).toEqual([]);
    expect(bacaan.pagu.map((r) => [r.kode_sub_kegiatan, r.kode_rekening, r.nilai])).toEqual([
      ["2.17.01", null, 100],
      ["2.17.02", null, 200],
    ]);
    expect(bacaan.hitungan).toEqual({dibaca: 4, diterima: 2, induk: 1, dikecualikan: 1, ditolak: 0});
    expect(bacaan.tercetak.map(({nilai}) => nilai)).toEqual([50, 25]);
  });

  test.each([
    ["LRA (UNAUDITED)", "lra"],
    ["Laporan belum diaudit", "lra"],
    ["LRA telah diaudit", "lra-audit"],
  ])("%s is %s", async (title, status) => {
    const {bagian: [kepala]} = await readOne(`${title}\n${perRekening}`, {sumber});
    expect(kepala!.status_angka).toBe(status);
  });
});

describe("an LRA with a defect", () => {
  test.each([
    {
      name: "text in a number",
      csv: subKegiatan.replace("12.500.000,00;9.999.999,00", "12.500.000,00;banyak"),
      temuan: {aturan: "sel-buruk", baris: 14, kolom: "D", tercetak: "banyak"},
    },
    {
      name: "an empty leaf",
      csv: subKegiatan.replace("12.500.000,00;9.999.999,00", "12.500.000,00;"),
      temuan: {aturan: "sel-buruk", baris: 14, kolom: "D"},
    },
    {
      name: "text in a percentage",
      csv: subKegiatan.replace("80,00", "kurang"),
      temuan: {aturan: "sel-buruk", baris: 14, kolom: "E"},
    },
    {
      name: "no title over the amounts",
      csv: subKegiatan.replace("Realisasi 2024", ""),
      temuan: {aturan: "kepala-tidak-ada", baris: 6, kolom: "D"},
    },
    {
      name: "a code that is none",
      csv: subKegiatan.replace("0002.5.1.02.01.01.0024", "0002.5.1.2"),
      temuan: {aturan: "sel-buruk", baris: 14, kolom: "A"},
    },
    {
      name: "a row twice",
      csv: subKegiatan.replace("0002.5.2.02.05.01.0005", "0002.5.1.02.01.01.0024"),
      temuan: {aturan: "baris-ganda", baris: 15, kolom: "A"},
    },
    {
      name: "a parent that is not the sum",
      csv: perRekening.replace("5.1;BELANJA OPERASI;1.212.500.000,00", "5.1;BELANJA OPERASI;1.212.500.001,00"),
      temuan: {aturan: "induk-beda-anak", baris: 6, kolom: "C", kode: "5.1", selisih: 1},
    },
    {
      name: "a total that is not the sum",
      csv: subKegiatan.replace("JUMLAH BELANJA;1.257", "JUMLAH BELANJA;1.258"),
      temuan: {aturan: "total-beda", baris: 16, kolom: "C", selisih: 1_000_000},
    },
    {
      name: "a rest that is not what is left",
      csv: subKegiatan.replace("80,00;2.500.001,00", "80,00;2.500.000,00"),
      temuan: {aturan: "rumus-kolom-beda", baris: 14, kolom: "F", seharusnya: 2_500_001},
    },
    {
      name: "a row that is cut",
      csv: perRekening.slice(0, perRekening.indexOf(";0,00", perRekening.indexOf("5.2.02"))),
      temuan: {aturan: "berkas-terpotong", baris: 10},
    },
  ])("$name is found at its place", async ({csv, temuan}) => {
    expect([subKegiatan, perRekening]).not.toContain(csv);
    const bacaan = await readOne(csv, {sumber});
    expect(bacaan.temuan).toContainEqual(expect.objectContaining(temuan));
    expectAddsUp(bacaan.hitungan);
  });

  test.each([subKegiatan, perRekening])("whatever is cut or overwritten, every row is counted once", async (csv) => {
    await fc.assert(
      fc.asyncProperty(csvRusak(csv, 5, ["", "x", "-1", "5.1", "JUMLAH", "4", "2.17.01"]), async (changed) => {
        expectAddsUp((await readOne(changed, {sumber})).hitungan);
      }),
      {numRuns: 60},
    );
  });
});
