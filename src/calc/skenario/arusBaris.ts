import type {Geser, UjungGeser} from "../../model/skenario.js";
import type {Rupiah} from "../../model/satuan.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {kunciBaris} from "./kunciBaris.js";

/** What moves do to a line. */
export interface Arus {
  ujung: UjungGeser;
  /** How many moves go to the line. */
  masuk: number;
  /** All that comes in minus all that goes out, in rupiah. */
  selisih: Rupiah;
}

/** What the moves do to each line that they touch, by its key. */
export function arusBaris(geser: readonly Geser[]): Map<string, Arus> {
  const flows = new Map<string, {ujung: UjungGeser; masuk: number; nilai: Rupiah[]}>();
  const add = (ujung: UjungGeser | null, nilai: Rupiah, masuk: number) => {
    if (ujung === null) return;
    const kunci = kunciBaris(ujung);
    const flow = flows.get(kunci) ?? {ujung, masuk: 0, nilai: []};
    flow.masuk += masuk;
    flow.nilai.push(nilai);
    flows.set(kunci, flow);
  };
  for (const {dari, ke, nilai} of geser) {
    add(dari, -nilai, 0);
    add(ke, nilai, 1);
  }
  return new Map(
    [...flows].map(([kunci, {ujung, masuk, nilai}]) => [kunci, {ujung, masuk, selisih: jumlahRupiah(nilai)}]),
  );
}
