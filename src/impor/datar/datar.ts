import type {Tempat} from "../../model/fakta.js";
import type {IsiBacaan, Kepala} from "../../model/masukan.js";
import type {BlokBagian, Perlu} from "./bagianDatar.js";
import type {SelDatar} from "./sel.js";

/** A series of columns, one a year: its title with `<tahun>`, and how its cells are read. */
export interface DeretDatar<T> {
  deret: string;
  sel: SelDatar<T>;
}

/** A cell of a series, with the name by which `BarisDatar` knows its column. */
export interface NilaiTahun<T> {
  tahun: number;
  nilai: T;
  kolom: string;
}

/** The columns of a flat list by name. */
export type KolomDatar = Readonly<Record<string, SelDatar<unknown> | DeretDatar<unknown>>>;

/** The values of a row, by the names of the columns. */
export type IsiDatar<K extends KolomDatar> = {
  [N in keyof K]: K[N] extends DeretDatar<infer T> ? NilaiTahun<T>[] : K[N] extends SelDatar<infer T> ? T : never;
};

/** The place of an accepted row, and its cells as they stand. */
export interface BarisDatar {
  baris: number;
  /** The index of its part, and what that part is about. */
  bagian: number;
  kepala: Kepala;
  at(kolom: string): Tempat;
  teks(kolom: string): string;
  /** Whether no row of the file asked for that word before: for what rows repeat. */
  isFirst(word: string): boolean;
}

/** The facts of a row, by table; null for a legal row that states none. */
export type FaktaDatar = Partial<Omit<IsiBacaan, "ditolak" | "temuan">> | null;

/** A flat list: its columns, what must be known about it, and the facts that each row states. */
export interface Datar<K extends KolomDatar> {
  jenis: string;
  /** A layout of our own, which planners fill in. */
  templat?: true;
  kolom: K;
  /** What its rows or `sumber.csv` must say. */
  perlu: readonly Perlu[];
  /** The columns that tell its rows apart; none where rows may repeat. */
  kunci: readonly (keyof K & string)[];
  /** The cell that is wrong beside the others of its row, and what would be right. */
  periksa?: (isi: IsiDatar<K>) => {kolom: keyof K & string; harapan: string} | null;
  /** What a row says about its part, where the rows of a file belong to several. */
  bagian?: (isi: IsiDatar<K>) => BlokBagian;
  /** Rows that are read after all others. */
  isLater?: (isi: IsiDatar<K>) => boolean;
  fakta: (isi: IsiDatar<K>, baris: BarisDatar) => FaktaDatar;
}
