import type {BarisNomenklatur} from "../../model/fakta.js";
import {indukProgram, type KodeProgram, levelProgram} from "../../model/kode.js";
import type {Kepala} from "../../model/masukan.js";
import {parseRupiah} from "../angka.js";
import {bidangUrusan} from "../bidang.js";
import {parseSkpd} from "../kepala.js";
import {parseKode} from "../kode.js";
import {cellText, type Sel} from "../lembar.js";
import {splitPasangan} from "../pasanganKepala.js";
import type {BarisSumber} from "../sumber.js";
import type {BarisData} from "../tabel.js";

/** What the lines above a table of a DPA say. `null` is not printed. */
export interface BlokDpa extends Pick<Kepala, "tahun" | "skpd" | "nama_skpd" | "sub_skpd"> {
  /** The word for the document: `RKA`, `RKPA`, `DPA`, `DPPA`, `RDPA` or `RDPPA`. */
  dokumen: string | null;
  /** `pergeseran` where the title does not say which one; null where only the layout tells it. */
  tahapan: string | null;
  program: KodeProgram | null;
  kegiatan: KodeProgram | null;
  subKegiatan: KodeProgram | null;
  /** Null where several are printed: which one an item is paid from is not known then. */
  sumberDana: string | null;
  alokasi: Alokasi[];
  nomenklatur: Omit<BarisNomenklatur, "bagian">[];
}

/** An amount in rupiah that the block states for a year; `nilai` is null where the text is none. */
export interface Alokasi {
  baris: number;
  /** Index of the cell. */
  kolom: number;
  tahun: number;
  teks: string;
  nilai: number | null;
}

interface Garis {
  baris: number;
  label: string;
  nilai: string;
  kolom: number;
  sel: Sel;
  lebihBaris: boolean;
}

const kata = /\b(RDPPA|RDPA|RKPA|DPPA|RKA|DPA)\b/;

/**
 * Reads `Label : value` lines and the title. A line counts by its label, wherever its cells stand and whether the colon
 * is printed or not; other lines (who signs, where, what for) are not read.
 *
 * Edge cases: of two lines `Sub Kegiatan` the one with a code is meant, the other is its output; `X.XX` in a code is
 * the bidang urusan of the SKPD; the year is that of `Tahun Anggaran`, else the last part of the document's number.
 * What a later block of the sheet leaves out about the document and its SKPD is that of the block before.
 */
export function readBlokDpa(
  rows: readonly BarisData[],
  before: BlokDpa | null = null,
  sumber: BarisSumber | null = null,
): BlokDpa {
  const lines = rows.flatMap(toGaris);
  const titles = rows.flatMap(({row}) => row.map(cellText)).filter((text) => text !== "");
  const find = (pattern: RegExp) => lines.find(({label, nilai}) => pattern.test(label) && nilai !== "")?.nilai ?? null;
  const nomor = find(/^nomor\b/);
  const year = titles.map((text) => /\btahun anggaran\s*:?\s*(20\d\d)\b/i.exec(text)?.[1]).find((text) => text) ??
    /^(20\d\d)\b/.exec(find(/^tahun anggaran$/) ?? "")?.[1] ?? /\/(20\d\d)\s*$/.exec(nomor ?? "")?.[1];
  const tahun = year === undefined ? (before?.tahun ?? null) : Number(year);
  const printed = readSkpd(find(/^(organisasi|skpd|opd|perangkat daerah)$/), nomor);
  const {skpd, nama_skpd, sub_skpd} = printed.skpd === null && before !== null ? before : {...printed, sub_skpd: null};
  const bidang = bidangUrusan([skpd, sumber?.skpd], [/^\d\.\d{2}\b/.exec(find(/^bidang urusan$/) ?? "")?.[0] ?? null]);
  const names = lines.flatMap((line) => readNama(line, bidang));
  const unit = parseSkpd(find(/^unit( skpd| organisasi| kerja)?$/) ?? "").skpd;
  const kodeOf = (level: string) => names.find((n) => n.level === level)?.kode as KodeProgram | undefined ?? null;
  const subKegiatan = kodeOf("sub_kegiatan");
  const kegiatan = kodeOf("kegiatan") ?? parentOf(subKegiatan);
  const {dokumen, tahapan} = readDokumen(titles, nomor);
  return {
    tahun,
    skpd,
    nama_skpd,
    sub_skpd: unit === "" ? sub_skpd : (unit === skpd || unit === nama_skpd ? null : unit),
    dokumen: dokumen ?? before?.dokumen ?? null,
    tahapan: tahapan ?? before?.tahapan ?? null,
    program: kodeOf("program") ?? parentOf(kegiatan),
    kegiatan,
    subKegiatan,
    sumberDana: readSumberDana(lines),
    alokasi: tahun === null ? [] : lines.flatMap((line) => readAlokasi(line, tahun)),
    nomenklatur: names,
  };
}

function parentOf(kode: KodeProgram | null): KodeProgram | null {
  return kode === null ? null : indukProgram(kode) as KodeProgram | null;
}

function readSumberDana(lines: readonly Garis[]): string | null {
  const line = lines.find(({label}) => /^sumber (pendanaan|dana)$/.test(label));
  return line === undefined || line.lebihBaris || /^[-–]?$|;|, /.test(line.nilai) ? null : line.nilai;
}

/** Label, value and the first cell of the value; the colon may end the label, begin the value or have its own cell. */
function toGaris({row, baris}: BarisData): Garis[] {
  const cells = row.map((sel, kolom) => ({kolom, sel, text: cellText(sel)}));
  return splitPasangan(cells).flatMap((pair) => toGarisSatu(pair.filter(({text}) => text !== ":"), baris));
}

function toGarisSatu(cells: readonly {kolom: number; sel: Sel; text: string}[], baris: number): Garis[] {
  const [first, second] = cells;
  if (first === undefined) return [];
  const [, label, own] = /^([^:]*?)\s*:\s*(.*)$/.exec(first.text) ?? [null, first.text, ""];
  const rest = cells.slice(1).map(({text}) => text.replace(/^:\s*/, ""));
  const {kolom, sel} = own === "" && second !== undefined ? second : first;
  return [{
    baris,
    label: label!.toLowerCase(),
    nilai: [own!, ...rest].filter((text) => text !== "").join(" "),
    kolom,
    sel: typeof sel === "number" ? sel : (own || rest[0] || ""),
    lebihBaris: typeof sel === "string" && /\S\s*\n\s*\S/.test(sel),
  }];
}

function readSkpd(organisasi: string | null, nomor: string | null): Pick<Kepala, "skpd" | "nama_skpd"> {
  const inNomor = /\/(\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{4})\//.exec(nomor ?? "")?.[1] ?? null;
  if (organisasi === null) return {skpd: inNomor, nama_skpd: null};
  const {skpd, nama_skpd} = parseSkpd(organisasi);
  return {skpd: /^\d\./.test(skpd) ? skpd : (inNomor ?? skpd), nama_skpd};
}

function readNama({label, nilai, baris}: Garis, bidang: string | null): Omit<BarisNomenklatur, "bagian">[] {
  if (!/^((bidang )?urusan( pemerintahan)?|program|(sub )?kegiatan)$/.test(label)) return [];
  const [, code = "", nama = ""] = /^(\S+)\s*[-–:]?\s*(.*)$/.exec(nilai) ?? [];
  const kode = parseKode(code, bidang)?.program ?? null;
  const level = kode === null ? null : levelProgram(kode);
  return kode === null || level === null ? [] : [{baris, kode, level, nama, induk: indukProgram(kode)}];
}

function readAlokasi({label, nilai, baris, kolom, sel}: Garis, tahun: number): Alokasi[] {
  const [, text] = /^alokasi tahun\s*(.*)$/.exec(label) ?? [];
  if (text === undefined || nilai === "") return [];
  const compact = text.replace(/[\s()n]/g, "");
  const year = /^20\d\d$/.test(compact) ? Number(compact) : /^[-+]1$|^$/.test(compact) ? tahun + Number(compact) : null;
  if (year === null) return [];
  const amount = typeof sel === "number" ? sel : nilai.replace(/\s*\([^()\d]*\)\s*$/, "");
  return [{baris, kolom, tahun: year, teks: nilai, nilai: parseRupiah(amount)}];
}

function readDokumen(titles: readonly string[], nomor: string | null): Pick<BlokDpa, "dokumen" | "tahapan"> {
  const heads = titles.filter((text) =>
    /^(dokumen pelaksanaan|rencana kerja|rancangan|formulir)|^[RDKP]+A\b/i.test(text)
  );
  const all = heads.join("\n").toUpperCase();
  const dokumen = kata.exec(nomor ?? "")?.[1] ?? kata.exec(all)?.[1] ?? null;
  const [shift, order] = /\bPERGESERAN\b(?:\s+(?:ANGGARAN\s+)?KE)?[\s-]*(\d{1,2}\b)?/.exec(all) ?? [];
  if (shift !== undefined) {
    return {dokumen, tahapan: order === undefined ? "pergeseran" : `pergeseran-${Number(order)}`};
  }
  if (/\bPERUBAHAN\b/.test(all) || /^(DPPA|RKPA|RDPPA)$/.test(dokumen ?? "")) return {dokumen, tahapan: "perubahan"};
  return {dokumen, tahapan: dokumen === null ? null : "murni"};
}
