import type {Rupiah} from "../model/satuan.js";

/**
 * The exact sum of amounts: whole rupiah and sen are added apart, so that `0.1 + 0.2 - 0.3` is 0 and no rest of binary
 * fractions is taken for money.
 *
 * Unit: rupiah; exact below 9.0e15, with sen the nearest number that a double can hold.
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
  rupiah += Math.trunc(sen / 100);
  const rest = sen % 100;
  if (rest === 0) return rupiah;
  const inSen = rupiah * 100 + rest;
  return Number.isSafeInteger(inSen) ? inSen / 100 : rupiah + rest / 100;
}
