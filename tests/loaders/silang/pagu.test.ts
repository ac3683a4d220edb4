import {describe, expect, test} from "vitest";
import {belanja, pagu, rak, sampai} from "./paguUji.js";
import {type BacaanUji, diperiksa, gudangOf, rekening, sub, temuanOf} from "./silangUji.js";

const lain = "5.1.02.01.01.0025";
const dua = "5.05.01.2.01.0002";

describe("rak-beda-pagu over files", () => {
  const rencana = (isi: Partial<BacaanUji>): BacaanUji => ({
    berkas: "rak.xlsx",
    jenis: "rak",
    kepala: {tahapan: "murni"},
    rak: [rak(1, 40), rak(2, 60, {kolom: "D"})],
    ...isi,
  });
  const anggaran = (isi: Partial<BacaanUji> = {}): BacaanUji => ({
    berkas: "pagu.xlsx",
    jenis: "rekap-pagu",
    kepala: {tahapan: "murni"},
    pagu: [pagu(70), pagu(30, {kode_rekening: lain, baris: 3})],
    ...isi,
  });

  test.each<{name: string; masukan: BacaanUji[]; banyak: number}>([
    {name: "a sum that is the pagu", masukan: [rencana({}), anggaran()], banyak: 1},
    {
      name: "another stage",
      masukan: [rencana({}), anggaran({kepala: {tahapan: "perubahan"}, pagu: [pagu(500)]})],
      banyak: 0,
    },
    {
      name: "stages that nobody names",
      masukan: [rencana({kepala: {}}), anggaran({kepala: {}, pagu: [pagu(500)]})],
      banyak: 0,
    },
    {
      name: "the pagu of units, which add up to the whole",
      masukan: [
        rencana({}),
        anggaran({berkas: "a", kepala: {tahapan: "murni", sub_skpd: "A"}, pagu: [pagu(75)]}),
        anggaran({berkas: "b", kepala: {tahapan: "murni", sub_skpd: "B"}, pagu: [pagu(25)]}),
      ],
      banyak: 1,
    },
  ])("says nothing of $name", async ({masukan, banyak}) => {
    const gudang = await gudangOf(masukan);
    expect(await temuanOf(gudang, "rak-beda-pagu")).toEqual([]);
    expect(await diperiksa(gudang, "rak-beda-pagu")).toBe(banyak);
  });

  test("names both amounts and the difference", async () => {
    const gudang = await gudangOf([rencana({}), anggaran({pagu: [pagu(130)]})]);
    expect(await temuanOf(gudang, "rak-beda-pagu")).toMatchObject([{
      tingkat: "peringatan",
      berkas: "rak.xlsx",
      baris: 2,
      kolom: "C",
      kode: sub,
      nilai_tercetak: 100,
      seharusnya: 130,
      selisih: -30,
      pesan: `RAK ${sub} tahapan murni Januari sampai Desember berjumlah 100, sedangkan pagunya pada tahapan yang ` +
        "sama (pagu.xlsx) 130: kurang 30.",
    }]);
  });
});

describe("realisasi-lebih-dari-pagu over files", () => {
  const dokumen = (bulan: number, nilai: number, isi: Partial<BacaanUji> = {}): BacaanUji => ({
    berkas: `dokumen-${bulan}.csv`,
    jenis: "realisasi-dokumen",
    kepala: {bulan_awal: bulan, bulan},
    realisasi: [belanja(nilai)],
    ...isi,
  });
  const anggaran = (tahapan: string, nilai: number, isi: Partial<BacaanUji> = {}): BacaanUji => ({
    berkas: `${tahapan}.xlsx`,
    jenis: "rekap-pagu",
    kepala: {tahapan},
    pagu: [pagu(nilai)],
    ...isi,
  });

  test.each<{name: string; masukan: BacaanUji[]}>([
    {name: "spending within the pagu", masukan: [dokumen(1, 60), dokumen(2, 40), anggaran("murni", 100)]},
    {
      name: "spending that a later stage allows",
      masukan: [dokumen(1, 60), dokumen(2, 40), anggaran("murni", 50), anggaran("perubahan", 100)],
    },
    {
      name: "sub kegiatan without any pagu, since the pagu may be imported in part",
      masukan: [dokumen(1, 60), anggaran("murni", 10, {pagu: [pagu(10, {kode_sub_kegiatan: dua})]})],
    },
    {
      name: "a pagu by sub kegiatan that holds the sum of its rekening",
      masukan: [
        dokumen(1, 60, {realisasi: [belanja(60), belanja(40, {kode_rekening: lain})]}),
        anggaran("murni", 0, {pagu: [pagu(100, {kode_rekening: null})]}),
      ],
    },
    {
      name: "figures of one file, which its reader compares",
      masukan: [{berkas: "spj", jenis: "spj-fungsional", kepala: {}, pagu: [pagu(10)], realisasi: [sampai(60)]}],
    },
  ])("says nothing of $name", async ({masukan}) => {
    expect(await temuanOf(await gudangOf(masukan), "realisasi-lebih-dari-pagu")).toEqual([]);
  });

  test("adds up months and kinds of a leaf, and holds them against the latest stage", async () => {
    const gudang = await gudangOf([
      dokumen(1, 60),
      dokumen(3, 40, {realisasi: [belanja(30), belanja(15, {jenis_spj: "UP/GU/TU", baris: 3})]}),
      anggaran("murni", 500),
      anggaran("pergeseran-1", 100),
    ]);
    expect(await temuanOf(gudang, "realisasi-lebih-dari-pagu")).toMatchObject([{
      berkas: "dokumen-3.csv",
      baris: 2,
      kode: `${sub}.${rekening}`,
      nilai_tercetak: 105,
      seharusnya: 100,
      selisih: 5,
      pesan: expect.stringMatching(
        /s\.d\. Maret 105 melebihi pagu tahapan pergeseran-1 \(pergeseran-1\.xlsx\) 100: lebih 5/,
      ),
    }]);
    expect(await diperiksa(gudang, "realisasi-lebih-dari-pagu")).toBe(1);
  });

  test("holds them against a shift made after the perubahan, and not against what no input names", async () => {
    const dated = (tahapan: string, nilai: number, tanggal: string) =>
      anggaran(tahapan, nilai, {kepala: {tahapan, tanggal_berlaku: tanggal}});
    const gudang = await gudangOf([
      dokumen(3, 105),
      dated("perubahan", 500, "2026-09-16"),
      dated("pergeseran-2", 100, "2026-11-04"),
      anggaran("tidak-disebut", 500),
    ]);
    expect(await temuanOf(gudang, "realisasi-lebih-dari-pagu")).toMatchObject([
      {nilai_tercetak: 105, seharusnya: 100, pesan: expect.stringContaining("tahapan pergeseran-2")},
    ]);
  });

  test("a rekening that the sub kegiatan's pagu lacks has a pagu of 0", async () => {
    const gudang = await gudangOf([
      dokumen(1, 0, {realisasi: [belanja(7, {kode_rekening: lain})]}),
      anggaran("murni", 100),
    ]);
    expect(await temuanOf(gudang, "realisasi-lebih-dari-pagu"))
      .toMatchObject([{kode: `${sub}.${lain}`, nilai_tercetak: 7, seharusnya: 0, selisih: 7}]);
  });
});

describe("sama-tahun-lalu", () => {
  const tahunan = (tahun: number, rows: [string, number, number][]): BacaanUji => ({
    berkas: `${tahun}.csv`,
    jenis: "rekap-lkjip",
    kepala: {tahun, status_angka: "spj"},
    pagu: rows.map(([kode_sub_kegiatan, nilai], index) => pagu(nilai, {kode_sub_kegiatan, baris: index + 2})),
    realisasi: rows.map(([kode_sub_kegiatan, , nilai]) => sampai(nilai, {kode_sub_kegiatan})),
  });

  test("says nothing where pagu or realisasi differ, or both are 0", async () => {
    const gudang = await gudangOf([
      tahunan(2025, [[sub, 100, 90], [dua, 50, 0], ["5.05.01.2.01.0003", 70, 60]]),
      tahunan(2026, [[sub, 100, 91], [dua, 50, 0], ["5.05.01.2.01.0003", 71, 60]]),
    ]);
    expect(await temuanOf(gudang, "sama-tahun-lalu")).toEqual([]);
    expect(await diperiksa(gudang, "sama-tahun-lalu")).toBe(2);
  });

  test("is one note per SKPD and year that names up to five codes", async () => {
    const rows = Array.from({length: 7}, (_, i): [string, number, number] => [`5.05.01.2.01.000${i + 1}`, 100, 90]);
    const gudang = await gudangOf([tahunan(2024, rows.slice(0, 1)), tahunan(2025, rows), tahunan(2026, rows)]);
    const temuan = await temuanOf(gudang, "sama-tahun-lalu");
    expect(temuan.map(({tingkat, berkas, kode, baris}) => [tingkat, berkas, kode, baris]))
      .toEqual([["info", "2025.csv", sub, 2], ["info", "2026.csv", sub, 2]]);
    expect(temuan[1]!.pesan).toMatch(/dengan 2025 pada 7 sub kegiatan: 5\.05.*0005, dan 2 lagi/);
  });
});
