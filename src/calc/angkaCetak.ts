import type {AngkaCetak} from "./cocokTercetak.js";

/**
 * How many decimals a figure is printed with: `57,9` has one, `73 (BB)` and `100%` none.
 *
 * Unit: digits after the last comma or point.
 * Source: definition: ours.
 * Edge cases: what follows the figure does not count (`70,00 (persen)` has two); a text without a figure has none, and
 * so has one in which one mark stands more than once: those are groups of thousands (`1.234.567`).
 *
 * @example desimalTercetak("70,00 (persen)") // 2
 */
export function desimalTercetak(teks: string): number {
  if (/\d([.,])\d+\1\d+[^\d.,]*$/.test(teks)) return 0;
  const match = /\d[.,](\d+)[^\d.,]*$/.exec(teks);
  return match === null ? 0 : match[1]!.length;
}

/**
 * A figure as printed with its precision, from its text and the value read from it.
 *
 * Source: definition: ours.
 * Edge cases: a text that gave no value (`-`) is no figure (null).
 *
 * @example angkaCetak({teks: "93,83", nilai: 93.83}) // {nilai: 93.83, desimal: 2}
 */
export function angkaCetak({teks, nilai}: {teks: string; nilai: number | null}): AngkaCetak | null {
  return nilai === null ? null : {nilai, desimal: desimalTercetak(teks)};
}
