import type {IsiSel, LembarKeluar} from "../../src/ekspor/bukuKerja.js";
import {type Model, paketOf} from "./model.js";
import {namaKode} from "./nomenklatur.js";
import type {TahapanContoh} from "./pagu.js";
import {jalurProgram} from "./pohon.js";
import {namaRekening} from "./rekening.js";
import {jumlahBarang} from "./rincian.js";

/** The 23 columns of SIPD's flat pagu export. */
export const kolomRekapPagu = [
  "NO",
  "TAHUN",
  "KODE URUSAN",
  "NAMA URUSAN",
  "KODE SKPD",
  "NAMA SKPD",
  "KODE SUB UNIT",
  "NAMA SUB UNIT",
  "KODE BIDANG URUSAN",
  "NAMA BIDANG URUSAN",
  "KODE PROGRAM",
  "NAMA PROGRAM",
  "KODE KEGIATAN",
  "NAMA KEGIATAN",
  "KODE SUB KEGIATAN",
  "NAMA SUB KEGIATAN",
  "KODE SUMBER DANA",
  "NAMA SUMBER DANA",
  "KODE REKENING",
  "NAMA REKENING",
  "PAKET/KELOMPOK",
  "NAMA PAKET/KELOMPOK",
  "PAGU",
];

const teksTahapan: Readonly<Record<TahapanContoh, string>> = {
  "murni": "Murni",
  "pergeseran-1": "Pergeseran-1",
  "perubahan": "Perubahan",
};

/** The pagu of a stage, one row per budget line and package; with `tahapan` as the 24th column where asked for. */
export function lembarRekapPagu(
  model: Model,
  tahapan: TahapanContoh,
  {kolomTahapan}: {kolomTahapan: boolean},
): LembarKeluar {
  const {opd, tahun, lini} = model;
  const rows = lini.flatMap((l) =>
    paketOf(model, l).map(({nama, barang}): IsiSel[] => [
      tahun,
      opd.urusan.kode,
      opd.urusan.nama,
      opd.kode,
      opd.nama,
      l.unit.kode,
      l.unit.nama,
      opd.bidang.kode,
      opd.bidang.nama,
      ...jalurProgram(l.kodeSub).flatMap((kode) => [kode, namaKode(kode.slice(opd.bidang.kode.length + 1))]),
      l.dana.kode,
      l.dana.nama,
      l.rekening,
      namaRekening(l.rekening),
      "Paket",
      nama,
      jumlahBarang(barang, tahapan),
      ...(kolomTahapan ? [teksTahapan[tahapan]] : []),
    ])
  );
  return {
    nama: teksTahapan[tahapan],
    baris: [
      [...kolomRekapPagu, ...(kolomTahapan ? ["TAHAPAN"] : [])],
      ...rows.map((row, index) => [index + 1, ...row]),
    ],
    lebar: kolomRekapPagu.map((judul) => (judul.startsWith("NAMA") ? 32 : 18)),
    format: kolomRekapPagu.map((judul) => (judul === "PAGU" ? "#,##0" : null)),
    tebal: [0],
  };
}
