import type {Persen} from "../model/satuan.js";
import {tanpaAngka} from "./tanpaAngka.js";

const twoDecimals = new Intl.NumberFormat("id-ID", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "negative",
});

/** A percentage with two decimals, a no-break space and `%`: `49,14 %`; null is `–`. */
export function formatPersen(value: Persen | null): string {
  return value === null ? tanpaAngka : `${twoDecimals.format(value)}\u00a0%`;
}
