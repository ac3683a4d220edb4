import type {Persen, Rupiah} from "../model/satuan.js";

/**
 * The share of a part in a total.
 *
 *     porsi = bagian / total * 100
 *
 * Unit: percent (0–100 scale); negative where part and total differ in sign.
 * Source: definition: ours.
 * Edge cases: a total of 0, or a missing part or total, has no share (null).
 *
 * @example porsi(1, 4) // 25
 */
export function porsi(bagian: Rupiah | null, total: Rupiah | null): Persen | null {
  return bagian === null || total === null || total === 0 ? null : (bagian / total) * 100;
}
