import {indukProgram, indukRekening, levelProgram, levelRekening} from "../../model/kode.js";
import type {Bacaan} from "../../model/masukan.js";
import {ingat} from "../ingat.js";
import {cellText, type Sel} from "../lembar.js";

/** The names that a flat export gives to its codes, each kept once a year. */
export class DaftarNama {
  readonly #known = ingat((_tahun: number | null) => new Set<string>());

  constructor(readonly bacaan: Bacaan) {}

  has(tahun: number | null, kode: string): boolean {
    return this.#known(tahun).has(kode);
  }

  /** Keeps a code of a part with its name as printed; what is no code, or has no name, is left out. */
  add(kode: string | null, nama: Sel, {bagian, baris}: {bagian: number; baris: number}): void {
    const known = this.#known(this.bacaan.bagian[bagian]!.tahun);
    if (kode === null || known.has(kode)) return;
    known.add(kode);
    const level = levelProgram(kode) ?? levelRekening(kode);
    const text = cellText(nama);
    if (level === null || text === "") return;
    const induk = levelProgram(kode) === null ? indukRekening(kode) : indukProgram(kode);
    this.bacaan.nomenklatur.push({bagian, baris, kode, level, nama: text, induk});
  }
}
