import {isNotPrinted, parseAngka, parseRupiah} from "../angka.js";
import {parseBulan} from "../bulan.js";
import {parseKode} from "../kode.js";
import {cellText, type Sel} from "../lembar.js";

/** A column of a flat list: how its cells are read, and what would be right where one cannot be. */
export interface SelDatar<T> {
  /** The value of a cell; undefined where it cannot be read. `bidang` stands for `X.XX` in codes. */
  baca(sel: Sel, bidang: string | null): T | undefined;
  harapan: string;
  /** Titles of the column where its name is not the only one; compared as `Kolom.judul`. */
  judul?: readonly string[];
  /** A file may lack the column. */
  opsional?: true;
  /** Its cells hold codes, so that `X.XX` in them waits for the bidang urusan. */
  isKode?: true;
}

const daftarDokumen = ["Renstra", "Renja", "IKU", "PK", "PK Perubahan"];

const hint = {
  angka: "angka seperti 69,2; ribuan tanpa titik, 5000",
  kode: "kode seperti 2.17.01.2.01.0001",
  rupiah: "angka seperti 1.250.000,00",
};

/** Text as it stands, or null for a blank cell. */
export const teks: SelDatar<string | null> = {baca: (sel) => cellText(sel) || null, harapan: "teks"};

/** Text that must be there. */
export const terisi: SelDatar<string> = {baca: (sel) => cellText(sel) || undefined, harapan: "terisi"};

/** A figure in any unit that must be there. */
export const angkaTerisi: SelDatar<number> = {baca: (sel) => parseAngka(sel) ?? undefined, harapan: hint.angka};

/** A figure in any unit; null where nothing is printed (blank, `-`). */
export const angka = orNull(angkaTerisi);

/** Rupiah; null where nothing is printed (blank, `-`, `Rp-`). */
export const rupiah = orNull<number>({baca: (sel) => parseRupiah(sel) ?? undefined, harapan: hint.rupiah});

/** A year that must be there. */
export const tahunTerisi: SelDatar<number> = {
  baca: (sel) => (/^20\d\d$/.test(cellText(sel)) ? Number(cellText(sel)) : undefined),
  harapan: "tahun seperti 2024",
};

/** A year; null where it is blank. */
export const tahun = orNull(tahunTerisi);

/** A year, or `akhir_periode` for the end of the planning period. */
export const tahunTarget: SelDatar<number | "akhir_periode"> = {
  baca: (sel, bidang) => (cellText(sel) === "akhir_periode" ? "akhir_periode" : tahunTerisi.baca(sel, bidang)),
  harapan: "tahun seperti 2024, atau akhir_periode",
};

/** A month by number or name; null where it is blank. */
export const bulan = orNull<number>({
  baca: (sel) => parseBulan(cellText(sel)) ?? undefined,
  harapan: "1 sampai 12 atau nama bulan",
});

/** The code of a program, kegiatan or sub kegiatan that must be there. */
export const kodeTerisi: SelDatar<string> = {
  baca: (sel, bidang) => parseKode(sel, bidang)?.program ?? undefined,
  harapan: hint.kode,
  isKode: true,
};

/** The code of a program, kegiatan or sub kegiatan; null where it is blank. */
export const kode = orNull(kodeTerisi);

/** A code of the nomenclature or of the chart of accounts, or the two joined, that must be there. */
export const kodeApaPun: SelDatar<string> = {
  ...kodeTerisi,
  baca: (sel, bidang) => {
    const found = parseKode(sel, bidang);
    return found === null ? undefined : [found.program, found.rekening].filter((kode) => kode !== null).join(".");
  },
};

/** One of the words given. */
export function salahSatu<const T extends string>(...words: readonly T[]): SelDatar<T> {
  const known = (text: string): text is T => (words as readonly string[]).includes(text);
  return {
    baca: (sel) => {
      const text = cellText(sel).toLowerCase();
      return known(text) ? text : undefined;
    },
    harapan: `salah satu dari ${words.join(", ")}`,
  };
}

/** The document that sets a target, by the name that it has everywhere. */
export const dokumenTarget: SelDatar<string> = {
  baca: (sel) => daftarDokumen.find((nama) => nama.toLowerCase() === cellText(sel).toLowerCase()),
  harapan: `salah satu dari ${daftarDokumen.join(", ")}`,
};

/** The same cell where it may be blank. */
export function orNull<T>(sel: SelDatar<T>): SelDatar<T | null> {
  return {...sel, baca: (value, bidang) => (isNotPrinted(value) ? null : sel.baca(value, bidang))};
}

/** The same column where a file may lack it. */
export function opsional<T>(sel: SelDatar<T>): SelDatar<T> {
  return {...sel, opsional: true};
}

/** The same column under other titles, the standard one first. */
export function berjudul<T>(sel: SelDatar<T>, ...judul: readonly string[]): SelDatar<T> {
  return {...sel, judul};
}
