import type {DuckDBConnection} from "@duckdb/node-api";
import {queryRows} from "../gudang/baca.js";
import type {TempatSilang} from "./hasil.js";

/** A sub kegiatan code of the counted pagu of a year, and what the nomenclature in force says of it. */
export interface KodePagu extends TempatSilang {
  tahun: number;
  kode: string;
  /** The year of the nomenclature. */
  nomenklatur: number;
  dikenal: boolean;
  /** The four-digit code that a two-digit one stands for, where the nomenclature has it. */
  empat_angka: string | null;
  /** The codes that replace it, and since when, where a crosswalk in force says so. */
  pengganti: string[] | null;
  tahun_pengganti: number | null;
}

/**
 * The nomenclature in force for a bidang urusan is the latest of those that cover it and are not younger than the data,
 * else the earliest. Codes of a bidang that none covers are left out; so are those of program 01, which nomenclatures
 * may list once for all bidang, where it lists none of them. A crosswalk is in force from its new year on; it says
 * nothing of a code that a nomenclature as young as that still has, nor of one that stays.
 */
const query = `
WITH resmi AS (
  SELECT DISTINCT m.tahun, n.kode, n.kode[1:4] AS bidang, n.kode[1:7] AS program
  FROM bacaan.nomenklatur n JOIN m USING (bagian)
  WHERE m.jenis = 'nomenklatur' AND n.level = 'sub_kegiatan' AND m.tahun IS NOT NULL
), kode AS (
  SELECT tahun, kode_sub_kegiatan::VARCHAR AS kode,
    min({'berkas': berkas, 'lembar': lembar, 'baris': baris, 'kolom': kolom}) AS tempat
  FROM pagu GROUP BY ALL
), berlaku AS (
  SELECT k.tahun, k.bidang, coalesce(max(r.tahun) FILTER (r.tahun <= k.tahun), min(r.tahun)) AS nomenklatur
  FROM (SELECT DISTINCT tahun, kode[1:4] AS bidang FROM kode) k
  JOIN (SELECT DISTINCT tahun, bidang FROM resmi) r USING (bidang) GROUP BY ALL
), dicek AS (
  SELECT k.*, b.nomenklatur
  FROM kode k JOIN berlaku b ON b.tahun = k.tahun AND b.bidang = k.kode[1:4]
  WHERE k.kode[6:7] <> '01'
    OR EXISTS (FROM resmi r WHERE r.tahun = b.nomenklatur AND r.program = k.kode[1:7])
), ganti AS (
  SELECT d.tahun, d.kode, p.tahun_baru, list_sort(list(DISTINCT p.kode_baru)) AS pengganti
  FROM dicek d JOIN padanan p ON p.kode_lama = d.kode AND p.tahun_baru <= d.tahun AND p.tahun_lama < p.tahun_baru
  GROUP BY ALL HAVING bool_and(p.jenis <> 'tetap') AND NOT list_contains(list(p.kode_baru), d.kode)
), pertama AS (
  SELECT DISTINCT ON (tahun, kode) * FROM ganti ORDER BY tahun, kode, tahun_baru
)
SELECT d.tempat.berkas AS berkas, d.tempat.lembar AS lembar, d.tempat.baris AS baris, d.tempat.kolom AS kolom, d.tahun,
  d.kode, d.nomenklatur, r.kode IS NOT NULL AS dikenal, e.kode AS empat_angka, g.pengganti, g.tahun_baru AS tahun_pengganti
FROM dicek d
LEFT JOIN resmi r ON r.tahun = d.nomenklatur AND r.kode = d.kode
LEFT JOIN resmi e ON e.tahun = d.nomenklatur AND length(d.kode) = 15 AND e.kode = d.kode[1:13] || '00' || d.kode[14:15]
LEFT JOIN pertama g ON g.tahun = d.tahun AND g.kode = d.kode AND (r.kode IS NULL OR d.nomenklatur < g.tahun_baru)
ORDER BY berkas, lembar, baris, d.kode`;

export async function readKodePagu(connection: DuckDBConnection): Promise<KodePagu[]> {
  return await queryRows<KodePagu>(connection, query);
}

/** A nomenclature by its year, and whether it is younger than the data that it is held against. */
export function namaNomenklatur({tahun, nomenklatur}: KodePagu): string {
  return nomenklatur <= tahun
    ? `nomenklatur ${nomenklatur}`
    : `nomenklatur ${nomenklatur} (yang paling awal tersedia, lebih muda dari data ${tahun})`;
}
