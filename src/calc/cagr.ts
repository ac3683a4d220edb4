import type {Persen} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

/**
 * The even growth per year that leads from one value to another (compound annual growth rate).
 *
 *     cagr = ((akhir / awal) ^ (1 / tahun) - 1) * 100
 *
 * Unit: percent per year (0–100 scale); `tahun` is the number of years between the two values.
 * Source: definition: ours, the usual one.
 * Edge cases: a missing value is null; so is an `awal` of 0 or below, an `akhir` below 0, and a span that is not
 * longer than 0 years, or so short that the growth is beyond any number. An `akhir` of 0 is -100.
 * Errors: RangeError for NaN.
 *
 * @example cagr(100, 121, 2) // 10.0000000...
 */
export function cagr(awal: number | null, akhir: number | null, tahun: number): Persen | null {
  tolakNan("cagr", [awal, akhir, tahun]);
  if (awal === null || akhir === null || awal <= 0 || akhir < 0 || tahun <= 0) return null;
  const persen = ((akhir / awal) ** (1 / tahun) - 1) * 100;
  return Number.isFinite(persen) ? persen : null;
}
