import type {KodeProgram} from "../../model/kode.js";
import type {BarisDpa, TabelDpa} from "./dpaBaris.js";
import type {IndikatorDpa} from "./dpaIndikator.js";
import type {Alokasi, BlokDpa} from "./dpaKepala.js";
import type {RencanaDpa} from "./dpaRencana.js";
import type {Pohon} from "../anggaran/pohon.js";

/** One sub kegiatan of a DPA: what stands above its table, in it and below it. */
export interface SubKegiatanDpa {
  /** Index of its part in `Bacaan.bagian`. */
  bagian: number;
  subKegiatan: KodeProgram;
  blok: BlokDpa;
  indikator: IndikatorDpa[];
  tabel: TabelDpa;
  pohon: Pohon<BarisDpa>;
  rencana: RencanaDpa | null;
  /** Whether anything stands below its table, so that it is not the end of a cut file. */
  berkaki: boolean;
}

/** An amount that stands for several sub kegiatan, with their kegiatan's code, or for one, with its own. */
export interface LingkupDpa<T> {
  isi: T;
  kode: KodeProgram;
  /** Index of the part that states it. */
  bagian: number;
  anggota: readonly SubKegiatanDpa[];
}

/** The sum of a column over all leaves of some sub kegiatan. */
export function jumlahDpa(anggota: readonly SubKegiatanDpa[], nama = "jumlah"): number {
  return anggota.flatMap(({pohon}) => pohon.daun).reduce((sum, {nilai}) => sum + (nilai[nama] ?? 0), 0);
}

/** The allocations of each block: they cover the sub kegiatan below it up to the next block that states its own. */
export function alokasiDpa(subs: readonly SubKegiatanDpa[]): LingkupDpa<Alokasi>[] {
  return subs.flatMap((first, index) => {
    const next = subs.findIndex(({blok}, later) => later > index && blok.alokasi.length > 0);
    const anggota = subs.slice(index, next < 0 ? undefined : next);
    return first.blok.alokasi.map((isi) => ({isi, anggota, ...lingkupOf(first, anggota)}));
  });
}

/** The plans per month: one covers the sub kegiatan above it, back to the plan before, within one kegiatan. */
export function rencanaDpa(subs: readonly SubKegiatanDpa[]): LingkupDpa<RencanaDpa>[] {
  return subs.flatMap((last, index) => {
    if (last.rencana === null) return [];
    const start = subs.findLastIndex(({rencana, blok}, earlier) =>
      earlier < index && (rencana !== null || blok.kegiatan !== last.blok.kegiatan)
    );
    const anggota = subs.slice(start + 1, index + 1);
    return [{isi: last.rencana, anggota, ...lingkupOf(last, anggota)}];
  });
}

function lingkupOf({bagian, subKegiatan, blok}: SubKegiatanDpa, anggota: readonly SubKegiatanDpa[]) {
  return {bagian, kode: anggota.length > 1 ? (blok.kegiatan ?? subKegiatan) : subKegiatan};
}
