import {bulatkan} from "../../calc/bulatkan.js";
import type {Temuan} from "../../model/temuan.js";
import {daftarAturan, type IdAturan} from "./daftar.js";

/** What a finding says beyond its place; the rest is null. */
export type IsiTemuan = Partial<Omit<Temuan, "aturan" | "tingkat" | "berkas" | "lembar" | "pesan">> & {pesan: string};

/**
 * A finding of a rule at a place; the level comes from the rule. A difference is rounded to the last place that the 15
 * digits of its two terms can tell, so that 49.14 - 49.15 is -0.01.
 */
export function temuanOf(
  aturan: IdAturan,
  {berkas, lembar}: {berkas: string; lembar: string | null},
  {selisih = null, ...isi}: IsiTemuan,
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
    selisih: selisih === null ? null : withoutNoise(selisih, [isi.nilai_tercetak, isi.seharusnya]),
    ...isi,
  };
}

function withoutNoise(selisih: number, terms: readonly (number | null | undefined)[]): number {
  const largest = Math.max(Math.abs(selisih), ...terms.map((term) => Math.abs(term ?? 0)));
  return largest === 0 ? 0 : bulatkan(selisih, 14 - Math.floor(Math.log10(largest)));
}
