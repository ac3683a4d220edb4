import {readdirSync, readFileSync} from "node:fs";
import type {Bacaan} from "../../../src/model/masukan.js";
import {readOne, sumberOf, workbook} from "../bacaan.js";

export type Sel = string | number | null;

/** A DPA cell by cell, and what whoever wrote it expects of it; nobody derived that from the reader. */
export interface KasusDpa {
  nama: string;
  lembar: string;
  baris: Sel[][];
  harapan: {
    kepala: Record<string, unknown>[];
    hitungan: Bacaan["hitungan"];
    /** Column of the pagu. */
    kolomJumlah: string;
    /** Sub kegiatan, row, rekening, source of funds, amount. */
    pagu: unknown[][];
    /** Code, row, column, month, amount. */
    rak: unknown[][];
    /** Kind, code, name, target, unit. */
    indikator: unknown[][];
    dokumen: string;
    /** Measure, code, year, amount. */
    tercetak: unknown[][];
    temuan: Record<string, unknown>[];
  };
}

const folder = "tests/kasus/dpa";

/** The cases of the folder; a null in place of a volume or sum is a formula without a stored value. */
export const kasusDpa: KasusDpa[] = readdirSync(folder).filter((name) => name.endsWith(".json")).sort().map((name) => ({
  nama: name.replace(/\.json$/, ""),
  ...JSON.parse(readFileSync(`${folder}/${name}`, "utf8")),
}));

/** A case by its name. */
export function kasusOf(nama: string): KasusDpa {
  return kasusDpa.find((kasus) => kasus.nama === nama)!;
}

/** Reads a case from a workbook, with its rows as they are or changed. */
export async function readKasus({lembar, baris}: KasusDpa, change = (rows: Sel[][]) => rows): Promise<Bacaan> {
  const berkas = "dpa.xlsx";
  const sumber = sumberOf(berkas, {asal: "simulasi", tahun: null, bulan: null, skpd: null});
  return await readOne(await workbook(change(structuredClone(baris)), lembar), {berkas, sumber});
}

/** A case as CSV, in which every cell is text. */
export function csvOf(rows: readonly Sel[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const cell = (sel: Sel) => `"${String(sel ?? "").replaceAll('"', '""')}"`;
  return rows.map((row) => Array.from({length: width}, (_, index) => cell(row[index] ?? null)).join(";")).join("\n");
}

/** The row of the first cell that holds a text, counted from 1. */
export function barisOf({baris}: KasusDpa, text: string): number {
  return baris.findIndex((row) => row.some((sel) => String(sel ?? "").includes(text))) + 1;
}

/** One cell of a case replaced; row from 1, column from 0. */
export const put = (baris: number, kolom: number, isi: Sel) => (rows: Sel[][]): Sel[][] => {
  rows[baris - 1]![kolom] = isi;
  return rows;
};
