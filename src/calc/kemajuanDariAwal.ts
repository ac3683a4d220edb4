import type {Persen} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

/**
 * The share of the way from the baseline to the target at the end of the period that has been gone.
 *
 *     kemajuan = (realisasi - awal) / (target akhir - awal) * 100
 *
 * Unit: percent (0–100 scale), uncapped; negative where the realisation is worse than the baseline.
 * Source: definition: ours, shown beside `kemajuanRenstra`, which ignores where the indicator began.
 * Edge cases: a missing value is null; so is a target that is not better than the baseline, and an indicator of a range,
 * which has no one end to go to.
 * Errors: RangeError for NaN.
 *
 * @example kemajuanDariAwal(50, 57.9, 63, "naik") // 60.7692307...
 */
export function kemajuanDariAwal(
  awal: number | null,
  realisasi: number | null,
  targetAkhir: number | null,
  arah: "naik" | "turun" | "rentang",
): Persen | null {
  tolakNan("kemajuanDariAwal", [awal, realisasi, targetAkhir]);
  if (awal === null || realisasi === null || targetAkhir === null || arah === "rentang") return null;
  const towards = (value: number) => (arah === "naik" ? value - awal : awal - value);
  return towards(targetAkhir) > 0 ? (towards(realisasi) / towards(targetAkhir)) * 100 : null;
}
