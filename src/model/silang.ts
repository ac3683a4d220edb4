import type {Persen, Rupiah} from "./satuan.js";

/** Measures that documents print of an indicator or a program, as the checks across documents name them. */
export type UkuranTercetak =
  | "target"
  | "target-akhir"
  | "realisasi-kinerja"
  | "capaian"
  | "kategori"
  | "kemajuan"
  | "pagu"
  | "realisasi"
  | "capaian-anggaran"
  | "efisiensi";

/** One figure that a document states, with its cell. */
export interface Pernyataan {
  berkas: string;
  lembar: string | null;
  baris: number;
  kolom: string;
  skpd: string | null;
  /** The printed table, such as `Tabel 3.2`. */
  tabel: string;
  /** The document whose target it is (`Renstra`, `PK` …), or null. */
  dokumen: string | null;
  /** The stage of the budget that its input is of, or null where it is of several. */
  tahapan: string | null;
  ukuran: UkuranTercetak;
  /** The year it is about; null for the end of the period. */
  tahun: number | null;
  kodeIndikator: string | null;
  indikator: string | null;
  /** The code of the program, kegiatan or sub kegiatan, or null; `nama` its name where only that is printed. */
  kode: string | null;
  nama: string | null;
  teks: string;
  nilai: number | null;
}

/** Budget and spending of a program in a year as they are counted, in rupiah, with its printed percentage. */
export interface AnggaranProgram {
  tahun: number;
  skpd: string;
  kode: string;
  nama: string | null;
  pagu: Rupiah;
  realisasi: Rupiah | null;
  persenTercetak: Persen | null;
  /** The input that states the budget. */
  berkas: string;
}

/** An indicator as a document lists it. */
export interface IndikatorDokumen {
  berkas: string;
  lembar: string | null;
  baris: number;
  kodeIndikator: string;
  indikator: string;
  jenisIndikator: string | null;
  sasaran: string | null;
  kode: string | null;
  arah: "naik" | "turun" | "rentang" | null;
  dokumen: string | null;
}

export interface AnggaranSetahun {
  berkas: string;
  lembar: string | null;
  baris: number;
  kolom: string;
  tahun: number;
  skpd: string | null;
  nilai: Rupiah;
  teks: string;
}

export interface BarisLheSilang {
  berkas: string;
  lembar: string | null;
  baris: number;
  kolom: string;
  skpd: string | null;
  tahunDinilai: number;
  komponen: string;
  jenisBaris: "komponen" | "total" | "predikat";
  bobot: number | null;
  capaian: Persen | null;
  nilai: number | null;
  predikat: string | null;
}

/** A printed band of a scale of categories, in percent. */
export interface PitaTercetak {
  berkas: string;
  lembar: string | null;
  baris: number;
  kategori: string;
  bawah: number | null;
  atas: number | null;
}

/** The name that a document prints for a code of programs, kegiatan or sub kegiatan. */
export interface NamaKode {
  berkas: string;
  lembar: string | null;
  baris: number;
  tahun: number | null;
  kode: string;
  nama: string;
  /** Whether the document is a nomenclature. */
  resmi: boolean;
}

/** A program that an indicator is said, or presumed, to be served by. */
export interface Pemetaan {
  kodeIndikator: string;
  kodeProgram: string;
  porsi: Persen | null;
}

/** All that the checks across documents compare. */
export interface DataSilang {
  pernyataan: readonly Pernyataan[];
  program: readonly AnggaranProgram[];
  indikator: readonly IndikatorDokumen[];
  anggaranTahunan: readonly AnggaranSetahun[];
  lhe: readonly BarisLheSilang[];
  pita: readonly PitaTercetak[];
  pemetaan: readonly Pemetaan[];
  nama: readonly NamaKode[];
}
