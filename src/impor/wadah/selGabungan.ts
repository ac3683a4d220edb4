import type {Sel} from "../lembar.js";
import {TidakTerbaca} from "./tidakTerbaca.js";

/** A rectangle of merged cells, counted from 0, both corners included. */
export interface Gabungan {
  atas: number;
  bawah: number;
  kiri: number;
  kanan: number;
}

/**
 * Makes the cells null that a merged one covers: Excel shows only its first. `cover` is told each of their places.
 *
 * Errors: `TidakTerbaca` where merged cells lie over each other so often that `budget.left` cells do not suffice.
 */
export function hideCovered(
  baris: Sel[][],
  gabungan: readonly Gabungan[],
  budget: {left: number},
  cover: (baris: number, kolom: number) => void = () => {},
): void {
  for (const {atas, bawah, kiri, kanan} of gabungan) {
    for (let row = atas; row <= Math.min(bawah, baris.length - 1); row++) {
      const cells = baris[row] ?? [];
      const end = Math.min(kanan, cells.length - 1);
      budget.left -= Math.max(1, end - kiri + 1);
      if (budget.left < 0) throw new TidakTerbaca("berkas-rusak", "Buku kerja rusak: sel gabungannya saling menindih.");
      for (let column = kiri; column <= end; column++) {
        if (row === atas && column === kiri) continue;
        cells[column] = null;
        cover(row, column);
      }
    }
  }
}
