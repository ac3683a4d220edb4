import type {Persen} from "../model/satuan.js";
import {jumlahPorsi} from "./jumlahPorsi.js";
import {persenTeks} from "./persenTeks.js";

/** A program that serves a sasaran (or an indicator), with its share of the program's money; null: not decided yet. */
export interface PorsiSasaran {
  sasaran: string;
  kodeProgram: string;
  porsi: Persen | null;
}

/**
 * What is wrong with the shares of one program, in a sentence that names the program, what was found and what would be
 * right; null where nothing is.
 *
 * Unit: shares in percent (0–100 scale) of the program's money.
 * Source: definition: ours; shares must make 100 % within the rounding of their last decimals (`jumlahPorsi`).
 * Edge cases: shares that are not decided yet are no fault, unless those that are already make more than 100 %. A program
 * without any sasaran has no shares to judge; its sum of 0 % would be a fault.
 *
 * @example periksaPorsi("2.17.07", [{sasaran: "A", kodeProgram: "2.17.07", porsi: null}]) // null
 */
export function periksaPorsi(kodeProgram: string, bagian: readonly PorsiSasaran[]): string | null {
  const twice = bagian.find(({sasaran}, index) => bagian.findIndex((b) => b.sasaran === sasaran) < index);
  if (twice !== undefined) {
    const times = bagian.filter(({sasaran}) => sasaran === twice.sasaran).length;
    return `Program ${kodeProgram}: sasaran "${twice.sasaran}" disebut ${times} kali, seharusnya sekali.`;
  }
  const known = bagian.flatMap(({sasaran, porsi}) => (porsi === null ? [] : [{sasaran, porsi}]));
  const outside = known.find(({porsi}) => !(porsi >= 0 && porsi <= 100));
  if (outside !== undefined) {
    return `Program ${kodeProgram}: porsi untuk "${outside.sasaran}" tertulis ${
      persenTeks(outside.porsi)
    }, seharusnya ` +
      `${persenTeks(0)} sampai ${persenTeks(100)}.`;
  }
  const {jumlah, kurang, lebih} = jumlahPorsi(known.map(({porsi}) => porsi));
  const isComplete = known.length === bagian.length;
  if (!lebih && !(kurang && isComplete)) return null;
  return `Program ${kodeProgram}: porsi ke ${known.length} sasaran berjumlah ${persenTeks(jumlah)}, seharusnya ` +
    `${persenTeks(100)}.`;
}
