import type {Persen} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

/**
 * How much an amount has grown from one period to another.
 *
 *     pertumbuhan = (akhir - awal) / awal * 100
 *
 * Unit: percent (0–100 scale); negative where it shrank.
 * Source: definition: ours.
 * Edge cases: a missing value is null; so is an `awal` of 0 or below, from which no percentage can be told (the sign
 * of the result would be that of the base, not that of the change). `akhir` may be 0 (-100) or negative.
 * Errors: RangeError for NaN.
 *
 * @example pertumbuhan(80, 100) // 25
 */
export function pertumbuhan(awal: number | null, akhir: number | null): Persen | null {
  tolakNan("pertumbuhan", [awal, akhir]);
  return awal === null || akhir === null || awal <= 0 ? null : ((akhir - awal) / awal) * 100;
}
