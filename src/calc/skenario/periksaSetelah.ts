import type {Baris, Pelanggaran} from "../../model/skenario.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {batasBawah, kurangDariBatas, teksKurang} from "./batasBawah.js";
import {sebutBaris} from "./kunciBaris.js";
import {teksRupiah} from "./teksRupiah.js";

/** What a line breaks in the end state, `awal` being the line before; a new line has none, and its floor is 0. */
export function periksaSetelah(baris: Baris, awal: Baris | undefined): Pelanggaran[] {
  return [...periksaLantai(baris, awal), ...periksaSpd(baris)];
}

function periksaLantai(baris: Baris, awal: Baris | undefined): Pelanggaran[] {
  if (kurangDariBatas(baris) === 0) return [];
  const before = awal !== undefined && kurangDariBatas(awal) > 0 ? " Sebelum skenario pun sudah kurang." : "";
  return [{
    aturan: "lantai",
    kunci: sebutBaris(baris),
    nilai: baris.nilai,
    batas: batasBawah(baris),
    alasan: teksKurang(baris) + before,
  }];
}

function periksaSpd(baris: Baris): Pelanggaran[] {
  const {nilai, spd} = baris;
  if (typeof spd !== "number" || jumlahRupiah([nilai, -spd]) >= 0) return [];
  const alasan = `Pagu menjadi ${teksRupiah(nilai)}, di bawah SPD yang sudah terbit ${teksRupiah(spd)}. ` +
    "Ini peringatan: sesuaikan SPD bersama PPKD.";
  return [{aturan: "spd", kunci: sebutBaris(baris), nilai, batas: spd, alasan}];
}
