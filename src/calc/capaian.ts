import type {Persen} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

export interface MasukanCapaian {
  target: number | null;
  realisasi: number | null;
  /** Whether more is better, less is better, or the value should lie between two bounds. */
  arah: "naik" | "turun" | "rentang";
  /** How less-is-better is measured; agencies differ. */
  varian?: "selisih" | "rasio";
  batasBawah?: number;
  batasAtas?: number;
}

/**
 * The achievement of an indicator against its target.
 *
 *     naik:     realisasi / target * 100
 *     turun:    (2 * target - realisasi) / target * 100     ("selisih", default)
 *               target / realisasi * 100                    ("rasio")
 *     rentang:  100 between the bounds, else realisasi / nearest bound * 100
 *
 * Unit: percent (0–100 scale), uncapped (`batasi` caps); `selisih` becomes negative beyond twice the target.
 * Source: naik: common practice; turun "selisih" and rentang: PermenPANRB 8/2021, "kondisi khusus"; turun "rasio":
 * in use in regional monitoring applications. A target of 0 has no official rule; ours follows a public evaluation
 * application.
 * Edge cases: a missing target or realisasi is null; so is "rasio" with a realisasi of 0 or below, where it
 * would turn about. A target of 0 is reached by a realisasi of 0 (100) and missed by any other (0). In "rentang" the bounds stand in for the target.
 * Errors: RangeError for NaN, and when "rentang" lacks a bound or has them in the wrong order.
 *
 * @example capaian({target: 8, realisasi: 9, arah: "turun"}) // 87.5
 */
export function capaian(masukan: MasukanCapaian): Persen | null {
  const {target, realisasi, arah, varian = "selisih", batasBawah, batasAtas} = masukan;
  tolakNan("capaian", [target, realisasi, batasBawah, batasAtas]);
  if (arah === "rentang") return capaianRentang(masukan);
  if (target === null || realisasi === null) return null;
  if (target === 0) return realisasi === 0 ? 100 : 0;
  if (arah === "naik") return (realisasi / target) * 100;
  if (varian === "selisih") return ((2 * target - realisasi) / target) * 100;
  return realisasi <= 0 ? null : (target / realisasi) * 100;
}

function capaianRentang({realisasi, batasBawah, batasAtas}: MasukanCapaian): Persen | null {
  if (batasBawah === undefined || batasAtas === undefined || batasBawah > batasAtas) {
    throw new RangeError(`capaian: rentang needs batasBawah <= batasAtas (${batasBawah}, ${batasAtas})`);
  }
  if (realisasi === null) return null;
  if (realisasi >= batasBawah && realisasi <= batasAtas) return 100;
  const bound = realisasi < batasBawah ? batasBawah : batasAtas;
  return bound === 0 ? 0 : (realisasi / bound) * 100;
}
