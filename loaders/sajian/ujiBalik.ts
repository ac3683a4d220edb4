import type {DuckDBConnection} from "@duckdb/node-api";
import {type DeretIndikator, ujiBalikIndikator} from "../../src/calc/ujiBalikIndikator.js";
import {ujiBalikSerapan} from "../../src/calc/ujiBalikSerapan.js";
import type {TahunUjiSerapan, UjiBalikSkpd} from "../../src/model/ujiBalik.js";
import {queryRows, withGudang} from "../gudang/baca.js";
import {tahapanTerakhir} from "../gudang/tahapanTerakhir.js";

interface BulanSerapan {
  skpd: string;
  tahun: number;
  bulan: number;
  pagu: number | null;
  kumulatif: number | null;
}

interface RakBulan {
  skpd: string;
  tahun: number;
  bulan: number;
  rak: number[];
}

/**
 * What projections made in past months and years would have said, against what came, for every SKPD with a budget or
 * spending: official ones first. Grain: one SKPD. Sums of money come from the database, the rest from `src/calc`.
 */
export async function readUjiBalik(gudang: string): Promise<UjiBalikSkpd[]> {
  return await withGudang(gudang, async (connection) => {
    const months = await readBulanSerapan(connection);
    const plans = await readRak(connection);
    const series = await readDeret(connection);
    const skpd = await queryRows<Pick<UjiBalikSkpd, "skpd" | "nama" | "simulasi">>(
      connection,
      `SELECT f.skpd, coalesce(min(b.nama), f.skpd) AS nama, bool_and(f.asal = 'simulasi') AS simulasi
      FROM (SELECT skpd, asal FROM pagu UNION ALL SELECT skpd, asal FROM realisasi) f
      LEFT JOIN (SELECT skpd, max(nama_skpd) AS nama FROM berkas GROUP BY skpd) b ON b.skpd = f.skpd
      GROUP BY f.skpd ORDER BY simulasi, f.skpd`,
    );
    return skpd.map((s) => ({
      ...s,
      serapan: ujiBalikSerapan(yearsOf(months.filter((m) => m.skpd === s.skpd), plans)),
      indikator: ujiBalikIndikator(series.filter((d) => d.skpd === s.skpd)),
    }));
  });
}

/**
 * The running total of every month, null after the last known month and where spending is known only as a sum over
 * months that end later; beside it the pagu of the year's last stage.
 */
async function readBulanSerapan(connection: DuckDBConnection): Promise<BulanSerapan[]> {
  return await queryRows<BulanSerapan>(
    connection,
    `WITH akhir AS (
      SELECT skpd, tahun, sum(nilai)::DOUBLE AS pagu
      FROM pagu JOIN (${tahapanTerakhir()}) USING (tahun, skpd, urutan_tahapan) GROUP BY skpd, tahun
    ), kalender AS (
      SELECT skpd, tahun, max(bulan) AS terakhir FROM realisasi GROUP BY ALL
    )
    SELECT k.skpd, k.tahun, b.bulan::INTEGER AS bulan, a.pagu,
      CASE WHEN b.bulan <= k.terakhir AND count(*) FILTER (r.bulan_awal <= b.bulan AND r.bulan > b.bulan) = 0
        THEN coalesce(sum(r.nilai) FILTER (r.bulan <= b.bulan), 0)::DOUBLE END AS kumulatif
    FROM kalender k
    CROSS JOIN range(1, 13) b(bulan)
    LEFT JOIN akhir a ON a.skpd = k.skpd AND a.tahun = k.tahun
    JOIN realisasi r ON r.skpd = k.skpd AND r.tahun = k.tahun
    GROUP BY k.skpd, k.tahun, b.bulan, k.terakhir, a.pagu ORDER BY k.skpd, k.tahun, b.bulan`,
  );
}

/** The RAK in force at the end of every month: that of the stage dated last up to then; none of stages without a date. */
async function readRak(connection: DuckDBConnection): Promise<RakBulan[]> {
  return await queryRows<RakBulan>(
    connection,
    `WITH tahap AS (
      SELECT r.skpd, r.tahun, r.tahapan, max(b.tanggal_berlaku) AS sejak
      FROM rak r JOIN berkas b ON b.berkas = r.berkas AND b.lembar IS NOT DISTINCT FROM r.lembar
      GROUP BY r.skpd, r.tahun, r.tahapan HAVING bool_and(b.tanggal_berlaku IS NOT NULL)
    ), penuh AS (
      SELECT skpd, tahun, tahapan, list(nilai ORDER BY bulan) AS rak
      FROM (SELECT skpd, tahun, tahapan, bulan, sum(nilai)::DOUBLE AS nilai FROM rak GROUP BY ALL) GROUP BY ALL
    )
    SELECT t.skpd, t.tahun, b.bulan::INTEGER AS bulan, arg_max(p.rak, (t.sejak, t.tahapan::VARCHAR)) AS rak
    FROM tahap t
    JOIN penuh p ON p.skpd = t.skpd AND p.tahun = t.tahun AND p.tahapan = t.tahapan
    CROSS JOIN range(1, 13) b(bulan)
    WHERE t.sejak <= last_day(make_date(t.tahun, b.bulan, 1))
    GROUP BY t.skpd, t.tahun, b.bulan ORDER BY t.skpd, t.tahun, b.bulan`,
  );
}

/** The yearly values of every indicator, one series for each file, since documents may differ. */
async function readDeret(connection: DuckDBConnection): Promise<(DeretIndikator & {skpd: string})[]> {
  return await queryRows<DeretIndikator & {skpd: string}>(
    connection,
    `SELECT skpd, kode_indikator AS indikator,
      list({'periode': tahun, 'nilai': nilai::DOUBLE} ORDER BY tahun) AS titik
    FROM capaian WHERE (bulan IS NULL OR bulan = 12) AND kode_indikator IS NOT NULL
    GROUP BY skpd, kode_indikator, berkas, lembar ORDER BY skpd, kode_indikator, berkas, lembar`,
  );
}

function yearsOf(months: readonly BulanSerapan[], plans: readonly RakBulan[]): TahunUjiSerapan[] {
  return [...new Set(months.map(({tahun}) => tahun))].map((tahun) => {
    const own = months.filter((month) => month.tahun === tahun);
    return {
      tahun,
      pagu: own[0]!.pagu,
      kumulatif: own.map(({kumulatif}) => kumulatif),
      rak: own.map(({skpd, bulan}) =>
        plans.find((p) => p.skpd === skpd && p.tahun === tahun && p.bulan === bulan)?.rak ?? null
      ),
    };
  });
}
