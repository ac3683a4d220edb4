/**
 * The tables of the main schema, which others rely on: they hold what counts, once, and are made anew from `bacaan` by
 * each import. The temporary table `m` is every part of every input with its head and what was decided on it.
 *
 * Rows come in the order of their inputs: the large tables are not sorted, readers say the order they need. Texts that
 * repeat are of the type `kata`, an ENUM in the order of the alphabet: it reads and sorts as text, and takes a tenth of
 * the time to write.
 */
/** A head is read at once: each single look into its JSON would read all of it again. */
const isiKepala = JSON.stringify({
  tahun: "INTEGER",
  bulan_awal: "INTEGER",
  bulan: "INTEGER",
  nama_skpd: "VARCHAR",
  sub_skpd: "VARCHAR",
  cakupan: "VARCHAR",
  lingkup: "VARCHAR",
  administratif: "BOOLEAN",
  tahapan: "VARCHAR",
  tanggal_berlaku: "DATE",
  status_angka: "VARCHAR",
  asal: "VARCHAR",
  keterangan: "VARCHAR",
});

/** What the other tables are made with. */
export const skemaBagian = `
CREATE TYPE kata AS ENUM (
  SELECT DISTINCT kata FROM (
    SELECT unnest(['resmi', 'simulasi', 'belum-ditandai']) AS kata
    UNION ALL SELECT teks FROM bacaan.kamus
    UNION ALL SELECT unnest([berkas, lembar, jenis]) FROM bacaan.masukan
    UNION ALL SELECT unnest([skpd, realisasi]) FROM bacaan.ketetapan
    UNION ALL SELECT unnest([isi.sub_skpd, isi.lingkup, isi.tahapan, isi.status_angka, isi.asal])
    FROM (SELECT from_json(kepala, '${isiKepala}') AS isi FROM bacaan.bagian)
  ) WHERE kata IS NOT NULL ORDER BY kata
);

CREATE TEMP TABLE kamus_kata AS SELECT nomor, teks::kata AS teks FROM bacaan.kamus;

CREATE TEMP TABLE m AS
SELECT s.* REPLACE (s.berkas::kata AS berkas, s.lembar::kata AS lembar), b.bagian, b.kepala, k.realisasi AS peran_realisasi, k.pagu AS peran_pagu, k.rak AS peran_rak,
  k.skpd::kata AS skpd, k.urutan_sumber, k.sebelum, k.pagu_berlaku, k.urutan_tahapan, isi.tahun, isi.bulan_awal, isi.bulan, isi.nama_skpd,
  isi.sub_skpd::kata AS sub_skpd, isi.cakupan, isi.lingkup::kata AS lingkup, isi.administratif,
  isi.tahapan::kata AS tahapan, isi.tanggal_berlaku, isi.status_angka::kata AS status_angka, isi.asal::kata AS asal,
  isi.keterangan
FROM bacaan.masukan s JOIN (SELECT *, from_json(kepala, '${isiKepala}') AS isi FROM bacaan.bagian) b USING (id)
JOIN bacaan.ketetapan k USING (bagian);
`;

/** A file is one row however many parts it has; what its parts disagree on is null. */
const berkas = `
CREATE TABLE berkas AS
WITH satu AS (
  SELECT id, min(asal) AS asal,
    CASE WHEN count(DISTINCT tahun) = 1 THEN min(tahun) END AS tahun, max(bulan) AS bulan,
    CASE WHEN count(DISTINCT skpd) = 1 THEN min(skpd) END AS skpd,
    CASE WHEN count(DISTINCT skpd) = 1 THEN min(nama_skpd) END AS nama_skpd,
    CASE WHEN count(DISTINCT sub_skpd) = 1 THEN min(sub_skpd) END AS sub_skpd,
    CASE WHEN count(DISTINCT lingkup) = 1 THEN min(lingkup) END AS lingkup,
    CASE WHEN count(DISTINCT tahapan) = 1 THEN min(tahapan) END AS tahapan,
    CASE WHEN count(DISTINCT tanggal_berlaku) = 1 THEN min(tanggal_berlaku) END AS tanggal_berlaku,
    min(status_angka) AS status_angka, min(keterangan) AS keterangan,
    coalesce(min(peran) FILTER (peran = 'dihitung'), min(peran) FILTER (peran = 'pembanding'), min(peran)) AS peran
  FROM (SELECT *, unnest([peran_realisasi, peran_pagu, peran_rak]) AS peran FROM m) GROUP BY id
), baris_lepas AS (
  SELECT m.id, f.baris, bool_and(peran = 'dikecualikan') AS lepas
  FROM (
    SELECT bagian, baris, 'realisasi' AS ukuran FROM bacaan.realisasi
    UNION ALL SELECT bagian, baris, 'pagu' FROM bacaan.pagu
    UNION ALL SELECT bagian, baris, 'rak' FROM bacaan.rak
  ) f JOIN (
    SELECT id, bagian, unnest(['realisasi', 'pagu', 'rak']) AS ukuran,
      unnest([peran_realisasi, peran_pagu, peran_rak]) AS peran
    FROM m WHERE id IN (SELECT id FROM m WHERE 'dikecualikan' IN (peran_realisasi, peran_pagu, peran_rak))
  ) m ON m.bagian = f.bagian AND m.ukuran = f.ukuran
  GROUP BY m.id, f.baris
), lepas AS (
  SELECT id, sum(jumlah)::INTEGER AS jumlah
  FROM (SELECT id, count(*) AS jumlah FROM baris_lepas WHERE lepas GROUP BY id UNION ALL FROM ganda_berkas) GROUP BY id
),
total_pagu AS (
  SELECT b.id, sum(nilai) AS total FROM bacaan.pagu p JOIN bacaan.bagian b USING (bagian) GROUP BY b.id
), total_realisasi AS (
  SELECT b.id, sum(coalesce(nilai_sampai, nilai_bulan)) AS total
  FROM bacaan.realisasi r JOIN bacaan.bagian b USING (bagian) GROUP BY b.id
)
SELECT s.berkas, s.lembar, s.jenis, s.sha256, satu.* EXCLUDE (id),
  s.dibaca AS baris_dibaca,
  s.diterima - coalesce(lepas.jumlah, 0) AS baris_diterima,
  s.induk AS baris_induk,
  s.dikecualikan + coalesce(lepas.jumlah, 0) AS baris_dikecualikan,
  s.ditolak AS baris_ditolak,
  nullif(concat_ws(' ', s.pengecualian, CASE WHEN lepas.jumlah > 0
    THEN lepas.jumlah || ' baris dinyatakan juga oleh berkas lain, yang dihitung.' END), '') AS alasan_dikecualikan,
  total_pagu.total::DECIMAL(18,2) AS total_pagu,
  total_realisasi.total::DECIMAL(18,2) AS total_realisasi
FROM bacaan.masukan s LEFT JOIN satu USING (id) LEFT JOIN lepas USING (id) LEFT JOIN total_pagu USING (id)
LEFT JOIN total_realisasi USING (id)
ORDER BY s.berkas, s.lembar;
`;

const pagu = `
CREATE TABLE pagu AS
SELECT m.asal, m.berkas, m.lembar, p.baris, p.kolom, m.tahun, m.skpd, m.sub_skpd, m.tahapan, m.urutan_tahapan,
  m.tanggal_berlaku, p.kode_sub_kegiatan, p.kode_rekening, p.sumber_dana, p.nilai
FROM terbaca_pagu p JOIN m USING (bagian)
WHERE m.peran_pagu = 'dihitung' AND m.pagu_berlaku;

CREATE TABLE rak AS
SELECT m.asal, m.berkas, m.lembar, r.baris, r.kolom, m.tahun, m.skpd, m.sub_skpd, m.tahapan, r.kode_sub_kegiatan,
  r.kode_rekening, r.bulan, r.nilai
FROM terbaca_rak r JOIN m USING (bagian)
WHERE m.peran_rak = 'dihitung';
`;

/**
 * The running total of the input before in the series splits what an input states into months not stated before and its
 * own month. What a later input corrects in earlier months falls in its own month where no month lies between.
 */
const realisasi = `
CREATE TABLE realisasi AS
WITH lalu AS MATERIALIZED (
  SELECT * FROM bacaan.realisasi SEMI JOIN (SELECT sebelum AS bagian FROM m) USING (bagian)
  WHERE nilai_sampai IS NOT NULL
), leaf AS (
  SELECT m.*, r.* EXCLUDE (bagian), coalesce(b.bulan, 0) AS bulan_sebelum,
    r.nilai_sampai - coalesce(l.nilai_sampai, 0) AS nilai_baru
  FROM bacaan.realisasi r JOIN m USING (bagian)
  LEFT JOIN m b ON b.bagian = m.sebelum
  LEFT JOIN lalu l ON l.bagian = m.sebelum AND l.kode_sub_kegiatan = r.kode_sub_kegiatan
    AND l.kode_rekening IS NOT DISTINCT FROM r.kode_rekening AND l.jenis_spj IS NOT DISTINCT FROM r.jenis_spj
  WHERE m.peran_realisasi = 'dihitung' AND r.nilai_sampai IS NOT NULL
), part AS (
  SELECT *, bulan_sebelum + 1 AS dari, bulan AS sampai, nilai_baru AS nilai FROM leaf
  WHERE nilai_bulan IS NULL OR bulan - bulan_sebelum = 1
  UNION ALL
  SELECT *, bulan_sebelum + 1, bulan - 1, nilai_baru - nilai_bulan FROM leaf
  WHERE nilai_bulan IS NOT NULL AND bulan - bulan_sebelum > 1
  UNION ALL
  SELECT *, bulan, bulan, nilai_bulan FROM leaf WHERE nilai_bulan IS NOT NULL AND bulan - bulan_sebelum > 1
), ringkas AS (
  SELECT asal, berkas, lembar, baris, kolom, tahun, dari AS bulan_awal, sampai AS bulan, skpd, sub_skpd, lingkup,
    kode_sub_kegiatan, kode_rekening, jenis_spj, status_angka, nilai, nilai AS nilai_bruto, 0 AS setoran
  FROM part
  UNION ALL
  SELECT m.asal, m.berkas, m.lembar, r.baris, r.kolom, m.tahun, coalesce(m.bulan_awal, m.bulan), m.bulan, m.skpd,
    m.sub_skpd, m.lingkup, r.kode_sub_kegiatan, r.kode_rekening, r.jenis_spj, m.status_angka, r.nilai_bulan,
    coalesce(r.nilai_bruto, r.nilai_bulan), coalesce(r.setoran, 0)
  FROM bacaan.realisasi r JOIN m USING (bagian)
  WHERE m.peran_realisasi = 'dihitung' AND r.nilai_sampai IS NULL
)
SELECT f.* REPLACE (kolom.teks AS kolom, sub.teks AS kode_sub_kegiatan, rekening.teks AS kode_rekening,
  jenis.teks AS jenis_spj, nilai::DECIMAL(18,2) AS nilai, nilai_bruto::DECIMAL(18,2) AS nilai_bruto,
  setoran::DECIMAL(18,2) AS setoran)
FROM ringkas f JOIN kamus_kata kolom ON kolom.nomor = f.kolom
JOIN kamus_kata sub ON sub.nomor = f.kode_sub_kegiatan
LEFT JOIN kamus_kata rekening ON rekening.nomor = f.kode_rekening
LEFT JOIN kamus_kata jenis ON jenis.nomor = f.jenis_spj;

CREATE TEMP TABLE cair_kemudian AS
SELECT DISTINCT m.tahun, m.skpd, c.kode_sub_kegiatan, c.kode_rekening, c.nomor
FROM bacaan.cair_menyusul c JOIN m USING (bagian)
WHERE m.peran_realisasi IS DISTINCT FROM 'dikecualikan' AND c.nomor IN (SELECT nomor FROM bacaan.belum_cair);

CREATE TABLE belum_cair AS
SELECT m.asal, m.berkas, m.lembar, r.baris, r.kolom, m.tahun, coalesce(m.bulan_awal, m.bulan) AS bulan_awal, m.bulan,
  m.skpd, m.sub_skpd, m.lingkup, r.kode_sub_kegiatan, r.kode_rekening, r.jenis_spj, m.status_angka, r.nilai
FROM terbaca_belum_cair r JOIN m USING (bagian) JOIN bacaan.belum_cair k USING (bagian, baris)
WHERE m.peran_realisasi IS DISTINCT FROM 'dikecualikan' AND NOT EXISTS (
  FROM cair_kemudian c WHERE c.tahun = m.tahun AND c.skpd = m.skpd AND c.nomor = k.nomor
    AND c.kode_sub_kegiatan = k.kode_sub_kegiatan AND c.kode_rekening IS NOT DISTINCT FROM k.kode_rekening
);

CREATE TABLE fisik AS
SELECT m.asal, m.berkas, m.lembar, f.baris, f.kolom, m.tahun, m.bulan, m.skpd, m.sub_skpd, f.kode, f.persen, f.dasar
FROM terhitung_fisik f JOIN m USING (bagian)
WHERE m.peran_realisasi IS DISTINCT FROM 'dikecualikan'
ORDER BY m.berkas, m.lembar, f.baris;
`;

const tercetak = `
CREATE TABLE tercetak AS
WITH leaf AS (
  SELECT p.bagian, p.baris, p.kolom, kode_sub_kegiatan || coalesce('.' || kode_rekening, '') AS kode, 'pagu' AS ukuran,
    p.nilai
  FROM terbaca_pagu p JOIN m USING (bagian)
  WHERE m.peran_pagu <> 'dikecualikan' AND NOT (m.peran_pagu = 'dihitung' AND m.pagu_berlaku)
  UNION ALL
  SELECT r.bagian, r.baris, min(r.kolom), kode_sub_kegiatan || coalesce('.' || kode_rekening, ''), 'realisasi',
    sum(coalesce(r.nilai_sampai, r.nilai_bulan))
  FROM terbaca_realisasi r JOIN m USING (bagian) WHERE m.peran_realisasi = 'pembanding' GROUP BY ALL
)
SELECT m.asal, m.berkas, m.lembar, t.baris, t.kolom, coalesce(t.tahun, m.tahun) AS tahun, m.bulan, m.skpd, m.lingkup,
  t.kode, i.kode_indikator, t.indikator, t.nama, t.ukuran, t.teks, t.nilai,
  coalesce(t.dokumen, m.keterangan, m.jenis) AS dokumen
FROM (
  SELECT bagian, baris, kolom, kode, indikator, nama, tahun, ukuran, teks, nilai, dokumen FROM terbaca_tercetak
  UNION ALL SELECT bagian, baris, kolom, kode, NULL, NULL, NULL, ukuran, NULL, nilai::DOUBLE, NULL FROM leaf
) t JOIN m USING (bagian) LEFT JOIN indikator_dikenal i
  ON i.nama = t.indikator AND i.skpd IS NOT DISTINCT FROM m.skpd::VARCHAR
WHERE m.peran_realisasi IS DISTINCT FROM 'dikecualikan' OR t.indikator IS NOT NULL
ORDER BY m.berkas, m.lembar, t.baris, t.ukuran;
`;

const lain = `
CREATE TABLE nomenklatur AS
SELECT DISTINCT ON (n.kode, m.tahun) n.kode, m.tahun, n.level, n.nama, n.induk, m.asal, m.berkas, m.lembar, n.baris
FROM bacaan.nomenklatur n JOIN m USING (bagian)
ORDER BY n.kode, m.tahun, CASE WHEN m.jenis = 'nomenklatur' THEN 1 ELSE 0 END, m.peran_pagu, m.bulan DESC, m.berkas,
  m.lembar;

CREATE TABLE padanan AS
SELECT m.asal, m.berkas, m.lembar, p.* EXCLUDE (bagian) FROM bacaan.padanan p JOIN m USING (bagian)
ORDER BY m.berkas, m.lembar, p.baris;

CREATE TABLE anggaran_tahunan AS
SELECT m.asal, m.berkas, m.lembar, a.baris, a.kolom, a.tahun, m.skpd, a.sumber_dana, a.nilai, a.teks
FROM terhitung_anggaran_tahunan a JOIN m USING (bagian) ORDER BY m.berkas, m.lembar, a.baris;

CREATE TABLE baris_ditolak AS
SELECT s.berkas, s.lembar, d.baris, d.isi, d.alasan FROM bacaan.ditolak d JOIN bacaan.masukan s USING (id)
ORDER BY s.berkas, s.lembar, d.baris;
`;

/** Needs `skemaBagian`, the views `terbaca_…` and `terhitung_…`, and the tables `ganda_berkas` and `indikator_dikenal`. */
export const skemaGudang = [berkas, pagu, realisasi, tercetak, lain].join("\n");

/**
 * All findings, made last: comparing what counts adds to them. Those marked as checked come after the others. Needs the
 * temporary table `dicek_berlaku`.
 */
export const skemaTemuan = `
CREATE TABLE temuan AS
SELECT t.* EXCLUDE (id), d.nomor IS NOT NULL AS dicek, d.alasan AS dicek_alasan
FROM bacaan.temuan t LEFT JOIN dicek_berlaku d ON d.nomor = t.rowid
ORDER BY dicek, CASE tingkat WHEN 'galat' THEN 0 WHEN 'peringatan' THEN 1 ELSE 2 END, berkas, lembar, baris, kolom, aturan, pesan;
`;
