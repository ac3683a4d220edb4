import type {JenisMasukan} from "./jenis.js";
import {findJudul, type Judul} from "./judul.js";
import type {Lembar} from "./lembar.js";
import {rekapLkjip} from "./rekapLkjip.js";
import {spjFungsional} from "./spjFungsional.js";

/** Every kind of input, one line each. */
const semuaJenis: readonly JenisMasukan[] = [
  rekapLkjip,
  spjFungsional,
];

/** The kind of input that a sheet is, told by the titles of its columns, or null when it is none of them. */
export function recogniseJenis(lembar: Lembar): {jenis: JenisMasukan; judul: Judul} | null {
  const candidates = semuaJenis.flatMap((jenis) => {
    const judul = findJudul(lembar, jenis.kolom);
    return judul === null ? [] : [{jenis, judul, share: judul.kolom.size / jenis.kolom.length}];
  });
  return candidates.sort((a, b) => b.share - a.share)[0] ?? null;
}
