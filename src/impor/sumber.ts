import type {Asal, StatusAngka} from "../model/masukan.js";
import {isTahapan} from "../model/tahapan.js";
import type {Temuan} from "../model/temuan.js";
import {columnLetter} from "./alamat.js";
import {temuanOf} from "./aturan/temuan.js";
import {parseBulan} from "./bulan.js";
import {findJudul, type Kolom} from "./judul.js";
import {cellText, isBlankRow, type Lembar, type Sel} from "./lembar.js";

/** One row of `sumber.csv`: what the operator says about a file where the file itself does not. */
export interface BarisSumber {
  berkas: string;
  /** The sheet it is about, or null for all sheets of the file. */
  lembar: string | null;
  asal: Asal | null;
  tahun: number | null;
  bulan: number | null;
  skpd: string | null;
  tahapan: string | null;
  tanggal_berlaku: string | null;
  status_angka: StatusAngka | null;
  keterangan: string | null;
  /** Position in the list: of two files that state the same, the later one counts. */
  urutan: number;
}

interface KolomSumber extends Kolom {
  valid?: (text: string) => boolean;
  harapan?: string;
}

const columns: readonly KolomSumber[] = [
  {nama: "berkas", judul: ["berkas"]},
  {nama: "lembar", judul: ["lembar"]},
  {nama: "asal", judul: ["asal"], valid: (text) => /^(resmi|simulasi)$/.test(text), harapan: "resmi atau simulasi"},
  {nama: "tahun", judul: ["tahun"], valid: (text) => /^20\d\d$/.test(text), harapan: "tahun seperti 2024"},
  {nama: "bulan", judul: ["bulan"], valid: (text) => parseBulan(text) !== null, harapan: "1 sampai 12 atau nama bulan"},
  {nama: "skpd", judul: ["skpd"]},
  {
    nama: "tahapan",
    judul: ["tahapan"],
    valid: isTahapan,
    harapan: "murni, pergeseran-1, perubahan, atau tidak-disebut",
  },
  {
    nama: "tanggal_berlaku",
    judul: ["tanggal_berlaku"],
    valid: (text) => /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text),
    harapan: "tanggal seperti 2024-01-02",
  },
  {
    nama: "status_angka",
    judul: ["status_angka"],
    valid: (text) => /^(spj|lra|lra-audit)$/.test(text),
    harapan: "spj, lra, atau lra-audit",
  },
  {nama: "keterangan", judul: ["keterangan"]},
];

/**
 * The rows of `sumber.csv`. All columns but `berkas` are optional, in any order; a value that is none of the allowed
 * ones is a finding with its cell, and counts as not given.
 */
export function readSumber(lembar: Lembar): {baris: BarisSumber[]; temuan: Temuan[]} {
  const judul = findJudul(lembar, columns.filter(({nama}) => nama === "berkas"));
  if (judul === null) {
    const pesan = 'Judul kolom "berkas" tidak ada; baris pertama seharusnya ' +
      `${columns.map(({nama}) => nama).join(",")}.`;
    return {baris: [], temuan: [temuanOf("sumber-buruk", lembar, {baris: 1, pesan})]};
  }
  const positions = new Map((lembar.baris[judul.awal] ?? []).map((sel, index) => [cellText(sel), index]));
  const temuan: Temuan[] = [];
  const baris = lembar.baris.slice(judul.akhir + 1).flatMap((row, offset) => {
    if (isBlankRow(row)) return [];
    const urutan = judul.akhir + 1 + offset;
    const value = (nama: string) => readValue(nama, row, positions, {lembar, baris: urutan + 1, temuan});
    const berkas = value("berkas");
    if (berkas === null) {
      temuan.push(temuanOf("sumber-buruk", lembar, {baris: urutan + 1, kolom: "A", pesan: "Kolom berkas kosong."}));
      return [];
    }
    const bulan = value("bulan");
    return [{
      berkas: berkas.replaceAll("\\", "/"),
      lembar: value("lembar"),
      asal: value("asal") as Asal | null,
      tahun: toNumber(value("tahun")),
      bulan: bulan === null ? null : parseBulan(bulan),
      skpd: value("skpd"),
      tahapan: value("tahapan"),
      tanggal_berlaku: value("tanggal_berlaku"),
      status_angka: value("status_angka") as StatusAngka | null,
      keterangan: value("keterangan"),
      urutan,
    }];
  });
  return {baris, temuan};
}

/**
 * The row about a sheet of a file: one that names the sheet before one for all sheets; the last such row. A member of
 * an archive (`arsip.zip/jalur`) without a row of its own goes by that of its archive.
 */
export function findSumber(rows: readonly BarisSumber[], berkas: string, lembar: string | null): BarisSumber | null {
  const own = rows.filter((row) => row.berkas === berkas);
  const archive = /^(.+?\.zip)\//i.exec(berkas)?.[1];
  if (own.length === 0 && archive !== undefined) return findSumber(rows, archive, lembar);
  return own.findLast((row) => row.lembar !== null && row.lembar === lembar) ??
    own.findLast((row) => row.lembar === null) ?? null;
}

function readValue(
  nama: string,
  row: readonly Sel[],
  positions: ReadonlyMap<string, number>,
  {lembar, baris, temuan}: {lembar: Lembar; baris: number; temuan: Temuan[]},
): string | null {
  const index = positions.get(nama);
  const text = index === undefined ? "" : cellText(row[index]);
  if (index === undefined || text === "") return null;
  const {valid, harapan} = columns.find((column) => column.nama === nama)!;
  if (valid === undefined || valid(text)) return text;
  temuan.push(temuanOf("sumber-buruk", lembar, {
    baris,
    kolom: columnLetter(index),
    tercetak: text,
    pesan: `${nama} seharusnya ${harapan} (tertulis "${text}").`,
  }));
  return null;
}

function toNumber(text: string | null): number | null {
  return text === null ? null : Number(text);
}
