import type {MetodeProyeksi, MetodeSerapan, TahunSerapan} from "./proyeksi.js";
import type {Persen, Rupiah} from "./satuan.js";

/** A past year as a backtest needs it: the RAK of each month is the one in force at its end (month by month, or null). */
export interface TahunUjiSerapan extends TahunSerapan {
  rak: readonly (readonly Rupiah[] | null)[];
}

/** A projection of spending made from a past month, with what the year then came to. */
export interface KasusSerapan {
  tahun: number;
  bulan: number;
  /** The final pagu and the final spending of the year. */
  pagu: Rupiah;
  akhir: Rupiah;
  bawah: Rupiah;
  atas: Rupiah;
  /** The true value lay in the range, to half a sen. */
  dalamRentang: boolean;
  perMetode: {metode: MetodeSerapan; nilai: Rupiah; galatPagu: Persen; galatAkhir: Persen}[];
}

/** How far off a way was; `bulan` is null for all months together. */
export interface GalatSerapan {
  metode: MetodeSerapan;
  nama: string;
  bulan: number | null;
  kasus: number;
  /** Mean of projection - true, in percentage points of the final pagu: above 0 it promised too much. */
  rataPagu: Persen;
  /** Mean size of the error, in percentage points of the final pagu. */
  mutlakPagu: Persen;
  /** Mean size of the error, in percent of the final spending. */
  mutlakAkhir: Persen;
}

/** How often the true value lay in the range; `bulan` is null for all months together. */
export interface RentangSerapan {
  bulan: number | null;
  kasus: number;
  dalam: number;
  /** Mean width of the range, in percentage points of the final pagu. */
  lebarPagu: Persen;
}

export interface UjiBalikSerapan {
  tahun: number[];
  dilewati: {tahun: number; alasan: string}[];
  kasus: KasusSerapan[];
  galat: GalatSerapan[];
  rentang: RentangSerapan[];
}

/** A projection of an indicator for a year that is known by now, made from the years before it. */
export interface KasusIndikator {
  indikator: string;
  tahun: number;
  sebenarnya: number;
  bawah: number;
  atas: number;
  dalamRentang: boolean;
  perMetode: {metode: MetodeProyeksi; nilai: number}[];
}

/** How far off a way was: the median of the errors' sizes, in percent of the true value. */
export interface GalatIndikator {
  metode: MetodeProyeksi;
  nama: string;
  kasus: number;
  galatTengah: Persen;
}

export interface UjiBalikIndikator {
  kasus: KasusIndikator[];
  galat: GalatIndikator[];
  dalam: number;
  ditolak: {indikator: string; tahun: number; alasan: string}[];
}

/** What the backtests found for one SKPD. */
export interface UjiBalikSkpd {
  skpd: string;
  nama: string;
  /** All its figures are simulated. */
  simulasi: boolean;
  serapan: UjiBalikSerapan;
  indikator: UjiBalikIndikator;
}
