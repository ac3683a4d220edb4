import Papa from "papaparse";

/** Which columns are wanted, by index; the cells of the others may be left out. */
export type Pilihan = readonly boolean[] | null;

/**
 * The cells of each line of a piece of CSV text that ends at a line end outside quotes. Lines whose quotes are plain
 * (around whole cells, none inside) are split here, since that is what large exports consist of; a piece with any other
 * line is left to Papa Parse as a whole, and gives the same cells.
 *
 * In:    text with `\n` as its only line end and without the last one; one separator.
 * Out:   one row a line, blank lines as a row with one empty cell; `salah` are quotes that are wrong, by index of row.
 */
export function parseLines(
  text: string,
  separator: string,
  pilihan: Pilihan = null,
): {rows: string[][]; salah: {index: number; terbuka: boolean}[]} {
  const lines = text.split("\n");
  const hasQuotes = text.includes('"');
  if (pilihan === null && !hasQuotes) return {rows: lines.map((line) => line.split(separator)), salah: []};
  const rows: string[][] = [];
  for (const line of lines) {
    const row = splitLine(line, separator, pilihan);
    if (row === null) return parseAny(text, separator);
    rows.push(row);
  }
  return {rows, salah: []};
}

function parseAny(text: string, delimiter: string): ReturnType<typeof parseLines> {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, newline: "\n"});
  const salah = errors.filter(({type}) => type === "Quotes")
    .map(({code, row}) => ({index: row ?? 0, terbuka: code === "MissingQuotes"}));
  return {rows: data, salah};
}

/**
 * The wanted cells of a line in which quotes stand only around whole cells, or null when they do not. Where none of the
 * wanted ones has text, all cells are given, so that the line is not taken for a blank one.
 */
function splitLine(line: string, separator: string, pilihan: Pilihan): string[] | null {
  const cells: string[] = pilihan === null ? [] : new Array(pilihan.length);
  let isBlank = true;
  let quote = line.indexOf('"');
  let start = 0;
  for (let column = 0;; column++) {
    let end: number;
    let cell: string | null = null;
    const isWanted = pilihan === null || pilihan[column] === true;
    if (quote === start) {
      const closing = line.indexOf('"', start + 1);
      end = closing + 1;
      if (closing < 0 || (end < line.length && line[end] !== separator)) return null;
      if (isWanted) cell = line.slice(start + 1, closing);
      quote = line.indexOf('"', end);
    } else {
      const next = line.indexOf(separator, start);
      end = next < 0 ? line.length : next;
      if (quote >= 0 && quote < end) return null;
      if (isWanted) cell = line.slice(start, end);
    }
    if (cell !== null) {
      cells[column] = cell;
      if (cell !== "") isBlank = false;
    }
    if (end === line.length || column + 1 === pilihan?.length) {
      cells.length = column + 1;
      break;
    }
    start = end + 1;
  }
  return isBlank && pilihan !== null ? splitLine(line, separator, null) : cells;
}

/** Whether a text ends outside quotes, by the number of quotes in it. */
export function isClosed(text: string): boolean {
  let open = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) open = !open;
  return !open;
}
