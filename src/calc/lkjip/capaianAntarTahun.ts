import type {MasukanCapaian} from "../capaian.js";
import type {AngkaCetak} from "../cocokTercetak.js";
import type {Persen} from "../../model/satuan.js";
import {pertumbuhan} from "../pertumbuhan.js";
import type {AngkaUji} from "../ujiTercetak.js";
import {ujiCapaian} from "./ujiCapaian.js";

/** What a document states of an indicator in one year. */
export interface TahunCapaian {
  tahun: number;
  target: number | null;
  realisasi: AngkaCetak | null;
  /** The capaian as printed. */
  tercetak: AngkaCetak | null;
}

/** A year of an LKjIP's Tabel 3.3, with its change from the year before. */
export interface BarisAntarTahun {
  tahun: number;
  target: number | null;
  realisasi: number | null;
  capaian: AngkaUji;
  /** Realisasi of this year minus that of the year before, in the indicator's own unit. */
  selisihRealisasi: number | null;
  /** The same as a percentage of the year before. */
  pertumbuhanRealisasi: Persen | null;
  /** Capaian of this year minus that of the year before, in percentage points. */
  selisihCapaian: Persen | null;
}

/**
 * Tabel 3.3: realisasi and capaian of one indicator over the years, each against the year before.
 *
 *     selisih     = nilai(tahun) - nilai(tahun - 1)
 *     pertumbuhan = selisih / nilai(tahun - 1) * 100
 *
 * Source: PermenPANRB 53/2014 asks for realisasi and capaian of the year against last year and some years before;
 * definition of the differences: ours.
 * Edge cases: sorted by year; where the year before, or a figure of it, is missing there is no difference (null), never
 * one to an older year.
 * Errors: RangeError for two rows of one year.
 *
 * @example capaianAntarTahun([{tahun: 2021, target: 70, realisasi: {nilai: 0, desimal: 0}, tercetak: null}], {arah: "naik"})[0]!.selisihRealisasi // null
 */
export function capaianAntarTahun(
  deret: readonly TahunCapaian[],
  cara: Omit<MasukanCapaian, "target" | "realisasi">,
): BarisAntarTahun[] {
  const rows = new Map<number, Omit<BarisAntarTahun, "selisihRealisasi" | "pertumbuhanRealisasi" | "selisihCapaian">>();
  for (const {tahun, target, realisasi, tercetak} of deret) {
    if (rows.has(tahun)) throw new RangeError(`capaianAntarTahun: tahun ${tahun} stands twice; expected it once`);
    const capaian = ujiCapaian({...cara, target, realisasi, tercetak});
    rows.set(tahun, {tahun, target, realisasi: realisasi?.nilai ?? null, capaian});
  }
  return [...rows.values()].sort((a, b) => a.tahun - b.tahun).map((row) => {
    const before = rows.get(row.tahun - 1);
    return {
      ...row,
      selisihRealisasi: difference(row.realisasi, before?.realisasi),
      pertumbuhanRealisasi: pertumbuhan(before?.realisasi ?? null, row.realisasi),
      selisihCapaian: difference(row.capaian.hitung, before?.capaian.hitung),
    };
  });
}

function difference(now: number | null, before: number | null | undefined): number | null {
  return now === null || before === null || before === undefined ? null : now - before;
}
