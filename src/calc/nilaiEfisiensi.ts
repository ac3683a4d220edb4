import {type AturanNilaiEfisiensi, nilaiEfisiensiPusat} from "../model/referensi/kinerjaAnggaran.js";
import type {Persen} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

/**
 * The value (NE) of an efficiency E (`efisiensi` with "pmk").
 *
 *     NE = 50 + E / 20 * 50, with E cut off at -20 and 20
 *
 * Unit: value of 0 to 100; E in percent.
 * Source: the form as two central agencies print it; the limits are general knowledge (see `nilaiEfisiensiPusat`). One
 * of them left them out and printed 235 for an E of 74,03; here it is 100.
 * Edge cases: an E of -20 or less is 0, one of 20 or more is 100; one that is not known is the
 * caller's to leave out.
 * Errors: RangeError for NaN.
 *
 * @example nilaiEfisiensi(74.03) // 100
 */
export function nilaiEfisiensi(e: Persen, {batas, tengah}: AturanNilaiEfisiensi = nilaiEfisiensiPusat): number {
  tolakNan("nilaiEfisiensi", [e]);
  return tengah + (Math.min(batas, Math.max(-batas, e)) / batas) * tengah;
}
