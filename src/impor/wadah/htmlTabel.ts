import {columnLetter} from "../alamat.js";
import type {Sel} from "../lembar.js";
import {TidakTerbaca} from "./tidakTerbaca.js";

/** Excel's sheet: what stands beyond it would not be seen there either. */
const lastColumn = 16_383;
const mostRows = 1_048_576;

/** Rows that belong together: a table, part of one, or lines of text outside tables. */
export interface BlokHtml {
  baris: Sel[][];
  /** Rows that are not blank, and how many cells of one row are not. */
  terisi: number;
  lebar: number;
  /** The first cell that fell off the sheet's right edge, or null. */
  luar: {baris: number; kolom: string} | null;
}

export function emptyBlok(): BlokHtml {
  return {baris: [], terisi: 0, lebar: 0, luar: null};
}

/** Whether a block could be a table of data. */
export function looksLikeData({terisi, lebar}: BlokHtml): boolean {
  return terisi >= 2 && lebar >= 2;
}

/**
 * One `<table>`, its cells placed as Excel places them: a cell that spans has its value in its first cell.
 * `sisa.sel` is how many cells all tables of the file may still take, those kept free by a span too.
 */
export class TabelHtml {
  inCell = false;
  private blok = emptyBlok();
  private inRow = false;
  /** By column, the row up to which a cell from above keeps it. */
  private taken: number[] = [];
  private next = 0;
  private current = 0;
  private filled = 0;

  constructor(private readonly sisa: {sel: number}) {}

  get isData(): boolean {
    return looksLikeData(this.blok);
  }

  openRow(): void {
    this.blok.baris.push([]);
    if (this.blok.baris.length > mostRows) {
      throw new TidakTerbaca("berkas-rusak", "Tabel lebih panjang daripada lembar Excel (1.048.576 baris).");
    }
    this.spend(1);
    this.inRow = true;
    this.next = 0;
    this.filled = 0;
  }

  /** Begins a cell, in a row of its own where none is open; a span is cut at the edge of the sheet. */
  openCell(colspan: number, rowspan: number): void {
    if (!this.inRow) this.openRow();
    const row = this.blok.baris.length - 1;
    while ((this.taken[this.next] ?? 0) > row) this.next++;
    const end = this.next + colspan - 1;
    if (end > lastColumn) this.blok.luar ??= {baris: row + 1, kolom: columnLetter(this.next)};
    const last = Math.min(end, lastColumn);
    if (rowspan > 1 && last >= this.next) {
      this.spend(last - this.next + 1);
      for (let column = this.next; column <= last; column++) this.taken[column] = row + rowspan;
    }
    this.inCell = true;
    this.current = this.next;
    this.next = last + 1;
  }

  closeCell(isi: Sel): void {
    this.inCell = false;
    if (isi === null || this.current > lastColumn) return;
    const cells = this.blok.baris.at(-1)!;
    this.spend(this.current + 1 - cells.length);
    while (cells.length < this.current) cells.push(null);
    cells[this.current] = isi;
    this.filled++;
    if (this.filled === 1) this.blok.terisi++;
    this.blok.lebar = Math.max(this.blok.lebar, this.filled);
  }

  closeRow(): void {
    this.inRow = false;
  }

  /** The rows so far; what comes after begins anew. */
  take(): BlokHtml {
    const {blok} = this;
    this.blok = emptyBlok();
    this.taken = [];
    this.inRow = false;
    return blok;
  }

  private spend(cells: number): void {
    this.sisa.sel -= cells;
    if (this.sisa.sel < 0) {
      throw new TidakTerbaca("berkas-rusak", "Tabel HTML memakai lebih dari 20 juta sel. Simpan ulang sebagai .xlsx.");
    }
  }
}
