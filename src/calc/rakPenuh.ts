import type {Rupiah} from "../model/satuan.js";

/**
 * A cash plan (RAK) that can be used: that of all twelve months, with something planned in the year.
 *
 * Unit: rupiah per month, January first.
 * Source: definition: ours.
 * Edge cases: no plan, a plan without one of its months, or one whose months add to 0 or less, is none (null).
 *
 * @example rakPenuh([100, null]) // null
 */
export function rakPenuh(rak: readonly (Rupiah | null)[] | null): Rupiah[] | null {
  if (rak === null || rak.length !== 12) return null;
  const known = rak.filter((nilai) => nilai !== null);
  return known.length === 12 && known.reduce((sum, nilai) => sum + nilai, 0) > 0 ? known : null;
}
