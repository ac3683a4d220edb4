import type {Temuan} from "../../model/temuan.js";
import {daftarAturan, type IdAturan} from "./daftar.js";

/** What a finding says beyond its place; the rest is null. */
export type IsiTemuan = Partial<Omit<Temuan, "aturan" | "tingkat" | "berkas" | "lembar" | "pesan">> & {pesan: string};

/** A finding of a rule at a place; the level comes from the rule. */
export function temuanOf(
  aturan: IdAturan,
  {berkas, lembar}: {berkas: string; lembar: string | null},
  isi: IsiTemuan,
): Temuan {
  return {
    aturan,
    tingkat: daftarAturan[aturan].tingkat,
    berkas,
    lembar,
    baris: null,
    kolom: null,
    kode: null,
    tercetak: null,
    nilai_tercetak: null,
    seharusnya: null,
    selisih: null,
    ...isi,
  };
}
