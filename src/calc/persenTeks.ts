import type {Persen} from "../model/satuan.js";

const twoDecimals = new Intl.NumberFormat("id-ID", {maximumFractionDigits: 2});

/**
 * A percentage as reasons and messages of a calculation name it, with at most two decimals: `11,6 %`.
 *
 * Source: definition: ours; the space does not break.
 *
 * @example persenTeks(11.6) // "11,6\u00a0%"
 */
export function persenTeks(value: Persen): string {
  return `${twoDecimals.format(value)}\u00a0%`;
}
