import type {Persen, Rupiah} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

/**
 * The part of the budget that has been spent.
 *
 *     serapan = realisasi / pagu * 100
 *
 * Unit: percent (0–100 scale) of the pagu of one named stage; above 100 when more was spent than budgeted, negative
 * after a reversal.
 * Source: definition: ours. The RFK table of wp-sipd has a column "Capaian (%)" beside "Realisasi Keuangan (Rp)"; how it is
 * formed is not said there (`domain.md` 7.3).
 * Edge cases: a pagu of 0, or a missing pagu or realisasi, has no serapan (null, not 0).
 * Errors: RangeError for NaN.
 *
 * @example serapan(4_847_956_007, 9_865_481_222) // 49.14059332...
 */
export function serapan(realisasi: Rupiah | null, pagu: Rupiah | null): Persen | null {
  tolakNan("serapan", [realisasi, pagu]);
  return realisasi === null || pagu === null || pagu === 0 ? null : (realisasi / pagu) * 100;
}
