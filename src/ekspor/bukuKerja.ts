import {type Cell, type CellStyle, type CellValue, colToLetter, type WriteSheet, writeXlsx} from "hucre/xlsx";

/** A column of an exported sheet. */
export interface KolomLembar {
  judul: string;
  /** In characters; longer text goes on in the next line of its cell. */
  lebar: number;
}

/** A sheet: a heading above the table where there is one, then heads and rows. */
export interface LembarEkspor {
  nama: string;
  pengantar?: readonly string[];
  kolom: readonly KolomLembar[];
  baris: readonly (readonly (string | number | null)[])[];
}

/** Indonesian digits whatever the language of Excel is; decimals only where there are any. */
const wholeNumber = "[$-421]#,##0";
const decimalNumber = "[$-421]#,##0.00";

const headStyle: CellStyle = {
  font: {bold: true},
  fill: {type: "pattern", pattern: "solid", fgColor: {rgb: "E2ECE9"}},
  alignment: {vertical: "center", wrapText: true},
  border: {bottom: {style: "medium", color: {rgb: "17212B"}}},
};
const bodyStyle: CellStyle = {
  alignment: {vertical: "top", wrapText: true},
  border: {bottom: {style: "hair", color: {rgb: "A3B1BD"}}},
};

/** What a cell can hold; Excel takes a file with a longer text for a broken one. */
const longestText = 32_000;

/**
 * A workbook of tables, ready to be printed: frozen and repeated heads, a filter, landscape A4 as wide as the page.
 * Numbers are numbers. Every text is a text cell, also one that starts with `=`, `+`, `-` or `@`; none becomes a formula.
 */
export async function writeBukuKerja(lembar: readonly LembarEkspor[], {kaki}: {kaki: string}): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: lembar.map((sheet) => toSheet(sheet, kaki)),
    defaultFont: {name: "Calibri", size: 10},
    properties: {title: kaki, creator: "Telaah"},
  });
}

function toSheet({nama, pengantar = [], kolom, baris}: LembarEkspor, kaki: string): WriteSheet {
  const lines = pengantar.length === 0 ? [] : [...pengantar, null];
  const head = lines.length;
  const rows: CellValue[][] = [...lines.map((text) => [text]), kolom.map(({judul}) => judul), ...baris.map(cleanRow)];
  const last = colToLetter(kolom.length - 1);
  return {
    name: nama,
    rows,
    columns: kolom.map(({lebar}) => ({width: lebar, style: bodyStyle})),
    cells: new Map([...introStyles(lines.length), ...headStyles(kolom.length, head), ...bodyCells(baris, head + 1)]),
    freezePane: {rows: head + 1},
    autoFilter: {range: `A${head + 1}:${last}${Math.max(rows.length, head + 2)}`},
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

type Cells = [string, Partial<Cell>][];

function introStyles(lines: number): Cells {
  return Array.from(
    {length: lines},
    (_, row) => [`${row},0`, {style: {font: row === 0 ? {bold: true, size: 14} : {}}}],
  );
}

function headStyles(columns: number, row: number): Cells {
  return Array.from({length: columns}, (_, column) => [`${row},${column}`, {style: headStyle}]);
}

/** Numbers get their format; what looks like one of Excel's error values is text like any other. */
function bodyCells(baris: LembarEkspor["baris"], first: number): Cells {
  return baris.flatMap((row, index) =>
    row.flatMap((value, column): Cells => {
      const key = `${first + index},${column}`;
      if (typeof value === "number") {
        return [[key, {style: {...bodyStyle, numFmt: Number.isInteger(value) ? wholeNumber : decimalNumber}}]];
      }
      return value?.startsWith("#") ? [[key, {richText: [{text: value.slice(0, longestText)}]}]] : [];
    })
  );
}
