import type {BerkasDiperiksa} from "../model/kualitas.js";

/** How many rows all files have together, read, kept as one thing or another, or rejected. */
export function jumlahBaris(
  berkas: readonly BerkasDiperiksa[],
  ukuran: "dibaca" | "diterima" | "induk" | "dikecualikan" | "ditolak",
): number {
  return berkas.reduce((total, file) => total + file[ukuran], 0);
}
