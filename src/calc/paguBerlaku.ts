import {satuPerTahapan, tahapanTerakhir, type TahapBertanggal} from "./tahapanTerakhir.js";

/** A line of a budget as far as its stage goes. */
export interface BertahapAnggaran extends TahapBertanggal {
  tahun: number;
  skpd: string;
}

/**
 * The budget lines in force at the end of a month: of each SKPD those of the last stage (`tahapanTerakhir`) that had
 * begun by then.
 *
 * Unit: `bulan` is 1 to 12; dates such as `2024-09-16`.
 * Source: definition: ours (`kontrak.md` 3, stages; the same order of stages as the selection on the pages).
 * Edge cases: a stage has begun with all its lines at the earliest date of one of them. Without a date `murni`, and a
 * stage that no input names, hold from January; any other undated stage holds at the end of December, since it began
 * within its year and nobody can say when. An SKPD none of whose stages had begun has no line; the order of the lines is
 * kept.
 * Errors: RangeError for a month that is not 1 to 12.
 *
 * @example paguBerlaku([{tahun: 2024, skpd: "A", tahapan: "perubahan", tanggalBerlaku: "2024-09-16"}], 2024, 8) // []
 */
export function paguBerlaku<T extends BertahapAnggaran>(pagu: readonly T[], tahun: number, bulan: number): T[] {
  if (!Number.isInteger(bulan) || bulan < 1 || bulan > 12) {
    throw new RangeError(`paguBerlaku: bulan is ${bulan}; expected 1 to 12`);
  }
  const lines = pagu.filter((line) => line.tahun === tahun);
  const last = new Map(
    [...new Set(lines.map(({skpd}) => skpd))].map((skpd) => {
      const stages = satuPerTahapan(lines.filter((line) => line.skpd === skpd));
      return [skpd, tahapanTerakhir(stages.filter((stage) => hasBegun(stage, tahun, bulan)))];
    }),
  );
  return lines.filter(({skpd, tahapan}) => tahapan === last.get(skpd));
}

function hasBegun({tahapan, tanggalBerlaku}: TahapBertanggal, tahun: number, bulan: number): boolean {
  if (tanggalBerlaku !== null) return tanggalBerlaku.slice(0, 7) <= `${tahun}-${String(bulan).padStart(2, "0")}`;
  return tahapan === "murni" || tahapan === "tidak-disebut" || bulan === 12;
}
