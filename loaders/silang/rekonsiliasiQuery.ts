/**
 * The temporary table `basis`: of each basis (`fungsional`, `administratif`, `bpp`, `lra`) the inputs that state its
 * running total of a month. Where an input states the whole SKPD its units are left out; units stand for the whole only
 * in months that all of them state. SPJ fungsional comes before the one of SIMDA, an LRA by sub kegiatan before one by
 * rekening.
 */
export const tabelBasis = `
CREATE TEMP TABLE basis AS
WITH calon AS (
  SELECT bagian, asal, berkas, lembar, tahun, skpd, sub_skpd, bulan, administratif, jenis,
    CASE WHEN jenis = 'lra' THEN 'lra' WHEN lingkup = 'SKPD' AND administratif THEN 'administratif'
      WHEN lingkup = 'SKPD' THEN 'fungsional' WHEN lingkup = 'BPP' AND NOT administratif THEN 'bpp' END AS basis,
    coalesce(sub_skpd::VARCHAR, CASE WHEN lingkup = 'BPP' THEN concat_ws(' ', berkas, lembar) END) AS unit
  FROM m
  WHERE jenis IN ('spj-fungsional', 'spj-simda', 'lra') AND bulan_awal IS NULL
    AND peran_realisasi IN ('dihitung', 'pembanding')
), satu AS (
  SELECT DISTINCT ON (basis, tahun, skpd, bulan, jenis, unit) * FROM calon WHERE basis IS NOT NULL
  ORDER BY basis, tahun, skpd, bulan, jenis, unit, administratif, berkas, lembar
), unit AS (
  SELECT basis, tahun, skpd, jenis, count(DISTINCT unit) AS banyak FROM satu GROUP BY ALL
), bulanan AS (
  SELECT s.basis, s.tahun, s.skpd, s.bulan, s.jenis, bool_or(s.unit IS NULL) AS utuh
  FROM satu s JOIN unit u USING (basis, tahun, skpd, jenis) GROUP BY ALL
  HAVING utuh OR s.basis = 'bpp' OR count(*) = min(u.banyak)
), pilih AS (
  SELECT DISTINCT ON (basis, tahun, skpd, bulan) * FROM bulanan
  ORDER BY basis, tahun, skpd, bulan, jenis = 'spj-simda'
)
SELECT s.basis, s.bagian, s.asal, s.berkas, s.lembar, s.tahun, s.skpd, s.bulan
FROM satu s JOIN pilih p USING (basis, tahun, skpd, bulan, jenis) WHERE NOT p.utuh OR s.unit IS NULL`;

/**
 * The temporary tables `dokumen` (documents by leaf and month, and those not yet paid) and `jangkauan` (the months that
 * they cover, from January). Documents that begin later count only where the SPJ says that nothing was spent before.
 */
export const tabelDokumen = `
CREATE TEMP TABLE dokumen AS
WITH calon AS (
  SELECT * FROM m WHERE jenis = 'realisasi-dokumen' AND peran_realisasi IN ('dihitung', 'pembanding')
), bagian_dokumen AS (
  SELECT * FROM (
    SELECT *, bool_or(sub_skpd IS NULL) OVER (PARTITION BY tahun, skpd) AS utuh FROM calon
  ) WHERE NOT utuh OR sub_skpd IS NULL
)
SELECT b.tahun, b.skpd, b.bulan, f.sub, f.rekening, sum(f.nilai) AS nilai, sum(f.setoran) AS setoran,
  sum(f.belum) AS belum, min(b.asal) AS asal
FROM bagian_dokumen b JOIN (
  SELECT bagian, kode_sub_kegiatan AS sub, kode_rekening AS rekening, nilai_bulan AS nilai,
    coalesce(setoran, 0) AS setoran, 0 AS belum
  FROM bacaan.realisasi WHERE nilai_sampai IS NULL
  UNION ALL
  SELECT bagian, kode_sub_kegiatan, kode_rekening, 0, 0, nilai FROM bacaan.belum_cair
) f USING (bagian) GROUP BY ALL;

CREATE TEMP TABLE bulan_dokumen AS
SELECT tahun, skpd, min(bulan) AS awal, max(bulan) AS akhir, min(asal) AS asal FROM dokumen GROUP BY ALL;

CREATE TEMP TABLE jangkauan AS
WITH sebelum AS (
  SELECT d.tahun, d.skpd,
    sum(CASE WHEN b.bulan = d.awal THEN r.nilai_sampai - r.nilai_bulan ELSE r.nilai_sampai END) AS nilai
  FROM bulan_dokumen d JOIN basis b ON b.basis = 'fungsional' AND b.tahun = d.tahun AND b.skpd = d.skpd
    AND b.bulan IN (d.awal - 1, d.awal)
  JOIN bacaan.realisasi r ON r.bagian = b.bagian WHERE d.awal > 1 GROUP BY ALL
)
SELECT d.* FROM bulan_dokumen d LEFT JOIN sebelum s USING (tahun, skpd) WHERE d.awal = 1 OR s.nilai = 0`;

/** One row for each year, SKPD and month that any basis covers: the running totals. */
export const queryJumlah = `
WITH cetak AS (
  SELECT t.bagian, t.kode, t.nilai::DECIMAL(18,2) AS nilai
  FROM bacaan.tercetak t JOIN basis b USING (bagian)
  WHERE b.basis = 'lra' AND t.ukuran = 'realisasi' AND t.kode LIKE '5%' AND t.nilai IS NOT NULL
    AND b.bagian NOT IN (SELECT bagian FROM bacaan.realisasi)
), nilai_basis AS (
  SELECT bagian, nilai_sampai AS nilai FROM bacaan.realisasi
  UNION ALL
  SELECT bagian, nilai FROM cetak c
  WHERE NOT EXISTS (FROM cetak a WHERE a.bagian = c.bagian AND starts_with(a.kode, c.kode || '.'))
), jumlah AS (
  SELECT b.basis, b.tahun, b.skpd, b.bulan, min(b.asal) AS asal, sum(n.nilai) AS nilai,
    min({'berkas': b.berkas, 'lembar': b.lembar}) AS tempat
  FROM basis b JOIN nilai_basis n USING (bagian) WHERE b.basis <> 'bpp' GROUP BY ALL HAVING sum(n.nilai) IS NOT NULL
  UNION ALL
  SELECT 'dokumen', j.tahun, j.skpd, t.bulan, j.asal,
    (SELECT coalesce(sum(nilai), 0) FROM dokumen d WHERE d.tahun = j.tahun AND d.skpd = j.skpd AND d.bulan <= t.bulan),
    NULL
  FROM jangkauan j JOIN (SELECT unnest(range(1, 13))::INTEGER AS bulan) t ON t.bulan <= j.akhir
)
SELECT min(asal) AS asal, tahun, skpd, bulan,
  (sum(nilai) FILTER (basis = 'fungsional'))::DOUBLE AS spj_fungsional,
  (sum(nilai) FILTER (basis = 'administratif'))::DOUBLE AS spj_administratif,
  (sum(nilai) FILTER (basis = 'dokumen'))::DOUBLE AS realisasi_dokumen,
  (sum(nilai) FILTER (basis = 'lra'))::DOUBLE AS lra,
  any_value(tempat.berkas) FILTER (basis = 'fungsional') AS berkas,
  any_value(tempat.lembar) FILTER (basis = 'fungsional') AS lembar
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
    FROM bacaan.realisasi r JOIN basis b USING (bagian) SEMI JOIN pasang p USING (tahun, skpd, bulan)
    WHERE b.basis IN ('fungsional', 'bpp') AND r.nilai_sampai IS NOT NULL
    UNION ALL
    SELECT p.tahun, p.skpd, p.bulan, d.sub, d.rekening, 0, d.nilai, greatest(d.belum, 0), greatest(d.setoran, 0), 0
    FROM pasang p JOIN dokumen d ON d.tahun = p.tahun AND d.skpd = p.skpd AND d.bulan <= p.bulan
  ) GROUP BY ALL
), selisih AS (
  SELECT *, spj - dokumen AS selisih, greatest(bpp - spj, 0) AS lebih_bpp FROM daun
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
