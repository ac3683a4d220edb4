import type {Persen, Rupiah} from "./satuan.js";

/** How the values of the single ways are named to readers; "median" is the middle of the others. */
export const namaMetodeProyeksi = {
  median: "Nilai tengah semua cara",
  perubahan: "Rata-rata perubahan per tahun",
  linear: "Garis lurus (kuadrat terkecil)",
  terakhir: "Sama dengan tahun terakhir",
  terkecil: "Perubahan tahunan terkecil berulang",
  terbesar: "Perubahan tahunan terbesar berulang",
  cagr: "Pertumbuhan majemuk (CAGR)",
} as const;

export type MetodeProyeksi = keyof typeof namaMetodeProyeksi;

/** The same for the spending of a year at its end. */
export const namaMetodeSerapan = {
  median: "Nilai tengah semua cara",
  "rak-sisa": "Realisasi ditambah sisa RAK",
  "rak-rasio": "Total RAK dikali realisasi terhadap RAK",
  pola: "Pola serapan tahun-tahun lalu",
  laju: "Laju rata-rata per bulan",
} as const;

export type MetodeSerapan = keyof typeof namaMetodeSerapan;

/** What is said of a range without width, so that it is not taken for certainty. */
export const catatanRentangNol = "Semua cara memberi angka yang sama; itu bukan kepastian.";

/** A value of an indicator in a year; null where the year has none. */
export interface TitikDeret {
  periode: number;
  nilai: number | null;
  /** What the indicator means in this year, where it is stated. */
  definisi?: string | null;
  /** The definition changed with this year. */
  gantiDefinisi?: boolean;
}

/** The spending of a year: its pagu at the end, and the running total of each month, January first. */
export interface TahunSerapan {
  tahun: number;
  pagu: Rupiah | null;
  kumulatif: readonly (Rupiah | null)[];
}

/** Which share of a year's spending was reached by the end of a month, over some years. */
export interface TitikKurva {
  bulan: number;
  rata: Persen;
  min: Persen;
  max: Persen;
}
