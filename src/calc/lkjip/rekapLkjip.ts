import {angkaCetak} from "../angkaCetak.js";
import {anakAnggaran, type BarisAnggaran} from "../barisAnggaran.js";
import {type PersenRekap, ujiPersenRekap} from "./ujiPersenRekap.js";

/** A row of an LKjIP's Tabel 3.7: the line with its money added up, and its printed percentage judged. */
export interface BarisRekap extends PersenRekap {
  baris: BarisAnggaran;
}

/**
 * Tabel 3.7: money of every program, kegiatan and sub kegiatan as it adds up from the leaves, with the printed
 * percentages judged. The line of the whole SKPD stands first, as the table's total.
 *
 * Unit: rupiah, and percent (0–100 scale).
 * Source: LKjIP 2024 Tabel 3.7; see `gulungAnggaran` for the sums and `ujiPersenRekap` for the percentages.
 * Edge cases: rows keep the order of the lines (`barisAnggaran` gives the order of the codes); no lines give no rows.
 *
 * @example rekapLkjip(new Map()) // []
 */
export function rekapLkjip(baris: ReadonlyMap<string, BarisAnggaran>): BarisRekap[] {
  return [...baris.values()].map((line) => ({
    baris: line,
    ...ujiPersenRekap({...moneyOf(line), anak: anakAnggaran(baris, line.kode).map(moneyOf)}),
  }));
}

function moneyOf({pagu, realisasi, tercetak}: BarisAnggaran) {
  return {pagu, realisasi, tercetak: tercetak === null ? null : angkaCetak(tercetak)};
}
