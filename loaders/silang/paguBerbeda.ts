import type {DuckDBConnection} from "@duckdb/node-api";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {formatAngka} from "../../src/format/angka.js";
import {formatBulan} from "../../src/format/bulan.js";
import {temuanOf} from "../../src/impor/aturan/temuan.js";
import type {HasilSilang} from "../../src/impor/silang/hasil.js";
import type {Temuan} from "../../src/model/temuan.js";
import {urutanTanggal} from "../gudang/tahapanTerakhir.js";
import {compareRelasi, type TempatSilang} from "./hasil.js";

interface Beda extends TempatSilang {
  kode: string;
  bulan: number;
  nilai: number;
  dihitung: number;
  berkas_dihitung: string;
  tahapan: string;
  tahapan_dihitung: string;
}

/**
 * The stage in force at the end of each month of an SKPD's year, where that is known: the latest dated one that has come
 * into force, unless one that is later by name has no date. Of a single stage without a date only the first is known to be in force
 * from January on; a later one is in December, when nothing comes after it.
 */
const berlaku = `
SELECT tahun, skpd, bulan, arg_max(tahapan, ${urutanTanggal}) FILTER (mulai) AS tahapan
FROM (
  SELECT t.*, b.bulan, CASE WHEN t.tanggal IS NULL THEN t.banyak = 1 AND (t.tahapan = 'murni' OR b.bulan = 12)
    ELSE t.tanggal <= last_day(make_date(t.tahun, b.bulan, 1)) END AS mulai
  FROM tahap t CROSS JOIN (SELECT unnest(range(1, 13))::INTEGER AS bulan) b
) GROUP BY ALL
HAVING arg_max(urutan, ${urutanTanggal}) FILTER (mulai) >= coalesce(max(urutan) FILTER (tanggal IS NULL), 0)`;

/**
 * Each input that states a pagu without counting, or without naming its stage, per sub kegiatan, against the counted pagu
 * of the same stage, whatever month the two are of. Where one of them names no stage it is the one in force at its month;
 * where neither does, only the same month is the same stage.
 *
 * A pagu that another month of the same series states as the stage does has changed since, which is `pagu-berubah` and
 * no disagreement. What a series states month after month is one disagreement, at its first month.
 */
const query = `
WITH bagian_pagu AS MATERIALIZED (
  SELECT bagian, berkas, lembar, jenis, tahun, skpd, sub_skpd, bulan, tahapan, urutan_tahapan, tanggal_berlaku,
    peran_pagu, pagu_berlaku
  FROM m WHERE peran_pagu IN ('dihitung', 'pembanding') AND lingkup = 'SKPD' AND NOT administratif
  WINDOW setahun AS (PARTITION BY tahun, skpd)
  QUALIFY bool_or(peran_pagu = 'pembanding') OVER setahun OR
    (bool_or(tahapan = 'tidak-disebut') OVER setahun AND bool_or(tahapan <> 'tidak-disebut') OVER setahun)
), tahap AS MATERIALIZED (
  SELECT tahun, skpd, tahapan, max(urutan_tahapan) AS urutan, min(tanggal_berlaku) AS tanggal,
    count(*) OVER (PARTITION BY tahun, skpd) AS banyak
  FROM bagian_pagu WHERE tahapan <> 'tidak-disebut' GROUP BY tahun, skpd, tahapan
), berlaku AS MATERIALIZED (${berlaku}
), dihitung AS MATERIALIZED (
  SELECT DISTINCT tahun, skpd, tahapan, CASE WHEN tahapan = 'tidak-disebut' THEN bulan END AS bulan
  FROM bagian_pagu WHERE peran_pagu = 'dihitung' AND pagu_berlaku
), dekat AS MATERIALIZED (
  SELECT p.*, d.tahapan AS tahapan_dihitung,
    CASE WHEN p.tahapan = 'tidak-disebut' THEN p.bulan ELSE d.bulan END AS bulan_tahapan,
    p.tahapan = d.tahapan AND (p.tahapan <> 'tidak-disebut' OR p.bulan = d.bulan) AS sama,
    (p.tahapan = 'tidak-disebut') <> (d.tahapan = 'tidak-disebut') AS satu_bernama
  FROM bagian_pagu p JOIN dihitung d USING (tahun, skpd)
  WHERE p.peran_pagu = 'pembanding' OR (p.tahapan = 'tidak-disebut' AND d.tahapan <> 'tidak-disebut')
), pasangan AS MATERIALIZED (
  SELECT d.* FROM dekat d
  LEFT JOIN berlaku b ON b.tahun = d.tahun AND b.skpd = d.skpd AND b.bulan = d.bulan_tahapan
  WHERE d.sama OR (d.satu_bernama AND b.tahapan IN (d.tahapan, d.tahapan_dihitung))
), stated AS MATERIALIZED (
  SELECT bagian, min(baris) AS baris, min(kolom) AS kolom, kode_sub_kegiatan AS kode, sum(nilai) AS nilai
  FROM terbaca_pagu SEMI JOIN pasangan USING (bagian) GROUP BY ALL
), fakta AS MATERIALIZED (
  SELECT p.bagian, p.tahapan_dihitung, f.kode_sub_kegiatan AS kode, sum(f.nilai) AS nilai, min(f.berkas) AS berkas
  FROM pasangan p JOIN pagu f ON f.tahun = p.tahun AND f.skpd = p.skpd AND f.tahapan = p.tahapan_dihitung
  WHERE f.sub_skpd IS NOT DISTINCT FROM coalesce(p.sub_skpd, f.sub_skpd) GROUP BY ALL
), deret AS MATERIALIZED (
  SELECT p.bagian, u.bagian AS bagian_deret, u.bulan
  FROM pasangan p JOIN bagian_pagu u ON u.tahun = p.tahun AND u.skpd = p.skpd
    AND u.sub_skpd IS NOT DISTINCT FROM coalesce(p.sub_skpd, u.sub_skpd)
  WHERE p.tahapan <> 'tidak-disebut' AND u.tahapan = 'tidak-disebut' AND p.tahapan_dihitung = u.tahapan
    AND u.peran_pagu = 'dihitung' AND NOT u.pagu_berlaku
), bulan_lain AS MATERIALIZED (
  SELECT d.bagian, d.bulan, f.kode_sub_kegiatan AS kode, sum(f.nilai) AS nilai
  FROM deret d JOIN terbaca_pagu f ON f.bagian = d.bagian_deret GROUP BY ALL
), relasi AS (
  SELECT p.berkas, p.lembar, s.baris, s.kolom, s.kode, p.bulan, p.tahapan, p.tahapan_dihitung, s.nilai, f.nilai AS dihitung,
    f.berkas AS berkas_dihitung, row_number() OVER (
      PARTITION BY p.tahun, p.skpd, p.sub_skpd, p.jenis, p.tahapan_dihitung, s.kode, s.nilai ORDER BY p.bulan, p.berkas,
        p.lembar
    ) AS urutan,
    (p.tahapan = 'tidak-disebut' AND bool_or(s.nilai = f.nilai) OVER (
      PARTITION BY p.tahun, p.skpd, p.sub_skpd, p.jenis, p.tahapan_dihitung, s.kode
    )) OR EXISTS (FROM bulan_lain l WHERE l.bagian = s.bagian AND l.kode = s.kode AND l.nilai = s.nilai) AS pernah_sama
  FROM pasangan p JOIN stated s USING (bagian) JOIN fakta f ON f.bagian = p.bagian AND f.kode = s.kode
    AND f.tahapan_dihitung = p.tahapan_dihitung
)
SELECT * REPLACE (nilai::DOUBLE AS nilai, dihitung::DOUBLE AS dihitung), 1 AS diperiksa,
  nilai <> dihitung AND NOT pernah_sama AND urutan = 1 AS beda
FROM relasi ORDER BY berkas, lembar, baris`;

/** `sumber-berbeda`: an input states another pagu of a stage than the input that counts. */
export async function paguBerbeda(connection: DuckDBConnection): Promise<HasilSilang> {
  const {diperiksa, beda} = await compareRelasi<Beda>(connection, query);
  return {aturan: "sumber-berbeda", diperiksa, temuan: beda.map(toTemuan)};
}

function toTemuan({berkas, lembar, baris, kolom, kode, nilai, dihitung, berkas_dihitung, ...lain}: Beda): Temuan {
  const selisih = jumlahRupiah([nilai, -dihitung]);
  return temuanOf("sumber-berbeda", {berkas, lembar}, {
    baris,
    kolom,
    kode,
    tercetak: formatAngka(nilai),
    nilai_tercetak: nilai,
    seharusnya: dihitung,
    selisih,
    pesan: `pagu di sini ${formatAngka(nilai)}, di ${berkas_dihitung} ${formatAngka(dihitung)} (yang dihitung` +
      `${stageOf(lain)}): selisih ${formatAngka(selisih)}.`,
  });
}

/** Which stage the two are of, and on what ground where only one of them names it. */
function stageOf({tahapan, tahapan_dihitung, bulan}: Pick<Beda, "tahapan" | "tahapan_dihitung" | "bulan">): string {
  if (tahapan === tahapan_dihitung) return tahapan === "tidak-disebut" ? "" : `, tahapan ${tahapan}`;
  return tahapan === "tidak-disebut"
    ? `, tahapan ${tahapan_dihitung} yang berlaku pada akhir ${formatBulan(bulan)}; cek pergeseran yang belum diimpor`
    : `, tanpa tahapan, pada waktu tahapan ${tahapan} berlaku; cek pergeseran yang belum diimpor`;
}
