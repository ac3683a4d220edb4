/** The two years of a LHE; the year of the letter is null where it is not printed. */
export interface TahunLhe {
  tahunDinilai: number;
  tahunLhe: number | null;
}

/**
 * The year whose performance a LHE judges: the year before its letter.
 *
 * Source: definition: ours; a LHE is written in the year after the one it judges (`domain.md`, corrections).
 *
 * @example tahunDinilai(2023) // 2022
 */
export function tahunDinilai(tahunLhe: number): number {
  return tahunLhe - 1;
}

/**
 * By which of the two years of a LHE a report quotes it: the year judged, or the year of the letter. Two reports that
 * quote the same LHE one year apart do not disagree.
 *
 * Source: definition: ours (`domain.md`, corrections).
 * Edge cases: where the year of the letter is not printed it is the one after the year judged; any other year is null.
 *
 * @example acuanTahunLhe(2023, {tahunDinilai: 2022, tahunLhe: null}) // "surat"
 */
export function acuanTahunLhe(tahun: number, lhe: TahunLhe): "dinilai" | "surat" | null {
  if (tahun === lhe.tahunDinilai) return "dinilai";
  return tahun === (lhe.tahunLhe ?? lhe.tahunDinilai + 1) ? "surat" : null;
}
