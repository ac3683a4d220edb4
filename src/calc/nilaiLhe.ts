import type {Persen} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

/**
 * The score of an AKIP evaluation: each component's weight times its achievement.
 *
 *     nilai = sum(bobot * capaian / 100)
 *
 * Unit: score of 0 to 100 where the weights add to 100; `capaian` in percent (0–100 scale).
 * Source: LHE as printed (LKjIP 2024 Lampiran 3), weights of PermenPANRB 88/2021.
 * Edge cases: no component gives 0.
 * Errors: RangeError for NaN.
 *
 * @example nilaiLhe([{bobot: 30, capaian: 75}, {bobot: 30, capaian: 67}, {bobot: 15, capaian: 67}, {bobot: 25, capaian: 72}]) // 70.65
 */
export function nilaiLhe(komponen: readonly {bobot: number; capaian: Persen}[]): number {
  tolakNan("nilaiLhe", komponen.flatMap(({bobot, capaian}) => [bobot, capaian]));
  return komponen.reduce((sum, {bobot, capaian}) => sum + (bobot * capaian) / 100, 0);
}
