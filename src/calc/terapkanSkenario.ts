import type {Baris, Geser, GeserDitolak, HasilSkenario, Skenario} from "../model/skenario.js";
import {kurangDariBatas, teksKurang} from "./skenario/batasBawah.js";
import type {Arus} from "./skenario/arusBaris.js";
import {geserBertahan} from "./skenario/geserBertahan.js";
import {kunciBaris, sebutBaris} from "./skenario/kunciBaris.js";
import {sebabAsal} from "./skenario/sebabAsal.js";
import {indeksBaris, type Sebab, sebabSendiri} from "./skenario/sebabSendiri.js";
import {setelahArus, setelahGeser} from "./skenario/setelahGeser.js";

/**
 * What comes of a scenario: the lines after the moves that can be carried out, and those that cannot, with why.
 *
 *     nilai = nilai + moves in - moves out, over all moves that are not refused
 *
 * A move is refused for its own sake (amount, end, code, lock), or because a line that it takes from would end below
 * its floor: then every move out of that line is refused, and the end state is judged anew until no line is left that
 * would. What counts is the end state, so that the order of the moves never matters.
 *
 * Unit: rupiah, to the sen.
 * Source: definition: ours; what may be moved with whose approval is `klasifikasiSkenario`.
 * Edge cases: a line that a move goes to may be new (a rekening opened): it starts at 0 with the floor 0, other moves
 * may take from it, and it is no line of the result where it ends at 0. One that no move opens must be there before. A
 * line without known floor may go down to 0. Locks and floors are those of `baris`, for a new line the lock of each
 * move's end. Whether a target total is met is for `periksaSkenario`. Nothing given is changed.
 *
 * @example terapkanSkenario([], {jenis: "pergeseran", dasar: "", geser: []}) // {baris: [], ditolak: []}
 */
export function terapkanSkenario(baris: readonly Baris[], {jenis, geser}: Skenario): HasilSkenario {
  const index = indeksBaris(baris);
  const sendiri = new Map(geser.map((move) => [move, sebabSendiri(move, jenis, index)]));
  const setelah = (kunci: string, arus: Arus) => setelahArus(index.get(kunci)?.[0], arus);
  const {bertahan, jatuh} = geserBertahan(
    geser.filter((move) => sendiri.get(move)!.length === 0),
    (kunci, arus) => kurangDariBatas(setelah(kunci, arus)) > 0,
  );
  const asal = sebabAsal(bertahan, index);
  const sebab = (move: Geser) => {
    const found = [...sendiri.get(move)!, ...asal(move)];
    if (found.length > 0) return found;
    const kunci = kunciBaris(move.dari!);
    return [sebabLantai(setelah(kunci, jatuh.get(kunci)!))];
  };
  const diterima = new Set(bertahan);
  return {
    baris: setelahGeser(baris, bertahan),
    ditolak: geser.filter((move) => !diterima.has(move)).map((move) => ditolak(move, sebab(move))),
  };
}

function sebabLantai(line: Baris): Sebab {
  return {aturan: "lantai", alasan: `${sebutBaris(line)}: ${teksKurang(line)}`};
}

function ditolak(geser: Geser, sebab: readonly Sebab[]): GeserDitolak {
  return {geser, aturan: sebab.map(({aturan}) => aturan), alasan: sebab.map(({alasan}) => alasan).join(" ")};
}
