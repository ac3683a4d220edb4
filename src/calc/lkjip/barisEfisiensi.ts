import type {AngkaUji} from "../ujiTercetak.js";
import {type MasukanUang, type UangIndikator, uangIndikator} from "./uangIndikator.js";
import {type MasukanUjiCapaian, ujiCapaian} from "./ujiCapaian.js";

/** A row of an LKjIP's Tabel 3.6: performance against money. */
export interface BarisEfisiensi extends UangIndikator {
  capaian: AngkaUji;
}

/**
 * A row of Tabel 3.6 computed from its target, realisasi and money, beside what is printed. It gives no efficiency of
 * its own: that is `efisiensi`, which refuses where it would mislead.
 *
 * Unit: percent (0–100 scale) and rupiah.
 * Source: LKjIP 2024 Tabel 3.6; see `ujiCapaian` and `uangIndikator`.
 * Edge cases: performance and money are judged each by itself, whatever the other lacks.
 *
 * @example barisEfisiensi({target: 80, realisasi: {nilai: 40, desimal: 0}, arah: "naik", tercetak: null}, {pagu: 200, realisasi: 50, tercetak: {serapan: null, efisiensi: null}, program: []}).capaian.hitung // 50
 */
export function barisEfisiensi(kinerja: MasukanUjiCapaian, uang: MasukanUang): BarisEfisiensi {
  return {capaian: ujiCapaian(kinerja), ...uangIndikator(uang)};
}
