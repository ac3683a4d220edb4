import {describe, expect, test} from "vitest";
import {type BarisDokumen, dokumenCsv, ls, tbp} from "../../impor/anggaran/dokumenCsv.js";
import {readKualitas} from "../../../loaders/sajian/kualitas.js";
import {sampai} from "./paguUji.js";
import {diperiksa, gudangOf, imported, query, skpd, spj, temuanOf} from "./silangUji.js";

interface Baris {
  bulan: number;
  fungsional: number | null;
  administratif: number | null;
  dokumen: number | null;
  lra: number | null;
  selisih: number | null;
  belum: number | null;
  setoran: number | null;
  timing: number | null;
  bpp: number | null;
  sisa: number | null;
}

const rekonsiliasi = (gudang: string) =>
  query<Baris>(
    gudang,
    `SELECT r.bulan, spj_fungsional::DOUBLE AS fungsional, spj_administratif::DOUBLE AS administratif,
      realisasi_dokumen::DOUBLE AS dokumen, lra::DOUBLE AS lra, selisih::DOUBLE AS selisih, belum_cair::DOUBLE AS belum,
      setoran::DOUBLE AS setoran, timing::DOUBLE AS timing, bpp::DOUBLE AS bpp, tidak_terjelaskan::DOUBLE AS sisa
    FROM rekonsiliasi r LEFT JOIN rekonsiliasi_selisih s ON s.tahun = r.tahun AND s.skpd = r.skpd AND s.bulan = r.bulan
      AND s.pokok = 'spj_fungsional' AND s.pembanding = 'realisasi_dokumen'
    ORDER BY r.tahun, r.skpd, r.bulan`,
  );

/** A TBP of some amount on a day of 2026. */
const bayar = (nomor: number, nilai: number, tanggal: string, isi: BarisDokumen = {}): BarisDokumen => ({
  ...tbp,
  "Nomor Dokumen": `TBP/${nomor}`,
  "Nilai Realisasi": nilai,
  "Tanggal Dokumen": `${tanggal} 2026`,
  ...isi,
});

const belumCair: BarisDokumen = {
  ...ls,
  "Tanggal Dokumen": "20 Februari 2026",
  "Tanggal Transfer": "-",
  "Nomor SP2D": "-",
};

describe("the table rekonsiliasi", () => {
  test("has one row for each month that any source covers, null where one does not", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 10]}]),
      "2.csv": spj("Februari", [{upgu: [10, 20]}]),
      "adm.csv": spj("Februari", [{upgu: [10, 25]}], {jenis: "ADMINISTRATIF"}),
      "dokumen.csv": dokumenCsv([bayar(1, 10, "5 Januari"), bayar(2, 20, "6 Februari"), bayar(3, 5, "7 Maret")]),
    });
    expect(await rekonsiliasi(gudang)).toMatchObject([
      {bulan: 1, fungsional: 10, administratif: null, dokumen: 10, lra: null, selisih: 0, sisa: 0},
      {bulan: 2, fungsional: 30, administratif: 35, dokumen: 30, lra: null, selisih: 0, sisa: 0},
      {bulan: 3, fungsional: null, administratif: null, dokumen: 35, lra: null, selisih: null, sisa: null},
    ]);
    expect(await temuanOf(gudang, "rekonsiliasi-tidak-terjelaskan")).toEqual([]);
    expect(await diperiksa(gudang, "rekonsiliasi-tidak-terjelaskan")).toBe(2);
  });

  test("splits a difference by cause to the rupiah", async () => {
    const gudang = await imported({
      "2.csv": spj("Februari", [{upgu: [10, 1_000_020], anggaran: 9_000_000}]),
      "dokumen.csv": dokumenCsv([
        bayar(1, 10, "5 Januari"),
        bayar(2, 20, "6 Februari", {"Nilai Setoran": 7}),
        belumCair,
      ]),
    });
    const [, februari] = await rekonsiliasi(gudang);
    expect(februari).toMatchObject({
      fungsional: 1_000_030,
      dokumen: 23,
      selisih: 1_000_007,
      belum: 1_000_000,
      setoran: 7,
      timing: 0,
      bpp: 0,
      sisa: 0,
    });
    expect(await temuanOf(gudang, "rekonsiliasi-tidak-terjelaskan")).toEqual([]);
  });

  test("what an SPJ leaves out as the rules want it needs no cause", async () => {
    const gudang = await imported({
      "2.csv": spj("Februari", [{upgu: [10, 13]}]),
      "dokumen.csv": dokumenCsv([
        bayar(1, 10, "5 Januari"),
        bayar(2, 20, "6 Februari", {"Nilai Setoran": 7}),
        belumCair,
      ]),
    });
    expect((await rekonsiliasi(gudang))[1]).toMatchObject({selisih: 0, belum: 0, setoran: 0, sisa: 0});
  });

  test("a difference that is gone in a later month was one of timing", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 30]}]),
      "2.csv": spj("Februari", [{upgu: [30, 5]}]),
      "dokumen.csv": dokumenCsv([bayar(1, 10, "5 Januari"), bayar(2, 20, "1 Februari"), bayar(3, 5, "6 Februari")]),
    });
    expect(await rekonsiliasi(gudang)).toMatchObject([
      {bulan: 1, selisih: 20, timing: 20, sisa: 0},
      {bulan: 2, selisih: 0, timing: 0, sisa: 0},
    ]);
    expect(await temuanOf(gudang, "rekonsiliasi-tidak-terjelaskan")).toEqual([]);
  });

  test("what the BPP states beyond the SKPD explains that the SKPD is below the documents", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 10]}]),
      "bpp.csv": spj("Januari", [{upgu: [0, 15]}], {judul: ["BENDAHARA PENGELUARAN PEMBANTU"]}),
      "dokumen.csv": dokumenCsv([bayar(1, 15, "5 Januari")]),
    });
    expect(await rekonsiliasi(gudang)).toMatchObject([{selisih: -5, bpp: -5, sisa: 0}]);
    expect(await temuanOf(gudang, "rekonsiliasi-tidak-terjelaskan")).toEqual([]);
  });

  test("the rest at the latest common month is one note with the split", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 12]}]),
      "2.csv": spj("Februari", [{upgu: [12, 30]}]),
      "dokumen.csv": dokumenCsv([bayar(1, 10, "5 Januari"), bayar(2, 20, "6 Februari", {"Nilai Setoran": 5})]),
    });
    expect(await rekonsiliasi(gudang)).toMatchObject([
      {bulan: 1, selisih: 2, setoran: 0, timing: 0, sisa: 2},
      {bulan: 2, selisih: 17, setoran: 5, timing: 0, sisa: 12},
    ]);
    expect(await temuanOf(gudang, "rekonsiliasi-tidak-terjelaskan")).toMatchObject([{
      tingkat: "peringatan",
      berkas: "2.csv",
      nilai_tercetak: 42,
      seharusnya: 30,
      selisih: 12,
      pesan: `SPJ fungsional ${skpd} s.d. 28 Februari 2026 42, realisasi per dokumen 25: selisih 17 (belum cair 0, ` +
        "setoran 5, beda bulan 0, BPP 0, tidak terjelaskan 12). Seharusnya tidak ada yang tidak terjelaskan; cek " +
        "dokumen yang belum diimpor atau yang bulannya berbeda.",
    }]);
  });

  test("a cause on another code than the difference explains it all the same", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 13]}, {rekening: "5.1.02.01.01.0025", upgu: [0, 7]}]),
      "dokumen.csv": dokumenCsv([bayar(1, 20, "5 Januari", {"Nilai Setoran": 7})]),
    });
    expect(await rekonsiliasi(gudang)).toMatchObject([{selisih: 7, setoran: 7, sisa: 0}]);
  });

  test("documents without the months before are not compared with a running total from January", async () => {
    const gudang = await imported({
      "3.csv": spj("Maret", [{upgu: [80, 20]}]),
      "dokumen.csv": dokumenCsv([bayar(1, 20, "9 Maret")]),
    });
    expect(await rekonsiliasi(gudang)).toMatchObject([{bulan: 3, fungsional: 100, dokumen: null, selisih: null}]);
    expect(await diperiksa(gudang, "rekonsiliasi-tidak-terjelaskan")).toBe(0);
  });

  test("documents from February on are whole where the SPJ spent nothing before", async () => {
    const gudang = await imported({
      "3.csv": spj("Februari", [{upgu: [0, 20]}]),
      "dokumen.csv": dokumenCsv([bayar(1, 20, "9 Februari")]),
    });
    expect((await rekonsiliasi(gudang)).map(({bulan, dokumen, selisih}) => [bulan, dokumen, selisih]))
      .toEqual([[1, 0, null], [2, 20, 0]]);
  });

  test("an LRA stands beside them, by sub kegiatan or by rekening only", async () => {
    const lra = {jenis: "lra", kepala: {bulan: 12, status_angka: "lra" as const}};
    const fungsional = {berkas: "spj", jenis: "spj-fungsional", kepala: {}, realisasi: [sampai(90)]};
    const satu = await gudangOf([{...lra, berkas: "lra", realisasi: [sampai(100)]}, fungsional]);
    expect(await rekonsiliasi(satu)).toMatchObject([{bulan: 12, fungsional: 90, lra: 100, selisih: null}]);
    const cetak = (kode: string, nilai: number, baris: number) => ({
      bagian: 0,
      baris,
      kolom: "D",
      kode,
      indikator: null,
      tahun: null,
      ukuran: "realisasi",
      teks: String(nilai),
      nilai,
      dokumen: null,
    });
    const tercetak = [cetak("5", 70, 2), cetak("5.1", 70, 3), cetak("5.1.02", 40, 4), cetak("5.1.01", 30, 5)];
    const dua = await gudangOf([
      {...lra, berkas: "lra", kepala: {...lra.kepala, administratif: true}, tercetak},
      fungsional,
    ]);
    expect(await rekonsiliasi(dua)).toMatchObject([{bulan: 12, fungsional: 90, lra: 70}]);
  });
});

describe("readKualitas(gudang).rekonsiliasi", () => {
  test("has the months that two sources cover, with the files that state each sum", async () => {
    const gudang = await imported({
      "1.csv": spj("Januari", [{upgu: [0, 10]}]),
      "2.csv": spj("Februari", [{upgu: [10, 20]}]),
      "dokumen.csv": dokumenCsv([bayar(1, 10, "5 Januari"), bayar(2, 18, "6 Februari"), bayar(3, 5, "7 Maret")]),
    });
    const {rekonsiliasi: [seri, ...others]} = await readKualitas(gudang);
    expect(others).toEqual([]);
    expect(seri).toMatchObject({tahun: 2026, skpd, asal: "resmi"});
    expect(seri!.bulan).toEqual([
      expect.objectContaining({
        bulan: 1,
        pasangan: {dokumen: expect.objectContaining({selisih: 0, tidakTerjelaskan: 0})},
      }),
      {
        bulan: 2,
        spjFungsional: {nilai: 30, berkas: "2.csv"},
        spjAdministratif: null,
        realisasiDokumen: {nilai: 28, berkas: "dokumen.csv"},
        lra: null,
        pasangan: {
          dokumen: {selisih: 2, belumCair: 0, setoran: 0, bedaBulan: 0, bpp: 0, tidakTerjelaskan: 2},
        },
      },
    ]);
  });
});
