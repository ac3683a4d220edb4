import type {Baris, Geser, UjungGeser} from "../../model/skenario.js";
import type {Rupiah} from "../../model/satuan.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {kunciBawaan} from "../kunciBawaan.js";
import {type Arus, arusBaris} from "./arusBaris.js";
import {kunciBaris} from "./kunciBaris.js";

/**
 * The lines after all moves, whether lawful or not: those there were in their order (a line without moves is the same
 * object), then those that a move opens, by key, but for those that end at 0.
 *
 * The keys of the lines must differ where a move touches them.
 */
export function setelahGeser(baris: readonly Baris[], geser: readonly Geser[]): Baris[] {
  const flows = arusBaris(geser);
  const stayed = baris.map((line) => {
    const arus = flows.get(kunciBaris(line));
    return arus === undefined ? line : setelahArus(line, arus);
  });
  for (const line of baris) flows.delete(kunciBaris(line));
  const opened = [...flows.keys()].sort().map((kunci) => setelahArus(undefined, flows.get(kunci)!));
  return [...stayed, ...opened.filter(({nilai}) => nilai !== 0)];
}

/**
 * A line after what moves do to it; one that was not there starts at 0. A line that is opened although it would be
 * locked by default was unlocked on purpose, and says so.
 */
export function setelahArus(line: Baris | undefined, {ujung, selisih}: Arus): Baris {
  return line === undefined ? barisBaru(ujung, selisih) : {...line, nilai: jumlahRupiah([line.nilai, selisih])};
}

function barisBaru({skpd, subSkpd, subKegiatan, rekening, sumberDana, uraian}: UjungGeser, nilai: Rupiah): Baris {
  return {
    skpd,
    ...(subSkpd ? {subSkpd} : {}),
    subKegiatan,
    rekening: rekening || null,
    sumberDana: sumberDana || null,
    ...(uraian ? {uraian} : {}),
    nilai,
    ...(kunciBawaan({rekening}) ? {terkunci: false} : {}),
  };
}
