/**
 * Refuses NaN among the inputs of a function: it is neither a number nor a missing one (null), so there is no answer to
 * give for it, and NaN itself would compare as if it were below nothing and above nothing.
 *
 * Source: definition: ours, the same for every calculation of `kontrak.md` 4.
 * Edge cases: null and undefined are missing and pass, as do infinities.
 * Errors: RangeError that names the function.
 *
 * @example tolakNan("serapan", [1, null]) // undefined
 */
export function tolakNan(fungsi: string, masukan: readonly (number | null | undefined)[]): void {
  if (masukan.some(Number.isNaN)) throw new RangeError(`${fungsi}: NaN is no number; expected a number or null`);
}
