import type {DataAnggaran, FaktaPagu, FaktaRealisasi} from "../model/anggaran.js";

/** Which figures a page shows. */
export interface Pilihan {
  tahun: number;
  skpd: string;
  /** Spending from January up to this month. */
  bulan: number;
  tahapan: string;
}

/**
 * The facts of one SKPD, year and stage, with spending from January up to a month. Stages are never mixed.
 *
 * Unit: rupiah; `bulan` is 1 to 12.
 * Source: definition: ours (`kontrak.md` 3, running totals and stages).
 * Edge cases: spending known only as a sum over months that end after `bulan` is left out, since no part of it is known.
 *
 * @example pilihFakta({pagu: [], realisasi: [{tahun: 2024, skpd: "A", bulan: 6}]}, {tahun: 2024, skpd: "A", bulan: 5, tahapan: "murni"}) // {pagu: [], realisasi: []}
 */
export function pilihFakta(
  {pagu, realisasi}: Pick<DataAnggaran, "pagu" | "realisasi">,
  {tahun, skpd, bulan, tahapan}: Pilihan,
): {pagu: FaktaPagu[]; realisasi: FaktaRealisasi[]} {
  return {
    pagu: pagu.filter((f) => f.tahun === tahun && f.skpd === skpd && f.tahapan === tahapan),
    realisasi: realisasi.filter((f) => f.tahun === tahun && f.skpd === skpd && f.bulan <= bulan),
  };
}
