import type {Kepastian} from "./metode.js";
import type {Rupiah} from "./satuan.js";

/** What tells one budget line from another; null (or left out) where the source does not state it. */
export interface KunciBaris {
  /** The 22-character code where known, else the name. */
  skpd: string;
  /** The unit below the SKPD, left out for the SKPD itself. */
  subSkpd?: string | null;
  subKegiatan: string;
  rekening: string | null;
  sumberDana: string | null;
  uraian?: string | null;
}

/** A budget line with its amount, in rupiah. */
export interface BarisNilai extends KunciBaris {
  nilai: Rupiah;
}

/** An end of a move: which line, and whether a line that it opens is locked (`kunciBawaan` where not said). */
export interface UjungGeser extends KunciBaris {
  terkunci?: boolean;
}

/** A budget line that a scenario works on; all amounts in rupiah. */
export interface Baris extends BarisNilai, UjungGeser {
  /** The amount that the line may not go below (`lantaiBaris`); 0 where not known. */
  lantai?: Rupiah | null;
  /** Surat Penyediaan Dana issued so far. It warns, it never refuses. */
  spd?: Rupiah | null;
}

/** One wish: `nilai` rupiah from one line to another; a null end is money that enters or leaves the budget. */
export interface Geser {
  dari: UjungGeser | null;
  ke: UjungGeser | null;
  nilai: Rupiah;
  alasan: string;
}

export interface Skenario {
  /** A `pergeseran` sums to zero; the other kinds carry a `targetTotal`. */
  jenis: "pergeseran" | "perubahan" | "rasionalisasi" | "penyusunan";
  /** What all lines together should come to, in rupiah. */
  targetTotal?: Rupiah;
  /** The document or order that the scenario rests on. */
  dasar: string;
  geser: readonly Geser[];
}

/** Why a move cannot be carried out. */
export type AturanTolak =
  | "nilai-geser"
  | "ujung-kosong"
  | "baris-sama"
  | "baris-asal-tidak-ada"
  | "baris-ganda"
  | "kode-baris-baru"
  | "terkunci"
  | "lantai";

/** What a scenario can break; `spd` is a warning only. */
export type AturanSkenario =
  | AturanTolak
  | "total"
  | "target-total"
  | "total-sumber-dana"
  | "spd"
  | "alasan-kosong"
  | "dasar-kosong";

/** A move that is not carried out: the rules that it breaks, and why in the reader's words. */
export interface GeserDitolak {
  geser: Geser;
  aturan: readonly AturanTolak[];
  alasan: string;
}

/** What comes of a scenario. */
export interface HasilSkenario {
  baris: readonly Baris[];
  ditolak: readonly GeserDitolak[];
}

export interface Kendala {
  /**
   * Each sumber dana keeps its sum: true against all moves, false against none. Where not said, against those from line
   * to line; money that enters or leaves then changes it, but not in a `pergeseran`, which has none.
   */
  totalPerSumberDana?: boolean;
  /** Sumber dana whose sum may change although the others keep theirs. */
  sumberDanaDibuka?: readonly string[];
}

/** A breach: the rule's stable id, what it is about, the value found, the limit (null where there is none), and why. */
export interface Pelanggaran {
  aturan: AturanSkenario;
  kunci: string;
  nilai: Rupiah | null;
  batas: Rupiah | null;
  alasan: string;
}

/** The levels at which a change of the budget is judged, highest first. */
export const tingkatPergeseran = [
  "skpd",
  "unit skpd",
  "program",
  "kegiatan",
  "sub kegiatan",
  "kelompok",
  "jenis",
  "objek",
  "rincian objek",
  "sub rincian objek",
  "sumber dana",
  "uraian",
] as const;

export type TingkatPergeseran = (typeof tingkatPergeseran)[number];

/** Who may approve, highest first. */
export const daftarPersetujuan = [
  "Kepala Daerah dan DPRD",
  "Kepala Daerah",
  "Sekretaris Daerah",
  "PPKD",
  "Pengguna Anggaran",
] as const;

export type Persetujuan = (typeof daftarPersetujuan)[number];

/** A lawful way of making a change. */
export interface Jalur {
  instrumen: string;
  persetujuan: Persetujuan | null;
  syarat?: string;
}

/** What a change of the budget is, and by which ways it may be made. */
export interface Klasifikasi {
  tingkat: TingkatPergeseran | "tidak ada";
  mengubahApbd: boolean;
  persetujuan: Persetujuan | null;
  jalur: readonly Jalur[];
  kepastian: Kepastian;
}
