import type {Rupiah} from "../model/satuan.js";

export interface BiayaSatuan {
  /** Rupiah per unit of output; null where it is refused. */
  nilai: Rupiah | null;
  /** Why it is refused, for the reader; absent where there is a cost. */
  alasan?: string;
}

/**
 * What one unit of output was to cost, and what it did.
 *
 *     rencana   = pagu / target volume
 *     realisasi = realisasi / realised volume
 *
 * Unit: rupiah per unit of the output, unrounded.
 * Source: definition: ours; the two sides of the efficiency of an output (`efisiensi`, "pmk").
 * Edge cases: refused with a reason where an amount or a volume is missing, 0 or below; a realised cost is never formed
 * from the planned output.
 *
 * @example biayaSatuan({pagu: 500, targetVolume: 10, realisasi: 450, realisasiVolume: 9}).rencana // {nilai: 50}
 */
export function biayaSatuan(
  {pagu, targetVolume, realisasi, realisasiVolume}: {
    pagu: Rupiah | null;
    targetVolume: number | null;
    realisasi: Rupiah | null;
    realisasiVolume: number | null;
  },
): {rencana: BiayaSatuan; realisasi: BiayaSatuan} {
  return {
    rencana: perUnit(pagu, targetVolume, {uang: "Pagu", volume: "Target volume keluaran"}),
    realisasi: perUnit(realisasi, realisasiVolume, {
      uang: "Realisasi anggaran",
      volume: "Realisasi volume keluaran",
    }),
  };
}

function perUnit(
  uang: Rupiah | null,
  volume: number | null,
  nama: {uang: string; volume: string},
): BiayaSatuan {
  const alasan = alasanDitolak(uang, nama.uang) ?? alasanDitolak(volume, nama.volume);
  return alasan === null ? {nilai: uang! / volume!} : {nilai: null, alasan};
}

function alasanDitolak(value: number | null, nama: string): string | null {
  if (value === null) return `${nama} belum diketahui.`;
  return value <= 0 ? `${nama} 0 atau minus, jadi biaya satuan tidak dapat dihitung.` : null;
}
