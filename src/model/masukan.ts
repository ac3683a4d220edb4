import type {
  BarisAnggaranTahunan,
  BarisBelumCair,
  BarisCairMenyusul,
  BarisFisik,
  BarisNomenklatur,
  BarisPadanan,
  BarisPagu,
  BarisRak,
  BarisRealisasi,
  BarisTercetak,
} from "./fakta.js";
import type {
  BarisAturan,
  BarisCapaian,
  BarisCatatan,
  BarisIndikator,
  BarisIndikatorProgram,
  BarisLhe,
  BarisTarget,
  BarisTindakLanjut,
} from "./kinerja.js";
import type {Temuan} from "./temuan.js";

/** Where figures come from: `resmi`, `simulasi`, or in no list. */
export type Asal = "resmi" | "simulasi" | "belum-ditandai";

/** Which spending figures a source states; they legitimately differ from one another. */
export type StatusAngka = "spj" | "lra" | "lra-audit";

/** Whose SPJ it is. Only the one of the SKPD counts; those of a BP or BPP are part of it. */
export type Lingkup = "SKPD" | "BP" | "BPP";

/**
 * What a part of an input says about itself, in its header block, its columns or, failing that, in its row of
 * `sumber.csv`. Most inputs are one part; a flat export that names year, SKPD and month in its rows has one for each of
 * them, so that what counts is decided for each.
 */
export interface Kepala {
  tahun: number | null;
  /** The first month that the part states, where it states single months; null for running totals from January. */
  bulan_awal: number | null;
  /** The month up to which the part states figures, 1 to 12. */
  bulan: number | null;
  /** The 22-character code where printed, else the name. */
  skpd: string | null;
  nama_skpd: string | null;
  sub_skpd: string | null;
  /** The code of the only kegiatan or sub kegiatan that the part is about, or null for the whole of the SKPD. */
  cakupan: string | null;
  lingkup: Lingkup;
  /** An SPJ administratif, by another date, or an LRA without sub kegiatan: it is compared, never counted. */
  administratif: boolean;
  tahapan: string;
  tanggal_berlaku: string | null;
  status_angka: StatusAngka | null;
  asal: Asal;
  keterangan: string | null;
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

/** The rows that an input states, by the table of the warehouse they go to. */
export interface IsiBacaan {
  pagu: BarisPagu[];
  rak: BarisRak[];
  realisasi: BarisRealisasi[];
  belum_cair: BarisBelumCair[];
  cair_menyusul: BarisCairMenyusul[];
  fisik: BarisFisik[];
  tercetak: BarisTercetak[];
  nomenklatur: BarisNomenklatur[];
  padanan: BarisPadanan[];
  anggaran_tahunan: BarisAnggaranTahunan[];
  indikator: BarisIndikator[];
  target: BarisTarget[];
  capaian: BarisCapaian[];
  indikator_program: BarisIndikatorProgram[];
  lhe: BarisLhe[];
  tindak_lanjut: BarisTindakLanjut[];
  catatan: BarisCatatan[];
  aturan: BarisAturan[];
  ditolak: BarisDitolak[];
  temuan: Temuan[];
}

/** All that one file, or one sheet of it, says. */
export interface Bacaan extends IsiBacaan {
  berkas: string;
  lembar: string | null;
  /** The input kind, or null when it was not recognised. */
  jenis: string | null;
  bagian: Kepala[];
  hitungan: Hitungan;
  /** Why rows were left out (`hitungan.dikecualikan`), or null where none was. */
  pengecualian: string | null;
}

/** A piece of a reading. Its lists are emptied before the next piece comes; parts and counts are complete at the end. */
export interface Potongan {
  bacaan: Bacaan;
  selesai: boolean;
}
