import {type AngkaCetak, cocokTercetak} from "../cocokTercetak.js";
import {fisikTertimbang} from "../fisikTertimbang.js";
import {serapan} from "../serapan.js";
import type {Persen, Rupiah} from "../../model/satuan.js";

/** A program's money, and the percentage printed beside it. */
export interface ProgramPersen {
  pagu: Rupiah;
  realisasi: Rupiah | null;
  persenTercetak: Persen | null;
}

/** How a percentage printed for several programs came about. */
export type CaraPersen = "rata-rata-serapan" | "persen-program" | "tertimbang-pagu" | "rata-rata-persen";

/**
 * What a percentage printed for an indicator is, where it is not the realisasi over the pagu of its programs: the first
 * of these that gives the printed figure, rounded or cut off.
 *
 *     rata-rata-serapan: mean of the programs' serapan, each counted alike
 *     persen-program:    the percentage printed beside the only program
 *     tertimbang-pagu:   mean of the percentages printed beside the programs, weighted by pagu
 *     rata-rata-persen:  the same, each counted alike
 *
 * Unit: percent (0–100 scale).
 * Source: definition: ours; what LKjIP 2024 Tabel 3.6 was found to print.
 * Edge cases: no program and no match give null; a mean is none where a figure of any program is missing, but the
 * weighted one counts a percentage that is not printed as 0, as LKjIP do (`fisikTertimbang`); a negative pagu is no
 * weight.
 *
 * @example asalPersen({nilai: 75, desimal: 0}, [{pagu: 100, realisasi: 50, persenTercetak: null}, {pagu: 1, realisasi: 1, persenTercetak: null}]) // {cara: "rata-rata-serapan", nilai: 75}
 */
export function asalPersen(
  tercetak: AngkaCetak,
  program: readonly ProgramPersen[],
): {cara: CaraPersen; nilai: Persen} | null {
  for (const {cara, nilai} of candidates(program)) {
    if (nilai !== null && cocokTercetak(tercetak, nilai) !== "beda") return {cara, nilai};
  }
  return null;
}

function candidates(program: readonly ProgramPersen[]): {cara: CaraPersen; nilai: Persen | null}[] {
  const printed = program.map(({persenTercetak}) => persenTercetak);
  return [
    {cara: "rata-rata-serapan", nilai: mean(program.map(({pagu, realisasi}) => serapan(realisasi, pagu)))},
    ...(program.length === 1 ? [{cara: "persen-program" as const, nilai: printed[0]!}] : [
      {cara: "tertimbang-pagu" as const, nilai: weighted(program)},
      {cara: "rata-rata-persen" as const, nilai: mean(printed)},
    ]),
  ];
}

function weighted(program: readonly ProgramPersen[]): Persen | null {
  if (program.some(({pagu}) => pagu < 0)) return null;
  return fisikTertimbang(program.map(({pagu, persenTercetak}) => ({pagu, fisik: persenTercetak})))?.nilai ?? null;
}

function mean(values: readonly (Persen | null)[]): Persen | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum / values.length;
}
