import type {Temuan} from "../model/temuan.js";
import {cellAddress, cellPosition} from "./alamat.js";
import {temuanOf} from "./aturan/temuan.js";
import type {Lembar} from "./lembar.js";
import {attempt, TidakTerbaca} from "./tidakTerbaca.js";
import {type BukuXlsx, openXlsx} from "./xlsxBuku.js";
import {LembarXlsx} from "./xlsxLembar.js";

interface Isi {
  lembar: Lembar[];
  temuan: Temuan[];
}

/** Cells that a workbook may have in all, the blank ones between them too. */
const mostCells = 20_000_000;
const lockedOrOld = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The sheets of an .xlsx workbook, one table each, as a person sees them in Excel.
 *
 * Dates are `YYYY-MM-DD` in both date systems, an error is its text (`#REF!`), of merged cells only the first has a
 * value, hidden rows and columns are read. A formula without a stored value is null and stands in `rumus`. A hidden
 * sheet is read and named (`lembar-tersembunyi`).
 *
 * Errors, never thrown: a locked, broken or cut workbook, a part with a DOCTYPE, a cell outside Excel's sheet
 * (`berkas-rusak`), a bomb (`arsip-bahaya`). What concerns one sheet leaves the others readable.
 */
export function readXlsxSheets(bytes: Uint8Array, berkas: string): Promise<Isi> {
  return Promise.resolve(readBook(bytes, berkas));
}

function readBook(bytes: Uint8Array, berkas: string): Isi {
  const isi: Isi = {lembar: [], temuan: []};
  const opened = attempt(() => {
    if (lockedOrOld.every((byte, index) => bytes[index] === byte)) {
      throw new TidakTerbaca("berkas-rusak", "Buku kerja dikunci dengan kata sandi. Simpan salinan tanpa kata sandi.");
    }
    return openXlsx(bytes);
  });
  if ("gagal" in opened) return {lembar: [], temuan: [refused(opened.gagal, berkas, null)]};
  const budget = {left: mostCells};
  for (const {nama, jalur, tersembunyi} of opened.hasil.lembar) {
    const read = attempt(() => readSheet(opened.hasil, jalur, budget));
    if (tersembunyi) {
      const pesan = "Lembar ini tersembunyi di buku kerja dan tetap dibaca.";
      isi.temuan.push(temuanOf("lembar-tersembunyi", {berkas, lembar: nama}, {pesan}));
    }
    if ("gagal" in read) isi.temuan.push(refused(read.gagal, berkas, nama));
    else isi.lembar.push({berkas, lembar: nama, ...read.hasil});
  }
  return isi;
}

function refused({aturan, message}: TidakTerbaca, berkas: string, lembar: string | null): Temuan {
  return temuanOf(aturan, {berkas, lembar}, {pesan: message});
}

function readSheet(buku: BukuXlsx, jalur: string, budget: {left: number}): Pick<Lembar, "baris" | "rumus"> {
  const sheet = new LembarXlsx(buku, budget);
  buku.read(jalur, sheet);
  hideCovered(sheet, budget);
  return sheet.rumus.size === 0 ? {baris: sheet.baris} : {baris: sheet.baris, rumus: sheet.rumus};
}

/** Excel shows of merged cells only the first. */
function hideCovered({baris, gabungan, rumus}: LembarXlsx, budget: {left: number}): void {
  for (const ref of gabungan) {
    const [from, to] = ref.split(":").map(cellPosition);
    if (!from || !to) continue;
    for (let row = from.baris; row <= Math.min(to.baris, baris.length - 1); row++) {
      const cells = baris[row]!;
      const end = Math.min(to.kolom, cells.length - 1);
      budget.left -= Math.max(1, end - from.kolom + 1);
      if (budget.left < 0) throw new TidakTerbaca("berkas-rusak", "Buku kerja rusak: sel gabungannya saling menindih.");
      for (let column = from.kolom; column <= end; column++) {
        if (row === from.baris && column === from.kolom) continue;
        cells[column] = null;
        if (rumus.size > 0) rumus.delete(cellAddress(row, column));
      }
    }
  }
}
