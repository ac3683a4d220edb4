import {dpaRincian} from "./dpaRincian.js";
import type {JenisMasukan} from "./jenis.js";
import {findJudul, type Judul} from "./judul.js";
import type {Lembar} from "./lembar.js";
import {rekapLkjip} from "./rekapLkjip.js";
import {spjFungsional} from "./spjFungsional.js";

/** Every kind of input, one line each. */
const semuaJenis: readonly JenisMasukan[] = [
  rekapLkjip,
  spjFungsional,
  dpaRincian,
];

/**
 * The kind of input that a sheet is, told by the titles of its columns, or null when it is none of them: the one of
 * whose necessary columns the largest share is there; of two alike the one with more columns.
 */
export function recogniseJenis(lembar: Lembar): {jenis: JenisMasukan; judul: Judul} | null {
  const candidates = semuaJenis.flatMap((jenis) => {
    const judul = findJudul(lembar, jenis.kolom);
    if (judul === null) return [];
    const needed = jenis.kolom.filter(({opsional}) => !opsional).length;
    return [{jenis, judul, share: 1 - judul.kurang.length / needed}];
  });
  return candidates.sort((a, b) => b.share - a.share || b.judul.kolom.size - a.judul.kolom.size)[0] ?? null;
}
