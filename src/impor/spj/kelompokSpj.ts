import type {JenisSpj} from "../../model/fakta.js";
import {type Kolom, normaliseTitle} from "../judul.js";
import {cellText, isBlankRow, type Lembar} from "../lembar.js";

/** A group of three columns of an SPJ: up to last month, this month, up to this month. */
export interface KelompokSpj {
  /** As printed. */
  judul: string;
  /** Null where the group is none of the three kinds, or more than one of them. */
  jenis: JenisSpj | null;
  /** The names of its columns; what is new may be split over several. */
  lalu: string;
  ini: readonly string[];
  sampai: string;
}

/** The titles of the three columns of a group. */
export const judulTriplet = {
  lalu: ["s.d. Bulan Lalu", "Sampai Dengan Bulan Lalu"],
  ini: ["Bulan Ini"],
  sampai: ["s.d. Bulan Ini", "Sampai Dengan Bulan Ini"],
} as const;

/**
 * Titles of groups, without the word SPJ and without the rekening that some forms print after it. An LS that is not
 * split has no kind. What SIPD prints as "LS Barang & Jasa" is every LS that is not gaji (`realisasi_ls_selain_gaji`),
 * so belanja modal paid by LS is in it; belanja pegawai (5.1.01) paid by LS is gaji and tunjangan.
 *
 * Source: `domain.md` 1.2 and 1.4.
 */
const judulKelompok: readonly {jenis: JenisSpj; judul: readonly string[]}[] = [
  {jenis: "LS Gaji", judul: ["LS Gaji", "LS Gaji & Tunjangan", "LS Gaji dan Tunjangan", "LS Pegawai"]},
  {jenis: "LS Barang & Jasa", judul: ["LS Barang & Jasa", "LS Barang dan Jasa", "LS Barjas", "LS Modal"]},
  {jenis: "UP/GU/TU", judul: ["UP/GU/TU", "LS UP/GU/TU", "UP/GU", "GU/TU", "UP", "GU", "TU"]},
];

/** The groups of the official form. */
export const kelompokResmi: readonly KelompokSpj[] = ["SPJ - LS Gaji", "SPJ - LS Barang & Jasa", "SPJ - UP/GU/TU"].map(
  namedKelompok,
);

/** The kind of spending that a group's title names, or null when it names none. */
export function jenisOfKelompok(judul: string): JenisSpj | null {
  const title = normaliseTitle(judul).replace(/^spj/, "").replace(/\d+$/, "");
  return judulKelompok.find((known) => known.judul.some((text) => normaliseTitle(text) === title))?.jenis ?? null;
}

/**
 * The groups of columns that the header of an SPJ has, left to right, whatever they are called: each title over columns
 * "s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini". Where such columns stand under no title, as many
 * official groups that are not there are named, so that they are missed. A header without any such column has the official groups.
 */
export function findKelompok(lembar: Lembar, judulLain: ReadonlySet<string>): readonly KelompokSpj[] {
  const head = lembar.baris.slice(0, 60).map((row) => row.map((sel) => normaliseTitle(cellText(sel))));
  const titles = (nama: keyof typeof judulTriplet) => judulTriplet[nama].map(normaliseTitle);
  const below = head.findIndex((row) => row.some((title) => titles("lalu").includes(title)));
  const above = head.slice(0, Math.max(below, 0)).findLastIndex((_, index) => !isBlankRow(lembar.baris[index]!));
  if (above < 0 || head[below]!.some((title) => judulLain.has(title))) return kelompokResmi;
  const starts = head[above]!.flatMap((title, index, row) => (title === "" || title === row[index - 1] ? [] : [index]));
  const found: KelompokSpj[] = [];
  let untitled = 0;
  starts.forEach((start, position) => {
    const cells = head[below]!.slice(start, starts[position + 1]);
    const count = (nama: keyof typeof judulTriplet) => cells.filter((title) => titles(nama).includes(title)).length;
    const triplets = Math.max(count("lalu"), count("ini"), count("sampai"));
    const own = triplets > 0 && !judulLain.has(head[above]![start]!);
    if (own) found.push(namedKelompok(cellText(lembar.baris[above]![start])));
    untitled += triplets - (own ? 1 : 0);
  });
  const kinds = new Set(found.map(({jenis}) => jenis));
  return [...found, ...kelompokResmi.filter(({jenis}) => !kinds.has(jenis)).slice(0, untitled)];
}

/** The columns of the groups. */
export function kolomKelompok(kelompok: readonly KelompokSpj[]): Kolom[] {
  return kelompok.flatMap((group) =>
    [
      {nama: group.lalu, judul: judulTriplet.lalu},
      {nama: group.ini[0]!, judul: judulTriplet.ini},
      {nama: group.sampai, judul: judulTriplet.sampai},
    ].map((kolom): Kolom => ({...kolom, kelompok: [group.judul]}))
  );
}

function namedKelompok(judul: string): KelompokSpj {
  return {
    judul,
    jenis: jenisOfKelompok(judul),
    lalu: `${judul} s.d. Bulan Lalu`,
    ini: [`${judul} Bulan Ini`],
    sampai: `${judul} s.d. Bulan Ini`,
  };
}
