/** Read in the source (T), read as a quotation (S), recomputed from published figures (H), general knowledge (L). */
export type Kepastian = "T" | "S" | "H" | "L";

/** What a formula rests on; `kepastian` is null where the definition is our own. */
export interface SumberRumus {
  teks: string;
  kepastian: Kepastian | null;
}

/** What a reader can change in an example. */
export type MasukanContoh =
  | {jenis: "angka"; nama: string; judul: string; nilai: number | null; satuan?: "Rp" | "%"}
  | {jenis: "pilihan"; nama: string; judul: string; nilai: string; pilihan: readonly {nilai: string; teks: string}[]}
  | {
    jenis: "tabel";
    nama: string;
    judul: string;
    kolom: readonly {nama: string; judul: string; jenis: "angka" | "teks"}[];
    nilai: readonly (readonly SelContoh[])[];
  };

export type SelContoh = number | string | null;

/** What stands in the inputs of an example, by their names; a row of a table by its columns. */
export type IsiContoh = Readonly<Record<string, SelContoh | readonly Readonly<Record<string, SelContoh>>[]>>;

/** A result of an example: the exact value, and as people read it; a refusal says why in `teks`. */
export interface HasilContoh {
  judul: string;
  nilai: number | string | null;
  teks: string;
}

/** A calculation as it is explained to readers, with an example that calls it. */
export interface Metode {
  /** The anchor on the page, as figures link to it: the `data-ukuran` where there is one. */
  id: string;
  nama: string;
  /** What it says, in one sentence. */
  kalimat: string;
  rumus: readonly string[];
  satuan: string;
  kasusTepi: readonly string[];
  sumber: readonly SumberRumus[];
  masukan: readonly MasukanContoh[];
  hitung: (isi: IsiContoh) => readonly HasilContoh[];
}
