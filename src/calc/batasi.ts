import type {Persen} from "../model/satuan.js";

/**
 * An achievement cut off at the highest value that an agency reports; the caller keeps the raw one beside it.
 *
 *     terbatas = min(persen, maks)
 *
 * Unit: percent (0–100 scale); `maks` is 100, 110, 120 or 150 as agencies choose, null for no limit.
 * Source: limits of 100, 110 and 150 and none are in use in LKjIP; 120 is general knowledge only (`domain.md` 5.2).
 * Edge cases: a missing achievement stays missing (null); what is below 0 is kept.
 * Errors: RangeError for a `maks` that is no positive number.
 *
 * @example batasi(121.13, 120) // 120
 */
export function batasi(persen: Persen | null, maks: Persen | null): Persen | null {
  if (maks !== null && !(maks > 0)) throw new RangeError(`batasi: maks is ${maks}; expected a positive number or null`);
  return persen === null || maks === null ? persen : Math.min(persen, maks);
}
