import type {DuckDBConnection} from "@duckdb/node-api";
import {periksaSilang} from "../../src/impor/silang/daftarPeriksa.js";
import {dugaPemetaan} from "../../src/impor/silang/pemetaan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import type {
  AnggaranProgram,
  AnggaranSetahun,
  BarisLheSilang,
  DataSilang,
  IndikatorDokumen,
  NamaKode,
  Pemetaan,
  Pernyataan,
  PitaTercetak,
} from "../../src/model/silang.js";
import {queryRows} from "../gudang/baca.js";
import {tahapanTerakhir} from "../gudang/tahapanTerakhir.js";

/** Runs the checks across documents on what the warehouse holds; needs its main tables. */
export async function periksaDokumen(connection: DuckDBConnection): Promise<HasilSilang[]> {
  const data = await readDataSilang(connection);
  await keepPemetaan(connection, data);
  return periksaSilang(data);
}

async function readDataSilang(connection: DuckDBConnection): Promise<DataSilang> {
  const rows = <T>(sql: string) => queryRows<T>(connection, sql);
  return {
    pernyataan: await rows<Pernyataan>(pernyataan),
    program: await rows<AnggaranProgram>(program),
    indikator: await rows<IndikatorDokumen>(`
      SELECT berkas, lembar, baris, kode_indikator AS "kodeIndikator", indikator, jenis_indikator AS "jenisIndikator",
        sasaran, kode, arah, dokumen
      FROM indikator ORDER BY berkas, lembar, baris`),
    anggaranTahunan: await rows<AnggaranSetahun>(`
      SELECT berkas, lembar, baris, kolom, tahun, skpd, nilai::DOUBLE AS nilai, teks
      FROM anggaran_tahunan ORDER BY berkas, lembar, baris`),
    lhe: await rows<BarisLheSilang>(`
      SELECT berkas, lembar, baris, kolom, skpd, tahun_dinilai AS "tahunDinilai", komponen, jenis_baris AS "jenisBaris", bobot,
        capaian, nilai, predikat
      FROM lhe ORDER BY berkas, lembar, baris`),
    pita: await rows<PitaTercetak>(pita),
    pemetaan: await rows<Pemetaan>(`
      SELECT kode_indikator AS "kodeIndikator", kode_program AS "kodeProgram", porsi
      FROM indikator_program WHERE dasar = 'ditetapkan'`),
    nama: await rows<NamaKode>(`
      SELECT m.berkas, m.lembar, n.baris, m.tahun, n.kode, n.nama, m.jenis = 'nomenklatur' AS resmi
      FROM bacaan.nomenklatur n JOIN m USING (bagian) WHERE n.level IN ('program', 'kegiatan', 'sub_kegiatan')
      ORDER BY m.berkas, m.lembar, n.baris`),
  };
}

/**
 * Adds to `indikator_program` which programs are presumed to serve which indicator (`diduga`), without shares, at the row
 * whose sums say so. An indicator for which the planner has named programs is left to the planner.
 */
async function keepPemetaan(connection: DuckDBConnection, data: DataSilang): Promise<void> {
  const named = new Set(data.pemetaan.map(({kodeIndikator}) => kodeIndikator));
  for (const {pernyataan: p, kodeIndikator, program} of dugaPemetaan(data)) {
    if (named.has(kodeIndikator)) continue;
    for (const {kode} of program) {
      await connection.run(
        `INSERT INTO indikator_program BY NAME
        SELECT asal, berkas, lembar, $baris::INTEGER AS baris, skpd, $kodeIndikator AS kode_indikator,
          $indikator AS indikator, $kode AS kode_program, NULL::DOUBLE AS porsi, 'diduga' AS dasar
        FROM berkas WHERE berkas = $berkas AND lembar IS NOT DISTINCT FROM $lembar`,
        {baris: p.baris, kodeIndikator, indikator: p.indikator, kode, berkas: p.berkas, lembar: p.lembar},
      );
    }
  }
}

/** A figure that two tables of the warehouse hold of one cell is one statement. */
const pernyataan = `
WITH semua AS (
  SELECT berkas, lembar, baris, kolom, skpd, coalesce(tabel, dokumen) AS tabel, dokumen,
    CASE WHEN akhir_periode THEN 'target-akhir' ELSE 'target' END AS ukuran, tahun, kode_indikator, indikator, kode,
    NULL AS nama, teks, nilai, 1 AS urut
  FROM target
  UNION ALL
  SELECT berkas, lembar, baris, kolom, skpd, coalesce(tabel, berkas), NULL, 'realisasi-kinerja', tahun, kode_indikator,
    indikator, kode, NULL, teks, nilai, 2
  FROM capaian WHERE bulan IS NULL
  UNION ALL
  SELECT berkas, lembar, baris, kolom, skpd, dokumen, NULL, ukuran,
    CASE ukuran WHEN 'target-akhir' THEN NULL ELSE tahun END, kode_indikator, indikator, kode, nama, teks, nilai, 3
  FROM tercetak
  WHERE teks IS NOT NULL AND (indikator IS NOT NULL OR nama IS NOT NULL)
    AND ukuran IN ('target', 'target-akhir', 'realisasi-kinerja', 'capaian', 'kategori', 'kemajuan', 'pagu', 'realisasi',
      'capaian-anggaran', 'efisiensi')
)
SELECT s.*, b.tahapan FROM (
  SELECT DISTINCT ON (berkas, lembar, baris, kolom, ukuran) berkas, lembar, baris, kolom, skpd, tabel, dokumen, ukuran,
    tahun, kode_indikator AS "kodeIndikator", indikator, kode, nama, teks, nilai
  FROM semua ORDER BY berkas, lembar, baris, kolom, ukuran, urut
) s LEFT JOIN berkas b ON b.berkas = s.berkas AND b.lembar IS NOT DISTINCT FROM s.lembar
ORDER BY s.berkas, s.lembar, s.baris, s.kolom, s.ukuran`;

const program = `
WITH tahapan AS (
  ${tahapanTerakhir()}
), terakhir AS (
  SELECT tahun, skpd, left(kode_sub_kegiatan::VARCHAR, 7) AS kode, sum(nilai)::DOUBLE AS pagu, min(berkas) AS berkas
  FROM pagu JOIN tahapan USING (tahun, skpd, urutan_tahapan) GROUP BY ALL
), belanja AS (
  SELECT tahun, skpd, left(kode_sub_kegiatan::VARCHAR, 7) AS kode, sum(nilai)::DOUBLE AS realisasi
  FROM realisasi GROUP BY ALL
), cetak AS (
  SELECT tahun, skpd, kode, max(nilai) AS persen FROM tercetak
  WHERE ukuran = 'fisik' AND length(kode) = 7 GROUP BY ALL HAVING count(*) = 1
)
SELECT t.tahun, t.skpd, t.kode, n.nama, t.pagu, b.realisasi, c.persen AS "persenTercetak", t.berkas
FROM terakhir t LEFT JOIN belanja b USING (tahun, skpd, kode)
LEFT JOIN cetak c ON c.tahun = t.tahun AND c.skpd = t.skpd AND c.kode = t.kode
LEFT JOIN nomenklatur n ON n.kode = t.kode AND n.tahun = t.tahun
ORDER BY t.tahun, t.skpd, t.kode`;

const pita = `
WITH batas AS (
  SELECT berkas, lembar, baris, regexp_replace(kunci, ' batas (bawah|atas)$', '') AS kategori,
    regexp_extract(kunci, ' batas (bawah|atas)$', 1) AS sisi, TRY_CAST(replace(nilai, ',', '.') AS DOUBLE) AS nilai
  FROM aturan WHERE aturan = 'kategori-capaian'
)
SELECT berkas, lembar, min(baris) AS baris, kategori, max(nilai) FILTER (sisi = 'bawah') AS bawah,
  max(nilai) FILTER (sisi = 'atas') AS atas
FROM batas WHERE sisi <> '' GROUP BY berkas, lembar, kategori ORDER BY berkas, lembar, min(baris)`;
