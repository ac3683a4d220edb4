import {cellText, type Sel} from "../lembar.js";

const numerals: Readonly<Record<string, number>> = {
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

/**
 * The stage of the budget that the title lines of a document name (`RENCANA ANGGARAN KAS PERUBAHAN`, `Tahapan :
 * Pergeseran Ke-2`), or null where they name none. Lines that label something else (`SKPD : …`) are not asked.
 *
 * Edge cases: a pergeseran without a number is the first.
 */
export function findTahapan(rows: readonly (readonly Sel[])[]): string | null {
  const titles = rows.map((row) => row.map(cellText).filter((text) => text !== "").join(" "))
    .map((line) => line.replace(/^tahap(an)?( apbd)?\s*:/i, ""))
    .filter((line) => !line.includes(":"));
  for (const title of titles) {
    const pergeseran = /\bpergeseran\b(?:\s+anggaran)?\s*(?:ke\s*-?\s*)?([a-z]+|\d{1,2})?/i.exec(title);
    if (pergeseran !== null) {
      const named = pergeseran[1]?.toLowerCase() ?? "";
      return `pergeseran-${numerals[named] ?? (/^[1-9]\d?$/.test(named) ? Number(named) : 1)}`;
    }
    if (/\bperubahan\b|\bdppa\b/i.test(title)) return "perubahan";
    if (/\bmurni\b/i.test(title)) return "murni";
  }
  return null;
}
