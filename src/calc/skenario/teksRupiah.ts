import type {Rupiah} from "../../model/satuan.js";

const formatAngka = new Intl.NumberFormat("id-ID", {maximumFractionDigits: 20});
const format = new Intl.NumberFormat("id-ID", {
  style: "currency",
  currency: "IDR",
  minimumFractionDigits: 2,
  trailingZeroDisplay: "stripIfInteger",
});

/** An amount inside a sentence: `Rp 1.250.000`, with sen only where there are any. */
export function teksRupiah(value: Rupiah): string {
  return format.format(value);
}

/** By how much an amount is above or below another. */
export function teksSelisih(selisih: Rupiah): string {
  return `${selisih > 0 ? "lebih" : "kurang"} ${teksRupiah(Math.abs(selisih))}`;
}

/** A number inside a sentence as it was written, however fine: `0,001`. */
export function teksAngka(value: number): string {
  return formatAngka.format(value);
}
