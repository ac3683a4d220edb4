import {type KategoriCapaian, kategoriCapaian} from "../kategoriCapaian.js";
import type {AngkaUji} from "../ujiTercetak.js";
import type {AturanKategori} from "../../model/referensi/kategoriCapaian.js";
import {type MasukanUjiCapaian, ujiCapaian} from "./ujiCapaian.js";

/** A computed category beside the printed one; `cocok` is null where it cannot be judged. */
export interface KategoriUji {
  hitung: KategoriCapaian | null;
  tercetak: string | null;
  cocok: boolean | null;
}

/** A row of an LKjIP's Tabel 3.2: the capaian of an indicator in the report's year, and its category. */
export interface BarisCapaian {
  capaian: AngkaUji;
  kategori: KategoriUji;
}

/**
 * A row of Tabel 3.2 computed from its target and realisasi, beside what is printed.
 *
 *     capaian  = realisasi / target * 100, or as `arah` and `varian` say (`capaian`)
 *     kategori = the band of the unrounded capaian (`kategoriCapaian`, the reading of a gap by `celah`, the bands by
 *                `aturan`)
 *
 * Unit: percent (0–100 scale), unrounded and uncapped.
 * Source: LKjIP 2024 Tabel 3.2; PermenPANRB 53/2014 asks for target against realisasi of the year.
 * Edge cases: what cannot be computed or is not printed is not judged; a capaian in a gap of the scale has its category
 * by the chosen reading and is not judged either, since others read the gap in another way; case and surrounding space
 * of a printed category do not matter.
 *
 * @example barisCapaian({target: 77, realisasi: {nilai: 8.96, desimal: 2}, arah: "naik", tercetak: null}, null).kategori // {hitung: {kategori: "Sangat Rendah", celah: false}, tercetak: null, cocok: null}
 */
export function barisCapaian(
  masukan: MasukanUjiCapaian,
  kategoriTercetak: string | null,
  {celah}: {celah?: "bawah" | "bulatkan"} = {},
  aturan?: AturanKategori,
): BarisCapaian {
  const capaian = ujiCapaian(masukan);
  const hitung = kategoriCapaian(capaian.hitung, {celah}, aturan);
  const judged = hitung !== null && !hitung.celah && kategoriTercetak !== null;
  const cocok = judged ? normalise(hitung.kategori) === normalise(kategoriTercetak) : null;
  return {capaian, kategori: {hitung, tercetak: kategoriTercetak, cocok}};
}

function normalise(kategori: string): string {
  return kategori.trim().toLowerCase();
}
