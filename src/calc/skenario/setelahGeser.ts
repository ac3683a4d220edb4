import type {Baris, Geser, UjungGeser} from "../../model/skenario.js";
import type {Rupiah} from "../../model/satuan.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {kunciBawaan} from "../kunciBawaan.js";
import {kunciBaris} from "./kunciBaris.js";

/**
 * The lines after all moves, whether lawful or not: those there were in their order (a line without moves is the same
 * object), then those that a move opens, starting at 0, by key. A line that is opened although it would be locked by
 * default was unlocked on purpose, and says so.
 *
 * The keys of the lines must differ where a move touches them.
 */
export function setelahGeser(baris: readonly Baris[], geser: readonly Geser[]): Baris[] {
  const flows = arus(geser);
  const stayed = baris.map((line) => {
    const flow = flows.get(kunciBaris(line));
    return flow === undefined ? line : {...line, nilai: jumlahRupiah([line.nilai, ...flow.nilai])};
  });
  for (const line of baris) flows.delete(kunciBaris(line));
  const opened = [...flows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, {ujung, nilai}]) => barisBaru(ujung, nilai));
  return [...stayed, ...opened];
}

/** What flows in and, negative, out of each line, by its key. */
function arus(geser: readonly Geser[]): Map<string, {ujung: UjungGeser; nilai: Rupiah[]}> {
  const flows = new Map<string, {ujung: UjungGeser; nilai: Rupiah[]}>();
  const add = (ujung: UjungGeser | null, nilai: Rupiah) => {
    if (ujung === null) return;
    const kunci = kunciBaris(ujung);
    const found = flows.get(kunci);
    if (found === undefined) flows.set(kunci, {ujung, nilai: [nilai]});
    else found.nilai.push(nilai);
  };
  for (const {dari, ke, nilai} of geser) {
    add(dari, -nilai);
    add(ke, nilai);
  }
  return flows;
}

function barisBaru(
  {skpd, subSkpd, subKegiatan, rekening, sumberDana, uraian}: UjungGeser,
  nilai: readonly Rupiah[],
): Baris {
  return {
    skpd,
    ...(subSkpd ? {subSkpd} : {}),
    subKegiatan,
    rekening,
    sumberDana,
    ...(uraian ? {uraian} : {}),
    nilai: jumlahRupiah(nilai),
    ...(kunciBawaan({rekening}) ? {terkunci: false} : {}),
  };
}
