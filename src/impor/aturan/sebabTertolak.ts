import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import type {Tertolak} from "../anggaran/pohon.js";

/** A column in which a row of sums differs from the rows that it sums. */
export interface BedaKolom {
  kolom: {nama: string; judul: string; index: number};
  stated: number;
  sum: number;
  selisih: number;
}

/**
 * The differences of one row of sums, each with what its note says of rejected rows below it. Those that these rows
 * explain have one cause and are one note, at the first of them: their amounts are the difference, or the amount itself
 * is what could not be read. Every other difference stays a note of its own.
 */
export function gabungTertolak(
  beda: readonly BedaKolom[],
  tertolak: readonly Tertolak[],
): {beda: BedaKolom; sebab: string}[] {
  if (tertolak.length === 0) return beda.map((each) => ({beda: each, sebab: ""}));
  const sets = [tertolak, ...(tertolak.length > 1 ? tertolak.map((row) => [row]) : [])];
  const explained = sets.map((rows) => beda.filter((each) => explains(rows, each)))
    .reduce((best, found) => (found.length > best.length ? found : best));
  const rows = `baris ${tertolak.map(({baris}) => baris).join(", ")}`;
  return beda.flatMap((each) => {
    if (!explained.includes(each)) return [{beda: each, sebab: ` (${rows} tidak dapat dibaca)`}];
    if (each !== explained[0]) return [];
    const others = explained.length === 1 ? "" : `; begitu juga ${explained.length - 1} kolom lain pada baris ini`;
    return [{beda: each, sebab: ` (${rows} tidak dapat dibaca${others})`}];
  });
}

function explains(rows: readonly Tertolak[], {kolom: {nama}, selisih}: BedaKolom): boolean {
  return rows.some(({rusak}) => rusak === null || rusak.has(nama)) ||
    jumlahRupiah([...rows.map(({nilai}) => nilai[nama] ?? 0), -selisih]) === 0;
}
