/**
 * A cell: its text, its number, or null when it is empty. A formula that an exporter left without a stored
 * value is empty too: not stated, which is not zero.
 */
export type Sel = string | number | null;

/** One table of cells with its place: what every reader is given, whatever the file was. */
export interface Lembar {
  berkas: string;
  /** The sheet's name, or null where the file has no sheets (CSV). */
  lembar: string | null;
  /** Rows in order; index 0 is row 1 of the spreadsheet. */
  baris: readonly (readonly Sel[])[];
  /** By address (`F12`), the formulas that an exporter left without a stored value: their cells are null in `baris`. */
  rumus?: ReadonlyMap<string, string>;
}

/** The text of a cell as a person reads it, with no-break spaces as spaces and no space at either end. */
export function cellText(sel: Sel | undefined): string {
  return sel === null || sel === undefined ? "" : String(sel).replace(/[\s\u00a0]+/g, " ").trim();
}

/** Whether no cell of a row has text. */
export function isBlankRow(row: readonly Sel[]): boolean {
  return row.every((sel) => cellText(sel) === "");
}
