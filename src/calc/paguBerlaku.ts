import {type Tahapan, urutanTahapan} from "../model/tahapan.js";

/** A line of a budget as far as its stage goes. */
export interface BertahapAnggaran {
  tahun: number;
  skpd: string;
  tahapan: Tahapan;
  /** The day from which the stage holds, `2024-09-16`; null where no input says. */
  tanggalBerlaku: string | null;
}

/**
 * The budget lines in force at the end of a month: of each SKPD those of the latest stage (`urutanTahapan`) that had
 * begun by then.
 *
 * Source: definition: ours (`kontrak.md` 3, stages; the same order of stages as the selection on the pages).
 * Edge cases: without a date `murni`, and a stage that no input names, hold from January; any other undated stage holds
 * at the end of December, since it began within its year and nobody can say when. An SKPD none of whose stages had
 * begun has no line; the order of the lines is kept.
 * Errors: RangeError for a month that is not 1 to 12.
 *
 * @example paguBerlaku([{tahun: 2024, skpd: "A", tahapan: "perubahan", tanggalBerlaku: "2024-09-16"}], 2024, 8) // []
 */
export function paguBerlaku<T extends BertahapAnggaran>(pagu: readonly T[], tahun: number, bulan: number): T[] {
  if (!Number.isInteger(bulan) || bulan < 1 || bulan > 12) {
    throw new RangeError(`paguBerlaku: bulan is ${bulan}; expected 1 to 12`);
  }
  const begun = pagu.filter((line) => line.tahun === tahun && hasBegun(line, bulan));
  const latest = new Map<string, number>();
  for (const {skpd, tahapan} of begun) {
    latest.set(skpd, Math.max(urutanTahapan(tahapan), latest.get(skpd) ?? -Infinity));
  }
  return begun.filter(({skpd, tahapan}) => urutanTahapan(tahapan) === latest.get(skpd));
}

function hasBegun({tahun, tahapan, tanggalBerlaku}: BertahapAnggaran, bulan: number): boolean {
  if (tanggalBerlaku !== null) return tanggalBerlaku.slice(0, 7) <= `${tahun}-${String(bulan).padStart(2, "0")}`;
  return tahapan === "murni" || tahapan === "tidak-disebut" || bulan === 12;
}
