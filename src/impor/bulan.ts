import {namaBulan} from "../format/bulan.js";

/** The month 1 to 12 that a text names, as a number or by its Indonesian name in any case, or null. */
export function parseBulan(text: string): number | null {
  const trimmed = text.trim().toLowerCase();
  if (/^(0?[1-9]|1[0-2])$/.test(trimmed)) return Number(trimmed);
  const index = namaBulan.findIndex((nama) => nama.toLowerCase() === trimmed);
  return index < 0 ? null : index + 1;
}
