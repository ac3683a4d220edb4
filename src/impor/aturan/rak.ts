import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import {formatAngka} from "../../format/angka.js";
import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import type {Lembar} from "../lembar.js";
import {temuanOf} from "./temuan.js";

/** A leaf of a RAK, in rupiah; null where a cell is blank. */
export interface DaunRak {
  baris: number;
  kode: string;
  pagu: number | null;
  total: number | null;
  /** January to December. */
  bulan: readonly (number | null)[];
}

/**
 * `rak-total-beda` for each leaf whose months do not add up to its Total RAK, and `rak-beda-pagu` for each whose Total
 * RAK is not its pagu. A month left blank adds nothing; a leaf without a Total RAK is judged by the sum of its months.
 */
export function rakBeda(
  lembar: Lembar,
  daun: readonly DaunRak[],
  kolom: {pagu: number; total: number},
): Temuan[] {
  return daun.flatMap(({baris, kode, pagu, total, bulan}) => {
    const stated = bulan.filter((value) => value !== null);
    const sum = jumlahRupiah(stated);
    const blank = bulan.length - stated.length;
    const found: Temuan[] = [];
    if (total !== null && total !== sum) {
      found.push(temuanOf("rak-total-beda", lembar, {
        baris,
        kolom: columnLetter(kolom.total),
        kode,
        ...difference(total, sum),
        pesan: `Total RAK ${kode} tertulis ${formatAngka(total)}, sedangkan jumlah Januari sampai Desember ` +
          `${formatAngka(sum)}${blank === 0 ? "" : ` (${blank} bulan kosong)`}: selisih ${formatAngka(total - sum)}.`,
      }));
    }
    const planned = total ?? (stated.length === 0 ? null : sum);
    if (pagu !== null && planned !== null && planned !== pagu) {
      found.push(temuanOf("rak-beda-pagu", lembar, {
        baris,
        kolom: columnLetter(kolom.total),
        kode,
        ...difference(planned, pagu),
        pesan: `Total RAK ${kode} ${formatAngka(planned)}, sedangkan pagunya ${formatAngka(pagu)}: ` +
          `${planned < pagu ? "kurang" : "lebih"} ${formatAngka(Math.abs(planned - pagu))}.`,
      }));
    }
    return found;
  });
}

function difference(stated: number, seharusnya: number) {
  const selisih = jumlahRupiah([stated, -seharusnya]);
  return {tercetak: formatAngka(stated), nilai_tercetak: stated, seharusnya, selisih};
}
