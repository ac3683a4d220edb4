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
  let best: Judul | null = null;
  for (let awal = 0; awal < Math.min(lembar.baris.length, searchedRows); awal++) {
    for (const height of headerHeights) {
      const rows = lembar.baris.slice(awal, awal + height);
      if (rows.length < height) break;
      const found = matchColumns(rows, columns);
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

function matchColumns(rows: readonly (readonly Sel[])[], columns: readonly Kolom[]): Map<string, number> {
  const width = Math.max(...rows.map((row) => row.length));
  const own = rows.map((row) => Array.from({length: width}, (_, index) => normaliseTitle(cellText(row[index]))));
  const groups = own.map((titles, depth) => fillRight(titles, own.slice(depth + 1)));
  const found = new Map<string, number>();
  for (const {nama, judul, kelompok} of columns) {
    const titles = judul.map(normaliseTitle);
    const groupTitles = kelompok?.map(normaliseTitle);
    const index = Array.from({length: width}, (_, index) => index).find((index) =>
      own.some((row, depth) =>
        titles.includes(row[index]!) &&
        (groupTitles === undefined || groups.slice(0, depth).some((group) => groupTitles.includes(group[index]!)))
      )
    );
    if (index !== undefined) found.set(nama, index);
  }
  return found;
}

/** A group title reaches right over the blank cells that have titles in rows below, up to the next title of its row. */
function fillRight(titles: readonly string[], below: readonly (readonly string[])[]): string[] {
  let group = "";
  return titles.map((title, index) => {
    if (title !== "") group = title;
    return title === "" && below.some((row) => row[index] !== "") ? group : title;
  });
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
