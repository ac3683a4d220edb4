import type {JenisSpj} from "../../model/fakta.js";
import {columnLetter} from "../alamat.js";
import {isHeaderRow} from "../anggaran/batasTabel.js";
import type {Judul} from "../judul.js";
import {jenisOfKelompok, kelompokResmi} from "./kelompokSpj.js";
import {cellText, isBlankRow, type Lembar, type Sel} from "../lembar.js";
import type {BarisData} from "../tabel.js";

/** One rekening of a stacked SPJ with the lines of the sheet that it stands on. */
export interface BarisTumpuk {
  baris: readonly (BarisData & {jenis: JenisSpj | null})[];
  /** A repeat of the header, with its lines of titles. */
  isHeader: boolean;
}

/** A stacked table as one that has a row per rekening and the columns of the official form. */
export interface TabelDatar {
  /** Each rekening in the row of its first line; the rows of its other lines are blank. */
  lembar: Lembar;
  judul: Judul;
  /** By the number of the first line. */
  tumpuk: ReadonlyMap<number, BarisTumpuk>;
  /** The row and column letter in the sheet of what the flat table calls so. */
  placeOf(baris: number, kolom: string): {baris: number; kolom: string};
}

const triplet = ["lalu", "ini", "sampai"] as const;
const single = ["anggaran", "jumlah", "sisa"] as const;

/**
 * Lays the lines of each rekening side by side. A line is of the kind that one of its cells names, else of the next one
 * in the order of the titles under the header; a new rekening begins where the code or the uraian changes.
 */
export function flattenTumpuk(lembar: Lembar, judul: Judul): TabelDatar {
  const groups = groupLines(lembar, judul);
  const tumpuk = new Map(groups.map((group) => [group.baris[0]!.baris, group]));
  const width = Math.max(...judul.kolom.values()) + 1;
  const kolom = new Map(judul.kolom);
  for (const nama of triplet) kolom.delete(nama);
  kelompokResmi.forEach((group, index) =>
    [group.lalu, group.ini[0]!, group.sampai].forEach((nama, offset) => kolom.set(nama, width + index * 3 + offset))
  );
  const used = new Set(kolom.values());
  const lineOf = (group: BarisTumpuk | undefined, index: number) => {
    const nama = single.find((name) => kolom.get(name) === index);
    return index >= width
      ? group?.baris.find(({jenis}) => jenis === kelompokResmi[Math.floor((index - width) / 3)]!.jenis)
      : group?.baris.find(({row}) => nama !== undefined && cellText(row[index]) !== "");
  };
  const sourceOf = (index: number) => index < width ? index : judul.kolom.get(triplet[(index - width) % 3]!)!;
  const rows = lembar.baris.map((row, index) => {
    const group = tumpuk.get(index + 1);
    if (index <= judul.akhir) return row;
    if (group === undefined) return [];
    return Array.from({length: width + 9}, (_, column): Sel => {
      if (!used.has(column)) return null;
      const line = lineOf(group, column) ?? (column < width ? group.baris[0] : undefined);
      return line?.row[sourceOf(column)] ?? null;
    });
  });
  const letters = new Map(Array.from({length: width + 9}, (_, index) => [columnLetter(index), index]));
  return {
    lembar: {...lembar, baris: rows},
    judul: {...judul, kolom, tanpaJudul: []},
    tumpuk,
    placeOf(baris, letter) {
      const index = letters.get(letter);
      if (index === undefined) return {baris, kolom: letter};
      const line = lineOf(tumpuk.get(baris), index);
      return {baris: line?.baris ?? baris, kolom: columnLetter(sourceOf(index))};
    },
  };
}

/** The rekening below the header; the lines of titles right under it say in which order their lines come. */
function groupLines(lembar: Lembar, judul: Judul): BarisTumpuk[] {
  const order = kelompokResmi.map(({jenis}) => jenis);
  const under: (JenisSpj | null)[] = [];
  const groups: {baris: (BarisData & {jenis: JenisSpj | null})[]; isHeader: boolean}[] = [];
  const cell = (row: readonly Sel[], nama: string) => cellText(row[judul.kolom.get(nama)!]);
  lembar.baris.forEach((row, index) => {
    if (index <= judul.akhir || isBlankRow(row)) return;
    const label = labelOf(row);
    const current = groups.at(-1);
    const onlyLabel = label !== null && row.filter((sel) => cellText(sel) !== "").length === 1;
    if (current === undefined && onlyLabel) {
      under.push(label);
      return;
    }
    const isSame = (nama: string) =>
      ["", cell(current!.baris[0]!.row, nama)].includes(cell(row, nama)) ||
      jenisOfKelompok(cell(row, nama)) !== null;
    const expected = [...new Set([...under, ...order])];
    const kinds = current?.baris.map(({jenis}) => jenis) ?? [];
    const jenis = label ?? expected.find((kind) => !kinds.includes(kind)) ?? null;
    const continues = current !== undefined && isSame("kode") && isSame("uraian") &&
      (current.isHeader ? onlyLabel : jenis !== null && !kinds.includes(jenis));
    if (continues) {
      current.baris.push({row, baris: index + 1, jenis});
      return;
    }
    const isHeader = isHeaderRow(row, judul);
    const first = isHeader ? null : (label ?? expected[0]!);
    groups.push({baris: [{row, baris: index + 1, jenis: first}], isHeader});
  });
  return groups;
}

/** The kind of spending that a cell of a row names, or null. */
function labelOf(row: readonly Sel[]): JenisSpj | null {
  return row.map((sel) => jenisOfKelompok(cellText(sel))).find((jenis) => jenis !== null) ?? null;
}
