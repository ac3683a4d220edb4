import type {Bacaan} from "../../model/masukan.js";
import {rejectedRow} from "../bacaan.js";
import {isHeaderRow, tableRows} from "../anggaran/batasTabel.js";
import {flattenTumpuk, type TabelDatar} from "./barisTumpuk.js";
import type {JenisTabel} from "../jenis.js";
import {type Judul, type Kolom, normaliseTitle} from "../judul.js";
import {jenisOfKelompok, judulTriplet, kelompokResmi} from "./kelompokSpj.js";
import {cellText, type Lembar} from "../lembar.js";
import {readSpj} from "./spjFungsional.js";
import type {BarisSumber} from "../sumber.js";
import type {BarisData} from "../tabel.js";

const kolom: readonly Kolom[] = [
  {nama: "kode", judul: ["Kode Rekening", "Kode Rekeing"]},
  {nama: "uraian", judul: ["Uraian"]},
  {nama: "anggaran", judul: ["Jumlah Anggaran"]},
  {nama: "lalu", judul: judulTriplet.lalu},
  {nama: "ini", judul: judulTriplet.ini},
  {nama: "sampai", judul: judulTriplet.sampai},
  {nama: "jumlah", judul: ["Jumlah SPJ (LS + UP/GU/TU) s.d. Bulan ini"]},
  {nama: "sisa", judul: ["Sisa Anggaran", "Sisa Pagu Anggaran"]},
];

/**
 * SPJ of SIMDA: each rekening on three lines of the sheet, one for LS Gaji, one for LS Barang & Jasa, one for UP/GU/TU.
 *
 * In:    one table with a single group of three columns; code, uraian, budget, sum and rest stand on one of the lines,
 *        or code and uraian on each; which line is which is said by a title in it, else by the order of the titles
 *        under the header. Amounts in rupiah.
 * Out:   as of the SPJ Fungsional. Each line of the sheet counts as a row: the three of an accepted rekening are all
 *        accepted. A rekening that lacks one of its lines is rejected.
 * Source: `domain.md` 1.4.
 */
export const spjSimda: JenisTabel = {
  jenis: "spj-simda",
  pengecualian: "Judul kolom yang berulang dan baris nomor kolom.",
  kolom: (lembar) => (isStacked(lembar) ? kolom : []),
  rows: (lembar, judul) => {
    const datar = flattenTumpuk(lembar, judul);
    return linesOf(datar, tableRows(datar.lembar, datar.judul).rows);
  },
  read: readSpjSimda,
};

/** Whether the titles of the group stand in the row of the other titles, with the kinds of spending below them. */
function isStacked(lembar: Lembar): boolean {
  const titles = (nama: string) => kolom.find((column) => column.nama === nama)!.judul.map(normaliseTitle);
  const head = lembar.baris.slice(0, 60).findIndex((row) => {
    const found = row.map((sel) => normaliseTitle(cellText(sel)));
    const has = (nama: string) => found.some((title) => titles(nama).includes(title));
    return has("uraian") && (has("lalu") || has("sampai"));
  });
  return head >= 0 &&
    lembar.baris.slice(head + 1).some((row) => row.some((sel) => jenisOfKelompok(cellText(sel)) !== null));
}

function readSpjSimda(lembar: Lembar, judul: Judul, sumber: BarisSumber | null): Bacaan {
  const datar = flattenTumpuk(lembar, judul);
  const hasLine = (baris: number, jenis: string | null) =>
    datar.tumpuk.get(baris)?.baris.some((line) => line.jenis === jenis) ?? false;
  const bacaan = readSpj(datar.lembar, datar.judul, sumber, {
    jenis: spjSimda.jenis,
    kelompok: kelompokResmi,
    wajib: (baris, group) => !hasLine(baris, group.jenis),
  });
  return relocate(countLines(bacaan, datar, judul), datar);
}

/** Puts every place back to where it stands in the sheet. */
function relocate(bacaan: Bacaan, {placeOf}: TabelDatar): Bacaan {
  const moved = <T extends {baris: number; kolom: string}>(row: T): T => ({...row, ...placeOf(row.baris, row.kolom)});
  return {
    ...bacaan,
    realisasi: bacaan.realisasi.map(moved),
    pagu: bacaan.pagu.map(moved),
    temuan: bacaan.temuan.map((temuan) => {
      const {baris, kolom} = temuan;
      return baris === null || kolom === null ? temuan : {...temuan, ...placeOf(baris, kolom)};
    }),
  };
}

/** Counts lines of the sheet in place of rekening, and keeps each line of a rejected one. */
function countLines(bacaan: Bacaan, datar: TabelDatar, judul: Judul): Bacaan {
  const {rows} = tableRows(datar.lembar, datar.judul);
  const count = (which: (data: BarisData) => boolean) => linesOf(datar, rows.filter(which)).length;
  const accepted = new Set(bacaan.pagu.map(({baris}) => baris));
  const byRow = new Map(rows.map((data) => [data.baris, data]));
  const ditolak = bacaan.ditolak.flatMap(({baris, alasan}) =>
    linesOf(datar, [byRow.get(baris)!]).map((line) => rejectedRow(line.baris, line.row, judul.kolom, alasan))
  );
  const dibaca = count(() => true);
  const diterima = count(({baris}) => accepted.has(baris));
  const dikecualikan = bacaan.hitungan.dikecualikan === 0 ? 0 : count(({row}) => isHeaderRow(row, datar.judul));
  const induk = dibaca - diterima - dikecualikan - ditolak.length;
  return {...bacaan, ditolak, hitungan: {dibaca, diterima, induk, dikecualikan, ditolak: ditolak.length}};
}

function linesOf({tumpuk}: TabelDatar, rows: readonly BarisData[]): BarisData[] {
  return rows.flatMap(({baris}) => tumpuk.get(baris)?.baris ?? []);
}
