import type {DataAnggaran} from "../model/anggaran.js";
import type {Pilihan} from "./pilihFakta.js";
import {urutkanTahapan} from "./tahapanTerakhir.js";

/** What can be chosen, given what the data holds. */
export interface PilihanTersedia {
  skpd: readonly string[];
  /** Of the chosen SKPD, oldest first. */
  tahun: readonly number[];
  /** Months up to which spending of the chosen year is known; the last one is the default. */
  bulan: readonly number[];
  /** Stages of the chosen year, as they follow one another (`urutkanTahapan`); the last one is the default. */
  tahapan: readonly string[];
}

/** What a reader asks for; anything may be missing. */
export type Permintaan = Partial<Record<keyof Pilihan, string | number | null>>;

/**
 * The selection that a page shows for what was asked, with what can be chosen beside it; null when there is no budget
 * at all. What is not available falls back to the default: the SKPD with official data (else the first), its latest
 * official year (else its latest), the latest month, the last stage.
 *
 * Unit: months 1 to 12, and years.
 * Source: definition: ours (`kontrak.md` 5, default view).
 * Edge cases: a year without any spending offers month 12 alone.
 *
 * @example pilihanTersedia({skpd: [], sumber: [], nomenklatur: [], pagu: [], realisasi: [], tercetak: []}) // null
 */
export function pilihanTersedia(
  data: DataAnggaran,
  permintaan: Permintaan = {},
): {pilihan: Pilihan; tersedia: PilihanTersedia} | null {
  const isSimulated = (fact: {sumber: number}) => data.sumber[fact.sumber]?.asal === "simulasi";
  const official = data.pagu.filter((f) => !isSimulated(f));
  const skpds = sorted(data.pagu.map(({skpd}) => skpd));
  const skpd = choose(skpds, permintaan.skpd, sorted(official.map(({skpd}) => skpd))[0] ?? skpds[0]);
  if (skpd === undefined) return null;
  const own = data.pagu.filter((f) => f.skpd === skpd);
  const years = sorted(own.map(({tahun}) => tahun));
  const officialYears = sorted(own.filter((f) => !isSimulated(f)).map(({tahun}) => tahun));
  const tahun = choose(years, permintaan.tahun, officialYears.at(-1) ?? years.at(-1))!;
  const months = sorted(data.realisasi.filter((f) => f.skpd === skpd && f.tahun === tahun).map(({bulan}) => bulan));
  const bulanTersedia = months.length === 0 ? [12] : months;
  const tahapan = urutkanTahapan(own.filter((f) => f.tahun === tahun));
  return {
    pilihan: {
      skpd,
      tahun,
      bulan: choose(bulanTersedia, permintaan.bulan, bulanTersedia.at(-1))!,
      tahapan: choose(tahapan, permintaan.tahapan, tahapan.at(-1))!,
    },
    tersedia: {skpd: skpds, tahun: years, bulan: bulanTersedia, tahapan},
  };
}

function choose<T extends string | number>(
  items: readonly T[],
  asked: string | number | null | undefined,
  otherwise: T | undefined,
) {
  return items.find((item) => String(item) === String(asked)) ?? otherwise;
}

function sorted<T extends string | number>(items: readonly T[]): T[] {
  return [...new Set(items)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
