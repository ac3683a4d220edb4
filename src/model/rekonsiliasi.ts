import type {Asal} from "./masukan.js";
import type {Rupiah} from "./satuan.js";

/** The sources that state the running total of an SKPD, in the order that a reader compares them. */
export const sumberRekonsiliasi = ["spjFungsional", "spjAdministratif", "realisasiDokumen", "lra"] as const;
export type SumberRekonsiliasi = (typeof sumberRekonsiliasi)[number];

/** The causes that the difference SPJ fungsional − documents is split into; together they are the difference. */
export const sebabRekonsiliasi = ["belumCair", "setoran", "bedaBulan", "bpp", "tidakTerjelaskan"] as const;
export type SebabRekonsiliasi = (typeof sebabRekonsiliasi)[number];

/** What a source states, and the files and sheets that do. */
export interface NilaiSumber {
  nilai: Rupiah;
  berkas: string;
}

/** A month of an SKPD: running totals, null where a source does not cover it; then the difference and its causes. */
export type BulanRekonsiliasi =
  & {bulan: number; selisih: Rupiah | null}
  & { [name in SumberRekonsiliasi]: NilaiSumber | null }
  & { [name in SebabRekonsiliasi]: Rupiah | null };

/** The months of an SKPD and year that more than one source covers, in order. */
export interface SeriRekonsiliasi {
  tahun: number;
  skpd: string;
  nama: string;
  asal: Asal;
  bulan: BulanRekonsiliasi[];
}
