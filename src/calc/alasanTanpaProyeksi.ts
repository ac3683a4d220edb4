import type {TitikDeret} from "../model/proyeksi.js";

/** How many values a projection needs, and how many years ahead it may look at most (the length of a Renstra). */
const paling = {sedikitTitik: 3, banyakTahun: 5};

/**
 * Why a yearly series cannot be carried on up to a year, in words for readers; null where it can.
 *
 * Source: definition: ours.
 * Edge cases: the definition counts as changed where two years state different ones, or a year after the first known
 * value and up to `sampai` is marked with `gantiDefinisi`; a year that states none is taken to keep it. Years after
 * `sampai`, and before the first known value, play no part in that.
 *
 * @example alasanTanpaProyeksi([{periode: 2024, nilai: 60}], 2025) // "Baru ada 1 tahun yang berangka; perkiraan memerlukan paling sedikit 3."
 */
export function alasanTanpaProyeksi(deret: readonly TitikDeret[], sampai: number): string | null {
  const years = deret.filter(({nilai}) => nilai !== null).map(({periode}) => periode).sort((a, b) => a - b);
  if (years.length < paling.sedikitTitik) {
    return `Baru ada ${years.length} tahun yang berangka; perkiraan memerlukan paling sedikit ${paling.sedikitTitik}.`;
  }
  if (![...years, sampai].every(Number.isInteger)) return "Tahun harus berupa bilangan bulat.";
  const twice = years.find((year, index) => year === years[index + 1]);
  if (twice !== undefined) return `Tahun ${twice} mempunyai lebih dari satu angka; pilih dahulu angka yang dipakai.`;
  const first = years[0]!;
  const last = years.at(-1)!;
  if (sampai <= last) return `Tahun ${sampai} tidak sesudah tahun terakhir yang berangka (${last}).`;
  const farthest = last + Math.min(paling.banyakTahun, last - first);
  if (sampai > farthest) {
    return `Tahun ${sampai} terlalu jauh: dari angka ${first}–${last} perkiraan paling jauh sampai ${farthest}.`;
  }
  const changed = changeOf(deret.filter(({periode}) => periode >= first && periode <= sampai), first);
  return changed === null
    ? null
    : `Definisi indikator berganti pada ${changed}; angka sebelum dan sesudahnya tidak dapat disambung.`;
}

/** The first year with another definition than before, or null where there is none. */
function changeOf(deret: readonly TitikDeret[], first: number): number | null {
  let before: string | null = null;
  for (const {periode, definisi, gantiDefinisi} of [...deret].sort((a, b) => a.periode - b.periode)) {
    if (gantiDefinisi && periode > first) return periode;
    const own: string | null = definisi ?? before;
    if (before !== null && own !== before) return periode;
    before = own;
  }
  return null;
}
