import {capaian, type MasukanCapaian} from "../capaian.js";
import type {AngkaCetak} from "../cocokTercetak.js";
import {type AngkaUji, toleransiMasukan, ujiTercetak} from "../ujiTercetak.js";

/** What a capaian is computed from where the realisasi is a printed figure; targets are exact. */
export interface MasukanUjiCapaian extends Omit<MasukanCapaian, "realisasi"> {
  realisasi: AngkaCetak | null;
  /** The capaian as printed. */
  tercetak: AngkaCetak | null;
}

/**
 * The capaian of an indicator computed again, beside the printed one.
 *
 * Unit: percent (0–100 scale), unrounded and uncapped.
 * Source: see `capaian`; the tolerance is the rounding of the printed realisasi (`toleransiMasukan`).
 * Edge cases: a missing target or realisasi, and a "rentang" whose bounds are not known, cannot be computed.
 * Errors: RangeError where the bounds of a "rentang" are in the wrong order.
 *
 * @example ujiCapaian({target: 80, realisasi: {nilai: 40, desimal: 0}, arah: "naik", tercetak: {nilai: 55, desimal: 0}}).cocok // "beda"
 */
export function ujiCapaian({realisasi, tercetak, ...masukan}: MasukanUjiCapaian): AngkaUji {
  if (realisasi === null || !isBounded(masukan)) return ujiTercetak(null, tercetak);
  const compute = (nilai: number) => capaian({...masukan, realisasi: nilai});
  return ujiTercetak(compute(realisasi.nilai), tercetak, toleransiMasukan(realisasi, compute));
}

function isBounded({arah, batasBawah, batasAtas}: Omit<MasukanCapaian, "realisasi">): boolean {
  return arah !== "rentang" || (batasBawah !== undefined && batasAtas !== undefined);
}
