import type {Asal} from "./masukan.js";
import type {Rupiah} from "./satuan.js";

/** The sources that state the running total of an SKPD, in the order that a reader compares them. */
export const sumberRekonsiliasi = ["spjFungsional", "spjAdministratif", "realisasiDokumen", "lra"] as const;
export type SumberRekonsiliasi = (typeof sumberRekonsiliasi)[number];

/** The pairs of sources whose difference is split by cause, in the order that a reader compares them. */
export const pasanganRekonsiliasi = {
  administratif: ["spjFungsional", "spjAdministratif"],
  dokumen: ["spjFungsional", "realisasiDokumen"],
  lra: ["spjFungsional", "lra"],
  dokumenLra: ["realisasiDokumen", "lra"],
} as const satisfies Record<string, readonly [SumberRekonsiliasi, SumberRekonsiliasi]>;
export type PasanganRekonsiliasi = keyof typeof pasanganRekonsiliasi;

/** The causes that the difference of a pair, the first − the second, is split into; together they are the difference. */
export const sebabRekonsiliasi = ["belumCair", "setoran", "bedaBulan", "bpp", "tidakTerjelaskan"] as const;
export type SebabRekonsiliasi = (typeof sebabRekonsiliasi)[number];
export type SelisihRekonsiliasi = { [name in "selisih" | SebabRekonsiliasi]: Rupiah };

/** What a source states, and the files and sheets that do. */
export interface NilaiSumber {
  nilai: Rupiah;
  berkas: string;
}

/** A month of an SKPD: running totals, null where a source does not cover it; and the difference of each pair that does. */
export type BulanRekonsiliasi =
  & {bulan: number; pasangan: { [name in PasanganRekonsiliasi]?: SelisihRekonsiliasi }}
  & { [name in SumberRekonsiliasi]: NilaiSumber | null };

/** The months of an SKPD and year that more than one source covers, in order. */
export interface SeriRekonsiliasi {
  tahun: number;
  skpd: string;
  nama: string;
  asal: Asal;
  bulan: BulanRekonsiliasi[];
}
