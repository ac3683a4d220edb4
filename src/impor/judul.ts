import {cellText, type Lembar, type Sel} from "./lembar.js";

/** A column that a kind of input has: found by its title, never by its position. */
export interface Kolom {
  /** The name that the reader uses. */
  nama: string;
  /**
   * The titles that exports print, the standard one first; compared without case, space and punctuation. `<tahun>` in
   * the standard one stands for any year: a series of columns, each found under that title with its year.
   */
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
  /** By `nama`, the title as the file prints it, after that of its group where it stands under one. */
  tertulis: ReadonlyMap<string, string>;
  /** The columns that were looked for. */
  dicari: readonly Kolom[];
  /** Those of them that must be there and were not found. */
  kurang: readonly Kolom[];
  /** Columns with cells below the header but without a title, left to right. */
  tanpaJudul: readonly number[];
  /** Own titles as found, left to right. */
  ditemukan: readonly string[];
}

/** Rows of a sheet in which its header may begin. */
export const searchedRows = 60;
/** Rows of a header, unless its kind knows that it has fewer: a cell below may have the text of a title. */
const headerRows = 3;
/** What stands for the year in the title of a series of columns. */
const tahunDeret = "<tahun>";

/**
 * The header of a table in a sheet: the fewest rows, up to `tinggi`, in which most of the columns are found, or null when
 * fewer than half of those that must be there are. A group title over several columns counts for all of them, whether its cells are merged or not.
 */
export function findJudul(lembar: Lembar, columns: readonly Kolom[], tinggi = headerRows): Judul | null {
  const isWanted = matcherOf(columns);
  const hits = lembar.baris.slice(0, searchedRows + tinggi)
    .map((row) => titlesOf(row).some((title) => title !== "" && isWanted(title)));
  let best: Judul | null = null;
  for (let awal = 0; awal < Math.min(lembar.baris.length, searchedRows); awal++) {
    for (let height = 1; height <= tinggi; height++) {
      const rows = lembar.baris.slice(awal, awal + height);
      if (rows.length < height) break;
      if (!hits.slice(awal, awal + height).includes(true)) continue;
      const found = matchColumns(rows, columns);
      const shorter = best !== null && height <= best.akhir - best.awal;
      if (best === null || found.size > best.kolom.size || (found.size === best.kolom.size && shorter)) {
        best = {
          awal,
          akhir: awal + height - 1,
          kolom: found,
          tertulis: new Map([...found].map(([nama, index]) => [nama, printedTitle(rows, index, nama, columns)])),
          ...describe(rows, found, columns),
          dicari: columns,
          tanpaJudul: [],
        };
      }
    }
  }
  const needed = columns.filter(({opsional}) => !opsional).length;
  if (best === null || best.kolom.size === 0 || (needed - best.kurang.length) * 2 < needed) return null;
  return {...best, tanpaJudul: untitledColumns(lembar, best)};
}

/** A title brought to what makes it the same in every export: lower case letters and digits, `%` as persen. */
export function normaliseTitle(text: string): string {
  return text.toLowerCase().replaceAll("%", "persen").replace(/[^a-z0-9]/g, "");
}

const normalised = new WeakMap<readonly Sel[], readonly string[]>();

/** The cells of a row as titles; kept, since every kind of input asks for them. */
function titlesOf(row: readonly Sel[]): readonly string[] {
  const known = normalised.get(row);
  if (known !== undefined) return known;
  const titles = row.map((sel) => normaliseTitle(cellText(sel)));
  normalised.set(row, titles);
  return titles;
}

/** Whether a title is one of those of the columns. */
export function matcherOf(columns: readonly Kolom[]): (title: string) => boolean {
  const titles = new Set(columns.flatMap(({judul}) => judul.map(normaliseTitle)));
  const series = columns.filter(({judul}) => isDeret(judul)).map(({judul}) => deretPattern(judul[0]!));
  return (title) => titles.has(title) || series.some((pattern) => pattern.test(title));
}

function matchColumns(rows: readonly (readonly Sel[])[], columns: readonly Kolom[]): Map<string, number> {
  const width = Math.max(...rows.map((row) => row.length));
  const own = rows.map((row) => Array.from({length: width}, (_, index) => titlesOf(row)[index] ?? ""));
  const groups = own.map((titles, depth) => fillRight(titles, own.slice(depth + 1)));
  const found = new Map<string, number>();
  for (const {nama, judul, kelompok} of columns) {
    if (isDeret(judul)) {
      for (const [title, index] of matchDeret(own, judul[0]!)) found.set(title, index);
      continue;
    }
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

/** The title over a column that made it the one of that name. */
function printedTitle(
  rows: readonly (readonly Sel[])[],
  index: number,
  nama: string,
  columns: readonly Kolom[],
): string {
  const column = columns.find((kolom) => kolom.nama === nama);
  if (column === undefined || column.kelompok !== undefined) return nama;
  const titles = column.judul.map(normaliseTitle);
  const own = rows.map((row) => cellText(row[index])).find((text) => titles.includes(normaliseTitle(text)));
  return own ?? nama;
}

function isDeret(judul: readonly string[]): boolean {
  return judul[0]!.includes(tahunDeret);
}

function deretPattern(judul: string): RegExp {
  return new RegExp(`^${judul.split(tahunDeret).map(normaliseTitle).join("(20\\d\\d)")}$`);
}

function matchDeret(own: readonly (readonly string[])[], judul: string): [string, number][] {
  const pattern = deretPattern(judul);
  return own.flatMap((titles) =>
    titles.flatMap((title, index): [string, number][] => {
      const tahun = pattern.exec(title)?.[1];
      return tahun === undefined ? [] : [[judul.replace(tahunDeret, tahun), index]];
    })
  );
}

/** The columns of a series by their year, as `Judul.kolom` has them. */
export function kolomDeret({kolom}: Pick<Judul, "kolom">, judul: string): {tahun: number; nama: string}[] {
  const [before = "", after = ""] = judul.split(tahunDeret);
  return [...kolom.keys()].flatMap((nama) => {
    const tahun = nama.startsWith(before) && nama.endsWith(after)
      ? nama.slice(before.length, nama.length - after.length)
      : "";
    return /^20\d\d$/.test(tahun) ? [{tahun: Number(tahun), nama}] : [];
  }).sort((a, b) => a.tahun - b.tahun);
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
    kurang: columns.filter(({nama, judul, opsional}) =>
      !opsional && (isDeret(judul) ? kolomDeret({kolom: found}, judul[0]!).length === 0 : !found.has(nama))
    ),
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
