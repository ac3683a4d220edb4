import type {Persen} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

/**
 * How far the realisation of a year is towards the target at the end of the Renstra, as LKjIP print it.
 *
 *     kemajuan = realisasi / target akhir * 100
 *
 * Unit: percent (0–100 scale), uncapped. It says nothing of where the indicator began (see `kemajuanDariAwal`).
 * Source: LKjIP 2024 Tabel 3.4, "tingkat kemajuan".
 * Edge cases: a missing value, or a target of 0, is null.
 * Errors: RangeError for NaN.
 *
 * @example kemajuanRenstra(57.9, 67) // 86.41791044...
 */
export function kemajuanRenstra(realisasi: number | null, targetAkhir: number | null): Persen | null {
  tolakNan("kemajuanRenstra", [realisasi, targetAkhir]);
  return realisasi === null || targetAkhir === null || targetAkhir === 0 ? null : (realisasi / targetAkhir) * 100;
}
