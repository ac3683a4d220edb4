import type {Temuan} from "../../model/temuan.js";
import {type BukaBerkas, decodeText, readPieces} from "./huruf.js";
import {alirLembar, type Lembar, type LembarAlir} from "../lembar.js";
import {evaluateRumus} from "./rumus.js";
import {openCsv} from "./wadahCsv.js";
import {isHtml, readHtml} from "./wadahHtml.js";
import {isOldOffice, readXlsSheets} from "./wadahXls.js";
import {readXlsxSheets} from "./wadahXlsx.js";
import {isXlsxZip, readZip} from "./wadahZip.js";
import {startsAsZip} from "./zipDaftar.js";

/** What is in a file: tables, or the files of an archive. */
export interface IsiWadah {
  lembar: LembarAlir[];
  anggota: {berkas: string; bytes: Uint8Array}[];
  temuan: Temuan[];
}

/**
 * The tables of cells in a file, told from its first bytes and never from its name: workbooks (.xlsx, binary .xls),
 * HTML pages, archives of such files, and CSV text. Formulas that an exporter left without a value are computed where
 * they are simple.
 */
export async function openWadah(buka: BukaBerkas, berkas: string): Promise<IsiWadah> {
  const first = await firstBytes(buka);
  if (startsAsZip(first)) {
    const bytes = await allBytes(buka);
    if (!isXlsxZip(bytes)) return {lembar: [], ...await readZip(bytes, berkas)};
    const {lembar, temuan} = await readXlsxSheets(bytes, berkas);
    return inMemory({lembar: lembar.map((sheet) => evaluateRumus(sheet).lembar), temuan});
  }
  if (isOldOffice(first)) return inMemory(await readXlsSheets(await allBytes(buka), berkas));
  if (isHtml(first)) {
    const decoded = await decodeText(await allBytes(buka), berkas);
    return inMemory("temuan" in decoded ? {lembar: [], temuan: [decoded.temuan]} : readHtml(decoded.teks, berkas));
  }
  return {anggota: [], ...await openCsv(buka, berkas)};
}

function inMemory({lembar, temuan}: {lembar: readonly Lembar[]; temuan: Temuan[]}): IsiWadah {
  return {lembar: alirLembar(lembar), anggota: [], temuan};
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
