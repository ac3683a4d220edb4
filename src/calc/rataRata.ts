/**
 * The plain mean of some values, counted from the first of them so that equal values give exactly themselves.
 *
 * Unit: that of the values.
 * Source: definition: ours, the usual one.
 * Edge cases: no values have no mean (null).
 *
 * @example rataRata([1, 2, 6]) // 3
 */
export function rataRata(values: readonly number[]): number | null {
  const first = values[0];
  if (first === undefined) return null;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}
