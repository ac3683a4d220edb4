import type {Bacaan, BarisDitolak} from "../model/masukan.js";
import type {Judul} from "./judul.js";
import {cellText, type Sel} from "./lembar.js";

/** A reading with nothing in it yet. */
export function emptyBacaan({berkas, lembar}: {berkas: string; lembar: string | null}, jenis: string | null): Bacaan {
  return {
    berkas,
    lembar,
    jenis,
    kepala: null,
    hitungan: {dibaca: 0, diterima: 0, induk: 0, dikecualikan: 0, ditolak: 0},
    pagu: [],
    realisasi: [],
    fisik: [],
    tercetak: [],
    nomenklatur: [],
    ditolak: [],
    temuan: [],
  };
}

/** A rejected row with only the columns that the kind lists, so that no other text of the file is kept. */
export function rejectedRow(
  baris: number,
  row: readonly Sel[],
  kolom: ReadonlyMap<string, number>,
  alasan: string,
): BarisDitolak {
  const listed = [...kolom].map(([nama, index]) => [nama, cellText(row[index])] as const);
  return {baris, isi: JSON.stringify(Object.fromEntries(listed)), alasan};
}

/**
 * The reading of a file that cannot be used as a whole: its findings stay, its data rows are rejected with the reason,
 * and it states no figure.
 */
export function rejectAll(
  bacaan: Bacaan,
  rows: readonly {row: readonly Sel[]; baris: number}[],
  judul: Judul,
  alasan: string,
): Bacaan {
  const ditolak = rows.map(({row, baris}) => rejectedRow(baris, row, judul.kolom, alasan));
  return {
    ...emptyBacaan(bacaan, bacaan.jenis),
    kepala: bacaan.kepala,
    temuan: bacaan.temuan,
    ditolak,
    hitungan: {dibaca: ditolak.length, diterima: 0, induk: 0, dikecualikan: 0, ditolak: ditolak.length},
  };
}
