import type {JumlahCatatan} from "./catatan.js";
import type {Asal} from "./masukan.js";
import type {SeriRekonsiliasi} from "./rekonsiliasi.js";
import type {TemuanTercatat, Tingkat} from "./temuan.js";

/** An input file, or one sheet of it, with what became of its rows and how many notes it has of each level. */
export interface BerkasDiperiksa {
  berkas: string;
  lembar: string | null;
  /** The input kind, or null when it was not recognised. */
  jenis: string | null;
  asal: Asal | null;
  tahun: number | null;
  /** The month up to which it states figures. */
  bulan: number | null;
  dibaca: number;
  diterima: number;
  induk: number;
  dikecualikan: number;
  /** Why they are, or null where none is. */
  alasanDikecualikan: string | null;
  ditolak: number;
  totalPagu: number | null;
  totalRealisasi: number | null;
  galat: number;
  peringatan: number;
  info: number;
}

/** A rule of the data check, and how many notes it gave. */
export interface AturanDiperiksa {
  id: string;
  tingkat: Tingkat;
  arti: string;
  dasar: string;
  banyak: number;
  dicek: number;
}

/** The notes of one rule in one file; `banyak` counts all of them, `temuan` holds the first ones. */
export interface KelompokCatatan {
  berkas: string;
  aturan: string;
  tingkat: Tingkat;
  dicek: boolean;
  banyak: number;
  temuan: TemuanTercatat[];
}

/** All that the page about the quality of the data shows; groups worst first, those marked as checked at the end. */
export interface DataKualitas {
  jumlah: JumlahCatatan;
  kelompok: KelompokCatatan[];
  berkas: BerkasDiperiksa[];
  aturan: AturanDiperiksa[];
  rekonsiliasi: SeriRekonsiliasi[];
}
