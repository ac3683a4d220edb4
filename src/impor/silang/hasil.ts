import type {DataSilang, Pernyataan} from "../../model/silang.js";
import type {Temuan} from "../../model/temuan.js";
import type {IdAturan} from "../aturan/daftar.js";
import {type IsiTemuan, temuanOf} from "../aturan/temuan.js";

/** What a check found, and how many relations it compared: one that holds gives nothing but counts. */
export interface HasilSilang {
  aturan: IdAturan;
  diperiksa: number;
  temuan: Temuan[];
}

/** A check across documents. It knows measures, codes, years and documents, never a document's own numbers. */
export type PeriksaSilang = (data: DataSilang) => HasilSilang[];

/** A finding at the cell of a statement. */
export function temuanAt(aturan: IdAturan, pernyataan: Pernyataan, isi: IsiTemuan): Temuan {
  const {baris, kolom, kode, teks, nilai} = pernyataan;
  return temuanOf(aturan, pernyataan, {baris, kolom, kode, tercetak: teks, nilai_tercetak: nilai, ...isi});
}

/** What a statement is about, for a sentence. */
export function subjek({indikator, nama, kode}: Pick<Pernyataan, "indikator" | "nama" | "kode">): string {
  const name = indikator ?? nama;
  return name === null ? (kode ?? "SKPD") : `"${name}"`;
}
