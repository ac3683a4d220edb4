import type {Persen, Rupiah} from "../model/satuan.js";
import {jumlahRupiah} from "./jumlahRupiah.js";
import {porsi} from "./porsi.js";

export interface Penyumbang<T> {
  item: T;
  sisa: Rupiah;
  /** Share of the total sisa, percent. */
  porsi: Persen | null;
  /** Share of this and all larger ones together, percent. */
  kumulatif: Persen | null;
}

/**
 * What the unspent money consists of, largest first, with the share of each and of all up to it.
 *
 *     porsi = sisa / sum(sisa) * 100
 *
 * Unit: rupiah, and percent (0–100 scale).
 * Source: definition: ours.
 * Edge cases: items without a sisa (null) are left out; a total of 0 gives shares of null; overspent items (negative
 * sisa) stand last and bring the running share down to 100. Ties keep the order given.
 *
 * @example penyumbangSisa([{sisa: 1}, {sisa: 3}])[0]!.porsi // 75
 */
export function penyumbangSisa<T extends {sisa: Rupiah | null}>(items: readonly T[]): Penyumbang<T>[] {
  const known = items.flatMap((item) => (item.sisa === null ? [] : [{item, sisa: item.sisa}]));
  const total = jumlahRupiah(known.map(({sisa}) => sisa));
  let running = 0;
  return known.sort((a, b) => b.sisa - a.sisa).map(({item, sisa}) => {
    running = jumlahRupiah([running, sisa]);
    return {item, sisa, porsi: porsi(sisa, total), kumulatif: porsi(running, total)};
  });
}
