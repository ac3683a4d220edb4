import {type CellValue, readXlsx} from "hucre/xlsx";
import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";
import type {Lembar, Sel} from "./lembar.js";

/**
 * The sheets of an .xlsx workbook. Whatever the spreadsheet library refuses is a finding on the whole file: bytes from
 * outside can be broken in more ways than its error classes name, and none of them is our failure.
 */
export async function readXlsxSheets(
  bytes: Uint8Array,
  berkas: string,
): Promise<{lembar: Lembar[]; temuan: Temuan[]}> {
  try {
    const {sheets} = await readXlsx(bytes);
    return {
      lembar: sheets.map(({name, rows}) => ({berkas, lembar: name, baris: rows.map((row) => row.map(toSel))})),
      temuan: [],
    };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "EncryptedFileError";
    return {
      lembar: [],
      temuan: [temuanOf("berkas-rusak", {berkas, lembar: null}, {
        pesan: encrypted
          ? "Buku kerja dikunci dengan kata sandi. Simpan salinan tanpa kata sandi."
          : "Buku kerja .xlsx rusak atau terpotong. Buka di Excel dan simpan ulang, atau unduh lagi dari aplikasinya.",
      })],
    };
  }
}

function toSel(value: CellValue): Sel {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "string") return value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
