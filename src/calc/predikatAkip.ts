import {bulatkan} from "./bulatkan.js";
import {type AturanPredikat, predikatPermenpan88} from "../model/referensi/predikatAkip.js";

/**
 * The predicate of an AKIP score.
 *
 * The score is rounded to two decimals first; upper bounds are inclusive: 90 is A, 90,01 is AA, 70 is B.
 *
 * Unit: score of 0 to 100.
 * Source: PermenPANRB 88/2021 (see `predikatPermenpan88`).
 * Edge cases: 0 is D; what rounds to 100 is AA.
 * Errors: RangeError for a score that is no number from 0 to 100.
 *
 * @example predikatAkip(70.65).predikat // "BB"
 */
export function predikatAkip(
  nilai: number,
  aturan: AturanPredikat = predikatPermenpan88,
): {predikat: string; interpretasi: string} {
  const value = bulatkan(nilai, 2);
  if (!(value >= 0 && value <= 100)) throw new RangeError(`predikatAkip: ${nilai} is no score from 0 to 100`);
  const {predikat, interpretasi} = aturan.pita.findLast(({atas}) => value <= atas)!;
  return {predikat, interpretasi};
}
