import {parseBulan} from "./bulan.js";
import {cellText, type Sel} from "./lembar.js";

/** A day of the calendar; `bulan` and `hari` count from 1. */
export interface Tanggal {
  tahun: number;
  bulan: number;
  hari: number;
}

/**
 * A date as exports write it, or null when the text is none: `7 Januari 2026`, `2026-01-07` (also with a time behind
 * it), `07/01/2026` and `07-01-2026` (day first).
 * Edge cases: a day that the month does not have is no date.
 */
export function parseTanggal(sel: Sel): Tanggal | null {
  const text = cellText(sel);
  const words = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(text);
  if (words !== null) return checked(Number(words[3]), parseBulan(words[2]!) ?? 0, Number(words[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  return digits === null ? null : checked(Number(digits[3]), Number(digits[2]), Number(digits[1]));
}

function checked(tahun: number, bulan: number, hari: number): Tanggal | null {
  if (bulan < 1 || bulan > 12 || hari < 1 || hari > daysIn(tahun, bulan)) return null;
  return {tahun, bulan, hari};
}

function daysIn(tahun: number, bulan: number): number {
  if (bulan === 2) return tahun % 4 === 0 && (tahun % 100 !== 0 || tahun % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(bulan) ? 30 : 31;
}
