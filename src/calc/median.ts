/**
 * The middle one of some values; of an even number of them the mean of the middle two.
 *
 * Unit: that of the values.
 * Source: definition: ours, the usual one.
 * Edge cases: no values have no middle (null).
 *
 * @example median([4, 1, 3]) // 3
 */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
