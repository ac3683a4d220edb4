import type {Temuan} from "../../model/temuan.js";
import {formatAngka} from "../../format/angka.js";
import {columnLetter} from "../alamat.js";
import type {Lembar} from "../lembar.js";
import {temuanOf} from "./temuan.js";

export interface DaunPagu {
  baris: number;
  kode: string;
  pagu: number;
  realisasi: number;
}

/**
 * `realisasi-lebih-dari-pagu` for each leaf that spent more than its pagu; where that is more than half of the leaves,
 * one `kolom-tertukar` in their place, since exchanged columns explain it better than that many overspent lines.
 */
export function realisasiLebihDariPagu(
  lembar: Lembar,
  daun: readonly DaunPagu[],
  kolom: {pagu: number; realisasi: number; barisJudul: number},
): Temuan[] {
  const over = daun.filter(({pagu, realisasi}) => realisasi > pagu);
  if (over.length * 2 > daun.length) {
    return [temuanOf("kolom-tertukar", lembar, {
      baris: kolom.barisJudul,
      kolom: columnLetter(kolom.pagu),
      pesan:
        `Realisasi (kolom ${columnLetter(kolom.realisasi)}) melebihi anggaran (kolom ${columnLetter(kolom.pagu)}) ` +
        `pada ${over.length} dari ${daun.length} baris rincian: isi kedua kolom diduga tertukar. ` +
        "Berkas ini tidak ikut dihitung.",
    })];
  }
  return over.map(({baris, kode, pagu, realisasi}) =>
    temuanOf("realisasi-lebih-dari-pagu", lembar, {
      baris,
      kolom: columnLetter(kolom.realisasi),
      kode,
      tercetak: formatAngka(realisasi),
      nilai_tercetak: realisasi,
      seharusnya: pagu,
      selisih: realisasi - pagu,
      pesan: `Realisasi ${formatAngka(realisasi)} melebihi pagu ${formatAngka(pagu)} sebesar ${
        formatAngka(realisasi - pagu)
      }.`,
    })
  );
}
