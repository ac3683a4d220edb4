import {readdirSync, readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {parse} from "csv-parse/sync";
import {readXlsx} from "hucre/xlsx";
import {writeContoh} from "../../loaders/contoh/tulis.js";
import type {Permintaan} from "../../loaders/contoh/permintaan.js";
import {folderUji} from "./folderUji.js";

export type Sel = string | number | null;
export interface Lembar {
  berkas: string;
  lembar: string;
  baris: Sel[][];
}

/** Simulated exports in a folder that is gone when the test process ends. */
export async function tulisContoh(isi: Partial<Permintaan> = {}): Promise<string> {
  const keluaran = folderUji();
  await writeContoh({keluaran, tahun: [2024, 2025, 2026], opd: 1, benih: 7, kotor: false, templat: false, ...isi});
  return keluaran;
}

/** The files below a folder, with `/`, sorted. */
export function daftarBerkas(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/")).sort();
}

/** The tables of a file, read with other libraries than the project's readers use. */
export async function bacaLembar(folder: string, berkas: string): Promise<Lembar[]> {
  const bytes = readFileSync(join(folder, berkas));
  if (berkas.endsWith(".csv")) {
    return [{berkas, lembar: "", baris: parse(bytes, {relaxColumnCount: true}) as string[][]}];
  }
  const {sheets} = await readXlsx(bytes);
  return sheets.map(({name, rows}) => ({berkas, lembar: name, baris: rows as Sel[][]}));
}

/** Rows as objects by the titles in the first row. */
export function barisBernama({baris}: Lembar): Record<string, Sel>[] {
  const [kepala, ...rows] = baris;
  return rows.map((row) => Object.fromEntries(kepala!.map((judul, index) => [String(judul), row[index] ?? null])));
}

/** Sums by a key. */
export function sumBy<T>(items: Iterable<T>, keyOf: (item: T) => string, nilaiOf: (item: T) => number) {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + nilaiOf(item));
  return sums;
}

/** A leaf of an SPJ by its columns 3 to 14. */
export interface Rincian {
  sub: string;
  rekening: string;
  nilai: number[];
}

/** The parts of an SPJ sheet as it is printed: rows with their code in one text, and the total. */
export function bacaSpj({baris}: Lembar): {kode: string; nilai: number[]}[] {
  const awal = baris.findIndex(([sel]) => sel === "Kode Rekening");
  const akhir = baris.findIndex(([sel]) => sel === "JUMLAH");
  return baris.slice(awal + 3, akhir + 1).map((row) => ({
    kode: row.slice(0, row.length - 13).filter((sel) => sel !== null).join(""),
    nilai: row.slice(-12).map(Number),
  }));
}

/** The leaves of an SPJ with six code cells or one: the rekening with all segments, below their sub kegiatan. */
export function rincianSpj(lembar: Lembar): Rincian[] {
  let sub = "";
  return bacaSpj(lembar).flatMap(({kode, nilai}) => {
    if (/^9(\.\d+){5}$/.test(kode)) sub = kode;
    const joined = /^(9(?:\.\d+){5})\.(5(?:\.\d+){5})$/.exec(kode);
    if (joined) return [{sub: joined[1]!, rekening: joined[2]!, nilai}];
    return /^5(\.\d+){5}$/.test(kode) ? [{sub, rekening: kode, nilai}] : [];
  });
}
