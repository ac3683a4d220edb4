import type {Bacaan, BarisDitolak, IsiBacaan} from "../model/masukan.js";
import type {Judul} from "./judul.js";
import {cellText, type Sel} from "./lembar.js";
import {samarkan} from "./samar.js";

/** A reading with nothing in it yet. */
export function emptyBacaan({berkas, lembar}: {berkas: string; lembar: string | null}, jenis: string | null): Bacaan {
  return {
    berkas,
    lembar,
    jenis,
    bagian: [],
    hitungan: {dibaca: 0, diterima: 0, induk: 0, dikecualikan: 0, ditolak: 0},
    pengecualian: null,
    ...emptyIsi(),
  };
}

function emptyIsi(): IsiBacaan {
  return {
    pagu: [],
    rak: [],
    realisasi: [],
    belum_cair: [],
    cair_menyusul: [],
    fisik: [],
    tercetak: [],
    nomenklatur: [],
    padanan: [],
    anggaran_tahunan: [],
    indikator: [],
    target: [],
    capaian: [],
    indikator_program: [],
    lhe: [],
    tindak_lanjut: [],
    catatan: [],
    aturan: [],
    ditolak: [],
    temuan: [],
  };
}

/** The names of the lists of a reading. */
export const namaIsi = Object.keys(emptyIsi()) as (keyof IsiBacaan)[];

/** How many rows a reading holds. */
export function countIsi(bacaan: Bacaan): number {
  return namaIsi.reduce((sum, name) => sum + bacaan[name].length, 0);
}

/** Empties the lists of a reading, once their rows are kept elsewhere; its parts and counts stay. */
export function clearIsi(bacaan: Bacaan): void {
  Object.assign(bacaan, emptyIsi());
}

/** A rejected row with only the columns that the kind lists, so that no other text of the file is kept. */
export function rejectedRow(
  baris: number,
  row: readonly Sel[],
  kolom: ReadonlyMap<string, number>,
  alasan: string,
): BarisDitolak {
  const listed = [...kolom].map(([nama, index]) => [nama, samarkan(cellText(row[index]))] as const);
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
    bagian: bacaan.bagian,
    temuan: bacaan.temuan,
    ditolak,
    hitungan: {dibaca: ditolak.length, diterima: 0, induk: 0, dikecualikan: 0, ditolak: ditolak.length},
  };
}
