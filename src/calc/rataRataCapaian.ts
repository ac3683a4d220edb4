import type {Persen} from "../model/satuan.js";

export interface RataRataCapaian {
  /** Mean of the indicators that have an achievement; null where none has. */
  nilai: Persen | null;
  /** How many indicators the mean is made of. */
  dihitung: number;
  /** How many indicators have no achievement and are left out of the mean. */
  tanpaNilai: number;
}

/**
 * The achievement of a sasaran: the simple mean over its indicators.
 *
 *     nilai = sum(capaian) / number of indicators that have one
 *
 * Unit: percent (0–100 scale). The caller caps single indicators before (`batasi`) where the agency does.
 * Source: in use in LKjIP (Klungkung 2017: 20,83/22 and 95/90 make 100,12).
 * Edge cases: an indicator without an achievement is left out, never counted as 0, and stands in `tanpaNilai`, so that
 * a mean over a part is seen to be one; none with an achievement gives null.
 *
 * @example rataRataCapaian([91.9, null, 98.9]) // {nilai: 95.4, dihitung: 2, tanpaNilai: 1}
 */
export function rataRataCapaian(capaian: readonly (Persen | null)[]): RataRataCapaian {
  const known = capaian.filter((value) => value !== null);
  return {
    nilai: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
    dihitung: known.length,
    tanpaNilai: capaian.length - known.length,
  };
}
