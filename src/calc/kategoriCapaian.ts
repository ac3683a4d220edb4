import {bulatkan} from "./bulatkan.js";
import {type AturanKategori, kategoriPermendagri86} from "../model/referensi/kategoriCapaian.js";
import type {Persen} from "../model/satuan.js";
import {tolakNan} from "./tolakNan.js";

export interface KategoriCapaian {
  kategori: string;
  /** The value lies between two printed bands, so the category depends on how the gap is read. */
  celah: boolean;
}

/**
 * The category of an achievement on the scale of Permendagri 86/2017.
 *
 * The value is rounded to two decimals first. The printed bands (91–100, 76–90, 66–75, 51–65, up to 50) leave gaps;
 * `celah` chooses how one is read: "bawah" (default) takes lower bounds as inclusive, so 90,5 is Tinggi; "bulatkan"
 * rounds to whole percent first, so 90,5 is Sangat Tinggi.
 *
 * Unit: percent (0–100 scale).
 * Source: Permendagri 86/2017 as printed in LKjIP 2024 Tabel 3.1; the readings of the gap: `domain.md` 5.3.
 * Edge cases: above 100 is Sangat Tinggi and no gap; below 0 is Sangat Rendah; null has no category (null).
 * Errors: RangeError for NaN.
 *
 * @example kategoriCapaian(90.5) // {kategori: "Tinggi", celah: true}
 */
export function kategoriCapaian(
  persen: Persen | null,
  {celah = "bawah"}: {celah?: "bawah" | "bulatkan"} = {},
  aturan: AturanKategori = kategoriPermendagri86,
): KategoriCapaian | null {
  tolakNan("kategoriCapaian", [persen]);
  if (persen === null) return null;
  const value = bulatkan(persen, 2);
  const compared = celah === "bulatkan" ? bulatkan(value, 0) : value;
  const pita = aturan.pita.find(({bawah}) => compared >= bawah) ?? aturan.pita.at(-1)!;
  const top = aturan.pita[0]!;
  const printed = value > top.atas || aturan.pita.some(({bawah, atas}) => value >= bawah && value <= atas);
  return {kategori: pita.kategori, celah: !printed};
}
