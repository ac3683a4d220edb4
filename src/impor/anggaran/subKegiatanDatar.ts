import {levelProgram} from "../../model/kode.js";
import {bidangKode, bidangUrusan, isNetral} from "../bidang.js";
import {ingat} from "../ingat.js";
import {parseKode} from "../kode.js";
import {cellText, type Sel} from "../lembar.js";
import type {BarisSumber} from "../sumber.js";

/** Indexes of the cells of a row that its sub kegiatan is told by; -1 where the export has no such column. */
export interface KolomSubKegiatan {
  kode: number;
  skpd: number;
  bidang: number;
}

/**
 * The codes of the sub kegiatan in a flat export, row by row; what repeats is parsed once. A code `X.XX.01…` is that of
 * the row's SKPD, else of the SKPD in `sumber.csv`, else of the bidang urusan in the row's own column, else, once all
 * rows were read, of the only one that the others belong to.
 */
export class SubKegiatanDatar {
  /** The bidang urusan that codes spell out. */
  readonly #lain = new Set<string>();
  #akhir: string | null = null;
  #isEnded = false;
  readonly #plain = ingat((sel: Sel) => {
    const kode = subKegiatanOf(sel, null);
    if (kode !== null) this.#lain.add(bidangKode(kode)!);
    return kode;
  });
  readonly #netral = ingat((bidang: string) => ingat((sel: Sel) => subKegiatanOf(sel, bidang)));
  readonly #bidang;

  constructor(readonly kolom: KolomSubKegiatan, sumber: BarisSumber | null) {
    this.#bidang = ingat((skpd: Sel) =>
      ingat((bidang: Sel) => bidangUrusan([cellText(skpd), sumber?.skpd], [bidangKode(`${cellText(bidang)}.`)]))
    );
  }

  /** The code of a row, or null where it is none, or `X.XX` stands for nothing that is known. */
  of(row: readonly Sel[]): string | null {
    const {kolom} = this;
    const kode = row[kolom.kode] ?? null;
    const plain = this.#plain(kode);
    if (plain !== null || !isNetral(kode)) return plain;
    const own = this.#bidang(row[kolom.skpd] ?? null)(row[kolom.bidang] ?? null) ?? this.#akhir;
    return own === null ? null : this.#netral(own)(kode);
  }

  /** Whether a row without a code may have one when all rows were read. */
  waits(row: readonly Sel[]): boolean {
    return !this.#isEnded && isNetral(row[this.kolom.kode] ?? null);
  }

  /** All rows were read. */
  end(): void {
    this.#isEnded = true;
    this.#akhir = bidangUrusan([], this.#lain);
  }
}

function subKegiatanOf(sel: Sel, bidang: string | null): string | null {
  const kode = parseKode(sel, bidang)?.program ?? null;
  return kode !== null && levelProgram(kode) === "sub_kegiatan" ? kode : null;
}
