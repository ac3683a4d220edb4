import {type AngkaCetak, setengahSatuan} from "../cocokTercetak.js";
import {fisikTertimbang} from "../fisikTertimbang.js";
import {serapan} from "../serapan.js";
import {type AngkaUji, ujiTercetak} from "../ujiTercetak.js";
import type {Rupiah} from "../../model/satuan.js";

/** A row of a roll-up by program, kegiatan and sub kegiatan, and the rows directly below it. */
export interface MasukanPersenRekap {
  pagu: Rupiah | null;
  realisasi: Rupiah | null;
  /** The percentage printed beside it. */
  tercetak: AngkaCetak | null;
  anak: readonly {pagu: Rupiah | null; tercetak: AngkaCetak | null}[];
}

/** The printed percentage of a row judged as each of the two things it may be. */
export interface PersenRekap {
  /** Realisasi over pagu. */
  serapan: AngkaUji;
  /** The mean of the percentages printed directly below, weighted by pagu; nothing for a row without any below. */
  tertimbang: AngkaUji;
}

/**
 * The "% capaian" of a row of an LKjIP's Tabel 3.7 against what it may be: serapan, or the budget-weighted mean of the
 * percentages printed below it.
 *
 *     serapan    = realisasi / pagu * 100
 *     tertimbang = sum(pagu * % printed below) / sum(pagu below)
 *
 * Unit: percent (0–100 scale).
 * Source: LKjIP 2024 Tabel 3.7; the weighting: `fisikTertimbang` (`domain.md` 7.3).
 * Edge cases: a percentage that is not printed counts as 0 in the mean; a child without a pagu weighs nothing; a negative
 * pagu is no weight, so there is no mean; the rounding of the percentages below is allowed for.
 *
 * @example ujiPersenRekap({pagu: 200, realisasi: 50, tercetak: {nilai: 25, desimal: 0}, anak: []}).serapan.cocok // "sama"
 */
export function ujiPersenRekap({pagu, realisasi, tercetak, anak}: MasukanPersenRekap): PersenRekap {
  const rounding = Math.max(0, ...anak.map(({tercetak}) => (tercetak === null ? 0 : setengahSatuan(tercetak))));
  return {
    serapan: ujiTercetak(serapan(realisasi, pagu), tercetak),
    tertimbang: ujiTercetak(weighted(anak), tercetak, rounding),
  };
}

function weighted(anak: MasukanPersenRekap["anak"]): number | null {
  const lines = anak.map(({pagu, tercetak}) => ({pagu: pagu ?? 0, fisik: tercetak?.nilai ?? null}));
  return lines.some(({pagu}) => pagu < 0) ? null : (fisikTertimbang(lines)?.nilai ?? null);
}
