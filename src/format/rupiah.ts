import type {Rupiah} from "../model/satuan.js";
import {tanpaAngka} from "./tanpaAngka.js";

const whole = new Intl.NumberFormat("id-ID", {style: "currency", currency: "IDR", maximumFractionDigits: 0});
const sen = new Intl.NumberFormat("id-ID", {style: "currency", currency: "IDR", minimumFractionDigits: 2});
const short = new Intl.NumberFormat("id-ID", {maximumFractionDigits: 2});
const shorter = new Intl.NumberFormat("id-ID", {maximumFractionDigits: 1});

/** An amount as `Intl` gives it for Indonesian: `Rp 1.250.000`, with sen only where there are any; null is `–`. */
export function formatRupiah(value: Rupiah | null): string {
  if (value === null) return tanpaAngka;
  return (Number.isInteger(value) ? whole : sen).format(value);
}

/** An amount for axes and labels: `2,6 M` (miliar), `34,7 jt` (juta), below a million the whole number. */
export function formatRupiahSingkat(value: Rupiah): string {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e9) return `${short.format(value / 1e9)}\u00a0M`;
  if (magnitude >= 1e6) return `${shorter.format(value / 1e6)}\u00a0jt`;
  return short.format(value);
}
