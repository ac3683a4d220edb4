import {parse} from "csv-parse/sync";
import {readFileSync} from "node:fs";
import {namaIsi} from "../../../src/impor/bacaan.js";
import type {BarisSumber} from "../../../src/impor/sumber.js";
import type {Bacaan} from "../../../src/model/masukan.js";
import {readOne, sumberOf, workbook} from "../bacaan.js";

/** The committed flat lists by their place in `data/`, with the kind that each is. */
export const berkasDatar: Readonly<Record<string, string>> = {
  "lkjip-2024/tabel-1.2-anggaran-tahunan.csv": "anggaran-tahunan",
  "lkjip-2024/tabel-2.1-2.4-sasaran-indikator.csv": "target",
  "lkjip-2024/tabel-2.2-iku.csv": "indikator",
  "lkjip-2024/tabel-2.5-indikator-program-kegiatan.csv": "indikator-program",
  "lkjip-2024/tabel-3.1-kategori-capaian.csv": "aturan",
  "lkjip-2024/tabel-3.2-capaian-2024.csv": "capaian",
  "lkjip-2024/tabel-3.3-capaian-historis.csv": "capaian",
  "lkjip-2024/tabel-3.4-kemajuan-renstra.csv": "dokumen-tercetak",
  "lkjip-2024/tabel-3.5-analisis.csv": "catatan",
  "lkjip-2024/tabel-3.6-efisiensi.csv": "dokumen-tercetak",
  "lkjip-2024/lampiran-1-perjanjian-kinerja-program.csv": "dokumen-tercetak",
  "lkjip-2024/lampiran-2-matriks-renstra.csv": "target",
  "lkjip-2024/lampiran-3-lhe-sakip.csv": "lhe",
  "lkjip-2024/lampiran-4-tindak-lanjut.csv": "tindak-lanjut",
  "kinerja/indikator.csv": "indikator",
  "referensi/nomenklatur_2.17_kepmen900.csv": "nomenklatur",
  "referensi/nomenklatur_2.17_pemutakhiran2027.csv": "nomenklatur",
  "referensi/crosswalk_34_subkegiatan.csv": "padanan",
};

/** What `sumber.csv` says about a flat list: a year, and no month. */
export const sumber: BarisSumber[] = sumberOf("uji.csv", {bulan: null, status_angka: null});

/** The cells of a committed file, header first, as csv-parse reads them. */
export function cellsOf(berkas: string): string[][] {
  return parse(readFileSync(`data/${berkas}`), {bom: true});
}

/** The rows of a committed file by column, as csv-parse reads them. */
export function rowsOf(berkas: string): Record<string, string>[] {
  return parse(readFileSync(`data/${berkas}`), {bom: true, columns: true});
}

/** Reads a flat list as CSV text or bytes. */
export async function readDatar(bytes: Uint8Array | string): Promise<Bacaan> {
  return await readOne(bytes, {sumber});
}

/** Cells as CSV, all quoted. */
export function toCsv(table: readonly (readonly string[])[], separator = ","): string {
  return table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join("\n");
}

/** Cells as a workbook, with numbers where the text of a cell is exactly one. */
export async function toXlsx(table: readonly (readonly string[])[]): Promise<Uint8Array> {
  const toCell = (text: string) => (text === "" ? null : String(Number(text)) === text ? Number(text) : text);
  return await workbook(table.map((row) => row.map(toCell)));
}

/** All that a reading states, with the rows counted and without the file's name. */
export function statedIn(bacaan: Bacaan) {
  const {jenis, hitungan} = bacaan;
  return {jenis, hitungan, ...Object.fromEntries(namaIsi.map((nama) => [nama, bacaan[nama]]))};
}

/** The same without columns, and figures without the number of decimals that their text shows. */
export function figuresOnly(bacaan: Bacaan) {
  return JSON.parse(JSON.stringify(statedIn(bacaan), (key, value) => {
    if (key === "kolom") return undefined;
    return key === "teks" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }));
}
