import type {Persen} from "../model/satuan.js";

/**
 * The geometric mean of achievements, as the output achievement (COP) of an output with several indicators is formed.
 *
 *     COP = (capaian 1 * capaian 2 * … * capaian n) ^ (1 / n)
 *
 * Unit: percent (0–100 scale), uncapped.
 * Source: a budget evaluation of the central government as published (`domain.md` 4.1: 5 of 5 and 9 of 10 make 94,87);
 * regional agencies use the simple mean (`rataRataCapaian`).
 * Edge cases: one of 0 makes 0; a missing or negative one, or none at all, has no geometric mean (null).
 *
 * @example rataRataGeometrik([100, 90]) // 94.8683298...
 */
export function rataRataGeometrik(capaian: readonly (Persen | null)[]): Persen | null {
  if (capaian.length === 0) return null;
  let product = 1;
  for (const value of capaian) {
    if (value === null || value < 0) return null;
    product *= (value / 100) ** (1 / capaian.length);
  }
  return product * 100;
}
