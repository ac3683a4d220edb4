import {type Cell, type CellStyle, type CellValue, colToLetter, type WriteSheet, writeXlsx} from "hucre/xlsx";

/** A column of an exported sheet. */
export interface KolomLembar {
  judul: string;
  /** In characters; longer text goes on in the next line of its cell. */
  lebar: number;
}

/** A sheet: lines above the table where there are any, the first one large, then heads and rows. */
export interface LembarEkspor {
  nama: string;
  pengantar?: readonly string[];
  kolom: readonly KolomLembar[];
  baris: readonly (readonly (string | number | null)[])[];
}

type Cells = [string, Partial<Cell>][];

/** Indonesian digits whatever the language of Excel is; decimals only in columns that have any. */
const wholeNumber = "[$-421]#,##0";
const decimalNumber = "[$-421]#,##0.00";

const font = {name: "Calibri", size: 10};
const headStyle: CellStyle = {
  font: {...font, bold: true},
  fill: {type: "pattern", pattern: "solid", fgColor: {rgb: "E2ECE9"}},
  alignment: {vertical: "bottom", wrapText: true},
  border: {bottom: {style: "medium", color: {rgb: "17212B"}}},
};
const bodyStyle: CellStyle = {
  alignment: {horizontal: "left", vertical: "top", wrapText: true, indent: 1},
  border: {bottom: {style: "hair", color: {rgb: "A3B1BD"}}},
};
const toTheRight = {horizontal: "right", indent: 1} as const;

/** What a cell can hold; Excel takes a file with a longer text for a broken one. */
const longestText = 32_000;

/**
 * A workbook of tables, ready to be printed: frozen and repeated heads, a filter, landscape A4 as wide as the page.
 * Numbers are numbers. Every text is a text cell, also one that starts with `=`, `+`, `-` or `@`; none becomes a formula.
 */
export async function writeBukuLaporan(lembar: readonly LembarEkspor[], {kaki}: {kaki: string}): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: lembar.map((sheet) => toSheet(sheet, kaki)),
    defaultFont: font,
    properties: {title: kaki, creator: "Telaah"},
  });
}

function toSheet({nama, pengantar = [], kolom, baris}: LembarEkspor, kaki: string): WriteSheet {
  const lines = pengantar.length === 0 ? [] : [...pengantar, null];
  const head = lines.length;
  const rows: CellValue[][] = [...lines.map((text) => [text]), kolom.map(({judul}) => judul), ...baris.map(cleanRow)];
  const formats: readonly (string | null)[] = kolom.map((_, column) =>
    formatOf(baris.map((row) => row[column] ?? null))
  );
  return {
    name: nama,
    rows,
    columns: kolom.map(({lebar}, column) => ({width: lebar, style: columnStyle(formats[column] ?? null)})),
    cells: new Map([...introCells(head), ...headCells(formats, head), ...errorTexts(baris, head + 1)]),
    rowDefs: new Map([
      [head, {height: 30}],
      ...baris.map((row, index) => [head + 1 + index, {height: heightOf(row, kolom)}] as const),
    ]),
    freezePane: {rows: head + 1},
    autoFilter: {range: `A${head + 1}:${colToLetter(kolom.length - 1)}${Math.max(rows.length, head + 2)}`},
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
      margins: {left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3},
    },
    headerFooter: {oddFooter: `&L${kaki.replaceAll("&", "&&")}&RHalaman &P dari &N`},
  };
}

function cleanRow(row: LembarEkspor["baris"][number]): CellValue[] {
  return row.map((value) => (typeof value === "string" ? value.slice(0, longestText) : value));
}

/** The number format of a column, or null where it holds no number. */
function formatOf(values: readonly (string | number | null)[]): string | null {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0) return null;
  return numbers.every(Number.isInteger) ? wholeNumber : decimalNumber;
}

function columnStyle(format: string | null): CellStyle {
  if (format === null) return bodyStyle;
  return {...bodyStyle, alignment: {...bodyStyle.alignment, ...toTheRight}, numFmt: format};
}

/** Spreadsheets keep the height that a file states, so that wrapped text needs its lines counted. */
function heightOf(row: LembarEkspor["baris"][number], kolom: readonly KolomLembar[]): number {
  const lines = row.map((value, column) =>
    typeof value === "string" ? Math.ceil((value.length * 1.1) / kolom[column]!.lebar) : 1
  );
  return 13.5 * Math.min(30, Math.max(1, ...lines)) + 3;
}

function introCells(lines: number): Cells {
  return Array.from({length: lines}, (_, row) => [
    `${row},0`,
    {style: {font: row === 0 ? {...font, bold: true, size: 14} : font}},
  ]);
}

function headCells(formats: readonly (string | null)[], row: number): Cells {
  return formats.map((format, column) => [
    `${row},${column}`,
    {style: format === null ? headStyle : {...headStyle, alignment: {...headStyle.alignment, ...toTheRight}}},
  ]);
}

/** What looks like one of Excel's error values is text like any other. */
function errorTexts(baris: LembarEkspor["baris"], first: number): Cells {
  return baris.flatMap((row, index) =>
    row.flatMap((value, column): Cells =>
      typeof value === "string" && value.startsWith("#")
        ? [[`${first + index},${column}`, {richText: [{text: value.slice(0, longestText)}]}]]
        : []
    )
  );
}
