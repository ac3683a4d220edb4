import type {Persen, Rupiah} from "../model/satuan.js";
import {jumlahRupiah} from "./jumlahRupiah.js";
import {tolakNan} from "./tolakNan.js";

/**
 * How far spending is ahead of the cash plan (RAK), or behind it where negative.
 *
 *     deviasi = realisasi kumulatif / pagu * 100 - RAK kumulatif / pagu * 100
 *
 * Unit: percentage points of the pagu; both sums from January to the end of the same month.
 * Source: definition: ours; the column "Deviasi (%)" of the common RFK table has no formula of its own (`domain.md`
 * 7.3).
 * Edge cases: a pagu of 0, or a missing value, is null.
 * Errors: RangeError for NaN.
 *
 * @example deviasiRak(400, 500, 1000) // -10
 */
export function deviasiRak(
  realisasiKumulatif: Rupiah | null,
  rakKumulatif: Rupiah | null,
  pagu: Rupiah | null,
): Persen | null {
  tolakNan("deviasiRak", [realisasiKumulatif, rakKumulatif, pagu]);
  if (realisasiKumulatif === null || rakKumulatif === null || pagu === null || pagu === 0) return null;
  return (jumlahRupiah([realisasiKumulatif, -rakKumulatif]) / pagu) * 100;
}
