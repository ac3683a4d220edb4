import type {Temuan} from "../../model/temuan.js";
import type {Lembar} from "../lembar.js";
import {temuanOf} from "./temuan.js";

/**
 * `berkas-terpotong` for a table without a total row whose last row stands above the level that every other branch
 * reaches: a program or kegiatan announced last and never broken down. Nothing else in such a file tells that rows are
 * missing, since each parent that has children still equals their sum.
 */
export function branchCutOff(
  lembar: Lembar,
  last: {baris: number; kode: string; level: string; isLeaf: boolean} | undefined,
  otherLeafLevels: readonly string[],
): Temuan[] {
  const deeper = otherLeafLevels[0];
  if (last === undefined || !last.isLeaf || deeper === undefined) return [];
  if (deeper === last.level || otherLeafLevels.some((level) => level !== deeper)) return [];
  return [temuanOf("berkas-terpotong", lembar, {
    baris: last.baris,
    kolom: "A",
    kode: last.kode,
    tercetak: last.kode,
    pesan: `Baris terakhir adalah ${spell(last.level)} ${last.kode} tanpa rincian, padahal semua rincian lain ` +
      `sampai ${spell(deeper)}: berkas diduga terpotong setelah baris ini.`,
  })];
}

function spell(level: string): string {
  return level.replaceAll("_", " ");
}

/**
 * `berkas-terpotong` for an SPJ without JUMLAH: the official form always closes with it, so rows are missing at its end.
 */
export function spjTerpotong(lembar: Lembar, last: {baris: number} | undefined): Temuan[] {
  return [temuanOf("berkas-terpotong", lembar, {
    baris: last?.baris ?? null,
    kolom: "A",
    pesan: "Baris JUMLAH tidak ada setelah baris terakhir: berkas diduga terpotong.",
  })];
}

/** The message of `berkas-terpotong` at a row with fewer cells than its kind reads. */
export function pesanBarisTerpotong(panjang: number, lebar: number): string {
  return `Baris berakhir setelah ${panjang} dari ${lebar} kolom: berkas terpotong di sini.`;
}
