/** A stage of the budget: `murni`, `pergeseran-1`…, `perubahan`, or `tidak-disebut` where the source does not say. */
export type Tahapan = string;

const pattern = /^(murni|pergeseran-[1-9]\d?|perubahan|tidak-disebut)$/;

/** Whether a text is one of the stages. */
export function isTahapan(text: string): text is Tahapan {
  return pattern.test(text);
}

/** The order in which stages follow one another within a year; an unnamed stage stands last. */
export function urutanTahapan(tahapan: Tahapan): number {
  if (tahapan === "murni") return 0;
  if (tahapan.startsWith("pergeseran-")) return Number(tahapan.slice("pergeseran-".length));
  return tahapan === "perubahan" ? 100 : 200;
}
