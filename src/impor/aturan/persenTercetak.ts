import {cocokTercetak, setengahSatuan} from "../../calc/cocokTercetak.js";
import {fisikTertimbang} from "../../calc/fisikTertimbang.js";
import {serapan} from "../../calc/serapan.js";
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
    const computed = serapan(node.nilai["realisasi"] ?? null, node.nilai["anggaran"] ?? null);
    if (persen === null || computed === null || cocokTercetak(persen, computed) === "sama") return [];
    return [temuanOf("persen-tercetak-beda", lembar, {
      baris,
      kolom: columnLetter(column),
      kode,
      tercetak: teksPersen,
      nilai_tercetak: persen.nilai,
      seharusnya: computed,
      selisih: persen.nilai - computed,
      pesan: `Tercetak ${teksPersen}, sedangkan realisasi dibagi pagu ${formatPersen(computed)}.${
        explanation(node, pohon)
      }`,
    })];
  });
}

function explanation(node: SimpulPersen, pohon: Pohon<SimpulPersen>): string {
  const children = pohon.anak.get(node.kunci);
  if (children === undefined || node.persen === null) return "";
  const weighted = fisikTertimbang(
    children.map(({nilai, persen}) => ({pagu: nilai["anggaran"] ?? 0, fisik: persen?.nilai ?? null})),
  );
  const rounding = Math.max(0, ...children.map(({persen}) => (persen === null ? 0 : setengahSatuan(persen))));
  return weighted !== null && cocokTercetak(node.persen, weighted.nilai, rounding) === "sama"
    ? ` ${node.teksPersen} adalah rata-rata tertimbang pagu dari % baris di bawahnya, bukan realisasi/pagu.`
    : "";
}
