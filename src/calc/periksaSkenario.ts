import type {Baris, Geser, Kendala, Pelanggaran, Skenario} from "../model/skenario.js";
import {periksaGeser} from "./skenario/periksaGeser.js";
import {periksaSetelah} from "./skenario/periksaSetelah.js";
import {periksaTotal} from "./skenario/periksaTotal.js";
import {indeksBaris} from "./skenario/sebabDitolak.js";
import {setelahGeser} from "./skenario/setelahGeser.js";

/**
 * Everything that a scenario breaks, all at once; empty where it is lawful. It looks at the end state that the scenario
 * asks for, that is with all moves that can be reckoned with, also those that `terapkanSkenario` would refuse.
 *
 *     moves:   nilai-geser, ujung-kosong, baris-sama, baris-asal-tidak-ada, baris-ganda, kode-baris-baru, terkunci,
 *              alasan-kosong
 *     lines:   lantai (nilai < batas bawah), spd (nilai < SPD: a warning only)
 *     totals:  total (a pergeseran keeps it), target-total (the other kinds meet it), total-sumber-dana
 *     whole:   dasar-kosong
 *
 * Unit: rupiah, compared to the sen; exactly at a limit is lawful.
 * Source: definition: ours, after `domain.md` 6.2 (L) and its opening corrections.
 * Edge cases: every line below its floor is named, also one that no move touches. A kind other than `pergeseran` must
 * state its `targetTotal`; a pergeseran may, and then it is the total there is. Sums per sumber dana are kept in a
 * pergeseran where `totalPerSumberDana` does not say otherwise, but for those in `sumberDanaDibuka`; unknown sumber
 * dana (null) are one of their own.
 *
 * @example periksaSkenario([], {jenis: "pergeseran", dasar: "Nota dinas", geser: []}, {}) // []
 */
export function periksaSkenario(
  baris: readonly Baris[],
  skenario: Skenario,
  kendala: Kendala,
): readonly Pelanggaran[] {
  const index = indeksBaris(baris);
  const moves = skenario.geser.map((geser) => periksaGeser(geser, skenario.jenis, index));
  const counted: Geser[] = skenario.geser.filter((_, nomor) => moves[nomor]!.terhitung);
  const setelah = setelahGeser(baris, counted);
  return [
    ...periksaDasar(skenario),
    ...moves.flatMap(({pelanggaran}, nomor) =>
      pelanggaran.map((breach) => ({...breach, kunci: `geser ke-${nomor + 1}`, batas: null}))
    ),
    ...baris.flatMap((awal, nomor) => periksaSetelah(setelah[nomor]!, awal)),
    ...periksaTotal(baris, setelah, skenario, kendala),
  ];
}

function periksaDasar({dasar}: Skenario): Pelanggaran[] {
  if (dasar.trim() !== "") return [];
  const alasan = "Dasar skenario kosong. Tulis dokumen atau perintah yang menjadi dasarnya.";
  return [{aturan: "dasar-kosong", kunci: "dasar", nilai: null, batas: null, alasan}];
}
