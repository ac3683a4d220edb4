import type {Metode} from "../model/metode.js";
import {metodeSerapan} from "./serapan.js";

export interface KelompokMetode {
  judul: string;
  metode: readonly Metode[];
}

/** Every calculation that readers meet, in the order of the page. */
export const daftarMetode: readonly KelompokMetode[] = [
  {judul: "Anggaran dan realisasi", metode: metodeSerapan},
];
