import type {TahunSerapan, TitikKurva} from "../model/proyeksi.js";
import type {Persen} from "../model/satuan.js";
import {rataRata} from "./rataRata.js";

export interface KurvaSerapan {
  /** The share of the year's spending reached by the end of each month, January first; by year. */
  tahun: {tahun: number; porsi: Persen[]}[];
  /** Over these years, one entry a month; none where no year counts. */
  bulan: TitikKurva[];
  /** The years that do not count, and why, in words for readers. */
  dilewati: {tahun: number; alasan: string}[];
}

/**
 * The seasonal shape of spending: how much of what a year spent in all was spent by the end of each month.
 *
 *     porsi(month) = running total of the month / running total of December * 100
 *     rata, min, max: the plain mean, the least and the most of the years
 *
 * Unit: percent (0–100 scale) of the year's own spending, not of its pagu.
 * Source: definition: ours.
 * Edge cases: a year without one of its twelve months does not count, nor one with a final pagu of 0 or unknown, nor
 * one that spent nothing; each is named with the reason. A month may stand above 100 where later months took back.
 *
 * @example kurvaSerapan([{tahun: 2024, pagu: 20, kumulatif: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 10]}]).bulan[2] // {bulan: 3, rata: 20, min: 20, max: 20}
 */
export function kurvaSerapan(tahun: readonly TahunSerapan[]): KurvaSerapan {
  const years = [...tahun].sort((a, b) => a.tahun - b.tahun).map((year) => ({...year, alasan: whyNot(year)}));
  const counted = years.filter(({alasan}) => alasan === null).map(({tahun, kumulatif}) => ({
    tahun,
    porsi: kumulatif.map((nilai) => (nilai! / kumulatif[11]!) * 100),
  }));
  return {
    tahun: counted,
    bulan: counted.length === 0 ? [] : counted[0]!.porsi.map((_, index) => {
      const shares = counted.map(({porsi}) => porsi[index]!);
      return {bulan: index + 1, rata: rataRata(shares)!, min: Math.min(...shares), max: Math.max(...shares)};
    }),
    dilewati: years.filter(({alasan}) => alasan !== null).map(({tahun, alasan}) => ({tahun, alasan: alasan!})),
  };
}

function whyNot({tahun, pagu, kumulatif}: TahunSerapan): string | null {
  const known = kumulatif.filter((nilai) => nilai !== null).length;
  if (known !== 12) return `Tahun ${tahun} tidak ikut dihitung: realisasi bulanannya baru ${known} dari 12 bulan.`;
  if (pagu === null) return `Tahun ${tahun} tidak ikut dihitung: pagu akhirnya tidak diketahui.`;
  if (pagu <= 0) return `Tahun ${tahun} tidak ikut dihitung: pagu akhirnya 0.`;
  if (kumulatif[11]! <= 0) return `Tahun ${tahun} tidak ikut dihitung: tidak ada realisasi setahun.`;
  return null;
}
