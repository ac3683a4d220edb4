import {ujiPersenRekap} from "../../calc/lkjip/ujiPersenRekap.js";
import {formatPersen} from "../../format/persen.js";
import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import type {PersenTercetak} from "../angka.js";
import type {Lembar} from "../lembar.js";
import type {Pohon, Simpul} from "../anggaran/pohon.js";
import {temuanOf} from "./temuan.js";

export interface SimpulPersen extends Simpul {
  kode: string;
  /** The printed percentage, null where nothing is printed. */
  persen: PersenTercetak | null;
  teksPersen: string;
}

/**
 * `persen-tercetak-beda`: a printed percentage is realisasi over pagu at the printed precision, that is within half a
 * unit of its last decimal. Of a parent the message says so where the budget-weighted mean of its children's printed
 * percentages explains the figure within the rounding of both.
 */
export function persenTercetakBeda(
  lembar: Lembar,
  nodes: readonly SimpulPersen[],
  pohon: Pohon<SimpulPersen>,
  column: number,
): Temuan[] {
  return nodes.flatMap((node) => {
    const {persen, baris, kode, teksPersen} = node;
    const {serapan: {hitung, cocok}, tertimbang} = ujiPersenRekap({
      ...moneyOf(node),
      anak: (pohon.anak.get(node.kunci) ?? []).map(moneyOf),
    });
    if (persen === null || hitung === null || cocok === "sama") return [];
    const cause = tertimbang.cocok === "sama"
      ? ` ${teksPersen} adalah rata-rata tertimbang pagu dari % baris di bawahnya, bukan realisasi/pagu.`
      : "";
    return [temuanOf("persen-tercetak-beda", lembar, {
      baris,
      kolom: columnLetter(column),
      kode,
      tercetak: teksPersen,
      nilai_tercetak: persen.nilai,
      seharusnya: hitung,
      selisih: persen.nilai - hitung,
      pesan: `Tercetak ${teksPersen}, sedangkan realisasi dibagi pagu ${formatPersen(hitung)}.${cause}`,
    })];
  });
}

function moneyOf({nilai, persen}: SimpulPersen) {
  return {pagu: nilai["anggaran"] ?? null, realisasi: nilai["realisasi"] ?? null, tercetak: persen};
}
