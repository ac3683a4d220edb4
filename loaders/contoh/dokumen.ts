import type {Acak} from "./acak.js";
import type {Lini} from "./pagu.js";
import type {Unit} from "./opd.js";
import type {Hari} from "./waktu.js";

export type Transaksi = "LS" | "UP" | "GU" | "TU";

/** One row of "Data Realisasi Dokumen": a document's amount on one budget line, in rupiah. */
export interface Dokumen {
  jenis: "SPP" | "TBP";
  transaksi: Transaksi;
  unit: Unit;
  /** Null for UP money, which is for no sub kegiatan. */
  lini: Lini | null;
  keterangan: string;
  tanggal: Hari;
  /** Days of SPM, SP2D and transfer; null where the document has none, or the treasury has not paid it yet. */
  spm: Hari | null;
  sp2d: Hari | null;
  transfer: Hari | null;
  /** What the document states, refunds included. */
  nilai: number;
  /** What of it was paid back. */
  setoran: number;
  /** Rows with the same key share their numbers: one SPP for several lines. */
  bersama: string;
  /** Running number within jenis and transaksi of the agency and year. */
  nomor: number;
  /** Sum of the rows that share its SP2D. */
  nilaiSp2d: number;
}

/** Whether a document is spending: an LS or a receipt, and not the money handed to the treasurer. */
export function isBelanja({jenis, transaksi}: Dokumen): boolean {
  return jenis === "TBP" || transaksi === "LS";
}

/** The day that decides in which month a document counts, or null while it is not paid. */
export function hariRealisasi({jenis, transaksi, tanggal, transfer}: Dokumen): Hari | null {
  return jenis === "SPP" && transaksi === "LS" ? transfer : tanggal;
}

/** The days before a transfer: SPP, SPM and SP2D, none before `awal`. */
export function jalurSp2d(transfer: Hari, awal: Hari, acak: Acak): {tanggal: Hari; spm: Hari; sp2d: Hari} {
  const sp2d = Math.max(awal, transfer - acak.bulat(0, 2));
  const spm = Math.max(awal, sp2d - acak.bulat(1, 3));
  return {tanggal: Math.max(awal, spm - acak.bulat(1, 4)), spm, sp2d};
}

/** Sorts by day and gives numbers; rows that share a document get the same. */
export function numberDokumen(dokumen: readonly Dokumen[]): Dokumen[] {
  const sorted = dokumen.map((d, index) => ({d, index})).sort((a, b) => a.d.tanggal - b.d.tanggal || a.index - b.index);
  const next = new Map<string, number>();
  const numbers = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const {d} of sorted) {
    sums.set(d.bersama, (sums.get(d.bersama) ?? 0) + d.nilai);
    if (numbers.has(d.bersama)) continue;
    const seri = `${d.jenis} ${d.transaksi}`;
    const nomor = (next.get(seri) ?? 0) + 1;
    next.set(seri, nomor);
    numbers.set(d.bersama, nomor);
  }
  return sorted.map(({d}) => ({...d, nomor: numbers.get(d.bersama)!, nilaiSp2d: sums.get(d.bersama)!}));
}
