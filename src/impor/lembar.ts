import type {Temuan} from "../model/temuan.js";

/**
 * A cell: its text, its number, or null when it is empty. A formula that an exporter left without a stored
 * value is empty too: not stated, which is not zero.
 */
export type Sel = string | number | null;

/** One table of cells with its place: what the readers of printed layouts are given, whatever the file was. */
export interface Lembar {
  berkas: string;
  /** The sheet's name, or null where the file has no sheets (CSV). */
  lembar: string | null;
  /** Rows in order; index 0 is row 1 of the spreadsheet. */
  baris: readonly (readonly Sel[])[];
  /** By address (`F12`), the formulas that an exporter left without a stored value: their cells are null in `baris`. */
  rumus?: ReadonlyMap<string, string>;
}

/** A table whose rows come in batches, so that a file larger than memory can be read. */
export interface LembarAlir extends Pick<Lembar, "berkas" | "lembar" | "rumus"> {
  /** All rows from the first, in batches; each call is a pass of its own. */
  rows(): AsyncIterable<readonly (readonly Sel[])[]>;
  /** Says which columns (indexes) are wanted: rows that come later may lack the cells of the others. */
  only?(columns: readonly number[]): void;
  /** What was found while its rows were read: complete when they have ended. */
  temuan: Temuan[];
  /** Whether a cell read so far says SIMULASI, in capitals. */
  simulasi: boolean;
}

/** The tables of a file in memory as tables whose rows come in batches. What one of them calls itself counts for all. */
export function alirLembar(semua: readonly Lembar[]): LembarAlir[] {
  const says = (sel: Sel) => typeof sel === "string" && /\bSIMULASI\b/.test(sel);
  const simulasi = semua.some(({baris}) => baris.some((row) => row.some(says)));
  return semua.map(({berkas, lembar, baris, rumus}) => ({
    berkas,
    lembar,
    ...(rumus === undefined ? {} : {rumus}),
    temuan: [],
    simulasi,
    rows: async function* () {
      await Promise.resolve();
      yield baris;
    },
  }));
}

/** The text of a cell as a person reads it, with no-break spaces as spaces and no space at either end. */
export function cellText(sel: Sel | undefined): string {
  if (sel === null || sel === undefined) return "";
  const text = String(sel);
  return /\s/.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** Whether no cell of a row has text. */
export function isBlankRow(row: readonly Sel[]): boolean {
  return row.every((sel) => sel === null || (typeof sel === "string" && !/\S/.test(sel)));
}
