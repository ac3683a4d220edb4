import {type Cell, writeXlsx} from "hucre/xlsx";

/** A formula; without `hasil` it has no stored value, as exporters leave it. */
export interface Rumus {
  rumus: string;
  hasil?: number;
}

export type IsiSel = string | number | null | Rumus;

/** One sheet to be written; rows and columns are counted from 0. */
export interface LembarKeluar {
  nama: string;
  baris: readonly (readonly IsiSel[])[];
  /** Width of each column in characters. */
  lebar?: readonly number[];
  /** Number format of each column, null for none. */
  format?: readonly (string | null)[];
  /** Merged cells: first row, first column, last row, last column, all inclusive. */
  gabung?: readonly (readonly [number, number, number, number])[];
  /** Rows in bold. */
  tebal?: readonly number[];
}

/** The date that every workbook carries as its own, so that the same rows give the same bytes. */
const tanggalBerkas = new Date(Date.UTC(2000, 0, 1));

/** The bytes of an .xlsx workbook. Text stays text, also where it begins with `=`, `+`, `-` or `@`. */
export async function writeBukuKerja(lembar: readonly LembarKeluar[]): Promise<Uint8Array> {
  return await writeXlsx({
    properties: {creator: "Telaah", created: tanggalBerkas, modified: tanggalBerkas},
    sheets: lembar.map(({nama, baris, lebar = [], format = [], gabung = [], tebal = []}) => ({
      name: nama,
      rows: baris.map((row) => row.map((sel) => (isRumus(sel) ? null : sel))),
      cells: specialCells(baris, {format, tebal: new Set(tebal)}),
      columns: Array.from({length: Math.max(lebar.length, format.length)}, (_, index) => ({
        ...(lebar[index] !== undefined && {width: lebar[index]}),
        ...(format[index] != null && {numFmt: format[index]}),
      })),
      rowDefs: rowHeights(baris),
      merges: gabung.map(([startRow, startCol, endRow, endCol]) => ({startRow, startCol, endRow, endCol})),
    })),
  });
}

/** Formulas, cells of several lines, and the cells of rows in bold. */
function specialCells(
  baris: LembarKeluar["baris"],
  {format, tebal}: {format: readonly (string | null)[]; tebal: ReadonlySet<number>},
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  baris.forEach((row, r) =>
    row.forEach((sel, c) => {
      const bold = tebal.has(r) && sel !== null;
      const wrap = bold || (typeof sel === "string" && sel.includes("\n"));
      if (!isRumus(sel) && !wrap) return;
      const numFmt = format[c] ?? null;
      cells.set(`${r},${c}`, {
        ...(isRumus(sel) && {formula: sel.rumus, ...(sel.hasil !== undefined && {formulaResult: sel.hasil})}),
        style: {
          ...(bold && {font: {bold}}),
          ...(wrap && {alignment: {wrapText: true, vertical: bold ? "center" : "top"}}),
          ...(numFmt !== null && {numFmt}),
        },
      });
    })
  );
  return cells;
}

/** Height in points of the rows that have cells of several lines. */
function rowHeights(baris: LembarKeluar["baris"]): Map<number, {height: number}> {
  const heights = new Map<number, {height: number}>();
  baris.forEach((row, r) => {
    const lines = Math.max(1, ...row.map((sel) => (typeof sel === "string" ? sel.split("\n").length : 1)));
    if (lines > 1) heights.set(r, {height: 15 * lines});
  });
  return heights;
}

function isRumus(sel: IsiSel): sel is Rumus {
  return typeof sel === "object" && sel !== null;
}
