import Papa from "papaparse";

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
): {rows: string[][]; salah: {index: number; terbuka: boolean}[]} {
  const lines = text.split("\n");
  if (!text.includes('"')) return {rows: lines.map((line) => line.split(separator)), salah: []};
  const rows: string[][] = [];
  for (const line of lines) {
    const row = line.includes('"') ? splitQuoted(line, separator) : line.split(separator);
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

/** The cells of a line in which quotes stand only around whole cells, or null when they do not. */
function splitQuoted(line: string, separator: string): string[] | null {
  const pieces = line.split(separator);
  const cells: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    let cell = pieces[index]!;
    const quote = cell.indexOf('"');
    if (quote < 0) {
      cells.push(cell);
      continue;
    }
    if (quote > 0) return null;
    let closing = cell.indexOf('"', 1);
    while (closing < 0) {
      index += 1;
      if (index === pieces.length) return null;
      const before = cell.length;
      cell += separator + pieces[index]!;
      closing = cell.indexOf('"', before);
    }
    if (closing !== cell.length - 1) return null;
    cells.push(cell.slice(1, -1));
  }
  return cells;
}

/** Whether a text ends outside quotes, by the number of quotes in it. */
export function isClosed(text: string): boolean {
  let open = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) open = !open;
  return !open;
}
