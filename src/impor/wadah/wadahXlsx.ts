import type {Temuan} from "../../model/temuan.js";
import {cellAddress} from "../alamat.js";
import {lembarTersembunyi} from "../aturan/lembarTersembunyi.js";
import {temuanOf} from "../aturan/temuan.js";
import {isBlankRow, type Lembar} from "../lembar.js";
import {hideCovered} from "./selGabungan.js";
import {attempt, type TidakTerbaca} from "./tidakTerbaca.js";
import {type BukuXlsx, openXlsx} from "./xlsxBuku.js";
import {LembarXlsx} from "./xlsxLembar.js";

interface Isi {
  lembar: Lembar[];
  temuan: Temuan[];
}

/** Cells that a workbook may have in all, the blank ones between them too, and those that may be tried and dropped. */
const mostCells = 20_000_000;
const mostTried = 5 * mostCells;

/**
 * The sheets of an .xlsx workbook, one table each, as a person sees them in Excel.
 *
 * Dates are `YYYY-MM-DD` in both date systems, an error is its text (`#REF!`), of merged cells only the first has a
 * value, hidden rows and columns are read. A formula without a stored value is null and stands in `rumus`. A hidden
 * sheet is read and named (`lembar-tersembunyi`).
 *
 * Errors, never thrown: a broken or cut workbook, an .xlsb, a part with a DOCTYPE, a cell outside Excel's sheet
 * (`berkas-rusak`), a bomb (`arsip-bahaya`). What concerns one sheet leaves the others readable.
 */
export function readXlsxSheets(bytes: Uint8Array, berkas: string): Promise<Isi> {
  return Promise.resolve(readBook(bytes, berkas));
}

function readBook(bytes: Uint8Array, berkas: string): Isi {
  const isi: Isi = {lembar: [], temuan: []};
  const opened = attempt(() => openXlsx(bytes));
  if ("gagal" in opened) return {lembar: [], temuan: [refused(opened.gagal, berkas, null)]};
  let kept = 0;
  let tried = 0;
  for (const {nama, jalur, tersembunyi} of opened.hasil.lembar) {
    const most = Math.min(mostCells - kept, mostTried - tried);
    const budget = {left: most};
    const read = attempt(() => readSheet(opened.hasil, jalur, budget));
    const blank = "hasil" in read && read.hasil.baris.every(isBlankRow);
    if (tersembunyi && !blank) isi.temuan.push(lembarTersembunyi({berkas, lembar: nama}));
    tried += most - budget.left;
    if ("gagal" in read) {
      isi.temuan.push(refused(read.gagal, berkas, nama));
    } else {
      kept += most - budget.left;
      isi.lembar.push({berkas, lembar: nama, ...read.hasil});
    }
  }
  return isi;
}

function refused({aturan, message}: TidakTerbaca, berkas: string, lembar: string | null): Temuan {
  return temuanOf(aturan, {berkas, lembar}, {pesan: message});
}

function readSheet(buku: BukuXlsx, jalur: string, budget: {left: number}): Pick<Lembar, "baris" | "rumus"> {
  const sheet = new LembarXlsx(buku, budget);
  buku.read(jalur, sheet);
  hideCovered(sheet.baris, sheet.gabungan, budget, (row, column) => sheet.rumus.delete(cellAddress(row, column)));
  return sheet.rumus.size === 0 ? {baris: sheet.baris} : {baris: sheet.baris, rumus: sheet.rumus};
}
