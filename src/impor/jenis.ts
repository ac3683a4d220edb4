import type {Bacaan} from "../model/masukan.js";
import type {Judul, Kolom} from "./judul.js";
import type {Lembar} from "./lembar.js";
import type {BarisSumber} from "./sumber.js";
import type {BarisData} from "./tabel.js";

/** A kind of input: the columns that tell it, and how its rows are read. One file each. */
export type JenisMasukan = JenisTabel | JenisAlir;

interface Jenis {
  /** Its id, as in the table `berkas`. */
  jenis: string;
  /** Whether a header is that of a layout of our own, which planners fill in: without rows it is not filled in yet. */
  templat?: (judul: Judul) => boolean;
  /** How many rows its header has at most, where that is known. */
  tinggiKepala?: number;
  /** Why a row of it may be left out: legal, but no figure of its own. */
  pengecualian?: string;
  /** The columns, or those that a sheet of this kind has by its own titles, where they vary. */
  kolom: readonly Kolom[] | ((lembar: Lembar) => readonly Kolom[]);
}

/** A printed layout, whose rows depend on one another: it is read as a whole. */
export interface JenisTabel extends Jenis {
  /** The rows of the table, without header and footer block: what is kept when the file is refused as a whole. */
  rows(lembar: Lembar, judul: Judul): BarisData[];
  /** Called only when all columns were found. */
  read(lembar: Lembar, judul: Judul, sumber: BarisSumber | null): Bacaan;
}

/** A flat list, whose rows are read one by one, so that it may be larger than memory. */
export interface JenisAlir extends Jenis {
  /** Called only when all columns were found; what is read goes into `bacaan`, whose lists are emptied in between. */
  open(bacaan: Bacaan, judul: Judul, sumber: BarisSumber | null): PembacaAlir;
}

export interface PembacaAlir {
  /** A row below the header that is not blank. */
  row(data: BarisData): void;
  /** After the last row. True asks for `again` with every row once more, and `end` after that. */
  end(): boolean;
  again?(data: BarisData): void;
}
