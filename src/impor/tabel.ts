import type {Bacaan} from "../model/masukan.js";
import {columnLetter} from "./alamat.js";
import {pesanBarisTerpotong} from "./aturan/berkasTerpotong.js";
import type {IdAturan} from "./aturan/daftar.js";
import {temuanOf} from "./aturan/temuan.js";
import {rejectedRow} from "./bacaan.js";
import {sebabNetral} from "./bidang.js";
import type {Judul} from "./judul.js";
import {cellText, isBlankRow, type Lembar, type Sel} from "./lembar.js";
import {samarkan} from "./samar.js";

/** A row with its number as a spreadsheet shows it. */
export interface BarisData {
  row: readonly Sel[];
  baris: number;
}

/** One row read by column name; every cell that cannot be read becomes a finding, and then the row is rejected. */
export interface PembacaBaris {
  baris: number;
  sel(nama: string): Sel;
  /** As findings may repeat it. */
  text(nama: string): string;
  /** The title of a column as the file prints it. */
  title(nama: string): string;
  /** The parsed value, or null with a `sel-buruk` that says what would be right. */
  read<T>(nama: string, parse: (sel: Sel) => T | null, harapan: string): T | null;
  /** A finding at a cell of this row that rejects the row. */
  refuse(aturan: IdAturan, nama: string, pesan: string): void;
  /** Whether a cell was refused; the first call keeps the row among the rejected ones. */
  close(kode: string | null): boolean;
}

/** The non-blank rows below the header. */
export function dataRows(lembar: Lembar, judul: Judul): BarisData[] {
  return lembar.baris
    .map((row, index) => ({row, baris: index + 1}))
    .slice(judul.akhir + 1)
    .filter(({row}) => !isBlankRow(row));
}

export function openRow({row, baris}: BarisData, judul: Judul, bacaan: Bacaan): PembacaBaris {
  const before = bacaan.temuan.length;
  const sel = (nama: string): Sel => row[judul.kolom.get(nama) ?? -1] ?? null;
  const text = (nama: string) => samarkan(cellText(sel(nama)));
  const title = (nama: string) => judul.tertulis.get(nama) ?? nama;
  function refuse(aturan: IdAturan, nama: string, pesan: string): void {
    const kolom = columnLetter(judul.kolom.get(nama)!);
    bacaan.temuan.push(temuanOf(aturan, bacaan, {baris, kolom, tercetak: text(nama), pesan}));
  }
  function read<T>(nama: string, parse: (sel: Sel) => T | null, harapan: string): T | null {
    const value = parse(sel(nama));
    if (value === null) {
      const pesan = `${title(nama)} seharusnya ${harapan} (tertulis "${text(nama)}").${sebabNetral(sel(nama))}`;
      refuse("sel-buruk", nama, pesan);
    }
    return value;
  }
  function close(kode: string | null): boolean {
    const refused = bacaan.temuan.slice(before);
    for (const temuan of refused) temuan.kode = kode;
    if (refused.length === 0) return false;
    bacaan.ditolak.push(rejectedRow(baris, row, judul.kolom, refused.map(({pesan}) => pesan).join(" ")));
    return true;
  }
  return {baris, sel, text, title, read, refuse, close};
}

/**
 * How many cells a row of a CSV file must have to reach all columns that were found; 0 for a workbook, whose rows need
 * not store blank cells at their end.
 */
export function wholeWidth(judul: Judul, {lembar}: {lembar: string | null}): number {
  return lembar === null ? Math.max(...judul.kolom.values()) + 1 : 0;
}

/** Rejects a row of a flat list that ends before its last column: without those cells it would pass for another one. */
export function refuseCut(data: BarisData, judul: Judul, bacaan: Bacaan): void {
  const width = wholeWidth(judul, bacaan);
  const last = [...judul.kolom].find(([, index]) => index === width - 1)![0];
  const reader = openRow(data, judul, bacaan);
  reader.refuse("berkas-terpotong", last, pesanBarisTerpotong(data.row.length, width));
  reader.close(null);
  bacaan.hitungan.ditolak += 1;
}
