import type {Rupiah} from "../model/satuan.js";

/**
 * The exact sum of amounts: whole rupiah and sen are added apart, so that `0.1 + 0.2 - 0.3` is 0 and no rest of binary
 * fractions is taken for money.
 *
 * Unit: rupiah, to the sen; exact below 9.0e15 where there are no sen, else below 9.0e13.
 * Source: definition: ours.
 * Edge cases: no amounts make 0; what is finer than a sen is rounded amount by amount.
 *
 * @example jumlahRupiah([0.1, 0.2, -0.3]) // 0
 */
export function jumlahRupiah(amounts: readonly Rupiah[]): Rupiah {
  let rupiah = 0;
  let sen = 0;
  for (const amount of amounts) {
    const whole = Math.trunc(amount);
    rupiah += whole;
    sen += Math.round((amount - whole) * 100);
  }
  return sen === 0 ? rupiah : Math.round(rupiah * 100 + sen) / 100;
}
