import {parseRupiah} from "../angka.js";
import {labelJumlah} from "./barisJumlah.js";
import {type Judul, normaliseTitle} from "../judul.js";
import {cellText, type Lembar, type Sel} from "../lembar.js";
import {hasNip} from "../samar.js";
import {type BarisData, dataRows} from "../tabel.js";

const totalLabel = /^(jumlah|total|jumlah total|grand total)$/i;
const footerLabel = /^(penerimaan|pengeluaran|saldo kas)\b/i;

/**
 * The rows up to JUMLAH and the total rows right below it (`total`); the row of column numbers is header. A table
 * without JUMLAH, or one that goes on below it (`lanjut`), ends before the first row below its last code that states no
 * amount, so that no signature is taken for a row.
 */
export function tableRows(
  lembar: Lembar,
  judul: Judul,
  {total = totalLabel, lanjut = false}: {total?: RegExp; lanjut?: boolean} = {},
): {rows: BarisData[]; jumlah: readonly BarisData[]} {
  const below = dataRows(lembar, judul);
  const all = below[0] !== undefined && isNumberingRow(below[0].row) ? below.slice(1) : below;
  const isTotal = ({row}: BarisData) => firstTexts(row).some((text) => total.test(labelJumlah(text)));
  const first = all.findIndex(isTotal);
  if (first >= 0 && !lanjut) {
    const after = all.slice(first).findIndex((data) => !isTotal(data));
    const rows = after < 0 ? all : all.slice(0, first + after);
    return {rows, jumlah: rows.slice(first)};
  }
  const footer = all.findIndex(({row}) => !lanjut && firstTexts(row).some((text) => footerLabel.test(text)));
  const rows = dropSignatures(footer < 0 ? all : all.slice(0, footer), judul);
  return {rows, jumlah: rows.filter(isTotal)};
}

/** A number before a name (`1. | NAMA | NIP`) is no code, nor is one of a bank account or a phone an amount. */
function dropSignatures(rows: readonly BarisData[], judul: Judul): BarisData[] {
  const codes = judul.kolom.has("kode") ? spannedColumns(judul, "kode") : [];
  const amounts = [...judul.kolom].flatMap(([nama, index]) => (nama === "kode" || nama === "uraian" ? [] : [index]));
  const hasAmount = ({row}: BarisData) =>
    amounts.some((index) => parseRupiah(row[index] ?? null) !== null && !/^0\d/.test(cellText(row[index])));
  const hasCode = (data: BarisData) => {
    const text = joinTexts(codes.map((index) => data.row[index] ?? null));
    const isLong = /^(\d|x)\s*\.\s*(\d{1,2}|xx)(\s*\.|\s|$)/i.test(text);
    return (isLong || (/^(\d|x)(\s*\.|$)/i.test(text) && hasAmount(data))) &&
      !data.row.some((sel) => hasNip(cellText(sel)));
  };
  const last = Math.max(rows.findLastIndex(hasCode), codes.length === 0 ? rows.findLastIndex(hasAmount) : -1);
  const end = rows.findIndex((data, position) => position > last && !hasAmount(data));
  return end < 0 ? [...rows] : rows.slice(0, end);
}

function firstTexts(row: readonly Sel[]): string[] {
  return row.map(cellText).filter((text) => text !== "").slice(0, 2);
}

/** The columns under a title: its own, and those without a title right of it. */
export function spannedColumns(judul: Judul, nama: string): number[] {
  const columns = [judul.kolom.get(nama)!];
  while (judul.tanpaJudul.includes(columns.at(-1)! + 1)) columns.push(columns.at(-1)! + 1);
  return columns;
}

/** The texts of some cells as one. */
export function joinTexts(cells: readonly Sel[]): string {
  return cells.map(cellText).filter((text) => text !== "").join(" ");
}

/** A repeat of the header at a page break, with or without its row of column numbers. */
export function isHeaderRow(row: readonly Sel[], judul: Judul): boolean {
  if (isNumberingRow(row)) return true;
  const texts = row.map(cellText).filter((text) => text !== "");
  const titles = new Set(judul.ditemukan.map(normaliseTitle));
  return texts.length >= 3 && texts.filter((text) => titles.has(normaliseTitle(text))).length * 2 > texts.length;
}

/** The row under the header that numbers the columns: `1 | 2 | … | 6 = (4+5)`. */
function isNumberingRow(row: readonly Sel[]): boolean {
  const texts = row.map(cellText).filter((text) => text !== "");
  return texts.length >= 5 && texts.every((text) => /^\d{1,2}\s*(=\s*\(.*\))?$/.test(text));
}
