import {pergeseranPermendagri77, type TabelPergeseran} from "../model/referensi/pergeseran.js";
import type {Klasifikasi, KunciBaris} from "../model/skenario.js";
import {klasifikasiSkenario} from "./klasifikasiSkenario.js";

/**
 * What one move would be if it stood alone: a hint while a scenario is being made. The answer for the whole is
 * `klasifikasiSkenario`, since another move may balance this one.
 *
 *     tingkat = the highest level at which the two lines differ
 *     aturan  = the strictest of the rows of all levels at which they differ
 *
 * Source: as `klasifikasiSkenario`.
 * Edge cases: from a line to itself is "tidak ada"; what is unknown (null) differs from what is known.
 *
 * @example klasifikasiPergeseran({skpd: "A", subKegiatan: "K1"}, {skpd: "A", subKegiatan: "K2"}).mengubahApbd // true
 */
export function klasifikasiPergeseran(
  dari: KunciBaris,
  ke: KunciBaris,
  aturan: TabelPergeseran = pergeseranPermendagri77,
): Klasifikasi {
  return klasifikasiSkenario([{...dari, nilai: 1}], [{...ke, nilai: 1}], aturan);
}
