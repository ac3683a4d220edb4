import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";
import type {Lembar} from "./lembar.js";
import {readCsv} from "./wadahCsv.js";
import {readXlsxSheets} from "./wadahXlsx.js";

/**
 * The tables of cells in a file, told from its first bytes and never from its name: a ZIP is read as .xlsx, the old
 * binary .xls is refused with a word on what to do, everything else is read as CSV text.
 */
export async function readWadah(bytes: Uint8Array, berkas: string): Promise<{lembar: Lembar[]; temuan: Temuan[]}> {
  if (startsWith(bytes, [0x50, 0x4b])) return await readXlsxSheets(bytes, berkas);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const pesan = "Berkas .xls lama atau buku kerja berkata sandi. Buka di Excel dan simpan sebagai .xlsx.";
    return {lembar: [], temuan: [temuanOf("berkas-rusak", {berkas, lembar: null}, {pesan})]};
  }
  return readCsv(bytes, berkas);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
