import type {Rupiah} from "../model/satuan.js";
import {jumlahRupiah} from "./jumlahRupiah.js";

/** What already binds the money of a line, in rupiah. */
export interface IkatanBaris {
  realisasi: Rupiah | null;
  /** Contracts and bills not yet paid. */
  belumDibayar?: Rupiah | null;
  /** TBP and panjar not yet accounted for. */
  belumDipertanggungjawabkan?: Rupiah | null;
  /** For salaries: a month's amount, and how many payments are still to come (a 13th month counts as one). */
  gaji?: {sebulan: Rupiah | null; sisaPembayaran: number};
}

/**
 * The floor (batas bawah) of a budget line: what is spent or bound, so that the budget may not go below it.
 *
 *     lantai = realisasi + belumDibayar + belumDipertanggungjawabkan + gaji.sebulan * gaji.sisaPembayaran
 *
 * Unit: rupiah, to the sen.
 * Source: definition: ours, after the logic of `domain.md` 6.2 (L). A SPD is no commitment and is no part of it.
 * Edge cases: what is left out does not bind; what is null is not known, and then neither is the floor (null). A
 * correction makes realisasi negative and is kept.
 * Errors: RangeError when `sisaPembayaran` is no whole number of at least 0.
 *
 * @example lantaiBaris({realisasi: 8_000, gaji: {sebulan: 1_000, sisaPembayaran: 4}}) // 12000
 */
export function lantaiBaris(ikatan: IkatanBaris): Rupiah | null {
  const {realisasi, belumDibayar = 0, belumDipertanggungjawabkan = 0, gaji} = ikatan;
  const parts = [realisasi, belumDibayar, belumDipertanggungjawabkan, gaji === undefined ? 0 : sisaGaji(gaji)];
  return parts.every((part) => part !== null) ? jumlahRupiah(parts) : null;
}

function sisaGaji({sebulan, sisaPembayaran}: NonNullable<IkatanBaris["gaji"]>): Rupiah | null {
  if (!Number.isSafeInteger(sisaPembayaran) || sisaPembayaran < 0) {
    throw new RangeError(`lantaiBaris: sisaPembayaran is ${sisaPembayaran}; expected a whole number of at least 0`);
  }
  return sebulan === null ? null : sebulan * sisaPembayaran;
}
