import type {Persen} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

/**
 * An achievement cut off at the highest value that an agency reports; the caller keeps the raw one beside it.
 *
 *     terbatas = min(persen, maks)
 *
 * Unit: percent (0–100 scale); `maks` is 100, 110, 120 or 150 as agencies choose, null for no limit.
 * Source: definition: ours. A limit of 100 was read in a report (Lima Puluh Kota prints 79,29/72,29 as 100); 110, 150 and
 * none were read too, in documents that are not named; 120 is general knowledge only (`domain.md` 5.2).
 * Edge cases: a missing achievement stays missing (null); what is below 0 is kept.
 * Errors: RangeError for NaN, and for a `maks` that is no positive number.
 *
 * @example batasi(121.13, 120) // 120
 */
export function batasi(persen: Persen | null, maks: Persen | null): Persen | null {
  tolakNan("batasi", [persen]);
  if (maks !== null && !(maks > 0)) throw new RangeError(`batasi: maks is ${maks}; expected a positive number or null`);
  return persen === null || maks === null ? persen : Math.min(persen, maks);
}
