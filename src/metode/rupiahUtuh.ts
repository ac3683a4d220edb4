import {bulatkan} from "../calc/bulatkan.js";
import {formatRupiah} from "../format/rupiah.js";
import type {Rupiah} from "../model/satuan.js";

/** An amount to the rupiah, for estimates that have no sen; null is `–`. */
export function rupiahUtuh(value: Rupiah | null): string {
  return formatRupiah(value === null ? null : bulatkan(value, 0));
}
