import {formatAngka} from "../../format/angka.js";
import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import type {Lembar} from "../lembar.js";
import type {Simpul} from "../anggaran/pohon.js";
import {temuanOf} from "./temuan.js";

/**
 * `sisa-minus` for each row whose sisa pagu, as stated or as computed on a leaf, is below 0, in rupiah. Nothing for a row
 * that `overspent` already names, nor for one above such a row or above another with a negative sisa: its sum follows
 * from theirs.
 */
export function sisaMinus<S extends Simpul & {kode: string}>(
  lembar: Lembar,
  nodes: readonly S[],
  {column, overspent}: {column: number; overspent: readonly Temuan[]},
): Temuan[] {
  if (overspent.some(({aturan}) => aturan === "kolom-tertukar")) return [];
  const named = new Set(overspent.map(({baris}) => baris));
  const negative = nodes.filter(({baris, nilai}) => named.has(baris) || (nilai["sisa"] ?? 0) < 0);
  const above = new Set(negative.flatMap(({kunci}) => ancestorsOf(kunci)));
  return negative
    .filter(({baris, kunci}) => !named.has(baris) && !above.has(kunci))
    .map(({baris, kode, nilai}) =>
      temuanOf("sisa-minus", lembar, {
        baris,
        kolom: columnLetter(column),
        kode,
        tercetak: formatAngka(nilai["sisa"]!),
        nilai_tercetak: nilai["sisa"]!,
        pesan:
          `Sisa pagu ${kode} tertulis ${formatAngka(nilai["sisa"]!)}: kurang dari 0, padahal belanja tidak boleh ` +
          "melebihi pagu. Periksa pagu (mungkin ada pergeseran yang belum masuk) dan realisasi baris ini.",
      })
    );
}

function ancestorsOf(kunci: string): string[] {
  return [...kunci.matchAll(/[./]/g)].map(({index}) => kunci.slice(0, index));
}
