import type {Level} from "./kode.js";
import type {Persen, Rupiah} from "./satuan.js";

/** One month's spending split as the SPJ does it; null where the source gives one sum only. */
export type JenisSpj = "LS Gaji" | "LS Barang & Jasa" | "UP/GU/TU";

/** Where a fact stands: `bagian` is the index of its part in `Bacaan.bagian`, `kolom` the Excel letter of its cell. */
export interface Tempat {
  bagian: number;
  baris: number;
  kolom: string;
}

/** Budget of one leaf as an input states it, in rupiah. */
export interface BarisPagu extends Tempat {
  kode_sub_kegiatan: string;
  kode_rekening: string | null;
  sumber_dana: string | null;
  nilai: Rupiah;
}

/** Planned payments of one leaf in one month (1 to 12), in rupiah. */
export interface BarisRak extends Tempat {
  kode_sub_kegiatan: string;
  kode_rekening: string | null;
  bulan: number;
  nilai: Rupiah;
}

/**
 * Spending of one leaf as an input states it, in rupiah: the month's own `nilai_bulan`, and the running total
 * `nilai_sampai` up to the part's month; either is null where the source does not give it. A correction makes a month
 * negative. `nilai_bruto` is the amount before `setoran` (money paid back) where the source tells them apart; null
 * stands for the same amount and none.
 */
export interface BarisRealisasi extends Tempat {
  kode_sub_kegiatan: string;
  kode_rekening: string | null;
  jenis_spj: JenisSpj | null;
  nilai_bulan: Rupiah | null;
  nilai_sampai: Rupiah | null;
  nilai_bruto: Rupiah | null;
  setoran: Rupiah | null;
}

/** A document that is known but not yet paid, in rupiah: no spending yet. `nomor` is the document's own. */
export interface BarisBelumCair extends Tempat {
  kode_sub_kegiatan: string;
  kode_rekening: string | null;
  jenis_spj: JenisSpj | null;
  nomor: string;
  nilai: Rupiah;
}

/** A document that was paid in a later month than its own: an earlier export may have it as not yet paid. */
export interface BarisCairMenyusul {
  bagian: number;
  baris: number;
  kode_sub_kegiatan: string;
  kode_rekening: string | null;
  nomor: string;
}

/** Physical progress of one code up to the part's month; `diduga` when the source does not say that it is that. */
export interface BarisFisik extends Tempat {
  kode: string;
  persen: Persen;
  dasar: "dilaporkan" | "diduga";
}

/**
 * A figure as printed: `teks` as found, `nilai` in the measure's own unit, null where nothing is printed (`-`).
 * `indikator` is the indicator's name as printed, `nama` that of the program or kegiatan where no code is, `tahun` the year where it is not the part's, `dokumen` the printed
 * table where the row names it.
 */
export interface BarisTercetak extends Tempat {
  kode: string | null;
  indikator: string | null;
  nama?: string;
  tahun: number | null;
  ukuran: string;
  teks: string;
  nilai: number | null;
  dokumen: string | null;
}

/** A code with its name as printed. */
export interface BarisNomenklatur {
  bagian: number;
  baris: number;
  kode: string;
  level: Level;
  nama: string;
  induk: string | null;
}

/** Codes of two years that stand for the same thing, or for a share of it; `porsi` in percent, null where not given. */
export interface BarisPadanan {
  baris: number;
  kode_lama: string;
  tahun_lama: number;
  kode_baru: string;
  tahun_baru: number;
  jenis: "tetap" | "diganti" | "dipecah" | "digabung";
  porsi: Persen | null;
  sumber: string | null;
}

/** A budget known only as a yearly sum, in rupiah. */
export interface BarisAnggaranTahunan extends Tempat {
  tahun: number;
  sumber_dana: string | null;
  nilai: Rupiah;
  teks: string;
}
