import type {DuckDBConnection} from "@duckdb/node-api";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {formatAngka} from "../../src/format/angka.js";
import {formatBulan} from "../../src/format/bulan.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import {compareRelasi, type TempatSilang} from "./hasil.js";
import {paguTerakhir} from "./paguTerakhir.js";

interface Beda extends TempatSilang {
  kode: string;
  bulan: number;
  nilai: number;
  pagu: number;
  tahapan: string;
  berkas_pagu: string;
}

/**
 * Leaf by leaf, or by sub kegiatan where one of the two names no rekening; only sub kegiatan that have a pagu at all, and
 * only years and SKPD whose two figures are of different kinds of input. Where both name units, only units in both.
 */
const query = `
WITH ${paguTerakhir}, jenis AS (
  SELECT tahun, skpd FROM m WHERE 'dihitung' IN (peran_realisasi, peran_pagu) GROUP BY ALL
  HAVING list_sort(list(DISTINCT jenis) FILTER (peran_realisasi = 'dihitung'))
    <> list_sort(list(DISTINCT jenis) FILTER (peran_pagu = 'dihitung'))
), belanja AS (
  SELECT tahun, skpd, sub_skpd, kode_sub_kegiatan AS sub, kode_rekening AS rekening, sum(nilai) AS nilai,
    max(bulan) AS bulan
  FROM realisasi SEMI JOIN jenis USING (tahun, skpd) GROUP BY ALL
), anggaran AS (
  SELECT tahun, skpd, sub_skpd, kode_sub_kegiatan AS sub, kode_rekening AS rekening, sum(nilai) AS nilai,
    min(berkas) AS berkas, max(tahapan) AS tahapan
  FROM terakhir SEMI JOIN jenis USING (tahun, skpd) GROUP BY ALL
), bentuk AS (
  SELECT tahun, skpd, bool_and(rekening IS NOT NULL) AS per_rekening, bool_and(sub_skpd IS NOT NULL) AS per_unit
  FROM (SELECT tahun, skpd, rekening, sub_skpd FROM belanja UNION ALL SELECT tahun, skpd, rekening, sub_skpd FROM anggaran)
  GROUP BY ALL
), belanja_daun AS (
  SELECT tahun, skpd, CASE WHEN per_unit THEN b.sub_skpd END AS unit, sub,
    CASE WHEN per_rekening THEN b.rekening END AS rekening, sum(nilai) AS nilai, max(bulan) AS bulan
  FROM belanja b JOIN bentuk USING (tahun, skpd) GROUP BY ALL
), anggaran_daun AS (
  SELECT tahun, skpd, CASE WHEN per_unit THEN a.sub_skpd END AS unit, sub,
    CASE WHEN per_rekening THEN a.rekening END AS rekening, sum(nilai) AS nilai
  FROM anggaran a JOIN bentuk USING (tahun, skpd) GROUP BY ALL
), anggaran_sub AS (
  SELECT tahun, skpd, CASE WHEN per_unit THEN a.sub_skpd END AS unit, sub, min(berkas) AS berkas, max(tahapan) AS tahapan
  FROM anggaran a JOIN bentuk USING (tahun, skpd) GROUP BY ALL
), relasi AS (
  SELECT b.*, coalesce(a.nilai, 0) AS pagu, s.berkas AS berkas_pagu, s.tahapan
  FROM belanja_daun b
  JOIN anggaran_sub s ON s.tahun = b.tahun AND s.skpd = b.skpd AND s.sub = b.sub AND s.unit IS NOT DISTINCT FROM b.unit
  LEFT JOIN anggaran_daun a ON a.tahun = b.tahun AND a.skpd = b.skpd AND a.sub = b.sub
    AND a.unit IS NOT DISTINCT FROM b.unit AND a.rekening IS NOT DISTINCT FROM b.rekening
), tempat AS (
  SELECT r.tahun, r.skpd, r.unit, r.sub, r.rekening,
    arg_min({'berkas': f.berkas, 'lembar': f.lembar, 'baris': f.baris, 'kolom': f.kolom},
      (-f.bulan, f.berkas, f.lembar, f.baris)) AS tempat
  FROM realisasi f JOIN (FROM relasi WHERE nilai > pagu) r ON f.tahun = r.tahun AND f.skpd = r.skpd
    AND f.kode_sub_kegiatan = r.sub AND (r.unit IS NULL OR f.sub_skpd = r.unit)
    AND (r.rekening IS NULL OR f.kode_rekening = r.rekening)
  GROUP BY ALL
)
SELECT t.tempat.berkas AS berkas, t.tempat.lembar AS lembar, t.tempat.baris AS baris, t.tempat.kolom AS kolom,
  r.sub || coalesce('.' || r.rekening, '') AS kode, r.bulan, r.nilai::DOUBLE AS nilai, r.pagu::DOUBLE AS pagu, r.tahapan,
  r.berkas_pagu, 1 AS diperiksa, r.nilai > r.pagu AS beda
FROM relasi r LEFT JOIN tempat t ON t.tahun = r.tahun AND t.skpd = r.skpd AND t.sub = r.sub
  AND t.unit IS NOT DISTINCT FROM r.unit AND t.rekening IS NOT DISTINCT FROM r.rekening
ORDER BY berkas, lembar, baris, kode`;

/** `realisasi-lebih-dari-pagu` over files: what counts as spent on a leaf stays within its pagu of the latest stage. */
export async function realisasiLebihDariPaguBerkas(connection: DuckDBConnection): Promise<HasilSilang> {
  const {diperiksa, beda} = await compareRelasi<Beda>(connection, query);
  return {aturan: "realisasi-lebih-dari-pagu", diperiksa, temuan: beda.map(toTemuan)};
}

function toTemuan({berkas, lembar, baris, kolom, kode, bulan, nilai, pagu, tahapan, berkas_pagu}: Beda) {
  const selisih = jumlahRupiah([nilai, -pagu]);
  const stage = tahapan === "tidak-disebut" ? "pagu" : `pagu tahapan ${tahapan}`;
  return temuanOf("realisasi-lebih-dari-pagu", {berkas, lembar}, {
    baris,
    kolom,
    kode,
    tercetak: formatAngka(nilai),
    nilai_tercetak: nilai,
    seharusnya: pagu,
    selisih,
    pesan: `Realisasi ${kode} s.d. ${formatBulan(bulan)} ${formatAngka(nilai)} melebihi ${stage} ` +
      `(${berkas_pagu}) ${formatAngka(pagu)}: lebih ${formatAngka(selisih)}. Seharusnya paling banyak sebesar pagu; ` +
      "cek kode rekening atau pergeseran yang belum diimpor.",
  });
}
