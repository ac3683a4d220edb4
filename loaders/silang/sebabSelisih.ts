import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import type {Rupiah} from "../../src/model/satuan.js";

/**
 * The difference of two bases in a month, what of it each cause explains leaf by leaf, and what of each cause is still
 * unused: an amount with the sign of the difference that it can explain, but for `bpp_sisa`, which explains one below 0.
 */
export interface SelisihBulan {
  selisih: Rupiah;
  belum_cair: Rupiah;
  setoran: Rupiah;
  bpp: Rupiah;
  belum_sisa: Rupiah;
  setoran_sisa: Rupiah;
  bpp_sisa: Rupiah;
}

/** A difference by cause; the five add up to it. */
export interface SebabSelisih {
  belum_cair: Rupiah;
  setoran: Rupiah;
  timing: Rupiah;
  bpp: Rupiah;
  tidak_terjelaskan: Rupiah;
}

/**
 * The differences of an SKPD's months, in order, by cause. What no cause explains leaf by leaf may stand on another code
 * and is held against what is unused in all. Of the rest, `timing` is what is gone in a later month; what stays up to the
 * last month is `tidak_terjelaskan`.
 */
export function splitSelisih(months: readonly SelisihBulan[]): SebabSelisih[] {
  const known = months.map(explain);
  let stays: Rupiah | null = null;
  return known.reverse().map((month) => {
    stays = stays === null ? month.sisa : commonPart(month.sisa, stays);
    const {sisa, ...sebab} = month;
    return {...sebab, timing: jumlahRupiah([sisa, -stays]), tidak_terjelaskan: stays};
  }).reverse();
}

function explain(month: SelisihBulan): Omit<SebabSelisih, "timing" | "tidak_terjelaskan"> & {sisa: Rupiah} {
  const rest = jumlahRupiah([month.selisih, -month.belum_cair, -month.setoran, -month.bpp]);
  const belum = rest === month.setoran_sisa ? 0 : commonPart(rest, month.belum_sisa);
  const setoran = commonPart(jumlahRupiah([rest, -belum]), month.setoran_sisa);
  const bpp = commonPart(rest, -month.bpp_sisa);
  return {
    belum_cair: jumlahRupiah([month.belum_cair, belum]),
    setoran: jumlahRupiah([month.setoran, setoran]),
    bpp: jumlahRupiah([month.bpp, bpp]),
    sisa: jumlahRupiah([rest, -belum, -setoran, -bpp]),
  };
}

/** The smaller of two amounts of one sign; 0 where their signs differ. */
function commonPart(a: Rupiah, b: Rupiah): Rupiah {
  if (a > 0 && b > 0) return Math.min(a, b);
  return a < 0 && b < 0 ? Math.max(a, b) : 0;
}
