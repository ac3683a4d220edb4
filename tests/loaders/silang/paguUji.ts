import type {BarisPagu, BarisRak, BarisRealisasi} from "../../../src/model/fakta.js";
import {rekening, sub} from "./silangUji.js";

const tempat = {bagian: 0, baris: 2, kolom: "C", kode_sub_kegiatan: sub, kode_rekening: rekening};

export function pagu(nilai: number, isi: Partial<BarisPagu> = {}): BarisPagu {
  return {...tempat, sumber_dana: null, nilai, ...isi};
}

export function rak(bulan: number, nilai: number, isi: Partial<BarisRak> = {}): BarisRak {
  return {...tempat, bulan, nilai, ...isi};
}

/** Spending of one month, as documents state it. */
export function belanja(nilai_bulan: number, isi: Partial<BarisRealisasi> = {}): BarisRealisasi {
  return {...tempat, jenis_spj: null, nilai_bulan, nilai_sampai: null, nilai_bruto: null, setoran: null, ...isi};
}

/** A running total. */
export function sampai(nilai_sampai: number, isi: Partial<BarisRealisasi> = {}): BarisRealisasi {
  return belanja(0, {nilai_bulan: null, nilai_sampai, ...isi});
}
