/** The input files and sheets of a group, in one text. */
const daftarTempat =
  "string_agg(DISTINCT concat_ws(' › ', berkas, lembar), '; ' ORDER BY concat_ws(' › ', berkas, lembar))";

const namaBasis = [
  ["fungsional", "spj_fungsional"],
  ["administratif", "spj_administratif"],
  ["dokumen", "realisasi_dokumen"],
  ["lra", "lra"],
] as const;

/**
 * The temporary table `basis`: of each basis (`fungsional`, `administratif`, `bpp`, `lra`) the inputs that state its
 * running total of a month. Where an input states the whole SKPD its units are left out; units stand for the whole only
 * in months that all of them state. SPJ fungsional comes before the one of SIMDA, an LRA by sub kegiatan before one by
 * rekening.
 */
export const tabelBasis = `
CREATE TEMP TABLE basis AS
WITH calon AS (
  SELECT bagian, asal, berkas, lembar, tahun, skpd, sub_skpd, bulan, administratif, jenis, ditolak,
    CASE WHEN jenis = 'lra' THEN 'lra' WHEN lingkup = 'SKPD' AND administratif THEN 'administratif'
      WHEN lingkup = 'SKPD' THEN 'fungsional' WHEN lingkup = 'BPP' AND NOT administratif THEN 'bpp' END AS basis,
    coalesce(sub_skpd::VARCHAR, CASE WHEN lingkup = 'BPP' THEN concat_ws(' ', berkas, lembar) END) AS unit
  FROM m
  WHERE jenis IN ('spj-fungsional', 'spj-simda', 'lra') AND bulan_awal IS NULL
    AND peran_realisasi IN ('dihitung', 'pembanding')
), satu AS (
  SELECT DISTINCT ON (basis, tahun, skpd, bulan, jenis, unit) * FROM calon WHERE basis IS NOT NULL
  ORDER BY basis, tahun, skpd, bulan, jenis, unit, administratif, berkas, lembar
), hadir AS (
  SELECT *, bool_or(unit IS NULL) OVER bulanan AS utuh, count(*) OVER bulanan AS hadir,
    count(DISTINCT unit) OVER (PARTITION BY basis, tahun, skpd, jenis) AS banyak
  FROM satu WINDOW bulanan AS (PARTITION BY basis, tahun, skpd, bulan, jenis)
)
SELECT basis, bagian, asal, berkas, lembar, tahun, skpd, bulan, ditolak
FROM hadir WHERE CASE WHEN utuh THEN unit IS NULL ELSE basis = 'bpp' OR hadir = banyak END
QUALIFY rank() OVER (PARTITION BY basis, tahun, skpd, bulan ORDER BY jenis = 'spj-simda') = 1`;

/**
 * The temporary tables `bagian_dokumen` (the inputs with documents), `cair_kemudian_dokumen` (those that an earlier input
 * has as not yet paid), `dokumen` (documents by leaf and month, and those not yet paid, less what was paid since) and `jangkauan` (the months that they cover, from January). Documents that begin later count only where
 * the SPJ says that nothing was spent before.
 */
export const tabelDokumen = `
CREATE TEMP TABLE bagian_dokumen AS
SELECT * EXCLUDE (utuh) FROM (
  SELECT bagian, tahun, skpd, sub_skpd, bulan, asal, berkas, lembar,
    sub_skpd IS NULL AND NOT bool_or(sub_skpd IS NOT NULL) OVER (PARTITION BY id) AS utuh
  FROM m WHERE jenis = 'realisasi-dokumen' AND peran_realisasi IN ('dihitung', 'pembanding')
) QUALIFY sub_skpd IS NULL OR NOT bool_or(utuh) OVER (PARTITION BY tahun, skpd, bulan);

CREATE TEMP TABLE cair_kemudian_dokumen AS
SELECT c.bagian, c.kode_sub_kegiatan AS sub, c.kode_rekening AS rekening, k.nilai
FROM bacaan.cair_menyusul c JOIN bagian_dokumen bc USING (bagian)
JOIN bacaan.belum_cair k ON k.nomor = c.nomor AND k.kode_sub_kegiatan = c.kode_sub_kegiatan
  AND k.kode_rekening IS NOT DISTINCT FROM c.kode_rekening
JOIN bagian_dokumen bk ON bk.bagian = k.bagian AND bk.tahun = bc.tahun AND bk.skpd = bc.skpd AND bk.bulan < bc.bulan;

CREATE TEMP TABLE dokumen AS
SELECT b.tahun, b.skpd, b.bulan, f.sub, f.rekening, sum(f.nilai) AS nilai, sum(f.setoran) AS setoran,
  sum(f.belum) AS belum, min(b.asal) AS asal
FROM bagian_dokumen b JOIN (
  SELECT bagian, kode_sub_kegiatan AS sub, kode_rekening AS rekening, nilai_bulan AS nilai,
    coalesce(setoran, 0) AS setoran, 0 AS belum
  FROM bacaan.realisasi WHERE nilai_sampai IS NULL
  UNION ALL
  SELECT bagian, kode_sub_kegiatan, kode_rekening, 0, 0, nilai FROM bacaan.belum_cair
  UNION ALL
  SELECT bagian, sub, rekening, 0, 0, -nilai FROM cair_kemudian_dokumen
) f USING (bagian) GROUP BY ALL;

CREATE TEMP TABLE jangkauan AS
WITH spj AS MATERIALIZED (
  SELECT b.tahun, b.skpd, b.bulan, sum(r.nilai_sampai - r.nilai_bulan) AS lalu, sum(r.nilai_sampai) AS sampai
  FROM basis b JOIN bacaan.realisasi r USING (bagian) WHERE b.basis = 'fungsional' GROUP BY ALL
), bulan_dokumen AS MATERIALIZED (
  SELECT tahun, skpd, min(bulan) AS awal, max(bulan) AS akhir, min(asal) AS asal FROM dokumen GROUP BY ALL
), tempat_dokumen AS MATERIALIZED (
  SELECT tahun, skpd, ${daftarTempat} AS berkas FROM bagian_dokumen GROUP BY ALL
)
SELECT d.*, t.berkas FROM bulan_dokumen d
JOIN tempat_dokumen t ON t.tahun = d.tahun AND t.skpd = d.skpd
LEFT JOIN spj i ON i.tahun = d.tahun AND i.skpd = d.skpd AND i.bulan = d.awal
LEFT JOIN spj l ON l.tahun = d.tahun AND l.skpd = d.skpd AND l.bulan = d.awal - 1
WHERE d.awal = 1 OR coalesce(l.sampai, i.lalu) = 0`;

/**
 * One row for each year, SKPD and month that any basis covers: the running totals. Of an LRA by rekening only the leaves
 * are summed: in the order of their codes a parent stands right before one of its own.
 */
export const queryJumlah = `
WITH cetak AS (
  SELECT t.bagian, t.nilai::DECIMAL(18,2) AS nilai
  FROM bacaan.tercetak t JOIN basis b USING (bagian)
  WHERE b.basis = 'lra' AND t.ukuran = 'realisasi' AND t.kode LIKE '5%'
    AND b.bagian NOT IN (SELECT bagian FROM bacaan.realisasi)
  QUALIFY NOT coalesce(starts_with(lead(t.kode) OVER (PARTITION BY t.bagian ORDER BY t.kode), t.kode || '.'), false)
), nilai_basis AS (
  SELECT bagian, nilai_sampai AS nilai FROM bacaan.realisasi
  UNION ALL
  FROM cetak
), dokumen_bulan AS (
  SELECT tahun, skpd, bulan, sum(nilai) AS nilai FROM dokumen GROUP BY ALL
), jumlah AS (
  SELECT b.basis, b.tahun, b.skpd, b.bulan, min(b.asal) AS asal, sum(n.nilai) AS nilai,
    min({'berkas': b.berkas, 'lembar': b.lembar}) AS tempat, ${daftarTempat} AS sumber
  FROM basis b JOIN nilai_basis n USING (bagian) WHERE b.basis <> 'bpp' GROUP BY ALL HAVING sum(n.nilai) IS NOT NULL
  UNION ALL
  SELECT 'dokumen', j.tahun, j.skpd, t.bulan, min(j.asal), coalesce(sum(d.nilai), 0), NULL, j.berkas
  FROM jangkauan j JOIN (SELECT unnest(range(1, 13))::INTEGER AS bulan) t ON t.bulan <= j.akhir
  LEFT JOIN dokumen_bulan d ON d.tahun = j.tahun AND d.skpd = j.skpd AND d.bulan <= t.bulan
  GROUP BY j.tahun, j.skpd, t.bulan, j.berkas
)
SELECT min(asal) AS asal, tahun, skpd, bulan,
  ${
  namaBasis.map(([basis, nama]) =>
    `(sum(nilai) FILTER (basis = '${basis}'))::DOUBLE AS ${nama},
    any_value(sumber) FILTER (basis = '${basis}') AS ${nama}_berkas`
  ).join(",\n  ")
},
  any_value(tempat) FILTER (basis = 'fungsional') AS tempat_fungsional,
  any_value(tempat) FILTER (basis = 'lra') AS tempat_lra
FROM jumlah GROUP BY tahun, skpd, bulan ORDER BY skpd, tahun, bulan`;

/**
 * For each month that the SPJ fungsional and the documents both cover: the difference and what may be its causes, and
 * what of it each cause explains leaf by leaf. An SPJ beyond the documents may hold those not yet paid, and what was paid
 * back since; one below them may lack what a BPP states beyond it.
 */
export const querySebab = `
WITH pasang AS (
  SELECT DISTINCT b.tahun, b.skpd, b.bulan
  FROM basis b JOIN jangkauan j ON j.tahun = b.tahun AND j.skpd = b.skpd AND b.bulan <= j.akhir
  WHERE b.basis = 'fungsional'
), daun AS (
  SELECT tahun, skpd, bulan, sub, rekening, sum(spj) AS spj, sum(dokumen) AS dokumen, sum(belum) AS belum,
    sum(setoran) AS setoran, sum(bpp) AS bpp
  FROM (
    SELECT b.tahun, b.skpd, b.bulan, r.kode_sub_kegiatan AS sub, r.kode_rekening AS rekening,
      CASE WHEN b.basis = 'fungsional' THEN r.nilai_sampai ELSE 0 END AS spj, 0 AS dokumen, 0 AS belum, 0 AS setoran,
      CASE WHEN b.basis = 'bpp' THEN r.nilai_sampai ELSE 0 END AS bpp
    FROM bacaan.realisasi r JOIN basis b USING (bagian) JOIN pasang p USING (tahun, skpd, bulan)
    WHERE b.basis IN ('fungsional', 'bpp') AND r.nilai_sampai IS NOT NULL
    UNION ALL
    SELECT p.tahun, p.skpd, p.bulan, d.sub, d.rekening, 0, d.nilai, d.belum, greatest(d.setoran, 0), 0
    FROM pasang p JOIN dokumen d ON d.tahun = p.tahun AND d.skpd = p.skpd AND d.bulan <= p.bulan
  ) GROUP BY ALL
), selisih AS (
  SELECT * REPLACE (greatest(belum, 0) AS belum), spj - dokumen AS selisih, greatest(bpp - spj, 0) AS lebih_bpp FROM daun
), cair AS (
  SELECT *, CASE WHEN selisih = setoran THEN 0 ELSE least(greatest(selisih, 0), belum) END AS karena_belum FROM selisih
), sebab AS (
  SELECT *, least(greatest(selisih - karena_belum, 0), setoran) AS karena_setoran,
    -least(greatest(-selisih, 0), lebih_bpp) AS karena_bpp
  FROM cair
)
SELECT tahun, skpd, bulan, sum(selisih)::DOUBLE AS selisih, sum(karena_belum)::DOUBLE AS belum_cair,
  sum(karena_setoran)::DOUBLE AS setoran, sum(karena_bpp)::DOUBLE AS bpp,
  sum(belum - karena_belum)::DOUBLE AS belum_sisa, sum(setoran - karena_setoran)::DOUBLE AS setoran_sisa,
  sum(lebih_bpp + karena_bpp)::DOUBLE AS bpp_sisa
FROM sebab GROUP BY tahun, skpd, bulan ORDER BY skpd, tahun, bulan`;

/**
 * The temporary table `bpp_daun`: what the SPJ of the BPP and that of the SKPD state of each leaf in the months that both
 * cover, with where the BPP states it. A row that the SKPD's input rejected leaves its leaf unknown, not empty.
 */
export const tabelBpp = `
CREATE TEMP TABLE bpp_daun AS
WITH bulan_bpp AS MATERIALIZED (
  SELECT tahun, skpd, bulan, sum(ditolak) FILTER (basis = 'fungsional') AS ditolak FROM basis
  WHERE basis IN ('fungsional', 'bpp') GROUP BY ALL HAVING count(DISTINCT basis) = 2
), daun AS MATERIALIZED (
  SELECT b.tahun, b.skpd, b.bulan, p.ditolak, r.kode_sub_kegiatan AS sub, r.kode_rekening AS rekening,
    sum(r.nilai_sampai) FILTER (b.basis = 'fungsional') AS spj, sum(r.nilai_sampai) FILTER (b.basis = 'bpp') AS bpp,
    min({'berkas': b.berkas, 'lembar': b.lembar, 'baris': r.baris, 'kolom': r.kolom}) FILTER (b.basis = 'bpp') AS tempat
  FROM basis b JOIN bulan_bpp p USING (tahun, skpd, bulan) JOIN bacaan.realisasi r USING (bagian)
  WHERE b.basis IN ('fungsional', 'bpp') AND r.nilai_sampai IS NOT NULL GROUP BY ALL
)
SELECT * EXCLUDE (ditolak) REPLACE (coalesce(spj, 0) AS spj) FROM daun
WHERE bpp IS NOT NULL AND (spj IS NOT NULL OR ditolak = 0)`;

/**
 * What may explain a difference of an SKPD up to a month, as sums: LS documents not yet paid, what was paid back, and what
 * the BPP state beyond the SKPD.
 */
export const queryKolam = `
SELECT tahun, skpd, bulan, greatest(sum(belum), 0)::DOUBLE AS belum, sum(setoran)::DOUBLE AS setoran, sum(bpp)::DOUBLE AS bpp
FROM (
  SELECT d.tahun, d.skpd, t.bulan, d.belum, greatest(d.setoran, 0) AS setoran, 0 AS bpp
  FROM (
    SELECT tahun, skpd, bulan, sum(belum) AS belum, sum(setoran) AS setoran FROM dokumen GROUP BY ALL
  ) d JOIN (SELECT unnest(range(1, 13))::INTEGER AS bulan) t ON d.bulan <= t.bulan
  UNION ALL
  SELECT tahun, skpd, bulan, 0, 0, greatest(bpp - spj, 0) FROM bpp_daun
) GROUP BY tahun, skpd, bulan`;
