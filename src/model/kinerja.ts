import type {Tempat} from "./fakta.js";
import type {Persen} from "./satuan.js";

/** An indicator as one document names it. `kode_indikator` only where the input gives one. */
export interface BarisIndikator {
  baris: number;
  kode_indikator: string | null;
  indikator: string;
  /** Other names of it, as the planner lists them. */
  alias: readonly string[];
  /** What it measures: `tujuan`, `sasaran`, `program`, `kegiatan`, `sub_kegiatan`, or the document's own word. */
  jenis_indikator: string | null;
  tujuan: string | null;
  sasaran: string | null;
  /** The code of the program, kegiatan or sub kegiatan that it belongs to. */
  kode: string | null;
  satuan: string | null;
  arah: "naik" | "turun" | "rentang" | null;
  definisi: string | null;
  rumus: string | null;
  dokumen: string | null;
}

/** A target. `tahun` is null for the end of the period (`akhir_periode`), where no year is printed. */
export interface BarisTarget extends Tempat {
  indikator: string;
  kode: string | null;
  tahun: number | null;
  akhir_periode: boolean;
  /** `Renstra`, `Renja`, `IKU`, `PK` or `PK Perubahan`, and the table that prints it. */
  dokumen: string;
  tabel: string | null;
  periode_renstra: string | null;
  versi: string | null;
  satuan: string | null;
  /** Null where the row has the indicator and no target. */
  nilai: number | null;
  teks: string;
  predikat: string | null;
}

/** A realisation of an indicator, in its own unit; `nilai` is null where none is printed. */
export interface BarisCapaian extends Tempat {
  indikator: string;
  kode: string | null;
  tahun: number;
  bulan: number | null;
  satuan: string | null;
  nilai: number | null;
  teks: string;
  predikat: string | null;
  status_data: string | null;
  tabel: string | null;
}

/** A program that serves an indicator; `porsi` in percent, null until the planner gives it. */
export interface BarisIndikatorProgram {
  baris: number;
  indikator: string;
  kode_program: string;
  porsi: Persen | null;
  dasar: "ditetapkan" | "diduga";
}

/** A line of a LHE: the year that was judged, and the year of the letter where it is printed. */
export interface BarisLhe extends Tempat {
  tahun_dinilai: number;
  tahun_lhe: number | null;
  nomor: string | null;
  komponen: string;
  jenis_baris: "komponen" | "total" | "predikat";
  bobot: number | null;
  capaian: Persen | null;
  nilai: number | null;
  predikat: string | null;
}

/** A recommendation of a LHE and what is done about it. Who is responsible is an office, never a person. */
export interface BarisTindakLanjut {
  baris: number;
  nomor: string;
  rekomendasi: string;
  rencana_aksi: string | null;
  waktu_hari: number | null;
  penanggung_jawab: string | null;
  status: string | null;
}

/** The planner's own words on an indicator or a code: a cause, a remedy. */
export interface BarisCatatan {
  baris: number;
  indikator: string | null;
  kode: string | null;
  tahun: number | null;
  jenis_catatan: "analisis" | "solusi";
  teks: string;
}

/** A threshold or a line of a rule table that overrides the built-in one. */
export interface BarisAturan {
  baris: number;
  aturan: string;
  kunci: string;
  nilai: string;
  berlaku_sejak: string | null;
  daerah: string | null;
  sumber: string | null;
  kepastian: string | null;
}
