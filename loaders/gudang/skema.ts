/**
 * The tables of the warehouse.
 *
 * The schema `bacaan` holds what each input says, one set of rows per input (`id`), so that an unchanged input need not
 * be read again. The tables of the main schema are what others rely on: they hold what counts, once, and are made anew
 * from `bacaan` by each import.
 */
import {createTable, type Kolom} from "./tabel.js";

const money = "DECIMAL(18,2)";

/** What a reading consists of, by the names that `Bacaan` has for it; a table for each, with the input's `id` in front. */
export const isiBacaan = {
  pagu: {
    baris: "INTEGER",
    kolom: "VARCHAR",
    kode_sub_kegiatan: "VARCHAR",
    kode_rekening: "VARCHAR",
    sumber_dana: "VARCHAR",
    nilai: money,
  },
  realisasi: {
    baris: "INTEGER",
    kolom: "VARCHAR",
    kode_sub_kegiatan: "VARCHAR",
    kode_rekening: "VARCHAR",
    jenis_spj: "VARCHAR",
    nilai_bulan: money,
    nilai_sampai: money,
  },
  fisik: {baris: "INTEGER", kolom: "VARCHAR", kode: "VARCHAR", persen: "DOUBLE", dasar: "VARCHAR"},
  tercetak: {
    baris: "INTEGER",
    kolom: "VARCHAR",
    kode: "VARCHAR",
    ukuran: "VARCHAR",
    teks: "VARCHAR",
    nilai: "DOUBLE",
  },
  nomenklatur: {kode: "VARCHAR", level: "VARCHAR", nama: "VARCHAR", induk: "VARCHAR"},
  ditolak: {baris: "INTEGER", isi: "VARCHAR", alasan: "VARCHAR"},
  temuan: {
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
} as const satisfies Record<string, Kolom>;

/** An input: where it stands, what it is known by, what it says about itself (`kepala`, JSON), and its rows counted. */
export const kolomMasukan = {
  id: "INTEGER",
  berkas: "VARCHAR",
  lembar: "VARCHAR",
  jenis: "VARCHAR",
  sha256: "VARCHAR",
  kunci: "VARCHAR",
  kepala: "VARCHAR",
  dibaca: "INTEGER",
  diterima: "INTEGER",
  induk: "INTEGER",
  dikecualikan: "INTEGER",
  ditolak: "INTEGER",
} as const satisfies Kolom;

/** What was decided on an input. */
export const kolomKetetapan = {
  id: "INTEGER",
  peran: "VARCHAR",
  skpd: "VARCHAR",
  sebelum: "INTEGER",
  pagu_berlaku: "BOOLEAN",
  urutan_tahapan: "INTEGER",
} as const satisfies Kolom;

export const skemaBacaan = [
  "CREATE SCHEMA bacaan;",
  createTable("bacaan.masukan", kolomMasukan),
  createTable("bacaan.ketetapan", kolomKetetapan),
  ...Object.entries(isiBacaan).map(([name, columns]) => createTable(`bacaan.${name}`, {id: "INTEGER", ...columns})),
].join("\n");

/** What counts, made from `bacaan`, and what was rejected. `m` is every input with its head and what was decided on it. */
export const skemaGudang = `
CREATE TEMP VIEW m AS
SELECT s.*, k.peran, k.skpd, k.sebelum, k.pagu_berlaku, k.urutan_tahapan,
  (s.kepala ->> '$.tahun')::INTEGER AS tahun, (s.kepala ->> '$.bulan')::INTEGER AS bulan,
  s.kepala ->> '$.nama_skpd' AS nama_skpd, s.kepala ->> '$.sub_skpd' AS sub_skpd, s.kepala ->> '$.lingkup' AS lingkup,
  s.kepala ->> '$.tahapan' AS tahapan, (s.kepala ->> '$.tanggal_berlaku')::DATE AS tanggal_berlaku,
  s.kepala ->> '$.status_angka' AS status_angka, s.kepala ->> '$.asal' AS asal, s.kepala ->> '$.keterangan' AS keterangan
FROM bacaan.masukan s LEFT JOIN bacaan.ketetapan k USING (id);

CREATE TABLE berkas AS
SELECT berkas, lembar, jenis, sha256, asal, tahun, bulan, skpd, nama_skpd, sub_skpd, lingkup, tahapan, tanggal_berlaku,
  status_angka, keterangan, peran,
  dibaca AS baris_dibaca,
  CASE peran WHEN 'dikecualikan' THEN 0 ELSE diterima END AS baris_diterima,
  induk AS baris_induk,
  CASE peran WHEN 'dikecualikan' THEN dikecualikan + diterima ELSE dikecualikan END AS baris_dikecualikan,
  ditolak AS baris_ditolak,
  (SELECT sum(nilai) FROM bacaan.pagu p WHERE p.id = m.id)::DECIMAL(18,2) AS total_pagu,
  (SELECT sum(nilai_sampai) FROM bacaan.realisasi r WHERE r.id = m.id)::DECIMAL(18,2) AS total_realisasi
FROM m ORDER BY berkas, lembar;

CREATE TABLE nomenklatur AS
SELECT DISTINCT ON (n.kode, m.tahun) n.kode, m.tahun, n.level, n.nama, n.induk
FROM bacaan.nomenklatur n JOIN m USING (id)
ORDER BY n.kode, m.tahun, m.peran, m.bulan DESC, m.berkas, m.lembar;

CREATE TABLE pagu AS
SELECT m.asal, m.berkas, m.lembar, p.baris, p.kolom, m.tahun, m.skpd, m.sub_skpd, m.tahapan, m.urutan_tahapan,
  m.tanggal_berlaku, p.kode_sub_kegiatan, p.kode_rekening, p.sumber_dana, p.nilai
FROM bacaan.pagu p JOIN m USING (id)
WHERE m.peran = 'dihitung' AND m.pagu_berlaku
ORDER BY m.berkas, m.lembar, p.baris;

-- The running total of the input before in the series splits what an input states into months not stated before and its
-- own month. What a later input corrects in earlier months falls in its own month where no month lies between.
CREATE TABLE realisasi AS
WITH leaf AS (
  SELECT m.asal, m.berkas, m.lembar, r.baris, r.kolom, m.tahun, m.skpd, m.sub_skpd, m.lingkup, r.kode_sub_kegiatan,
    r.kode_rekening, r.jenis_spj, m.status_angka, m.bulan, coalesce(b.bulan, 0) AS bulan_sebelum,
    r.nilai_bulan, r.nilai_sampai - coalesce(l.nilai_sampai, 0) AS nilai_baru
  FROM bacaan.realisasi r JOIN m USING (id)
  LEFT JOIN m b ON b.id = m.sebelum
  LEFT JOIN bacaan.realisasi l ON l.id = m.sebelum AND l.kode_sub_kegiatan = r.kode_sub_kegiatan
    AND l.kode_rekening IS NOT DISTINCT FROM r.kode_rekening AND l.jenis_spj IS NOT DISTINCT FROM r.jenis_spj
  WHERE m.peran = 'dihitung'
), part AS (
  SELECT *, bulan_sebelum + 1 AS dari, bulan AS sampai, nilai_baru AS bagian FROM leaf
  WHERE nilai_bulan IS NULL OR bulan - bulan_sebelum = 1
  UNION ALL
  SELECT *, bulan_sebelum + 1, bulan - 1, nilai_baru - nilai_bulan FROM leaf
  WHERE nilai_bulan IS NOT NULL AND bulan - bulan_sebelum > 1
  UNION ALL
  SELECT *, bulan, bulan, nilai_bulan FROM leaf WHERE nilai_bulan IS NOT NULL AND bulan - bulan_sebelum > 1
)
SELECT asal, berkas, lembar, baris, kolom, tahun, dari AS bulan_awal, sampai AS bulan, skpd, sub_skpd, lingkup,
  kode_sub_kegiatan, kode_rekening, jenis_spj, status_angka, bagian::DECIMAL(18,2) AS nilai,
  bagian::DECIMAL(18,2) AS nilai_bruto, 0::DECIMAL(18,2) AS setoran
FROM part ORDER BY berkas, lembar, baris, jenis_spj, dari;

CREATE TABLE fisik AS
SELECT m.asal, m.berkas, m.lembar, f.baris, f.kolom, m.tahun, m.bulan, m.skpd, m.sub_skpd, f.kode, f.persen, f.dasar
FROM bacaan.fisik f JOIN m USING (id)
WHERE m.peran <> 'dikecualikan'
ORDER BY m.berkas, m.lembar, f.baris;

CREATE TABLE tercetak AS
WITH leaf AS (
  SELECT id, baris, kolom, kode_sub_kegiatan || coalesce('.' || kode_rekening, '') AS kode, 'pagu' AS ukuran, nilai
  FROM bacaan.pagu p JOIN m USING (id) WHERE NOT (peran = 'dihitung' AND pagu_berlaku)
  UNION ALL
  SELECT id, baris, min(kolom), kode_sub_kegiatan || coalesce('.' || kode_rekening, ''), 'realisasi', sum(nilai_sampai)
  FROM bacaan.realisasi r JOIN m USING (id) WHERE peran = 'pembanding' GROUP BY ALL
)
SELECT m.asal, m.berkas, m.lembar, t.baris, t.kolom, m.tahun, m.bulan, m.skpd, m.lingkup, t.kode,
  NULL::VARCHAR AS kode_indikator, t.ukuran, t.teks, t.nilai, coalesce(m.keterangan, m.jenis) AS dokumen
FROM (
  SELECT id, baris, kolom, kode, ukuran, teks, nilai FROM bacaan.tercetak
  UNION ALL SELECT id, baris, kolom, kode, ukuran, NULL, nilai::DOUBLE FROM leaf
) t JOIN m USING (id)
WHERE m.peran <> 'dikecualikan'
ORDER BY m.berkas, m.lembar, t.baris, t.ukuran;

CREATE TABLE baris_ditolak AS
SELECT m.berkas, m.lembar, d.baris, d.isi, d.alasan FROM bacaan.ditolak d JOIN m USING (id)
ORDER BY m.berkas, m.lembar, d.baris;
`;

/** All findings, made last: comparing what counts adds to them. */
export const skemaTemuan = `
CREATE TABLE temuan AS SELECT * EXCLUDE (id) FROM bacaan.temuan
ORDER BY CASE tingkat WHEN 'galat' THEN 0 WHEN 'peringatan' THEN 1 ELSE 2 END, berkas, lembar, baris, kolom, aturan, pesan;
`;
