import type {Bacaan} from "../model/masukan.js";
import type {Judul, Kolom} from "./judul.js";
import type {Lembar} from "./lembar.js";
import type {BarisSumber} from "./sumber.js";

/** A kind of input: the columns that tell it, and how its rows are read. One file each. */
export interface JenisMasukan {
  /** Its id, as in the table `berkas`. */
  jenis: string;
  kolom: readonly Kolom[];
  /** Called only when all columns were found. */
  read(lembar: Lembar, judul: Judul, sumber: BarisSumber | null): Bacaan;
}
