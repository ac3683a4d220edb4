/**
 * Splits a total over lines in proportion to their weights, to the last rupiah.
 *
 * Each line gets the multiple of `kelipatan` at or below its exact share; what is left goes one multiple each to the
 * lines with the largest remainders, ties to the earlier line. The result sums exactly to `total`, has the sign of
 * `total` on every line, and gives nothing to a weight of 0.
 *
 * Unit: rupiah, or whatever whole unit `total` has; weights in any unit.
 * Source: largest remainder method (Hamilton). Definition of `kelipatan` and ties: ours.
 * Edge cases: a total of 0 gives 0 everywhere, also when all weights are 0 or there is no line.
 * Errors: RangeError for a negative or non-finite weight; all weights 0 (or no line) with a total that is not 0; a
 * `kelipatan` that is not a positive whole number; a total that is no multiple of it.
 *
 * @example alokasikan(100, [1, 1, 1]) // [34, 33, 33]
 */
export function alokasikan(
  total: number,
  bobot: readonly number[],
  {kelipatan = 1}: {kelipatan?: number} = {},
): number[] {
  checkArguments(total, bobot, kelipatan);
  if (total === 0) return bobot.map(() => 0);
  const units = BigInt(Math.abs(total) / kelipatan);
  const weights = toWholeNumbers(bobot);
  const sum = weights.reduce((a, b) => a + b, 0n);
  const shares = weights.map((weight) => (units * weight) / sum);
  const remainders = weights.map((weight, index) => ({index, remainder: (units * weight) % sum}));
  let left = units - shares.reduce((a, b) => a + b, 0n);
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  for (const {index} of remainders) {
    if (left === 0n) break;
    shares[index]! += 1n;
    left -= 1n;
  }
  const sign = Math.sign(total);
  return shares.map((share) => (share === 0n ? 0 : Number(share) * kelipatan * sign));
}

function checkArguments(total: number, bobot: readonly number[], kelipatan: number): void {
  if (!Number.isSafeInteger(kelipatan) || kelipatan <= 0) {
    throw new RangeError(`alokasikan: kelipatan is ${kelipatan}; expected a positive whole number`);
  }
  if (!Number.isSafeInteger(total) || total % kelipatan !== 0) {
    throw new RangeError(`alokasikan: total is ${total}; expected a multiple of ${kelipatan}`);
  }
  bobot.forEach((weight, index) => {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`alokasikan: bobot ${index} is ${weight}; expected a number of at least 0`);
    }
  });
  if (total !== 0 && !bobot.some((weight) => weight > 0)) {
    throw new RangeError(`alokasikan: all ${bobot.length} bobot are 0; expected a positive one for total ${total}`);
  }
}

/** The weights scaled to whole numbers without loss: a double is a whole number times a power of two. */
function toWholeNumbers(bobot: readonly number[]): bigint[] {
  const exact = bobot.map((weight) => {
    let power = 0;
    while (!Number.isInteger(weight)) {
      weight *= 2;
      power += 1;
    }
    return {whole: BigInt(weight), power};
  });
  const scale = Math.max(0, ...exact.map(({power}) => power));
  return exact.map(({whole, power}) => whole << BigInt(scale - power));
}
