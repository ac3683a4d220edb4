import type {BarisTercetak} from "../../model/fakta.js";
import type {BarisDatar} from "../datar/datar.js";

/** What a printed figure is a figure of. */
type Perihal = Pick<BarisTercetak, "ukuran" | "nilai"> & Partial<Omit<BarisTercetak, "bagian" | "baris" | "kolom">>;

/** The figure printed in a cell, or none where the cell is blank. */
export function angkaTercetak({at, teks}: BarisDatar, kolom: string, perihal: Perihal): BarisTercetak[] {
  if (teks(kolom) === "") return [];
  return [{...at(kolom), kode: null, indikator: null, tahun: null, teks: teks(kolom), dokumen: null, ...perihal}];
}
