import type {DataAnggaran} from "../model/anggaran.js";

/**
 * Whether what is asked for is an SKPD all of whose figures are simulated, or there is no other: then its figures are in
 * the file of simulated ones.
 *
 * Source: definition: ours (`kontrak.md` 5, the default view is the official data).
 *
 * @example mintaSimulasi({skpd: [{skpd: "A", nama: "A", simulasi: true}], pagu: [], realisasi: []}, "A") // true
 */
export function mintaSimulasi(
  {skpd: semua, pagu, realisasi}: Pick<DataAnggaran, "skpd" | "pagu" | "realisasi">,
  skpd: string | undefined,
): boolean {
  const asked = semua.find((s) => s.skpd === skpd);
  return asked?.simulasi ?? (pagu.length === 0 && realisasi.length === 0 && semua.length > 0);
}
