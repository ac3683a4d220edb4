import {urutanTahapan} from "../../src/model/tahapan.js";

const [pertama, takDisebut] = [urutanTahapan("murni"), urutanTahapan("tidak-disebut")];

/** What dated stages are ordered by, each a row with its `tanggal` and its `urutan`; at one date the later by name. */
export const urutanTanggal = "(tanggal, urutan)";

/**
 * A query for the `urutan_tahapan` of the last stage of each `kunci` of the table `pagu`, by the rule of
 * `src/calc/tahapanTerakhir.ts`. A stage has one date in an SKPD's year, whatever else `kunci` holds.
 */
export function tahapanTerakhir(kunci = "tahun, skpd"): string {
  return `SELECT ${kunci}, CASE
      WHEN bool_or(tanggal IS NULL AND urutan = ${takDisebut}) AND coalesce(bertanggal, ${pertama}) = ${pertama}
        THEN ${takDisebut}
      ELSE greatest(bertanggal, max(urutan) FILTER (tanggal IS NULL AND urutan <> ${takDisebut}))
    END AS urutan_tahapan
  FROM (
    SELECT *, arg_max(urutan, ${urutanTanggal}) FILTER (tanggal IS NOT NULL) OVER (PARTITION BY ${kunci}) AS bertanggal
    FROM (
      SELECT ${kunci}, urutan_tahapan AS urutan,
        min(min(tanggal_berlaku)) OVER (PARTITION BY tahun, skpd, urutan_tahapan) AS tanggal
      FROM pagu GROUP BY ${kunci}, urutan_tahapan
    )
  ) GROUP BY ${kunci}, bertanggal`;
}
