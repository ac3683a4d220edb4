/**
 * A number rounded to a count of decimals, halves away from zero, judged on its 15 significant decimal digits so that
 * 90.005 is a half although its binary neighbour lies below.
 *
 * Source: definition: ours.
 * Edge cases: NaN and infinities come back as they are.
 *
 * @example bulatkan(90.005, 2) // 90.01
 */
export function bulatkan(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const factor = 10 ** decimals;
  const shifted = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.round(shifted)) / factor;
}
