import type {DuckDBConnection} from "@duckdb/node-api";
import {
  type BulanRekonsiliasi,
  type PasanganRekonsiliasi,
  pasanganRekonsiliasi,
  type SelisihRekonsiliasi,
  type SeriRekonsiliasi,
  type SumberRekonsiliasi,
} from "../../src/model/rekonsiliasi.js";
import {queryRows} from "../gudang/baca.js";

/** The columns of the table `rekonsiliasi` by the names that a page has for them. */
const kolomSumber: Readonly<Record<SumberRekonsiliasi, string>> = {
  spjFungsional: "spj_fungsional",
  spjAdministratif: "spj_administratif",
  realisasiDokumen: "realisasi_dokumen",
  lra: "lra",
};

const sourceOf = ([name, column]: [string, string]) =>
  `CASE WHEN r.${column} IS NOT NULL
    THEN {'nilai': r.${column}::DOUBLE, 'berkas': r.${column}_berkas} END AS "${name}"`;

interface BarisSelisih extends SelisihRekonsiliasi {
  tahun: number;
  skpd: string;
  bulan: number;
  pokok: string;
  pembanding: string;
}

/**
 * The reconciliation as a page reads it: the months that at least two sources cover, by SKPD and year, official ones
 * first, the latest year before the others.
 */
export async function readRekonsiliasi(connection: DuckDBConnection): Promise<SeriRekonsiliasi[]> {
  const rows = await queryRows<Omit<BulanRekonsiliasi, "pasangan"> & Omit<SeriRekonsiliasi, "bulan">>(
    connection,
    `SELECT r.tahun, r.skpd, coalesce(n.nama, r.skpd) AS nama, r.asal, r.bulan,
      ${Object.entries(kolomSumber).map(sourceOf).join(", ")}
    FROM rekonsiliasi r
    LEFT JOIN (SELECT skpd, max(nama_skpd) AS nama FROM berkas GROUP BY skpd) n ON n.skpd = r.skpd
    WHERE (r.spj_fungsional IS NOT NULL)::INTEGER + (r.spj_administratif IS NOT NULL)::INTEGER
      + (r.realisasi_dokumen IS NOT NULL)::INTEGER + (r.lra IS NOT NULL)::INTEGER > 1
    ORDER BY r.asal = 'simulasi', r.skpd, r.tahun DESC, r.bulan`,
  );
  const differences = await readSelisih(connection);
  const series = new Map<string, SeriRekonsiliasi>();
  for (const {tahun, skpd, nama, asal, ...month} of rows) {
    const key = `${tahun}|${skpd}`;
    const seri = series.get(key) ?? {tahun, skpd, nama, asal, bulan: []};
    seri.bulan.push({...month, pasangan: differences.get(`${key}|${month.bulan}`) ?? {}});
    series.set(key, seri);
  }
  return [...series.values()];
}

/** The differences of each year, SKPD and month by the pair. */
async function readSelisih(connection: DuckDBConnection): Promise<Map<string, BulanRekonsiliasi["pasangan"]>> {
  const rows = await queryRows<BarisSelisih>(
    connection,
    `SELECT tahun, skpd, bulan, pokok, pembanding, selisih::DOUBLE AS selisih, belum_cair::DOUBLE AS "belumCair",
      setoran::DOUBLE AS setoran, timing::DOUBLE AS "bedaBulan", bpp::DOUBLE AS bpp,
      tidak_terjelaskan::DOUBLE AS "tidakTerjelaskan"
    FROM rekonsiliasi_selisih`,
  );
  const months = new Map<string, BulanRekonsiliasi["pasangan"]>();
  for (const {tahun, skpd, bulan, pokok, pembanding, ...selisih} of rows) {
    const key = `${tahun}|${skpd}|${bulan}`;
    months.set(key, {...months.get(key), [pairOf(pokok, pembanding)]: selisih});
  }
  return months;
}

function pairOf(pokok: string, pembanding: string): PasanganRekonsiliasi {
  const pairs = Object.entries(pasanganRekonsiliasi) as [PasanganRekonsiliasi, readonly SumberRekonsiliasi[]][];
  return pairs.find(([, [a, b]]) => kolomSumber[a!] === pokok && kolomSumber[b!] === pembanding)![0];
}
