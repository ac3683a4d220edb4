import {formatAngka} from "../../format/angka.js";
import type {DataSilang} from "../../model/silang.js";
import {temuanOf} from "../aturan/temuan.js";
import type {HasilSilang} from "./hasil.js";
import {kelompokkan} from "../kelompokkan.js";

/** `celah-kategori`: two neighbouring bands of a printed scale between which a value belongs to neither. */
export function periksaCelahKategori({pita}: DataSilang): HasilSilang[] {
  const hasil: HasilSilang = {aturan: "celah-kategori", diperiksa: 0, temuan: []};
  for (const rows of kelompokkan(pita, ({berkas, lembar}) => `${berkas}|${lembar}`).values()) {
    const sorted = [...rows].sort((a, b) => (b.atas ?? Infinity) - (a.atas ?? Infinity));
    for (const [index, upper] of sorted.slice(0, -1).entries()) {
      const lower = sorted[index + 1]!;
      if (upper.bawah === null || lower.atas === null) continue;
      hasil.diperiksa += 1;
      if (upper.bawah <= lower.atas) continue;
      hasil.temuan.push(temuanOf(hasil.aturan, lower, {
        baris: lower.baris,
        pesan:
          `Nilai di antara ${formatAngka(lower.atas)} dan ${
            formatAngka(upper.bawah)
          } tidak masuk "${lower.kategori}" ` +
          `maupun "${upper.kategori}"; Telaah membacanya dengan batas bawah ("${lower.kategori}").`,
      }));
    }
  }
  return [hasil];
}
