import type {Rupiah} from "../model/satuan.js";
import {tanpaAngka} from "./tanpaAngka.js";

const whole = new Intl.NumberFormat("id-ID", {style: "currency", currency: "IDR", maximumFractionDigits: 0});
const sen = new Intl.NumberFormat("id-ID", {style: "currency", currency: "IDR", minimumFractionDigits: 2});
const twoDecimals = new Intl.NumberFormat("id-ID", {minimumFractionDigits: 2, maximumFractionDigits: 2});
const oneDecimal = new Intl.NumberFormat("id-ID", {minimumFractionDigits: 1, maximumFractionDigits: 1});
const plain = new Intl.NumberFormat("id-ID", {maximumFractionDigits: 2});

/** An amount as `Intl` gives it for Indonesian: `Rp 1.250.000`, with sen only where there are any; null is `–`. */
export function formatRupiah(value: Rupiah | null): string {
  if (value === null) return tanpaAngka;
  return (Number.isInteger(value) ? whole : sen).format(value);
}

/** An amount for labels: `2,60 M` (miliar), `34,7 jt` (juta), below a million the amount itself. */
export function formatRupiahSingkat(value: Rupiah): string {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e9) return `${twoDecimals.format(value / 1e9)}\u00a0M`;
  if (magnitude >= 1e6) return `${oneDecimal.format(value / 1e6)}\u00a0jt`;
  return plain.format(value);
}

/** An amount for axes, whose ticks are round: `1 M`, `1,5 M`, `500 jt`. */
export function formatRupiahSumbu(value: Rupiah): string {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e9) return `${plain.format(value / 1e9)}\u00a0M`;
  if (magnitude >= 1e6) return `${plain.format(value / 1e6)}\u00a0jt`;
  return plain.format(value);
}
