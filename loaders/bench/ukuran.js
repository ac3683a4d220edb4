// @ts-check
/** How much `npm run bench` measures, and where it tells of it. */

/**
 * How much is measured.
 *
 * @typedef {object} Ukuran
 * @property {readonly number[]} dokumen rows of realisasi-dokumen, growing; the last is compared with DuckDB
 * @property {readonly number[]} spj rows of SPJ, growing
 * @property {number} sel rows of the workbook of 14 columns
 * @property {number} opd agencies whose exports of every kind are read
 * @property {number} baris budget lines that are rolled up in the browser
 * @property {number} ulang how often what is compared is measured
 */

/** @type {Ukuran} */
export const ukuranPenuh = {dokumen: [1e4, 1e5, 1e6], spj: [1e4, 1e5, 1e6], sel: 1e5, opd: 2, baris: 1e5, ulang: 3};

/**
 * Where a figure goes, and what is told while it is measured.
 *
 * @typedef {object} Tujuan
 * @property {(baris: import("./baris.js").Baris) => void} cetak
 * @property {(teks: string) => void} catat
 */
