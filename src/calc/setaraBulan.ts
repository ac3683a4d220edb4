import type {Rupiah} from "../model/satuan.js";

export interface SetaraBulan {
  /** How many months' cost the spending pays for. */
  setaraBulan: number | null;
  bulanBerjalan: number;
  /** setaraBulan - bulanBerjalan: negative when fewer months are paid for than have gone by. */
  selisih: number | null;
}

/**
 * How many months of an even monthly cost the spending equals, against the months gone by. Salaries that equal 8 of 12
 * months at the end of the year are a question worth asking; they are not yet an error.
 *
 *     setaraBulan = realisasi / (pagu / 12)
 *     selisih     = setaraBulan - bulan
 *
 * Unit: months. A pagu that holds a 13th and 14th salary takes a month to cost more than it does.
 * Source: definition: ours.
 * Edge cases: a missing amount, or a pagu of 0 or below, gives null; a reversal is negative.
 *
 * @example setaraBulan(800, 1200, 12) // {setaraBulan: 8, bulanBerjalan: 12, selisih: -4}
 */
export function setaraBulan(realisasi: Rupiah | null, pagu: Rupiah | null, bulan: number): SetaraBulan {
  if (realisasi === null || pagu === null || pagu <= 0) {
    return {setaraBulan: null, bulanBerjalan: bulan, selisih: null};
  }
  const setara = realisasi / (pagu / 12);
  return {setaraBulan: setara, bulanBerjalan: bulan, selisih: setara - bulan};
}
