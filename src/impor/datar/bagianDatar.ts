import type {Bacaan, Kepala} from "../../model/masukan.js";
import {parseSkpd, resolveKepala} from "../kepala.js";
import type {BarisSumber} from "../sumber.js";

/** What a kind must know about its input. */
export type Perlu = "tahun" | "bulan" | "skpd";

/** What a row says about the part it belongs to; null leaves it to `sumber.csv`. */
export type BlokBagian = Partial<Pick<Kepala, "tahun" | "bulan" | "skpd">>;

/** The parts of a flat list, one for each year, month and SKPD that its rows name. */
export class BagianDatar {
  readonly #indexes = new Map<string, number>();
  readonly #incomplete = new Set<number>();

  constructor(
    readonly bacaan: Bacaan,
    readonly sumber: BarisSumber | null,
    readonly perlu: readonly Perlu[],
  ) {}

  /** The index of the part, a new one where it is new; what it lacks is a finding, once a file. */
  of({tahun = null, bulan = null, skpd = null}: BlokBagian): number {
    const key = JSON.stringify([tahun, bulan, skpd]);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const printed = skpd === null ? {} : parseSkpd(skpd);
    const {kepala, temuan} = resolveKepala(this.bacaan, {tahun, bulan, ...printed}, this.sumber, {perlu: this.perlu});
    const index = this.bacaan.bagian.push(kepala) - 1;
    this.#indexes.set(key, index);
    if (temuan.length > 0) {
      if (this.#incomplete.size === 0) this.bacaan.temuan.push(...temuan);
      this.#incomplete.add(index);
    }
    return index;
  }

  /** Whether all that the kind must know about a part is known. */
  isComplete(index: number): boolean {
    return !this.#incomplete.has(index);
  }
}
