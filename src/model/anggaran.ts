import type {Asal, StatusAngka} from "./masukan.js";
import type {Level} from "./kode.js";
import type {Persen, Rupiah} from "./satuan.js";

/** An input file or sheet that figures on pages come from. */
export interface SumberAngka {
  berkas: string;
  lembar: string | null;
  jenis: string;
  asal: Asal;
  statusAngka: StatusAngka | null;
  keterangan: string | null;
}

/** The place of a figure: an input, a row and a cell of it. */
export interface TempatAngka {
  /** Index in `sumber`. */
  sumber: number;
  baris: number;
  kolom: string;
}

/** Budget of a leaf in one stage, in rupiah. Grain: one input row. */
export interface FaktaPagu extends TempatAngka {
  tahun: number;
  skpd: string;
  tahapan: string;
  /** The day from which the stage holds, `2024-09-16`; null where no input says. */
  tanggalBerlaku: string | null;
  kodeSubKegiatan: string;
  nilai: Rupiah;
}

/** Spending of a leaf in the months `bulanAwal` to `bulan`, in rupiah. Grain: one input row and split of it. */
export interface FaktaRealisasi extends TempatAngka {
  tahun: number;
  skpd: string;
  bulanAwal: number;
  bulan: number;
  kodeSubKegiatan: string;
  nilai: Rupiah;
}

/** A percentage printed beside a code, or physical progress of it; null where nothing is printed. */
export interface FaktaPersen extends TempatAngka {
  tahun: number;
  skpd: string;
  bulan: number;
  kode: string;
  teks: string;
  nilai: Persen | null;
}

export interface Nomenklatur {
  kode: string;
  tahun: number;
  level: Level;
  nama: string;
}

/** An SKPD by its key (the 22-character code where printed, else the name) and its name where one is known. */
export interface NamaSkpd {
  skpd: string;
  nama: string;
  /** All its figures are simulated; they are in a file of their own, so that the default view need not carry them. */
  simulasi: boolean;
}

/** What the budget pages are made of: the figures of all SKPD but the simulated ones, or those of the simulated ones. */
export interface DataAnggaran {
  /** All SKPD with a budget, also those whose figures are in the other file. */
  skpd: NamaSkpd[];
  sumber: SumberAngka[];
  nomenklatur: Nomenklatur[];
  pagu: FaktaPagu[];
  realisasi: FaktaRealisasi[];
  /** Percentages as printed, per code. */
  tercetak: FaktaPersen[];
}
