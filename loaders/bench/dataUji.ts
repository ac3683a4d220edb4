import {type FileHandle, mkdir, open, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {type IsiSel, writeBukuKerja} from "../../src/ekspor/bukuKerja.js";
import {formatCsv, type SelCsv} from "../../src/format/csv.js";
import {createModel, type Model} from "../contoh/model.js";
import {createOpd} from "../contoh/opd.js";
import {barisRealisasiDokumen, kolomRealisasiDokumen} from "../contoh/realisasiDokumen.js";
import {type BentukKode, type JenisSpj, lembarSpj, rekapSpj} from "../contoh/spj.js";

const benih = 1;
const tahun = [2021, 2022, 2023, 2024, 2025];

/** Agency after agency, five years of each; the first one, which is small, is left out so that all are alike. */
function* createModels(): Iterable<Model> {
  for (let nomor = 2;; nomor++) {
    const opd = createOpd(benih, nomor);
    for (const t of tahun) yield createModel(benih, opd, t);
  }
}

/** Writes a CSV of realisasi-dokumen with this many rows below its header: one agency and year after another, by day. */
export async function writeDokumen(path: string, banyak: number): Promise<void> {
  const handle = await open(path, "w");
  await handle.write(formatCsv([kolomRealisasiDokumen]));
  await writeRows(handle, banyak);
  await handle.close();
}

async function writeRows(handle: FileHandle, banyak: number): Promise<void> {
  let left = banyak;
  for (const model of createModels()) {
    const rows = barisRealisasiDokumen(model).slice(0, left);
    await handle.write(formatCsv(rows));
    left -= rows.length;
    if (left === 0) return;
  }
}

/** Writes monthly SPJ fungsional as one CSV each, until they have at least this many rows in all; how many there are. */
export async function writeSpj(folder: string, banyak: number): Promise<number> {
  await mkdir(folder, {recursive: true});
  let baris = 0;
  for (const model of createModels()) {
    for (const [index, rows] of createSpj(model, "gabungan").entries()) {
      if (baris >= banyak) return baris;
      baris += rows.length;
      const nama = `spj-${model.opd.nomor}-${model.tahun}-${String(index + 1).padStart(2, "0")}.csv`;
      await writeFile(join(folder, nama), formatCsv(rows as readonly (readonly SelCsv[])[], ";"));
    }
  }
  return baris;
}

/** Writes a workbook with one sheet of this many rows and 14 columns: the rows of one SPJ after another. */
export async function writeLembarSpj(path: string, banyak: number): Promise<void> {
  const baris: IsiSel[][] = [];
  for (const model of createModels()) {
    for (const rows of createSpj(model, "satu-sel")) baris.push(...rows.map(fourteen));
    if (baris.length >= banyak) break;
  }
  const format = [null, null, ...new Array<string>(12).fill("#,##0")];
  await writeFile(path, await writeBukuKerja([{nama: "Januari", baris: baris.slice(0, banyak), format}]));
}

/** The rows of the twelve SPJ of a year. */
function createSpj(model: Model, bentuk: BentukKode): (readonly IsiSel[])[][] {
  const jenis: JenisSpj = {sifat: "FUNGSIONAL", unit: null, bentuk};
  const rekap = rekapSpj(model, jenis);
  return Array.from({length: 12}, (_, b) => [...lembarSpj(model, rekap, b + 1, jenis).baris]);
}

function fourteen(row: readonly IsiSel[]): IsiSel[] {
  return Array.from({length: 14}, (_, index) => row[index] ?? 0);
}
