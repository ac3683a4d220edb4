import type {Geser} from "../../model/skenario.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {type Arus, arusBaris} from "./arusBaris.js";
import {kunciBaris} from "./kunciBaris.js";

/**
 * The moves that are left when all moves out of a line fall with it, and the lines that fall, each with what the moves
 * did to it by then.
 *
 * `jatuh` tells whether a line cannot stand with what the moves do to it. It is asked for every line that gives, then,
 * round by round, for those that got from a line that fell, so that each move is looked at once. A line can only lose
 * by what falls elsewhere: where `jatuh` holds for an inflow, and for all smaller ones, the order makes no difference.
 */
export function geserBertahan(
  geser: readonly Geser[],
  jatuh: (kunci: string, arus: Arus) => boolean,
): {bertahan: Geser[]; jatuh: ReadonlyMap<string, Arus>} {
  const flows = arusBaris(geser);
  const keluar = geserKeluar(geser);
  const fallen = new Map<string, Arus>();
  let round = [...keluar.keys()];
  while (round.length > 0) {
    const falling = round.filter((kunci) => jatuh(kunci, flows.get(kunci)!));
    for (const kunci of falling) fallen.set(kunci, flows.get(kunci)!);
    const next = falling.flatMap((kunci) => keluar.get(kunci)!).flatMap((move) => {
      const tujuan = kurangi(flows, move);
      return keluar.has(tujuan) && !fallen.has(tujuan) ? [tujuan] : [];
    });
    round = [...new Set(next)];
  }
  return {bertahan: geser.filter(({dari}) => dari === null || !fallen.has(kunciBaris(dari))), jatuh: fallen};
}

/** The moves out of each line, by its key. */
function geserKeluar(geser: readonly Geser[]): Map<string, Geser[]> {
  const keluar = new Map<string, Geser[]>();
  for (const move of geser) {
    if (move.dari === null) continue;
    const kunci = kunciBaris(move.dari);
    const found = keluar.get(kunci);
    if (found === undefined) keluar.set(kunci, [move]);
    else found.push(move);
  }
  return keluar;
}

/** Takes a move away from the line that it goes to; the line's key, empty where it goes to none. */
function kurangi(flows: Map<string, Arus>, {ke, nilai}: Geser): string {
  if (ke === null) return "";
  const kunci = kunciBaris(ke);
  const {ujung, masuk, selisih} = flows.get(kunci)!;
  flows.set(kunci, {ujung, masuk: masuk - 1, selisih: jumlahRupiah([selisih, -nilai])});
  return kunci;
}
