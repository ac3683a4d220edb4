import type {BerkasDiperiksa} from "../model/kualitas.js";

/**
 * How many rows all files have together, read, kept as one thing or another, or rejected.
 *
 * Unit: rows.
 * Source: definition: ours (read = accepted + parents + excluded + rejected, file by file).
 * Edge cases: no files have 0.
 *
 * @example jumlahBaris([{dibaca: 2}, {dibaca: 3}], "dibaca") // 5
 */
export function jumlahBaris(
  berkas: readonly BerkasDiperiksa[],
  ukuran: "dibaca" | "diterima" | "induk" | "dikecualikan" | "ditolak",
): number {
  return berkas.reduce((total, file) => total + file[ukuran], 0);
}
