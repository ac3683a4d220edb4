import {levelProgram, levelRekening} from "../../model/kode.js";
import type {AturanTolak, Baris, Geser, Skenario, UjungGeser} from "../../model/skenario.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {kunciBawaan} from "../kunciBawaan.js";
import {kunciBaris, sebutBaris} from "./kunciBaris.js";
import {teksAngka} from "./teksRupiah.js";

export interface Sebab {
  aturan: AturanTolak;
  alasan: string;
}

/** The lines of a budget by key; several where a key occurs again. */
export type IndeksBaris = ReadonlyMap<string, readonly Baris[]>;

export function indeksBaris(baris: readonly Baris[]): IndeksBaris {
  const index = new Map<string, Baris[]>();
  for (const line of baris) {
    const kunci = kunciBaris(line);
    const found = index.get(kunci);
    if (found === undefined) index.set(kunci, [line]);
    else found.push(line);
  }
  return index;
}

/** Why a move cannot be carried out whatever the others do, all at once; empty where it can. */
export function sebabSendiri({dari, ke, nilai}: Geser, jenis: Skenario["jenis"], index: IndeksBaris): Sebab[] {
  const ujung = [dari, ke].filter((end) => end !== null);
  return [
    ...sebabNilai(nilai),
    ...sebabKosong(dari, ke, jenis),
    ...sebabSama(dari, ke),
    ...ujung.flatMap((end) => sebabGanda(end, index)),
    ...sebabBaru(ke, index),
    ...ujung.flatMap((end) => sebabTerkunci(end, index)),
  ];
}

const linesOf = (ujung: UjungGeser, index: IndeksBaris) => index.get(kunciBaris(ujung)) ?? [];

function sebabNilai(nilai: number): Sebab[] {
  if (nilai > 0 && jumlahRupiah([nilai]) === nilai) return [];
  const salah = Number.isFinite(nilai) ? `Nilai ${teksAngka(nilai)} tidak dapat digeser.` : "Nilai bukan angka.";
  const alasan = `${salah} Tulis rupiah yang lebih dari nol, paling halus satu sen.`;
  return [{aturan: "nilai-geser", alasan}];
}

function sebabKosong(dari: UjungGeser | null, ke: UjungGeser | null, jenis: Skenario["jenis"]): Sebab[] {
  if (dari === null && ke === null) {
    return [{
      aturan: "ujung-kosong",
      alasan: "Baris asal dan baris tujuan kosong. Pilih paling sedikit salah satunya.",
    }];
  }
  if (jenis !== "pergeseran" || (dari !== null && ke !== null)) return [];
  const alasan =
    `Baris ${dari === null ? "asal" : "tujuan"} kosong. Pergeseran tidak menambah atau mengurangi total: ` +
    "pilih barisnya, atau pakai skenario perubahan.";
  return [{aturan: "ujung-kosong", alasan}];
}

function sebabSama(dari: UjungGeser | null, ke: UjungGeser | null): Sebab[] {
  if (dari === null || ke === null || kunciBaris(dari) !== kunciBaris(ke)) return [];
  const alasan = `Baris asal dan baris tujuan sama: ${sebutBaris(dari)}. Pilih baris tujuan yang lain.`;
  return [{aturan: "baris-sama", alasan}];
}

function sebabGanda(ujung: UjungGeser, index: IndeksBaris): Sebab[] {
  const count = linesOf(ujung, index).length;
  if (count < 2) return [];
  const alasan = `${sebutBaris(ujung)} tertulis pada ${count} baris. Jumlahkan dulu menjadi satu baris.`;
  return [{aturan: "baris-ganda", alasan}];
}

function sebabBaru(ke: UjungGeser | null, index: IndeksBaris): Sebab[] {
  if (ke === null || linesOf(ke, index).length > 0) return [];
  const lawful = levelProgram(ke.subKegiatan) === "sub_kegiatan" &&
    (!ke.rekening || levelRekening(ke.rekening) !== null);
  if (lawful) return [];
  const alasan = `Baris baru ${sebutBaris(ke)} tidak dapat dibuka. Kode sub kegiatan seharusnya seperti ` +
    "2.17.01.2.01.0001, dan rekening seperti 5.1.02.01.01.0024.";
  return [{aturan: "kode-baris-baru", alasan}];
}

function sebabTerkunci(ujung: UjungGeser, index: IndeksBaris): Sebab[] {
  const found = linesOf(ujung, index);
  if (!(found.length === 0 ? [ujung] : found).some(kunciBawaan)) return [];
  const alasan = `${sebutBaris(ujung)} terkunci. Buka kuncinya lebih dulu bila memang boleh digeser.`;
  return [{aturan: "terkunci", alasan}];
}
