import type {AngkaCetak} from "../cocokTercetak.js";
import type {Persen} from "../../model/satuan.js";
import {kemajuanDariAwal} from "../kemajuanDariAwal.js";
import {kemajuanRenstra} from "../kemajuanRenstra.js";
import {type AngkaUji, toleransiMasukan, ujiTercetak} from "../ujiTercetak.js";

/** What a row of an LKjIP's Tabel 3.4 is computed from. */
export interface MasukanKemajuan {
  realisasi: AngkaCetak | null;
  /** The target at the end of the Renstra, exact. */
  targetAkhir: number | null;
  /** The progress as printed. */
  tercetak: AngkaCetak | null;
  /** Where the indicator began, and which way is better; left out where no baseline is known. */
  awal?: {nilai: number; arah: "naik" | "turun" | "rentang"};
}

/** A row of Tabel 3.4. */
export interface BarisKemajuan {
  /** Realisasi over the target at the end of the Renstra, as LKjIP print it. */
  kemajuan: AngkaUji;
  /** The share of the way from the baseline that has been gone, in percent; null without a baseline. */
  dariAwal: Persen | null;
}

/**
 * A row of Tabel 3.4: how far the realisasi is towards the target at the end of the Renstra, beside what is printed.
 *
 *     kemajuan = realisasi / target akhir * 100
 *
 * Unit: percent (0–100 scale), unrounded.
 * Source: LKjIP 2024 Tabel 3.4; see `kemajuanRenstra`. It says nothing of where the indicator began;
 * `dariAwal` (see `kemajuanDariAwal`) stands beside it where that is known.
 * Edge cases: a missing value, or a target of 0, cannot be computed; the rounding of the printed realisasi is allowed for.
 *
 * @example barisKemajuan({realisasi: {nilai: 40, desimal: 0}, targetAkhir: 80, tercetak: {nilai: 50, desimal: 0}}).kemajuan.cocok // "sama"
 */
export function barisKemajuan({realisasi, targetAkhir, tercetak, awal}: MasukanKemajuan): BarisKemajuan {
  if (realisasi === null) return {kemajuan: ujiTercetak(null, tercetak), dariAwal: null};
  const compute = (nilai: number) => kemajuanRenstra(nilai, targetAkhir);
  return {
    kemajuan: ujiTercetak(compute(realisasi.nilai), tercetak, toleransiMasukan(realisasi, compute)),
    dariAwal: awal === undefined ? null : kemajuanDariAwal(awal.nilai, realisasi.nilai, targetAkhir, awal.arah),
  };
}
