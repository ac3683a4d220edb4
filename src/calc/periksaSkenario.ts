import type {Baris, Kendala, Pelanggaran, Skenario} from "../model/skenario.js";
import {periksaGeser} from "./skenario/periksaGeser.js";
import {periksaSetelah} from "./skenario/periksaSetelah.js";
import {periksaSumberDana} from "./skenario/periksaSumberDana.js";
import {periksaTotal} from "./skenario/periksaTotal.js";
import {indeksBaris} from "./skenario/sebabSendiri.js";
import {setelahGeser} from "./skenario/setelahGeser.js";

/**
 * Everything that a scenario breaks, all at once; empty where it is lawful. It looks at the end state that the scenario
 * asks for, that is with all moves that can be reckoned with, also those that `terapkanSkenario` would refuse.
 *
 *     moves:   nilai-geser, ujung-kosong, baris-sama, baris-ganda, kode-baris-baru, terkunci, baris-asal-tidak-ada,
 *              alasan-kosong
 *     lines:   lantai (nilai < batas bawah), spd (nilai < SPD: a warning only)
 *     totals:  total (a pergeseran keeps it), target-total (the other kinds meet it), total-sumber-dana
 *     whole:   dasar-kosong
 *
 * Unit: rupiah, compared to the sen; exactly at a limit is lawful.
 * Source: definition: ours, after `domain.md` 6.2 (L) and its opening corrections.
 * Edge cases: every line below its floor is named, also one that no move touches, and a new one that gives more than it
 * gets. A kind other than `pergeseran` must state its `targetTotal`; a pergeseran may, and then it is the total there
 * is. In every kind, money that moves from line to line keeps the sums per sumber dana, but for those in
 * `sumberDanaDibuka`; money that enters or leaves changes the sum of the line's sumber dana, in the kinds that allow it.
 * `totalPerSumberDana` true keeps the sums against that money too, false keeps none. Unknown sumber dana (null) are one
 * of their own.
 *
 * @example periksaSkenario([], {jenis: "pergeseran", dasar: "Nota dinas", geser: []}, {}) // []
 */
export function periksaSkenario(
  baris: readonly Baris[],
  skenario: Skenario,
  kendala: Kendala,
): readonly Pelanggaran[] {
  const {terhitung, pelanggaran} = periksaGeser(skenario, indeksBaris(baris));
  const setelah = setelahGeser(baris, terhitung);
  return [
    ...periksaDasar(skenario),
    ...pelanggaran,
    ...setelah.flatMap((line, nomor) => periksaSetelah(line, baris[nomor])),
    ...periksaTotal(baris, setelah, skenario),
    ...periksaSumberDana(baris, {jenis: skenario.jenis, geser: terhitung}, kendala),
  ];
}

function periksaDasar({dasar}: Skenario): Pelanggaran[] {
  if (dasar.trim() !== "") return [];
  const alasan = "Dasar skenario kosong. Tulis dokumen atau perintah yang menjadi dasarnya.";
  return [{aturan: "dasar-kosong", kunci: "dasar", nilai: null, batas: null, alasan}];
}
