import type {DuckDBConnection} from "@duckdb/node-api";
import type {BulanRekonsiliasi, SeriRekonsiliasi} from "../../src/model/rekonsiliasi.js";
import {queryRows} from "../gudang/baca.js";

const sourceOf = (column: string, name: string) =>
  `CASE WHEN r.${column} IS NOT NULL
    THEN {'nilai': r.${column}::DOUBLE, 'berkas': r.${column}_berkas} END AS "${name}"`;

/**
 * The table `rekonsiliasi` as a page reads it: the months that at least two sources cover, by SKPD and year, official
 * ones first, the latest year before the others.
 */
export async function readRekonsiliasi(connection: DuckDBConnection): Promise<SeriRekonsiliasi[]> {
  const rows = await queryRows<BulanRekonsiliasi & Omit<SeriRekonsiliasi, "bulan">>(
    connection,
    `SELECT r.tahun, r.skpd, coalesce(n.nama, r.skpd) AS nama, r.asal, r.bulan,
      ${sourceOf("spj_fungsional", "spjFungsional")}, ${sourceOf("spj_administratif", "spjAdministratif")},
      ${sourceOf("realisasi_dokumen", "realisasiDokumen")}, ${sourceOf("lra", "lra")},
      r.selisih::DOUBLE AS selisih, r.belum_cair::DOUBLE AS "belumCair", r.setoran::DOUBLE AS setoran,
      r.timing::DOUBLE AS "bedaBulan", r.bpp::DOUBLE AS bpp, r.tidak_terjelaskan::DOUBLE AS "tidakTerjelaskan"
    FROM rekonsiliasi r
    LEFT JOIN (SELECT skpd, max(nama_skpd) AS nama FROM berkas GROUP BY skpd) n ON n.skpd = r.skpd
    WHERE (r.spj_fungsional IS NOT NULL)::INTEGER + (r.spj_administratif IS NOT NULL)::INTEGER
      + (r.realisasi_dokumen IS NOT NULL)::INTEGER + (r.lra IS NOT NULL)::INTEGER > 1
    ORDER BY r.asal = 'simulasi', r.skpd, r.tahun DESC, r.bulan`,
  );
  const series = new Map<string, SeriRekonsiliasi>();
  for (const {tahun, skpd, nama, asal, ...month} of rows) {
    const key = `${tahun}|${skpd}`;
    const seri = series.get(key) ?? {tahun, skpd, nama, asal, bulan: []};
    seri.bulan.push(month);
    series.set(key, seri);
  }
  return [...series.values()];
}
