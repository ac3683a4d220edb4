import type {Rupiah} from "../../model/satuan.js";

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
