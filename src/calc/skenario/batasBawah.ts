import type {Rupiah} from "../../model/satuan.js";
import type {Baris} from "../../model/skenario.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {teksRupiah} from "./teksRupiah.js";

/** What a line may not go below: its floor, and never below 0, which is also where the floor is not known. */
export function batasBawah({lantai}: Pick<Baris, "lantai">): Rupiah {
  return Math.max(lantai ?? 0, 0);
}

/** How much a line lacks to its floor, in rupiah; exactly at it is 0. */
export function kurangDariBatas(baris: Baris): Rupiah {
  return Math.max(jumlahRupiah([batasBawah(baris), -baris.nilai]), 0);
}

/** What is wrong with a line that lacks something, the same in a refusal and in a check. */
export function teksKurang(baris: Baris): string {
  return `Pagu menjadi ${teksRupiah(baris.nilai)}, di bawah batas bawah ${teksRupiah(batasBawah(baris))} ` +
    `(kurang ${teksRupiah(kurangDariBatas(baris))}).`;
}
