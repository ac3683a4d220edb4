import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {namaBulan} from "../../../src/format/bulan.js";
import {readOne, sumOf, workbook} from "../bacaan.js";
import {csvRak as csv, kepalaRak as kepala, rakCsv as plain, rekening, sub, sumberRak as sumber} from "./rakUji.js";

const jalur = "tests/kasus/rak/01-cetak-kode-gabungan";
const harapan: {
  tahun: number;
  skpd: string;
  tahapan: string;
  dibaca: number;
  induk: number;
  daun: {baris: number; sub: string; rekening: string; bulan: number[]}[];
} = JSON.parse(readFileSync(`${jalur}.harapan.json`, "utf8"));

describe("a printed RAK, written cell by cell", () => {
  test("every leaf and month that is stated, and nothing of the signatures", async () => {
    const bacaan = await readOne(csv, {sumber});
    expect(bacaan.jenis).toBe("rak");
    expect(bacaan.temuan).toEqual([]);
    expect(bacaan.rak.map((r) => [r.baris, r.kode_sub_kegiatan, r.kode_rekening, r.bulan, r.nilai])).toEqual(
      harapan.daun.flatMap(({baris, sub, rekening, bulan}) => bulan.map((v, i) => [baris, sub, rekening, i + 1, v])),
    );
    expect(bacaan.rak[0]!.kolom).toBe("E");
    expect(sumOf(bacaan.rak, ({nilai}) => nilai)).toBe(1_342_500_000);
    expect(JSON.stringify(bacaan)).not.toMatch(/Budi|1960/);
  });

  test("each row is a leaf or a parent, the three total rows included", async () => {
    const {hitungan} = await readOne(csv, {sumber});
    expect(hitungan).toEqual({
      dibaca: harapan.dibaca,
      diterima: harapan.daun.length,
      induk: harapan.induk,
      dikecualikan: 0,
      ditolak: 0,
    });
  });

  test("year, SKPD and stage come from the header block; the month is December whatever sumber.csv says", async () => {
    const {bagian: [kepala]} = await readOne(csv, {sumber});
    const {tahun, skpd, tahapan} = harapan;
    expect(kepala).toMatchObject({tahun, skpd, tahapan, bulan: 12, cakupan: null, asal: "simulasi"});
  });

  test("it states no pagu", async () => {
    const {pagu, realisasi, tercetak} = await readOne(csv, {sumber});
    expect([pagu, realisasi, tercetak]).toEqual([[], [], []]);
  });
});

describe("layouts of a RAK", () => {
  test("straight from an exporter: a sheet per sub kegiatan, codes in six cells, parents and sums without value", async () => {
    const blank = (length: number) => Array.from({length}, () => null);
    const bytes = await workbook([
      ["RENCANA ANGGARAN KAS", ...blank(14), "FORMULIR\nRAK BELANJA"],
      ["SATUAN KERJA PERANGKAT DAERAH"],
      ["Pemerintahan Kab. Contoh Tahun Anggaran 2025"],
      [],
      ["Unit SKPD", ...blank(4), ":", "2.17.0.00.0.00.01.0000 DINAS CONTOH"],
      ["SKPD", ...blank(4), ":", "2.17.0.00.0.00.01.0000 DINAS CONTOH"],
      ["Sub Kegiatan", ...blank(4), ":", `${sub} Penyusunan Dokumen`],
      ["Nilai Anggaran", ...blank(4), ":", 78],
      [],
      ["Kode Rekening", ...blank(5), "Uraian", "Pagu", "Total Rak", "Semester I", ...blank(5), "Semester II"],
      [...blank(9), "Triwulan I", null, null, "Triwulan II", null, null, "Triwulan III", null, null, "Triwulan IV"],
      [...blank(9), ...namaBulan],
      ["5.", "1.", "02.", "01.", "01.", null, "Belanja Barang Pakai Habis"],
      ["5.", "1.", "02.", "01.", "01.", "0024", "ATK", 78, null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 78, 0],
      ["JUMLAH ALOKASI KAS PER BULAN"],
      ["JUMLAH ALOKASI KAS BELANJA PER TRIWULAN", ...blank(8), 6, null, null, 15, null, null, 24, null, null, 33],
      ["JUMLAH ALOKASI KAS BELANJA PER SEMESTER", ...blank(8), 21, null, null, null, null, null, 57],
    ], "01.2.01.0001PenyDoku");
    const bacaan = await readOne(bytes);
    expect(bacaan.temuan).toEqual([]);
    expect(bacaan.rak.map((r) => [r.kode_sub_kegiatan, r.kode_rekening, r.bulan, r.nilai])).toEqual(
      namaBulan.map((_, index) => [sub, rekening, index + 1, index + 1]),
    );
    expect(bacaan.bagian[0]).toMatchObject({tahun: 2025, cakupan: sub, sub_skpd: null, skpd: "2.17.0.00.0.00.01.0000"});
    expect(bacaan.hitungan).toEqual({dibaca: 5, diterima: 1, induk: 4, dikecualikan: 0, ditolak: 0});
  });

  test("the fields of the programming interface as titles, and rekening below a sub kegiatan row", async () => {
    const titles = [
      "kode_rekening",
      "uraian",
      "anggaran_tahun_ini",
      "total_rak",
      ...namaBulan.map((_, i) => `bulan_${i + 1}`),
    ];
    const csv = [
      ...kepala,
      titles.join(","),
      `${sub},Sub kegiatan,1200,1200,${Array(12).fill(100).join()}`,
      `${rekening},ATK,1200,1200,${Array(12).fill(100).join()}`,
    ].join("\n");
    const bacaan = await readOne(csv);
    expect(bacaan.temuan).toEqual([]);
    expect(bacaan.rak).toHaveLength(12);
    expect(bacaan.rak.every((r) => r.kode_sub_kegiatan === sub && r.kode_rekening === rekening)).toBe(true);
  });

  test("sums of quarters between the months are checked, not read as months", async () => {
    const groups = ["I", "II", "III", "IV"];
    const quarter = (months: number[], sum: number) => [...months, sum];
    const csv = (sum: number) =>
      [
        ...kepala,
        `Kode Rekening;Uraian;Pagu;Total Rak;${groups.map((g) => `Triwulan ${g};;;`).join(";")}`,
        `;;;;${groups.map((_, q) => [...namaBulan.slice(q * 3, q * 3 + 3), "Jumlah"].join(";")).join(";")}`,
        [
          `${sub}.${rekening}`,
          "ATK",
          78,
          78,
          ...quarter([1, 2, 3], 6),
          ...quarter([4, 5, 6], sum),
          ...quarter([7, 8, 9], 24),
          ...quarter([10, 11, 12], 33),
        ].join(";"),
        [
          "JUMLAH",
          "",
          78,
          78,
          ...quarter([1, 2, 3], 6),
          ...quarter([4, 5, 6], sum),
          ...quarter([7, 8, 9], 24),
          ...quarter([10, 11, 12], 33),
        ].join(";"),
      ].join("\n");
    const good = await readOne(csv(15));
    expect(good.temuan).toEqual([]);
    expect(good.rak.map(({nilai}) => nilai)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect((await readOne(csv(16))).temuan).toEqual([
      expect.objectContaining({aturan: "rumus-kolom-beda", baris: 5, kolom: "L", seharusnya: 15}),
    ]);
  });

  test.each([
    {teks: "RENCANA ANGGARAN KAS", tahapan: "tidak-disebut"},
    {teks: "RENCANA ANGGARAN KAS PERUBAHAN", tahapan: "perubahan"},
    {teks: "RAK PERGESERAN", tahapan: "pergeseran-1"},
    {teks: "RAK Pergeseran Ke-2", tahapan: "pergeseran-2"},
    {teks: "Tahapan : Pergeseran III", tahapan: "pergeseran-3"},
    {teks: "Unit : Bidang Perubahan Iklim", tahapan: "tidak-disebut"},
  ])("the title $teks is the stage $tahapan", async ({teks, tahapan}) => {
    const bacaan = await readOne(
      [teks, plain([[`${sub}.${rekening}`, "ATK", 12, 12, ...Array(12).fill(1)]])].join("\n"),
    );
    expect(bacaan.bagian[0]!.tahapan).toBe(tahapan);
  });

  test("a blank month is not stated, a dash is 0", async () => {
    const bacaan = await readOne(plain([[`${sub}.${rekening}`, "ATK", 5, 5, "", "-", 5, ...Array(9).fill("")]]));
    expect(bacaan.temuan).toEqual([]);
    expect(bacaan.rak.map(({bulan, nilai}) => [bulan, nilai])).toEqual([[2, 0], [3, 5]]);
  });
});
