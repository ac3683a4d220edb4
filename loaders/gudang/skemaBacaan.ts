/**
 * The schema `bacaan` of the warehouse: what each input says, one set of rows per input, so that an unchanged input need
 * not be read again.
 */
import type {IsiBacaan} from "../../src/model/masukan.js";
import {createTable, type Kolom} from "./tabel.js";

const money = "DECIMAL(18,2)";
const tempat = {bagian: "INTEGER", baris: "INTEGER", kolom: "KAMUS"} as const;
const rincian = {...tempat, kode_sub_kegiatan: "KAMUS", kode_rekening: "KAMUS"} as const;

/** What a reading consists of, by the names that `IsiBacaan` has for it: a table for each. */
export const isiBacaan = {
  pagu: {...rincian, sumber_dana: "KAMUS", nilai: money},
  rak: {...rincian, bulan: "INTEGER", nilai: money},
  realisasi: {
    ...rincian,
    jenis_spj: "KAMUS",
    nilai_bulan: money,
    nilai_sampai: money,
    nilai_bruto: money,
    setoran: money,
  },
  belum_cair: {...rincian, jenis_spj: "KAMUS", nomor: "VARCHAR", nilai: money},
  cair_menyusul: {
    bagian: "INTEGER",
    baris: "INTEGER",
    kode_sub_kegiatan: "KAMUS",
    kode_rekening: "KAMUS",
    nomor: "VARCHAR",
  },
  fisik: {...tempat, kode: "VARCHAR", persen: "DOUBLE", dasar: "VARCHAR"},
  tercetak: {
    ...tempat,
    kode: "VARCHAR",
    indikator: "VARCHAR",
    nama: "VARCHAR",
    tahun: "INTEGER",
    ukuran: "VARCHAR",
    teks: "VARCHAR",
    nilai: "DOUBLE",
    dokumen: "VARCHAR",
  },
  nomenklatur: {
    bagian: "INTEGER",
    baris: "INTEGER",
    kode: "VARCHAR",
    level: "VARCHAR",
    nama: "VARCHAR",
    induk: "VARCHAR",
  },
  padanan: {
    bagian: "INTEGER",
    baris: "INTEGER",
    kode_lama: "VARCHAR",
    tahun_lama: "INTEGER",
    kode_baru: "VARCHAR",
    tahun_baru: "INTEGER",
    jenis: "VARCHAR",
    porsi: "DOUBLE",
    sumber: "VARCHAR",
  },
  anggaran_tahunan: {...tempat, tahun: "INTEGER", sumber_dana: "VARCHAR", nilai: money, teks: "VARCHAR"},
  indikator: {
    bagian: "INTEGER",
    baris: "INTEGER",
    kode_indikator: "VARCHAR",
    indikator: "VARCHAR",
    alias: "VARCHAR",
    jenis_indikator: "VARCHAR",
    tujuan: "VARCHAR",
    sasaran: "VARCHAR",
    kode: "VARCHAR",
    satuan: "VARCHAR",
    arah: "VARCHAR",
    definisi: "VARCHAR",
    rumus: "VARCHAR",
    dokumen: "VARCHAR",
  },
  target: {
    ...tempat,
    indikator: "VARCHAR",
    kode: "VARCHAR",
    tahun: "INTEGER",
    akhir_periode: "BOOLEAN",
    dokumen: "VARCHAR",
    tabel: "VARCHAR",
    periode_renstra: "VARCHAR",
    versi: "VARCHAR",
    satuan: "VARCHAR",
    nilai: "DOUBLE",
    teks: "VARCHAR",
    predikat: "VARCHAR",
  },
  capaian: {
    ...tempat,
    indikator: "VARCHAR",
    kode: "VARCHAR",
    tahun: "INTEGER",
    bulan: "INTEGER",
    satuan: "VARCHAR",
    nilai: "DOUBLE",
    teks: "VARCHAR",
    predikat: "VARCHAR",
    status_data: "VARCHAR",
    tabel: "VARCHAR",
  },
  indikator_program: {
    bagian: "INTEGER",
    baris: "INTEGER",
    indikator: "VARCHAR",
    kode_program: "VARCHAR",
    porsi: "DOUBLE",
    dasar: "VARCHAR",
  },
  lhe: {
    ...tempat,
    tahun_dinilai: "INTEGER",
    tahun_lhe: "INTEGER",
    nomor: "VARCHAR",
    komponen: "VARCHAR",
    jenis_baris: "VARCHAR",
    bobot: "DOUBLE",
    capaian: "DOUBLE",
    nilai: "DOUBLE",
    predikat: "VARCHAR",
  },
  tindak_lanjut: {
    bagian: "INTEGER",
    baris: "INTEGER",
    nomor: "VARCHAR",
    rekomendasi: "VARCHAR",
    rencana_aksi: "VARCHAR",
    waktu_hari: "DOUBLE",
    penanggung_jawab: "VARCHAR",
    status: "VARCHAR",
  },
  catatan: {
    bagian: "INTEGER",
    baris: "INTEGER",
    indikator: "VARCHAR",
    kode: "VARCHAR",
    tahun: "INTEGER",
    jenis_catatan: "VARCHAR",
    teks: "VARCHAR",
  },
  aturan: {
    bagian: "INTEGER",
    baris: "INTEGER",
    aturan: "VARCHAR",
    kunci: "VARCHAR",
    nilai: "VARCHAR",
    berlaku_sejak: "VARCHAR",
    daerah: "VARCHAR",
    sumber: "VARCHAR",
    kepastian: "VARCHAR",
  },
  ditolak: {id: "INTEGER", baris: "INTEGER", isi: "VARCHAR", alasan: "VARCHAR"},
  temuan: {
    id: "INTEGER",
    aturan: "VARCHAR",
    tingkat: "VARCHAR",
    berkas: "VARCHAR",
    lembar: "VARCHAR",
    baris: "INTEGER",
    kolom: "VARCHAR",
    kode: "VARCHAR",
    tercetak: "VARCHAR",
    nilai_tercetak: "DOUBLE",
    seharusnya: "DOUBLE",
    selisih: "DOUBLE",
    pesan: "VARCHAR",
  },
} as const satisfies Record<keyof IsiBacaan, Kolom>;

/** An input: where it stands, what it is known by, and its rows counted. */
export const kolomMasukan = {
  id: "INTEGER",
  berkas: "VARCHAR",
  lembar: "VARCHAR",
  jenis: "VARCHAR",
  sha256: "VARCHAR",
  kunci: "VARCHAR",
  dibaca: "INTEGER",
  diterima: "INTEGER",
  induk: "INTEGER",
  dikecualikan: "INTEGER",
  ditolak: "INTEGER",
  pengecualian: "VARCHAR",
} as const satisfies Kolom;

/** A part of an input, and what it says about itself (`kepala`, JSON). */
export const kolomBagian = {bagian: "INTEGER", id: "INTEGER", kepala: "VARCHAR"} as const satisfies Kolom;

/** What was decided on a part: what becomes of each measure it states. */
export const kolomKetetapan = {
  bagian: "INTEGER",
  skpd: "VARCHAR",
  realisasi: "VARCHAR",
  pagu: "VARCHAR",
  rak: "VARCHAR",
  sebelum: "INTEGER",
  pagu_berlaku: "BOOLEAN",
  urutan_tahapan: "INTEGER",
  /** The position of its row in `sumber.csv`, or null. */
  urutan_sumber: "INTEGER",
} as const satisfies Kolom;

export const kolomKamus = {nomor: "INTEGER", teks: "VARCHAR"} as const satisfies Kolom;

export const skemaBacaan = [
  "CREATE SCHEMA bacaan;",
  createTable("bacaan.masukan", kolomMasukan),
  createTable("bacaan.bagian", kolomBagian),
  createTable("bacaan.ketetapan", kolomKetetapan),
  createTable("bacaan.kamus", kolomKamus),
  ...Object.entries(isiBacaan).map(([name, columns]) => createTable(`bacaan.${name}`, columns)),
].join("\n");

/** Views `terbaca_…` of the tables of `bacaan`, with the texts that the dictionary keeps; they need `kamus_kata`. */
export const tampilanTerbaca = Object.entries(isiBacaan).map(([name, columns]) => {
  const coded = Object.entries(columns).filter(([, tipe]) => tipe === "KAMUS").map(([column]) => column);
  const texts = coded.map((column) => `${column}_k.teks AS ${column}`);
  const joins = coded.map((column) => `LEFT JOIN kamus_kata ${column}_k ON ${column}_k.nomor = f.${column}`);
  const replaced = coded.length === 0 ? "" : ` REPLACE (${texts.join(", ")})`;
  return `CREATE TEMP VIEW terbaca_${name} AS SELECT f.*${replaced} FROM bacaan.${name} f ${joins.join(" ")};`;
}).join("\n");
