import type {Level} from "./kode.js";
import type {Temuan} from "./temuan.js";
import type {Persen, Rupiah} from "./satuan.js";

/** Where figures come from: `resmi`, `simulasi`, or in no list. */
export type Asal = "resmi" | "simulasi" | "belum-ditandai";

/** Which spending figures a source states; they legitimately differ from one another. */
export type StatusAngka = "spj" | "lra" | "lra-audit";

/** Whose SPJ it is. Only the one of the SKPD counts; those of a BP or BPP are part of it. */
export type Lingkup = "SKPD" | "BP" | "BPP";

/** One month's spending split as the SPJ does it; null where the source gives one sum only. */
export type JenisSpj = "LS Gaji" | "LS Barang & Jasa" | "UP/GU/TU";

/** What an input says about itself, in its header block or, failing that, in its row of `sumber.csv`. */
export interface Kepala {
  tahun: number | null;
  /** The month up to which running totals are stated, 1 to 12. */
  bulan: number | null;
  /** The 22-character code where printed, else the name. */
  skpd: string | null;
  nama_skpd: string | null;
  sub_skpd: string | null;
  lingkup: Lingkup;
  /** An SPJ administratif states the same spending by another date; it is compared, never counted. */
  administratif: boolean;
  tahapan: string;
  tanggal_berlaku: string | null;
  status_angka: StatusAngka | null;
  asal: Asal;
  keterangan: string | null;
}

/** Budget of one leaf as an input states it, in rupiah. */
export interface BarisPagu {
  baris: number;
  kode_sub_kegiatan: string;
  kode_rekening: string | null;
  sumber_dana: string | null;
  /** The Excel letter of the cell. */
  kolom: string;
  nilai: Rupiah;
}

/**
 * Spending of one leaf as an input states it, in rupiah: the running total `nilai_sampai` up to the input's month,
 * and the month's own `nilai_bulan` where the source gives it (null otherwise). A correction makes it negative.
 */
export interface BarisRealisasi {
  baris: number;
  kode_sub_kegiatan: string;
  kode_rekening: string | null;
  jenis_spj: JenisSpj | null;
  /** The Excel letter of the cell that states the running total. */
  kolom: string;
  nilai_bulan: Rupiah | null;
  nilai_sampai: Rupiah;
}

/** Physical progress of one code up to the input's month; `diduga` when the source does not say that it is that. */
export interface BarisFisik {
  baris: number;
  kolom: string;
  kode: string;
  persen: Persen;
  dasar: "dilaporkan" | "diduga";
}

/** A figure as printed: `teks` as found, `nilai` in the measure's own unit, null where nothing is printed (`-`). */
export interface BarisTercetak {
  baris: number;
  kolom: string;
  kode: string | null;
  ukuran: string;
  teks: string;
  nilai: number | null;
}

/** A code with its name as printed. */
export interface BarisNomenklatur {
  kode: string;
  level: Level;
  nama: string;
  induk: string | null;
}

/** A rejected row: `isi` holds only the columns that the kind lists, never personal data. */
export interface BarisDitolak {
  baris: number;
  isi: string;
  alasan: string;
}

/** What became of each data row; the five add up: dibaca = diterima + induk + dikecualikan + ditolak. */
export interface Hitungan {
  dibaca: number;
  diterima: number;
  induk: number;
  dikecualikan: number;
  ditolak: number;
}

/** All that one file, or one sheet of it, says. */
export interface Bacaan {
  berkas: string;
  lembar: string | null;
  /** The input kind, or null when it was not recognised. */
  jenis: string | null;
  kepala: Kepala | null;
  hitungan: Hitungan;
  pagu: BarisPagu[];
  realisasi: BarisRealisasi[];
  fisik: BarisFisik[];
  tercetak: BarisTercetak[];
  nomenklatur: BarisNomenklatur[];
  ditolak: BarisDitolak[];
  temuan: Temuan[];
}
