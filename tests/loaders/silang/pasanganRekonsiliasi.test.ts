import {describe, expect, test} from "vitest";
import {keyOf, type Kolam, splitPasangan} from "../../../loaders/silang/pasanganRekonsiliasi.js";
import {type BarisDokumen, dokumenCsv, ls, tbp} from "../../impor/anggaran/dokumenCsv.js";
import {belanja, sampai} from "./paguUji.js";
import {type BacaanUji, diperiksa, gudangOf, imported, query, spj, sub, temuanOf} from "./silangUji.js";

interface Baris {
  bulan: number;
  selisih: number;
  belum: number;
  setoran: number;
  timing: number;
  bpp: number;
  sisa: number;
}

const selisihOf = (gudang: string, pembanding: string, pokok = "spj_fungsional") =>
  query<Baris>(
    gudang,
    `SELECT bulan, selisih::DOUBLE AS selisih, belum_cair::DOUBLE AS belum, setoran::DOUBLE AS setoran,
      timing::DOUBLE AS timing, bpp::DOUBLE AS bpp, tidak_terjelaskan::DOUBLE AS sisa
    FROM rekonsiliasi_selisih WHERE pokok = '${pokok}' AND pembanding = '${pembanding}' ORDER BY bulan`,
  );
const catatan = (gudang: string) => temuanOf(gudang, "rekonsiliasi-tidak-terjelaskan");

const fungsional = (bulan: number, nilai: number): BacaanUji => ({
  berkas: `spj-${bulan}`,
  jenis: "spj-fungsional",
  kepala: {bulan},
  realisasi: [sampai(nilai)],
});
const administratif = (bulan: number, nilai: number): BacaanUji => ({
  ...fungsional(bulan, nilai),
  berkas: `adm-${bulan}`,
  kepala: {bulan, administratif: true},
});
const bpp = (bulan: number, nilai: number): BacaanUji => ({
  ...fungsional(bulan, nilai),
  berkas: `bpp-${bulan}`,
  kepala: {bulan, lingkup: "BPP"},
});
const lra = (bulan: number, nilai: number): BacaanUji => ({
  ...fungsional(bulan, nilai),
  berkas: `lra-${bulan}`,
  jenis: "lra",
  kepala: {bulan, status_angka: "lra"},
});
const dokumen = (bulan: number, nilai: number, setoran = 0): BacaanUji => ({
  berkas: `dokumen-${bulan}`,
  jenis: "realisasi-dokumen",
  kepala: {bulan_awal: bulan, bulan},
  realisasi: [belanja(nilai - setoran, {nilai_bruto: nilai, setoran})],
});

describe("SPJ fungsional and SPJ administratif", () => {
  test("differ by date: what is gone in a later month, or may still go before December, is timing", async () => {
    const gudang = await gudangOf([
      ...[fungsional(1, 60), fungsional(2, 80)],
      ...[administratif(1, 61), administratif(2, 85)],
    ]);
    expect(await selisihOf(gudang, "spj_administratif")).toMatchObject([
      {bulan: 1, selisih: -1, timing: -1, sisa: 0},
      {bulan: 2, selisih: -5, timing: -5, sisa: 0},
    ]);
    expect(await catatan(gudang)).toEqual([]);
    expect(await diperiksa(gudang, "rekonsiliasi-tidak-terjelaskan")).toBe(1);
  });

  test("that still differ when the year has ended are a note", async () => {
    const gudang = await gudangOf([
      fungsional(11, 60),
      administratif(11, 65),
      fungsional(12, 80),
      administratif(12, 83),
    ]);
    expect(await selisihOf(gudang, "spj_administratif")).toMatchObject([
      {bulan: 11, selisih: -5, timing: -2, sisa: -3},
      {bulan: 12, selisih: -3, timing: 0, sisa: -3},
    ]);
    expect(await catatan(gudang)).toMatchObject([{berkas: "spj-12", nilai_tercetak: 80, seharusnya: 83, selisih: -3}]);
  });

  test("need no other cause for what the BPP states beyond the SKPD", async () => {
    const gudang = await gudangOf([fungsional(12, 80), bpp(12, 85), administratif(12, 85)]);
    expect(await selisihOf(gudang, "spj_administratif")).toMatchObject([{selisih: -5, bpp: -5, sisa: 0}]);
    expect(await catatan(gudang)).toEqual([]);
  });
});

describe("SPJ fungsional and LRA", () => {
  test("that agree give nothing", async () => {
    const gudang = await gudangOf([fungsional(6, 80), lra(6, 80)]);
    expect(await selisihOf(gudang, "lra")).toMatchObject([{selisih: 0, sisa: 0}]);
    expect(await catatan(gudang)).toEqual([]);
  });

  test("that do not are a note with the split, at the latest month that both cover", async () => {
    const gudang = await gudangOf([
      ...[fungsional(6, 80), lra(6, 90), fungsional(12, 180), lra(12, 200)],
      ...[fungsional(11, 170)],
    ]);
    expect(await selisihOf(gudang, "lra")).toMatchObject([
      {bulan: 6, selisih: -10, timing: 0, sisa: -10},
      {bulan: 12, selisih: -20, timing: 0, sisa: -20},
    ]);
    expect(await catatan(gudang)).toMatchObject([{
      tingkat: "peringatan",
      berkas: "spj-12",
      nilai_tercetak: 180,
      seharusnya: 200,
      selisih: -20,
      pesan: expect.stringMatching(
        /^SPJ fungsional \S+ s\.d\. 31 Desember 2026 180, LRA 200: selisih -20 .*tidak terjelaskan -20\)/,
      ),
    }]);
  });

  test("differ by setoran and by what is not yet paid, where documents know them", async () => {
    const bayar: BarisDokumen = {
      ...tbp,
      "Nilai Realisasi": 20,
      "Nilai Setoran": 7,
      "Tanggal Dokumen": "6 Januari 2026",
    };
    const belum: BarisDokumen = {
      ...ls,
      "Tanggal Dokumen": "20 Januari 2026",
      "Tanggal Transfer": "-",
      "Nomor SP2D": "-",
    };
    const gudang = await imported(
      {
        "spj.csv": spj("Januari", [{upgu: [0, 1_000_020], anggaran: 9_000_000}]),
        "dokumen.csv": dokumenCsv([bayar, belum]),
        "lra.csv": `kode,uraian,anggaran,realisasi\n${sub}.5.1.02.01.01.0024,Belanja,9000000,13\n`,
      },
      "berkas,asal,tahun,bulan,skpd,status_angka\nspj.csv,resmi,,,,\ndokumen.csv,resmi,,,,\n" +
        "lra.csv,resmi,2026,1,5.05.0.00.0.00.01.0000,lra\n",
    );
    expect(await selisihOf(gudang, "lra")).toMatchObject([
      {bulan: 1, selisih: 1_000_007, belum: 1_000_000, setoran: 7, timing: 0, sisa: 0},
    ]);
    expect(await catatan(gudang)).toEqual([]);
  });
});

describe("documents and LRA", () => {
  test("are compared where no SPJ covers the month, at the LRA", async () => {
    const gudang = await gudangOf([dokumen(1, 20), lra(1, 500)]);
    expect(await selisihOf(gudang, "lra", "realisasi_dokumen")).toMatchObject([{selisih: -480, sisa: -480}]);
    expect(await catatan(gudang)).toMatchObject([
      {berkas: "lra-1", nilai_tercetak: 500, seharusnya: 20, selisih: 480},
    ]);
    const both = await gudangOf([dokumen(1, 20), fungsional(1, 20), lra(1, 20)]);
    expect(await selisihOf(both, "lra", "realisasi_dokumen")).toEqual([]);
  });

  test("an LRA that does not deduct what was paid back differs by setoran", async () => {
    const gudang = await gudangOf([dokumen(1, 20, 7), lra(1, 20)]);
    expect(await selisihOf(gudang, "lra", "realisasi_dokumen")).toMatchObject([{selisih: -7, setoran: -7, sisa: 0}]);
    expect(await catatan(gudang)).toEqual([]);
  });
});

describe("bpp-lebih-dari-skpd", () => {
  const lebih = (gudang: string) => temuanOf(gudang, "bpp-lebih-dari-skpd");

  test("is a part larger than the whole, per sub kegiatan", async () => {
    const gudang = await gudangOf([fungsional(1, 10), bpp(1, 999)]);
    expect(await lebih(gudang)).toMatchObject([{
      tingkat: "peringatan",
      berkas: "bpp-1",
      baris: 2,
      kolom: "C",
      kode: sub,
      nilai_tercetak: 999,
      seharusnya: 10,
      selisih: 989,
    }]);
  });

  test.each<{name: string; masukan: BacaanUji[]; banyak: number}>([
    {name: "a part within the whole", masukan: [fungsional(1, 10), bpp(1, 10)], banyak: 1},
    {name: "months that only one of them states", masukan: [fungsional(1, 10), bpp(2, 999)], banyak: 0},
    {
      name: "what the SKPD has taken over in a later month",
      masukan: [fungsional(1, 10), bpp(1, 15), fungsional(2, 20), bpp(2, 15)],
      banyak: 1,
    },
    {
      name: "a leaf whose row the SKPD's file could not give",
      masukan: [
        {
          ...fungsional(1, 10),
          realisasi: [sampai(10, {kode_rekening: "5.1.02.01.01.0025"})],
          hitungan: {dibaca: 2, diterima: 1, induk: 0, dikecualikan: 0, ditolak: 1},
        },
        bpp(1, 5),
      ],
      banyak: 0,
    },
  ])("says nothing of $name", async ({masukan, banyak}) => {
    const gudang = await gudangOf(masukan);
    expect(await lebih(gudang)).toEqual([]);
    expect(await diperiksa(gudang, "bpp-lebih-dari-skpd")).toBe(banyak);
  });
});

describe("splitPasangan(jumlah)", () => {
  const row = (bulan: number, isi: Partial<Record<string, number>>) => ({
    ...{
      tahun: 2026,
      skpd: "a",
      bulan,
      spj_fungsional: null,
      spj_administratif: null,
      realisasi_dokumen: null,
      lra: null,
    },
    ...isi,
  });

  test("is empty where no two bases meet, and takes a setoran that is the whole difference for its cause", () => {
    expect(splitPasangan([row(1, {lra: 5}), row(2, {spj_fungsional: 5})], {perDaun: new Map(), kolam: new Map()}))
      .toEqual([]);
    const month = row(3, {spj_fungsional: 27, lra: 20});
    const kolam = new Map<string, Kolam>([[keyOf(month), {belum: 1_000, setoran: 7, bpp: 0}]]);
    expect(splitPasangan([month], {perDaun: new Map(), kolam})).toMatchObject([
      {pembanding: "lra", selisih: 7, belum_cair: 0, setoran: 7, tidak_terjelaskan: 0, terakhir: true},
    ]);
  });
});
