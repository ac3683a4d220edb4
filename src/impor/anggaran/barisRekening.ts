import type {KodeProgram, KodeRekening} from "../../model/kode.js";
import {levelProgram} from "../../model/kode.js";
import type {Bacaan} from "../../model/masukan.js";
import {isBlank, parseRupiah} from "../angka.js";
import type {Judul} from "../judul.js";
import {bidangKode, bidangUrusan, isNetral, sebabNetral} from "../bidang.js";
import {type KodeTerbaca, parseKode, parseKodeCells} from "../kode.js";
import type {Lembar} from "../lembar.js";
import {isHeaderRow, joinTexts, spannedColumns, tableRows} from "./batasTabel.js";
import type {Simpul, Tertolak} from "./pohon.js";
import {samarkan} from "../samar.js";
import {type BarisData, openRow, type PembacaBaris} from "../tabel.js";

/** A row of a printed budget table: a program, kegiatan, sub kegiatan, or a rekening below one. */
export interface BarisRekening extends Simpul {
  /** The full code, a rekening joined to its sub kegiatan with a point. */
  kode: string;
  program: KodeProgram | null;
  rekening: KodeRekening | null;
  nama: string;
}

/** A row that states amounts for all leaves or for a part of the year. */
export interface BarisTotal {
  teks: string;
  baris: number;
  nilai: Readonly<Record<string, number | null>>;
}

export interface TabelRekening {
  nodes: BarisRekening[];
  /** The rows of the table up to its total rows, repeats of the header included. */
  rows: readonly BarisData[];
  jumlah: BarisTotal | null;
  /** Total rows right below JUMLAH. */
  jumlahLain: BarisTotal[];
  /** The SKPD's own row, where it is the first. */
  skpd: BarisTotal | null;
  /** Parents that are no line of the budget: the SKPD's own row, one that names a sub kegiatan, JUMLAH. */
  bukanRincian: number;
  /** Rejected rows that are no node. */
  tanpaTempat: Tertolak[];
  /** The code of the sub kegiatan that the header block names. */
  cakupan: KodeProgram | null;
  /** Repeats of the header and the row of column numbers. */
  dikecualikan: number;
}

/** What a reader of a table of rekening is told beyond its header. */
export interface PilihanBaris {
  bacaan: Bacaan;
  /** The sub kegiatan that the header block names, as printed. */
  subKegiatan: string | null;
  /** What names the SKPD beside the table: the header block, then `sumber.csv`. */
  skpd: readonly (string | null | undefined)[];
  /** The columns of amounts. */
  angka: readonly string[];
  /** What the total rows are labelled. */
  total?: RegExp;
  /** The table goes on below its total rows. */
  lanjut?: boolean;
  /** A rekening may stand alone, where the table breaks down nothing but rekening. */
  tanpaSubKegiatan?: boolean;
  /** Whether a row states no spending of the SKPD. */
  dikecualikan?: (row: {kode: KodeTerbaca | null; label: string; tanpaAngka: boolean}) => boolean;
}

/**
 * The rows of a printed budget table from below its header to JUMLAH. A rekening belongs to the sub kegiatan that its
 * own cell names, else to the row above that does, else to the one that the header block names.
 */
export function readBarisRekening(lembar: Lembar, judul: Judul, pilihan: PilihanBaris): TabelRekening {
  const {bacaan, subKegiatan, skpd, angka, total, lanjut, tanpaSubKegiatan = false, dikecualikan = () => false} =
    pilihan;
  const {rows, jumlah: totalRows} = tableRows(lembar, judul, {total, lanjut});
  const columns = spannedColumns(judul, "kode");
  const kodeOf = ({row}: BarisData, bidang: string | null = null) => {
    const cells = columns.map((index) => row[index] ?? null);
    return columns.length > 1 ? parseKodeCells(cells, bidang) : parseKode(cells[0] ?? null, bidang);
  };
  const first = joinTexts(rows[0]?.row ?? []);
  const lain = rows.map((data) => bidangKode(kodeOf(data)?.program));
  const bidang = bidangUrusan([skpd[0], first, ...skpd.slice(1)], lain);
  const cakupan = parseSubKegiatan(subKegiatan, bidang);
  const tabel: TabelRekening = {
    nodes: [],
    rows,
    jumlah: null,
    jumlahLain: [],
    skpd: null,
    bukanRincian: 0,
    tanpaTempat: [],
    cakupan,
    dikecualikan: 0,
  };
  const seen = new Map<string, number>();
  let current = cakupan;
  for (const data of rows) {
    const reader = openRow(data, judul, bacaan);
    const cells = columns.map((index) => data.row[index] ?? null);
    const nama = joinTexts(spannedColumns(judul, "uraian").map((index) => data.row[index] ?? null));
    const label = joinTexts(cells) || nama;
    const kode = kodeOf(data, bidang);
    const named = /^sub kegiatan\s*:\s*(.+)/i.exec(label)?.[1] ?? null;
    const isTotal = totalRows.includes(data);
    const tanpaAngka = angka.every((nama) => isBlank(reader.sel(nama)));
    if (isHeaderRow(data.row, judul) || (!isTotal && named === null && dikecualikan({kode, label, tanpaAngka}))) {
      tabel.dikecualikan += 1;
    } else if (
      isTotal || (kode === null && seen.size === 0 && tabel.skpd === null && named === null && !isNetral(label))
    ) {
      const nilai = readAmounts(reader, angka);
      if (reader.close(null)) continue;
      tabel.bukanRincian += 1;
      const row = {teks: label, baris: data.baris, nilai};
      if (!isTotal) tabel.skpd = row;
      else if (data === totalRows[0]) tabel.jumlah = row;
      else tabel.jumlahLain.push(row);
    } else if (kode === null && named !== null) {
      current = parseSubKegiatan(named, bidang) ?? current;
      tabel.bukanRincian += 1;
    } else if (kode?.program === null && kode.rekening!.length === 1 && current === null && !tanpaSubKegiatan) {
      tabel.bukanRincian += 1;
    } else {
      if (kode !== null && kode.rekening === null) current = kode.program;
      const program = kode?.program ?? current;
      const node = readNode(reader, {kode, program, label, nama, seen, angka, tanpaSubKegiatan});
      if ("kunci" in node) tabel.nodes.push(node);
      else tabel.tanpaTempat.push(node);
    }
  }
  return tabel;
}

function parseSubKegiatan(text: string | null, bidang: string | null): KodeProgram | null {
  return text === null ? null : (parseKode(text.trim().split(/\s/)[0]!, bidang)?.program ?? null);
}

function readNode(
  reader: PembacaBaris,
  {kode, program, label, nama, seen, angka, tanpaSubKegiatan}: {
    kode: KodeTerbaca | null;
    program: KodeProgram | null;
    label: string;
    nama: string;
    seen: Map<string, number>;
    angka: readonly string[];
    tanpaSubKegiatan: boolean;
  },
): BarisRekening | Tertolak {
  const rekening = kode?.rekening ?? null;
  if (kode === null) {
    reader.refuse(
      "sel-buruk",
      "kode",
      `Kode Rekening seharusnya kode seperti 5.1.02.01.01.0024 (tertulis "${samarkan(label)}").${sebabNetral(label)}`,
    );
  } else if (rekening !== null && !tanpaSubKegiatan && (program === null || levelProgram(program) !== "sub_kegiatan")) {
    reader.refuse("sel-buruk", "kode", `Rekening ${rekening} tidak berada di bawah sub kegiatan mana pun.`);
  }
  const parts = [program, rekening].filter((part) => part !== null);
  const full = parts.join(".");
  const kunci = kode === null ? null : parts.join("/");
  const nilai = readAmounts(reader, angka);
  const earlier = kunci === null ? undefined : seen.get(kunci);
  if (earlier !== undefined) reader.refuse("baris-ganda", "kode", `Kode ${full} sudah ada di baris ${earlier}.`);
  const ditolak = reader.close(kode === null ? null : full);
  const {baris} = reader;
  const rusak = new Set(angka.filter((nama) => nilai[nama] === null && !isBlank(reader.sel(nama))));
  if (kunci === null || earlier !== undefined) return {baris, nilai, rusak};
  seen.set(kunci, baris);
  return {
    kunci,
    kode: full,
    baris,
    program,
    rekening,
    nama,
    nilai: ditolak ? {} : nilai,
    ditolak,
    ...(ditolak && {tertolak: {baris, nilai, rusak}}),
  };
}

/** The amounts that a row states; a cell left blank states none. */
function readAmounts(reader: PembacaBaris, angka: readonly string[]): Record<string, number | null> {
  return Object.fromEntries(angka.map((nama) => [
    nama,
    isBlank(reader.sel(nama)) ? null : reader.read(nama, parseRupiah, "angka seperti 1.250.000,00"),
  ]));
}
