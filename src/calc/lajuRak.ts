import type {Persen, Rupiah} from "../model/satuan.js";
import {jumlahRupiah} from "./jumlahRupiah.js";
import {rakPenuh} from "./rakPenuh.js";

export interface LajuRak {
  /** Spending per month so far. */
  laju: Rupiah;
  /** What the RAK planned per month so far. */
  lajuRak: Rupiah | null;
  /** Spending as a percentage of the RAK up to this month. */
  persenRak: Persen | null;
  /** What has to be spent in each month that is left to reach the RAK of the year. */
  lajuDibutuhkan: Rupiah | null;
}

/**
 * The pace of spending (run rate) beside that of the cash plan.
 *
 *     laju           = realisasi / bulan
 *     lajuRak        = RAK of months 1 to bulan / bulan
 *     persenRak      = realisasi / RAK of months 1 to bulan * 100
 *     lajuDibutuhkan = (RAK of the year - realisasi) / (12 - bulan)
 *
 * Unit: rupiah per month, and percent (0–100 scale). `realisasi` runs from January to `bulan`.
 * Source: definition: ours.
 * Edge cases: no known spending, or a `bulan` that is none of 1 to 12, has no pace (null). Without a RAK of all twelve
 * months only `laju` is known; a RAK of 0 or less up to this month has no percentage; in December nothing is left to need a
 * pace (null); a negative `lajuDibutuhkan` says that more than the year's RAK is spent.
 *
 * @example lajuRak({bulan: 6, realisasi: 300, rak: Array(12).fill(100)}) // {laju: 50, lajuRak: 100, persenRak: 50, lajuDibutuhkan: 150}
 */
export function lajuRak(
  {bulan, realisasi, rak}: {bulan: number; realisasi: Rupiah | null; rak: readonly (Rupiah | null)[] | null},
): LajuRak | null {
  if (realisasi === null || !Number.isInteger(bulan) || bulan < 1 || bulan > 12) return null;
  const laju = realisasi / bulan;
  const plan = rakPenuh(rak);
  if (plan === null) return {laju, lajuRak: null, persenRak: null, lajuDibutuhkan: null};
  const sampai = jumlahRupiah(plan.slice(0, bulan));
  const kurang = jumlahRupiah([...plan, -realisasi]);
  return {
    laju,
    lajuRak: sampai / bulan,
    persenRak: sampai > 0 ? (realisasi / sampai) * 100 : null,
    lajuDibutuhkan: bulan === 12 ? null : kurang / (12 - bulan),
  };
}
