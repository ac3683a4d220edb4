import type {Bacaan} from "../model/masukan.js";
import type {Judul, Kolom} from "./judul.js";
import type {Lembar} from "./lembar.js";
import type {BarisSumber} from "./sumber.js";
import type {BarisData} from "./tabel.js";

/** A kind of input: the columns that tell it, and how its rows are read. One file each. */
export interface JenisMasukan {
  /** Its id, as in the table `berkas`. */
  jenis: string;
  kolom: readonly Kolom[];
  /** The rows of the table, without header and footer block: what is kept when the file is refused as a whole. */
  rows(lembar: Lembar, judul: Judul): BarisData[];
  /** Called only when all columns were found. */
  read(lembar: Lembar, judul: Judul, sumber: BarisSumber | null): Bacaan;
}
