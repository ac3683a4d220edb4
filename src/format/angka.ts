import {tanpaAngka} from "./tanpaAngka.js";

const amount = new Intl.NumberFormat("id-ID", {maximumFractionDigits: 2});
const twoDecimals = new Intl.NumberFormat("id-ID", {minimumFractionDigits: 2, maximumFractionDigits: 2});

/** A number in Indonesian form with at most two decimals: `1.250.000` or `1.234,5`. */
export function formatAngka(value: number): string {
  return amount.format(value);
}

/** The same for columns of figures: two decimals or none, `1.250.000` or `92,10`; null is `–`. */
export function formatAngkaKolom(value: number | null): string {
  if (value === null) return tanpaAngka;
  return (Number.isInteger(value) ? amount : twoDecimals).format(value);
}
