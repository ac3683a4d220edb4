import {parseRupiah} from "../angka.js";
import {ingat} from "../ingat.js";
import type {Judul, Kolom} from "../judul.js";
import {parseKode} from "../kode.js";
import {cellText, type Sel} from "../lembar.js";
import type {BarisSumber} from "../sumber.js";
import {SubKegiatanDatar} from "./subKegiatanDatar.js";
import {parseTanggal, type Tanggal} from "../tanggal.js";

/** The columns that are read; the other columns of the export, personal data among them, are not looked at. */
export const kolomDokumen: readonly Kolom[] = [
  {nama: "kode_skpd", judul: ["Kode SKPD"]},
  {nama: "nama_skpd", judul: ["Nama SKPD"]},
  {nama: "kode_sub_skpd", judul: ["Kode Sub SKPD", "Kode Sub Unit"], opsional: true},
  {nama: "kode_bidang_urusan", judul: ["Kode Bidang Urusan"], opsional: true},
  {nama: "kode_program", judul: ["Kode Program"], opsional: true},
  {nama: "nama_program", judul: ["Nama Program"], opsional: true},
  {nama: "kode_kegiatan", judul: ["Kode Kegiatan", "kode_giat"], opsional: true},
  {nama: "nama_kegiatan", judul: ["Nama Kegiatan", "nama_giat"], opsional: true},
  {nama: "kode_sub_kegiatan", judul: ["Kode Sub Kegiatan", "kode_sub_giat"]},
  {nama: "nama_sub_kegiatan", judul: ["Nama Sub Kegiatan", "nama_sub_giat"], opsional: true},
  {nama: "kode_rekening", judul: ["Kode Rekening", "kode_akun"]},
  {nama: "nama_rekening", judul: ["Nama Rekening", "nama_akun"], opsional: true},
  {nama: "nomor_dokumen", judul: ["Nomor Dokumen"]},
  {nama: "jenis_dokumen", judul: ["Jenis Dokumen"]},
  {nama: "jenis_transaksi", judul: ["Jenis Transaksi"]},
  {nama: "nomor_dpt", judul: ["Nomor DPT"], opsional: true},
  {nama: "tanggal_dokumen", judul: ["Tanggal Dokumen"]},
  {nama: "nilai_realisasi", judul: ["Nilai Realisasi"]},
  {nama: "nilai_setoran", judul: ["Nilai Setoran"]},
  {nama: "nomor_spd", judul: ["Nomor SPD"], opsional: true},
  {nama: "nomor_sp2d", judul: ["Nomor SP2D"]},
  {nama: "tanggal_transfer", judul: ["Tanggal Transfer", "tanggal_sp2d_transfer"]},
];

/** One document of a row; null is what could not be read. */
export interface Dokumen {
  skpd: string;
  sub_skpd: string | null;
  kode_sub_kegiatan: string | null;
  kode_rekening: string | null;
  isLs: boolean;
  /** What becomes of it: spending, not yet paid, or legal but no spending of its own. */
  perlakuan: "dihitung" | "belum cair" | "dikecualikan" | null;
  /** The number that identifies it: of the SP2D for a paid LS, else the document's own. */
  nomor: string;
  nomorTambahan: string;
  /** The own number of an LS that was paid in a later month than it is dated; else null. */
  menyusul: string | null;
  /** The day that decides its month; of one that is not paid its own date. */
  tanggal: Tanggal | null;
  nilai_realisasi: number | null;
  nilai_setoran: number | null;
}

interface Jenis {
  isLs: boolean;
  isKkpd: boolean;
  /** Null where the two columns name no document that is known. */
  perlakuan: "dihitung" | "dikecualikan" | null;
}

/** Reads rows; what repeats from row to row is parsed once. */
export interface PembacaDokumen {
  read(row: readonly Sel[]): Dokumen;
  /** Whether a row whose code cannot be told yet may have one after `end`, when all rows were read. */
  waits(row: readonly Sel[]): boolean;
  end(): void;
}

export function pembacaDokumen(judul: Judul, sumber: BarisSumber | null): PembacaDokumen {
  const at = (nama: string) => judul.kolom.get(nama) ?? -1;
  const index = {
    skpd: at("kode_skpd"),
    subSkpd: at("kode_sub_skpd"),
    rekening: at("kode_rekening"),
    dokumen: at("jenis_dokumen"),
    transaksi: at("jenis_transaksi"),
    nomor: at("nomor_dokumen"),
    sp2d: at("nomor_sp2d"),
    spd: at("nomor_spd"),
    dpt: at("nomor_dpt"),
    tanggal: at("tanggal_dokumen"),
    transfer: at("tanggal_transfer"),
    nilai: at("nilai_realisasi"),
    setoran: at("nilai_setoran"),
  };
  const text = ingat((sel: Sel) => stated(sel));
  const tanggalOf = ingat((sel: Sel) => parseTanggal(sel));
  const rekeningOf = ingat((sel: Sel) => parseKode(sel)?.rekening ?? null);
  const subKegiatan = new SubKegiatanDatar(
    {kode: at("kode_sub_kegiatan"), skpd: index.skpd, bidang: at("kode_bidang_urusan")},
    sumber,
  );
  const jenisOf = ingat((dokumen: Sel) => ingat((transaksi: Sel) => readJenis(stated(dokumen), stated(transaksi))));

  return {read, waits: (row) => subKegiatan.waits(row), end: () => subKegiatan.end()};

  function read(row: readonly Sel[]): Dokumen {
    const cell = (column: number) => row[column] ?? null;
    const {isLs, isKkpd, perlakuan} = jenisOf(cell(index.dokumen))(cell(index.transaksi));
    const isPaid = !isLs || text(cell(index.transfer)) !== "";
    const setoran = cell(index.setoran);
    const nomor = cellText(cell(isLs ? index.sp2d : index.nomor));
    const tanggal = tanggalOf(cell(isLs && isPaid ? index.transfer : index.tanggal));
    const dokumen: Dokumen = {
      skpd: text(cell(index.skpd)),
      sub_skpd: text(cell(index.subSkpd)) || null,
      kode_sub_kegiatan: subKegiatan.of(row),
      kode_rekening: rekeningOf(cell(index.rekening)),
      isLs,
      perlakuan: perlakuan === "dihitung" && !isPaid ? "belum cair" : perlakuan,
      nomor: isPaid ? nomor : cellText(cell(index.nomor)),
      nomorTambahan: isLs ? "" : cellText(cell(isKkpd ? index.dpt : index.spd)),
      menyusul: isLs && isPaid && isEarlier(tanggalOf(cell(index.tanggal)), tanggal)
        ? cellText(cell(index.nomor))
        : null,
      tanggal,
      nilai_realisasi: amountOf(cell(index.nilai)),
      nilai_setoran: setoran === "0" || isNothing(setoran) ? 0 : amountOf(setoran),
    };
    return dokumen;
  }
}

/** What of a document that matters could not be read: the column, and what would be right. */
export function salahDokumen(dokumen: Dokumen): {nama: string; harapan: string}[] {
  if (dokumen.perlakuan === "dikecualikan") return [];
  const {isLs, perlakuan, nomor} = dokumen;
  const tanggal = isLs && perlakuan !== "belum cair" ? "tanggal_transfer" : "tanggal_dokumen";
  const checks: [boolean, string, string][] = [
    [perlakuan !== null, "jenis_dokumen", "SPP atau TBP dengan jenis transaksi LS, UP, GU, atau TU"],
    [dokumen.skpd !== "", "kode_skpd", "kode SKPD seperti 1.01.0.00.0.00.01.0000"],
    [dokumen.kode_sub_kegiatan !== null, "kode_sub_kegiatan", "kode seperti 1.01.01.2.01.0001"],
    [dokumen.kode_rekening !== null, "kode_rekening", "kode rekening seperti 5.1.02.01.01.0024"],
    [dokumen.tanggal !== null, tanggal, "tanggal seperti 7 Januari 2026"],
    [dokumen.nilai_realisasi !== null, "nilai_realisasi", "angka seperti 1250000"],
    [dokumen.nilai_setoran !== null, "nilai_setoran", "angka seperti 1250000, atau 0"],
    [!isNothing(nomor), isLs ? "nomor_sp2d" : "nomor_dokumen", "terisi"],
  ];
  return checks.filter(([isGood]) => !isGood).map(([, nama, harapan]) => ({nama, harapan}));
}

/**
 * Whether all that matters of a document was read: what `salahDokumen` asks, at the price that a million rows can pay.
 * Money that is only handed out (SPP of UP, GU, TU) need not name a line of the budget.
 */
export function isWholeDokumen(d: Dokumen): boolean {
  return d.perlakuan === "dikecualikan" ||
    (d.perlakuan !== null && d.skpd !== "" && d.kode_sub_kegiatan !== null && d.kode_rekening !== null &&
      d.tanggal !== null && d.nilai_realisasi !== null && d.nilai_setoran !== null && !isNothing(d.nomor));
}

/** What makes two rows the same document on the same line of the budget. */
export function kunciDokumen(dokumen: Dokumen): string {
  const {skpd, tanggal, nomor, kode_sub_kegiatan, kode_rekening, nomorTambahan} = dokumen;
  return `${nomor}|${kode_sub_kegiatan}|${kode_rekening}|${nomorTambahan}|${skpd}|${tanggal!.tahun}`;
}

function isEarlier(a: Tanggal | null, b: Tanggal | null): boolean {
  return a !== null && b !== null && a.tahun * 12 + a.bulan < b.tahun * 12 + b.bulan;
}

function readJenis(dokumen: string, transaksi: string): Jenis {
  const isTbp = /^tbp\b/i.test(dokumen);
  const isLs = /^ls\b/i.test(transaksi) && !isTbp;
  if (isTbp) return {isLs: false, isKkpd: /kkpd/i.test(dokumen), perlakuan: "dihitung"};
  if (!/^spp\b/i.test(dokumen) || !/^(ls|up|gu|tu)\b/i.test(transaksi)) return {isLs, isKkpd: false, perlakuan: null};
  return {isLs, isKkpd: false, perlakuan: isLs ? "dihitung" : "dikecualikan"};
}

/** Whether a cell says that there is nothing: empty, a dash, or the word null that exports leave there. */
function isNothing(sel: Sel): boolean {
  return /^(?:[-–—]|null)?$/i.test(cellText(sel));
}

function stated(sel: Sel): string {
  return isNothing(sel) ? "" : cellText(sel);
}

/** Plain digits, as this export has them, need no look at their form. */
function amountOf(sel: Sel): number | null {
  return typeof sel === "string" && /^\d{1,13}$/.test(sel) ? Number(sel) : parseRupiah(sel);
}
