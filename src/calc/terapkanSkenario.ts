import type {Baris, Geser, GeserDitolak, HasilSkenario, Skenario} from "../model/skenario.js";
import {kurangDariBatas, teksKurang} from "./skenario/batasBawah.js";
import {kunciBaris, sebutBaris} from "./skenario/kunciBaris.js";
import {indeksBaris, type Sebab, sebabDitolak} from "./skenario/sebabDitolak.js";
import {setelahGeser} from "./skenario/setelahGeser.js";

/**
 * What comes of a scenario: the lines after the moves that can be carried out, and those that cannot, with why.
 *
 *     nilai = nilai + moves in - moves out, over all moves that are not refused
 *
 * A move is refused for its own sake (amount, missing or unknown line, lock), or because a line that it takes from
 * would end below its floor: then every move out of that line is refused, and the end state is judged anew until no
 * line is left that would. What counts is the end state, so that the order of the moves never matters.
 *
 * Unit: rupiah, to the sen.
 * Source: definition: ours; what may be moved with whose approval is `klasifikasiSkenario`.
 * Edge cases: a line that a move goes to may be new (a rekening opened) and starts at 0; one that a move comes from
 * must be there before. A line without known floor may go down to 0. Locks and floors are those of `baris`, for a new
 * line the lock of the move's end. Whether a target total is met is for `periksaSkenario`. Nothing given is changed.
 *
 * @example terapkanSkenario([], {jenis: "pergeseran", dasar: "", geser: []}) // {baris: [], ditolak: []}
 */
export function terapkanSkenario(baris: readonly Baris[], {jenis, geser}: Skenario): HasilSkenario {
  const index = indeksBaris(baris);
  const sebab = new Map<Geser, readonly Sebab[]>();
  for (const move of geser) {
    const found = sebabDitolak(move, jenis, index);
    if (found.length > 0) sebab.set(move, found);
  }
  const lines = sumberGeser(baris, geser);
  while (refuseBelowFloor(lines, geser, sebab)) continue;
  return {
    baris: setelahGeser(baris, geser.filter((move) => !sebab.has(move))),
    ditolak: geser.filter((move) => sebab.has(move)).map((move) => ditolak(move, sebab.get(move)!)),
  };
}

/** The lines that a move takes from: only they can fall below their floor. */
function sumberGeser(baris: readonly Baris[], geser: readonly Geser[]): Baris[] {
  const kunci = new Set(geser.flatMap(({dari}) => dari === null ? [] : [kunciBaris(dari)]));
  return baris.filter((line) => kunci.has(kunciBaris(line)));
}

/** Refuses the moves out of each line that would end below its floor; whether there was any. */
function refuseBelowFloor(
  baris: readonly Baris[],
  geser: readonly Geser[],
  sebab: Map<Geser, readonly Sebab[]>,
): boolean {
  const accepted = geser.filter((move) => !sebab.has(move));
  const broken = new Map(
    setelahGeser(baris, accepted).filter((line) => kurangDariBatas(line) > 0).map((line) => [kunciBaris(line), line]),
  );
  const refused = accepted.flatMap((move) => {
    const line = move.dari === null ? undefined : broken.get(kunciBaris(move.dari));
    return line === undefined ? [] : [{move, line}];
  });
  for (const {move, line} of refused) {
    sebab.set(move, [{aturan: "lantai", alasan: `${sebutBaris(line)}: ${teksKurang(line)}`}]);
  }
  return refused.length > 0;
}

function ditolak(geser: Geser, sebab: readonly Sebab[]): GeserDitolak {
  return {geser, aturan: sebab.map(({aturan}) => aturan), alasan: sebab.map(({alasan}) => alasan).join(" ")};
}
