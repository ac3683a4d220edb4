import {type AngkaCetak, cocokTercetak, setengahSatuan} from "./cocokTercetak.js";

/** A computed figure, unrounded, beside what a document prints for it; both in the same unit. */
export interface AngkaUji {
  /** Null where it cannot be computed. */
  hitung: number | null;
  /** Null where nothing is printed. */
  tercetak: AngkaCetak | null;
  /** As `cocokTercetak` judges it; null where one of the two is missing. */
  cocok: "sama" | "dipotong" | "beda" | null;
}

/**
 * A computed figure judged against the printed one.
 *
 * Source: definition: ours; see `cocokTercetak`.
 * Edge cases: where one of the two is missing nothing is judged (`cocok` null): a missing figure is no wrong one.
 *
 * @example ujiTercetak(97.19178, {nilai: 97.1, desimal: 1}) // {hitung: 97.19178, tercetak: {nilai: 97.1, desimal: 1}, cocok: "dipotong"}
 */
export function ujiTercetak(hitung: number | null, tercetak: AngkaCetak | null, toleransi = 0): AngkaUji {
  const cocok = hitung === null || tercetak === null ? null : cocokTercetak(tercetak, hitung, toleransi);
  return {hitung, tercetak, cocok};
}

/**
 * How far the rounding of a printed input may have moved what is computed from it.
 *
 *     toleransi = the larger of |f(x + u) - f(x)| and |f(x - u) - f(x)|, u half a unit of the last printed decimal of x
 *
 * Unit: that of the computed figure.
 * Source: definition: ours (`kontrak.md` 3: "where an input is itself printed, the tolerance adds the rounding of the
 * inputs").
 * Edge cases: a side on which nothing can be computed does not count; nothing at the figure itself gives 0.
 *
 * @example toleransiMasukan({nilai: 10, desimal: 0}, (x) => x * 2) // 1
 */
export function toleransiMasukan(masukan: AngkaCetak, hitung: (nilai: number) => number | null): number {
  const half = setengahSatuan(masukan);
  const middle = hitung(masukan.nilai);
  if (middle === null) return 0;
  const sides = [masukan.nilai + half, masukan.nilai - half].map(hitung);
  return Math.max(...sides.map((side) => (side === null ? 0 : Math.abs(side - middle))));
}
