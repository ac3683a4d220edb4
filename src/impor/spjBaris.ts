import type {KodeProgram, KodeRekening} from "../model/kode.js";
import {levelProgram} from "../model/kode.js";
import type {Bacaan} from "../model/masukan.js";
import {isBlank, parseRupiah} from "./angka.js";
import {type Judul, normaliseTitle} from "./judul.js";
import {commonBidang, type KodeTerbaca, parseKode, parseKodeCells} from "./kode.js";
import {cellText, type Lembar, type Sel} from "./lembar.js";
import type {Simpul} from "./pohon.js";
import {type BarisData, dataRows, openRow, type PembacaBaris} from "./tabel.js";

/** Field names of the three kinds of spending. */
export const kelompokSpj = ["gaji", "barjas", "upgu"] as const;

/** A row of an SPJ: a program, kegiatan, sub kegiatan, or a rekening below one. */
export interface BarisSpj extends Simpul {
  /** The full code, a rekening joined to its sub kegiatan with a point. */
  kode: string;
  program: KodeProgram | null;
  rekening: KodeRekening | null;
  nama: string;
}

export interface TabelSpj {
  nodes: BarisSpj[];
  /** The rows of the table up to JUMLAH, repeats of the header included. */
  rows: readonly BarisData[];
  jumlah: {baris: number; nilai: Readonly<Record<string, number | null>>} | null;
  /** The SKPD's own row, where it is the first. */
  skpd: {teks: string; baris: number; nilai: Readonly<Record<string, number | null>>} | null;
  /** Parents that are no line of the budget: the SKPD's own row, one that names a sub kegiatan, JUMLAH. */
  bukanRincian: number;
  /** Repeats of the header and the row of column numbers. */
  dikecualikan: number;
}

const amountColumns = [
  "anggaran",
  ...kelompokSpj.flatMap((nama) => [`${nama}_lalu`, `${nama}_ini`, `${nama}_sampai`]),
  "jumlah",
  "sisa",
];

/**
 * The rows of an SPJ from below its header to JUMLAH. A rekening belongs to the sub kegiatan that its own cell names,
 * else to the row above that does, else to the one that the header block names.
 */
export function readBarisSpj(
  lembar: Lembar,
  judul: Judul,
  {bacaan, subKegiatan}: {bacaan: Bacaan; subKegiatan: string | null},
): TabelSpj {
  const {rows, jumlah: totalRow} = tableRows(lembar, judul);
  const columns = codeColumns(judul);
  const bidang = commonBidang(rows.map(({row}) => cellText(row[columns[0]!])));
  const tabel: TabelSpj = {nodes: [], rows, jumlah: null, skpd: null, bukanRincian: 0, dikecualikan: 0};
  const seen = new Map<string, number>();
  let current = parseSubKegiatan(subKegiatan, bidang);
  for (const data of rows) {
    const reader = openRow(data, judul, bacaan);
    const cells = columns.map((index) => data.row[index] ?? null);
    const label = cells.map(cellText).filter((text) => text !== "").join(" ") || reader.text("uraian");
    const kode = columns.length > 1 ? parseKodeCells(cells, bidang) : parseKode(cells[0] ?? null, bidang);
    const named = /^sub kegiatan\s*:\s*(.+)/i.exec(label)?.[1] ?? null;
    if (isHeaderRow(data.row, judul)) {
      tabel.dikecualikan += 1;
    } else if (data === totalRow || (kode === null && seen.size === 0 && tabel.skpd === null && named === null)) {
      const nilai = readAmounts(reader);
      if (reader.close(null)) continue;
      tabel.bukanRincian += 1;
      if (data === totalRow) tabel.jumlah = {baris: data.baris, nilai};
      else tabel.skpd = {teks: label, baris: data.baris, nilai};
    } else if (kode === null && named !== null) {
      current = parseSubKegiatan(named, bidang) ?? current;
      tabel.bukanRincian += 1;
    } else if (kode?.program === null && kode.rekening!.length === 1 && current === null) {
      tabel.bukanRincian += 1;
    } else {
      if (kode !== null && kode.rekening === null) current = kode.program;
      const node = readNode(reader, {kode, program: kode?.program ?? current, label, seen});
      if (node !== null) tabel.nodes.push(node);
    }
  }
  return tabel;
}

function parseSubKegiatan(text: string | null, bidang: string | null): KodeProgram | null {
  return text === null ? null : (parseKode(text.trim().split(/\s/)[0]!, bidang)?.program ?? null);
}

function readNode(
  reader: PembacaBaris,
  {kode, program, label, seen}: {
    kode: KodeTerbaca | null;
    program: KodeProgram | null;
    label: string;
    seen: Map<string, number>;
  },
): BarisSpj | null {
  const rekening = kode?.rekening ?? null;
  if (kode === null) {
    reader.refuse(
      "sel-buruk",
      "kode",
      `Kode Rekening seharusnya kode seperti 5.1.02.01.01.0024 (tertulis "${label}").`,
    );
  } else if (rekening !== null && (program === null || levelProgram(program) !== "sub_kegiatan")) {
    reader.refuse("sel-buruk", "kode", `Rekening ${rekening} tidak berada di bawah sub kegiatan mana pun.`);
  }
  const parts = [program, rekening].filter((part) => part !== null);
  const full = parts.join(".");
  const kunci = kode === null ? null : parts.join("/");
  const nilai = readAmounts(reader);
  const earlier = kunci === null ? undefined : seen.get(kunci);
  if (earlier !== undefined) reader.refuse("baris-ganda", "kode", `Kode ${full} sudah ada di baris ${earlier}.`);
  const ditolak = reader.close(kode === null ? null : full);
  if (kunci === null || earlier !== undefined) return null;
  seen.set(kunci, reader.baris);
  const {baris} = reader;
  return {
    kunci,
    kode: full,
    baris,
    program,
    rekening,
    nama: reader.text("uraian"),
    nilai: ditolak ? {} : nilai,
    ditolak,
  };
}

/** The amounts that a row states; a cell left blank states none. */
function readAmounts(reader: PembacaBaris): Record<string, number | null> {
  return Object.fromEntries(amountColumns.map((nama) => [
    nama,
    isBlank(reader.sel(nama)) ? null : reader.read(nama, parseRupiah, "angka seperti 1.250.000,00"),
  ]));
}

/** The rows up to JUMLAH, or, where that is missing, up to the footer block; the row of column numbers is header. */
export function tableRows(lembar: Lembar, judul: Judul): {rows: BarisData[]; jumlah: BarisData | null} {
  const below = dataRows(lembar, judul);
  const all = below[0] !== undefined && isNumberingRow(below[0].row) ? below.slice(1) : below;
  const total = all.findIndex(({row}) => firstTexts(row).some((text) => /^(jumlah|total)$/i.test(text)));
  if (total >= 0) return {rows: all.slice(0, total + 1), jumlah: all[total]!};
  const footer = all.findIndex(({row}) =>
    firstTexts(row).some((text) => /^(penerimaan|pengeluaran|saldo kas)\b/i.test(text))
  );
  return {rows: footer < 0 ? all : all.slice(0, footer), jumlah: null};
}

function firstTexts(row: readonly Sel[]): string[] {
  return row.map(cellText).filter((text) => text !== "").slice(0, 2);
}

/** The columns that the code stands in: its own, and those without a title right of it. */
export function codeColumns(judul: Judul): number[] {
  const columns = [judul.kolom.get("kode")!];
  while (judul.tanpaJudul.includes(columns.at(-1)! + 1)) columns.push(columns.at(-1)! + 1);
  return columns;
}

/** A repeat of the header at a page break, with or without its row of column numbers. */
function isHeaderRow(row: readonly Sel[], judul: Judul): boolean {
  if (isNumberingRow(row)) return true;
  const texts = row.map(cellText).filter((text) => text !== "");
  const titles = new Set(judul.ditemukan.map(normaliseTitle));
  return texts.length >= 3 && texts.filter((text) => titles.has(normaliseTitle(text))).length * 2 > texts.length;
}

/** The row under the header that numbers the columns: `1 | 2 | … | 6 = (4+5)`. */
function isNumberingRow(row: readonly Sel[]): boolean {
  const texts = row.map(cellText).filter((text) => text !== "");
  return texts.length >= 5 && texts.every((text) => /^\d{1,2}\s*(=\s*\(.*\))?$/.test(text));
}
