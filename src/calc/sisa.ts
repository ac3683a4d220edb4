import type {Rupiah} from "../model/satuan.js";
import {jumlahRupiah} from "./jumlahRupiah.js";

/**
 * The part of the budget not spent (sisa pagu), in rupiah. Negative when more was spent than budgeted.
 *
 *     sisa = pagu - realisasi
 *
 * Unit: rupiah.
 * Source: column 14 = (3-13) of the SPJ Fungsional (`domain.md` 1.1).
 * Edge cases: a missing pagu or realisasi has no sisa (null).
 *
 * @example sisa(9_865_481_222, 4_847_956_007) // 5017525215
 */
export function sisa(pagu: Rupiah | null, realisasi: Rupiah | null): Rupiah | null {
  return pagu === null || realisasi === null ? null : jumlahRupiah([pagu, -realisasi]);
}
