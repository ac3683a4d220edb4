import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";
import {type BukaBerkas, readPieces} from "./huruf.js";
import {alirLembar, type LembarAlir} from "./lembar.js";
import {openCsv} from "./wadahCsv.js";
import {readXlsxSheets} from "./wadahXlsx.js";

/**
 * The tables of cells in a file, told from its first bytes and never from its name: a ZIP is read as .xlsx, the old
 * binary .xls is refused with a word on what to do, everything else is read as CSV text.
 */
export async function openWadah(buka: BukaBerkas, berkas: string): Promise<{lembar: LembarAlir[]; temuan: Temuan[]}> {
  const first = await firstBytes(buka);
  if (startsWith(first, [0x50, 0x4b])) {
    const {lembar, temuan} = await readXlsxSheets(await allBytes(buka), berkas);
    return {lembar: lembar.map(alirLembar), temuan};
  }
  if (startsWith(first, [0xd0, 0xcf, 0x11, 0xe0])) {
    const pesan = "Berkas .xls lama atau buku kerja berkata sandi. Buka di Excel dan simpan sebagai .xlsx.";
    return {lembar: [], temuan: [temuanOf("berkas-rusak", {berkas, lembar: null}, {pesan})]};
  }
  return await openCsv(buka, berkas);
}

async function firstBytes(buka: BukaBerkas): Promise<Uint8Array> {
  for await (const piece of readPieces(buka)) return piece;
  return new Uint8Array();
}

async function allBytes(buka: BukaBerkas): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of buka()) chunks.push(chunk);
  const all = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
