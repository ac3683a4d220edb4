/**
 * A data-check note. `galat`: a row or file could not be read as it stands, or does not add up within itself;
 * `peringatan`: a printed figure does not follow from its inputs, or two documents disagree; `info`: worth knowing.
 */
export type Tingkat = "galat" | "peringatan" | "info";

/**
 * One data-check note. Field names are the columns of the table `temuan` and of `periksa --json`.
 *
 * `baris` is the row as a spreadsheet shows it (first row 1), `kolom` the Excel letter, also for CSV; each is null
 * where the note is about a whole file or row. `tercetak` is the text as found; `nilai_tercetak`, `seharusnya` and
 * `selisih` (tercetak − seharusnya) are numbers in the unit of the cell, or null where there is none.
 */
export interface Temuan {
  aturan: string;
  tingkat: Tingkat;
  berkas: string;
  lembar: string | null;
  baris: number | null;
  kolom: string | null;
  kode: string | null;
  tercetak: string | null;
  nilai_tercetak: number | null;
  seharusnya: number | null;
  selisih: number | null;
  pesan: string;
}

/**
 * A data-check note as the warehouse holds it: `dicek` where the agency has looked at it and found it to be in order, for
 * the reason given. Such a note stays, and counts no more.
 */
export interface TemuanTercatat extends Temuan {
  dicek: boolean;
  dicek_alasan: string | null;
}

/** The cell of a note as a spreadsheet names it: `G17`; the row alone, or nothing, where it is about no single cell. */
export function alamatSel({kolom, baris}: Pick<Temuan, "kolom" | "baris">): string {
  return baris === null ? "" : `${kolom ?? ""}${baris}`;
}

/** Worst first. */
export const urutanTingkat: readonly Tingkat[] = ["galat", "peringatan", "info"];

/** What a planner reads in place of the level's id. */
export const namaTingkat: Readonly<Record<Tingkat, string>> = {
  galat: "Salah",
  peringatan: "Perlu dicek",
  info: "Info",
};
