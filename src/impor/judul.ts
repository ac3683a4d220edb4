import {cellText, type Lembar, type Sel} from "./lembar.js";

/** A column that a kind of input has: found by its title, never by its position. */
export interface Kolom {
  /** The name that the reader uses. */
  nama: string;
  /** The titles that exports print, the standard one first; compared without case, space and punctuation. */
  judul: readonly string[];
  /** The title above it that it must stand under, where the same title occurs in several groups. */
  kelompok?: readonly string[];
  /** A file without it is whole; where it is missing, its cells read as empty. */
  opsional?: true;
}

/** Where the header of a table stands and which column is which. */
export interface Judul {
  /** Index of the first and the last header row. */
  awal: number;
  akhir: number;
  /** Column index by `nama`. */
  kolom: ReadonlyMap<string, number>;
  /** Columns of the kind that must be there and were not found. */
  kurang: readonly Kolom[];
  /** Columns with cells below the header but without a title, left to right. */
  tanpaJudul: readonly number[];
  /** Own titles as found, left to right. */
  ditemukan: readonly string[];
}

const searchedRows = 60;
const headerHeights = [1, 2, 3] as const;

/**
 * The header of a table in a sheet: the fewest rows, up to three, in which most of the columns are found, or null when
 * fewer than half of those that must be there are. A group title over several columns counts for all of them, whether its cells are merged or not.
 */
export function findJudul(lembar: Lembar, columns: readonly Kolom[]): Judul | null {
  const titles = lembar.baris.slice(0, searchedRows + headerHeights.length).map(titlesOf);
  const wanted = columns.map(({nama, judul, kelompok}): Dicari => ({
    nama,
    judul: judul.map(normaliseTitle),
    kelompok: kelompok?.map(normaliseTitle),
  }));
  let best: Judul | null = null;
  for (let awal = 0; awal < Math.min(lembar.baris.length, searchedRows); awal++) {
    for (const height of headerHeights) {
      const rows = lembar.baris.slice(awal, awal + height);
      if (rows.length < height) break;
      const found = matchColumns(titles.slice(awal, awal + height), wanted);
      const shorter = best !== null && height <= best.akhir - best.awal;
      if (best === null || found.size > best.kolom.size || (found.size === best.kolom.size && shorter)) {
        best = {awal, akhir: awal + height - 1, kolom: found, ...describe(rows, found, columns), tanpaJudul: []};
      }
    }
  }
  const needed = columns.filter(({opsional}) => !opsional).length;
  if (best === null || best.kolom.size === 0 || (needed - best.kurang.length) * 2 < needed) return null;
  return {...best, tanpaJudul: untitledColumns(lembar, best)};
}

/** A title brought to what makes it the same in every export: lower case letters and digits. */
export function normaliseTitle(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** A column with the titles that it is found by, normalised. */
interface Dicari {
  nama: string;
  judul: readonly string[];
  kelompok: readonly string[] | undefined;
}

function titlesOf(row: readonly Sel[]): string[] {
  return Array.from(row, (sel) => normaliseTitle(cellText(sel)));
}

function matchColumns(rows: readonly (readonly string[])[], columns: readonly Dicari[]): Map<string, number> {
  const width = Math.max(...rows.map((row) => row.length));
  const own = rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
  const groups = own.map((titles, depth) => fillRight(titles, own.slice(depth + 1)));
  const found = new Map<string, number>();
  for (const {nama, judul, kelompok} of columns) {
    const at = own.flatMap((row, depth) =>
      judul.flatMap((title) => placesOf(row, title)).filter((index) =>
        kelompok === undefined || groups.slice(0, depth).some((group) => kelompok.includes(group[index]!))
      )
    );
    if (at.length > 0) found.set(nama, at.reduce((first, index) => Math.min(first, index)));
  }
  return found;
}

function placesOf(row: readonly string[], title: string): number[] {
  const places: number[] = [];
  for (let at = row.indexOf(title); at >= 0; at = row.indexOf(title, at + 1)) places.push(at);
  return places;
}

/** A group title reaches right over blank cells as long as rows below have titles there. */
function fillRight(titles: readonly string[], below: readonly (readonly string[])[]): string[] {
  const filled: string[] = [];
  titles.forEach((title, index) => {
    const reached = title === "" && below.some((row) => row[index] !== "");
    filled.push(reached ? (filled[index - 1] ?? "") : title);
  });
  return filled;
}

function describe(rows: readonly (readonly Sel[])[], found: ReadonlyMap<string, number>, columns: readonly Kolom[]) {
  return {
    kurang: columns.filter(({nama, opsional}) => !opsional && !found.has(nama)),
    ditemukan: rows.flatMap((row) => row.map(cellText).filter((title) => title !== "")),
  };
}

function untitledColumns({baris}: Lembar, {awal, akhir}: {awal: number; akhir: number}): number[] {
  const has = (rows: readonly (readonly Sel[])[], index: number) => rows.some((row) => cellText(row[index]) !== "");
  const header = baris.slice(awal, akhir + 1);
  const below = baris.slice(akhir + 1, akhir + 1 + searchedRows);
  const width = Math.max(0, ...[...header, ...below].map((row) => row.length));
  return Array.from({length: width}, (_, index) => index).filter((index) => !has(header, index) && has(below, index));
}
