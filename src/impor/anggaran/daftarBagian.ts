import type {Bacaan} from "../../model/masukan.js";
import {ingat} from "../ingat.js";
import {resolveKepala} from "../kepala.js";
import type {BarisSumber} from "../sumber.js";

type Blok = Parameters<typeof resolveKepala>[1];
type Bawaan = Parameters<typeof resolveKepala>[3];

/**
 * The parts of a flat export that names year, SKPD and month in its rows. `indexOf` is told a number for what a part is
 * about besides its unit (a month, a stage); `blok` is asked when the first row of a part comes.
 */
export class DaftarBagian {
  readonly #known = ingat((_skpd: string) => ingat((_sub: string | null) => new Map<number, number>()));

  constructor(readonly bacaan: Bacaan, readonly sumber: BarisSumber | null, readonly bawaan: Bawaan) {}

  /** The index of the part of a unit, made where it is new. */
  indexOf(skpd: string, sub: string | null, nomor: number, blok: () => Blok): number {
    const known = this.#known(skpd)(sub);
    const index = known.get(nomor);
    if (index !== undefined) return index;
    const {bagian} = this.bacaan;
    bagian.push(resolveKepala(this.bacaan, {skpd, sub_skpd: sub, ...blok()}, this.sumber, this.bawaan).kepala);
    known.set(nomor, bagian.length - 1);
    return bagian.length - 1;
  }
}
