import {namaKode} from "./nomenklatur.js";
import type {Opd} from "./opd.js";
import {jalurRekening, namaRekening} from "./rekening.js";

/** A leaf: a rekening of a sub kegiatan with its amounts. */
export interface Daun {
  kodeSub: string;
  rekening: string;
  nilai: readonly number[];
}

export interface BarisPohon {
  /** Code of the row alone: of the program, kegiatan or sub kegiatan, or of the rekening below it. */
  kode: string;
  /** The sub kegiatan that a rekening stands below; null on the rows above. */
  sub: string | null;
  nama: string;
  nilai: readonly number[];
  daun: boolean;
}

/**
 * The rows of a printed table in the order of codes: program, kegiatan, sub kegiatan, and below it the rekening from
 * akun to sub rincian objek, each the sum of those below it.
 */
export function createPohon(opd: Opd, daun: readonly Daun[]): BarisPohon[] {
  const rows = new Map<string, BarisPohon & {nilai: number[]}>();
  const sorted = [...daun].sort((a, b) => (a.kodeSub + a.rekening < b.kodeSub + b.rekening ? -1 : 1));
  const add = (kunci: string, row: BarisPohon) => {
    const own = rows.get(kunci);
    if (own === undefined) rows.set(kunci, {...row, nilai: [...row.nilai]});
    else row.nilai.forEach((nilai, index) => own.nilai[index]! += nilai);
  };
  for (const {kodeSub, rekening, nilai} of sorted) {
    for (const kode of jalurProgram(kodeSub)) {
      add(kode, {kode, sub: null, nama: namaKode(kode.slice(opd.bidang.kode.length + 1)), nilai, daun: false});
    }
    for (const kode of jalurRekening(rekening)) {
      add(`${kodeSub}/${kode}`, {kode, sub: kodeSub, nama: namaRekening(kode), nilai, daun: kode === rekening});
    }
  }
  return [...rows.values()];
}

/** Program, kegiatan and the sub kegiatan itself. */
export function jalurProgram(kodeSub: string): [string, string, string] {
  const segments = kodeSub.split(".");
  return [segments.slice(0, 3).join("."), segments.slice(0, 5).join("."), kodeSub];
}

/** Column sums of rows of amounts. */
export function sumKolom(rows: readonly (readonly number[])[]): number[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({length: width}, (_, index) => rows.reduce((sum, row) => sum + row[index]!, 0));
}
