import type {Persen, Rupiah} from "../model/satuan.js";
import {jumlahRupiah} from "./jumlahRupiah.js";
import {tolakNan} from "./tolakNan.js";

export interface Varians {
  /** Realisasi minus pagu, in rupiah. Negative means underspent. */
  selisih: Rupiah | null;
  /** Selisih as a percentage of pagu (0–100 scale), or null when there was no pagu to compare with. */
  persen: Persen | null;
}

/**
 * How far spending is from its budget.
 *
 *     selisih = realisasi - pagu
 *     persen  = selisih / pagu * 100
 *
 * Unit: rupiah, and percent (0–100 scale) of the pagu.
 * Source: definition: ours.
 * Edge cases: a missing input gives null for both; a pagu of 0 has no percentage (null), even when realisasi is also
 * 0; a reversal makes realisasi negative and is kept.
 * Errors: RangeError for NaN.
 *
 * @example varians(1_000_000, 900_000) // {selisih: -100000, persen: -10}
 */
export function varians(pagu: Rupiah | null, realisasi: Rupiah | null): Varians {
  tolakNan("varians", [pagu, realisasi]);
  if (pagu === null || realisasi === null) return {selisih: null, persen: null};
  const selisih = jumlahRupiah([realisasi, -pagu]);
  return {selisih, persen: pagu === 0 ? null : (selisih / pagu) * 100};
}
