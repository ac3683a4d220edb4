import type {Persen, Rupiah} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

export interface FisikTertimbang {
  /** Budget-weighted physical progress, percent on the 0–100 scale. */
  nilai: Persen;
  /** Percentage of the pagu that has a figure of physical progress. */
  cakupanPagu: Persen;
  /** How many lines had no figure and were counted as 0. */
  dihitungNol: number;
}

/**
 * Physical progress of several lines together, each weighted by its budget.
 *
 *     nilai       = sum(pagu * fisik) / sum(pagu)
 *     cakupanPagu = sum(pagu of lines with a figure) / sum(pagu) * 100
 *
 * Unit: percent (0–100 scale); pagu in rupiah.
 * Source: `domain.md` 7.3 (nilai realisasi fisik in rupiah = fisik % times anggaran, as wp-sipd's RFK forms it).
 * Edge cases: a line without a figure counts as 0 and is counted in `dihitungNol`; where no figure stands on any pagu (no
 * line, no figure, or figures on a pagu of 0 alone) there is no progress (null).
 * Errors: RangeError for NaN, and for a negative pagu, which is no weight.
 *
 * @example fisikTertimbang([{pagu: 155_262_000, fisik: 95.6}, {pagu: 62_189_000, fisik: 87.81}])!.nilai // 93.37213...
 */
export function fisikTertimbang(
  baris: readonly {readonly pagu: Rupiah; readonly fisik: Persen | null}[],
): FisikTertimbang | null {
  let total = 0;
  let covered = 0;
  let weighted = 0;
  let dihitungNol = 0;
  for (const {pagu, fisik} of baris) {
    tolakNan("fisikTertimbang", [pagu, fisik]);
    if (pagu < 0) throw new RangeError(`fisikTertimbang: pagu is ${pagu}; expected a number of at least 0`);
    total += pagu;
    if (fisik === null) {
      dihitungNol += 1;
    } else {
      covered += pagu;
      weighted += pagu * fisik;
    }
  }
  if (covered === 0) return null;
  return {nilai: weighted / total, cakupanPagu: (covered / total) * 100, dihitungNol};
}
