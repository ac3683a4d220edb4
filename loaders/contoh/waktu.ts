import {namaBulan} from "../../src/format/bulan.js";

/** The years that can be simulated, and the month after which nothing is. */
export const tahunAwal = 2021;
export const tahunAkhir = 2026;
const bulanTerakhir = 9;

/** The last month of a year that is simulated: 12, or 9 in the last year. */
export function lastBulan(tahun: number): number {
  return tahun === tahunAkhir ? bulanTerakhir : 12;
}

/** A day as the number of days since 1 January 1970. */
export type Hari = number;

/** The day in a month; a day beyond its end is its last. */
export function hariOf(tahun: number, bulan: number, tanggal: number): Hari {
  return Math.min(Date.UTC(tahun, bulan - 1, tanggal), Date.UTC(tahun, bulan, 0)) / 86_400_000;
}

/** The month of a day, 1 to 12. */
export function bulanOf(hari: Hari): number {
  return new Date(hari * 86_400_000).getUTCMonth() + 1;
}

/** A day as SIPD prints it: `7 Januari 2026`. */
export function formatHari(hari: Hari): string {
  const date = new Date(hari * 86_400_000);
  return `${date.getUTCDate()} ${namaBulan[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
