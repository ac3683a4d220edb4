import {type MetodeSerapan, namaMetodeSerapan} from "../model/proyeksi.js";
import type {GalatSerapan, KasusSerapan, RentangSerapan, TahunUjiSerapan, UjiBalikSerapan} from "../model/ujiBalik.js";
import {kurvaSerapan} from "./kurvaSerapan.js";
import {proyeksiSerapan} from "./proyeksiSerapan.js";
import {rataRata} from "./rataRata.js";

/** Amounts are compared within half a sen. */
const setengahSen = 0.005;

const semuaMetode = Object.keys(namaMetodeSerapan) as MetodeSerapan[];

/**
 * How well `proyeksiSerapan` would have told the spending of past years at their end, from each month with what was known
 * then: the spending so far, the RAK in force, and the shape of earlier years only.
 *
 *     galatPagu  = (projection - true) / final pagu * 100
 *     galatAkhir = (projection - true) / true * 100
 *
 * Unit: percentage points of the final pagu, and percent of the year's spending; the means of their sizes by way and
 * month (and `bulan` null: all months), the mean with sign, and how often the true value lay in the range.
 * Source: definition: ours.
 * Edge cases: only full years are tested (those that `kurvaSerapan` counts; the others are named in `dilewati`), from
 * January to November, since December is the answer. A month whose projection is refused is no case; a way that lacks
 * its data is none in that month, so that the ways may differ in their number of cases.
 *
 * @example ujiBalikSerapan([{tahun: 2024, pagu: 1, kumulatif: [], rak: []}]).kasus // []
 */
export function ujiBalikSerapan(tahun: readonly TahunUjiSerapan[]): UjiBalikSerapan {
  const {tahun: full, dilewati} = kurvaSerapan(tahun);
  const counted = new Set(full.map((year) => year.tahun));
  const kasus = tahun.filter((year) => counted.has(year.tahun)).sort((a, b) => a.tahun - b.tahun)
    .flatMap((year) => casesOf(year, tahun.filter((other) => other.tahun < year.tahun)));
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((bulan) => ({
    bulan,
    of: kasus.filter((k) => k.bulan === bulan),
  }));
  const groups = [{bulan: null, of: kasus}, ...months].filter((group) => group.of.length > 0);
  return {
    tahun: [...counted],
    dilewati,
    kasus,
    galat: semuaMetode.flatMap((metode) => groups.flatMap((group) => galatOf(metode, group.bulan, group.of))),
    rentang: groups.map((group) => rentangOf(group.bulan, group.of)),
  };
}

function casesOf(year: TahunUjiSerapan, earlier: readonly TahunUjiSerapan[]): KasusSerapan[] {
  const {bulan: kurva} = kurvaSerapan(earlier);
  const pagu = year.pagu!;
  const akhir = year.kumulatif[11]!;
  return year.kumulatif.slice(0, 11).flatMap((realisasi, index) => {
    const bulan = index + 1;
    const projected = proyeksiSerapan({bulan, realisasi, pagu, rak: year.rak[index] ?? null, kurva});
    if (projected.nilai === null) return [];
    const bawah = projected.bawah!;
    const atas = projected.atas!;
    const perMetode = [{metode: "median" as const, nilai: projected.nilai}, ...projected.perMetode]
      .map(({metode, nilai}) => ({
        metode,
        nilai,
        galatPagu: ((nilai - akhir) / pagu) * 100,
        galatAkhir: ((nilai - akhir) / akhir) * 100,
      }));
    const dalamRentang = akhir >= bawah - setengahSen && akhir <= atas + setengahSen;
    return [{tahun: year.tahun, bulan, pagu, akhir, bawah, atas, dalamRentang, perMetode}];
  });
}

function galatOf(metode: MetodeSerapan, bulan: number | null, cases: readonly KasusSerapan[]): GalatSerapan[] {
  const own = cases.flatMap(({perMetode}) => perMetode.filter((entry) => entry.metode === metode));
  if (own.length === 0) return [];
  return [{
    metode,
    nama: namaMetodeSerapan[metode],
    bulan,
    kasus: own.length,
    rataPagu: rataRata(own.map(({galatPagu}) => galatPagu))!,
    mutlakPagu: rataRata(own.map(({galatPagu}) => Math.abs(galatPagu)))!,
    mutlakAkhir: rataRata(own.map(({galatAkhir}) => Math.abs(galatAkhir)))!,
  }];
}

function rentangOf(bulan: number | null, cases: readonly KasusSerapan[]): RentangSerapan {
  return {
    bulan,
    kasus: cases.length,
    dalam: cases.filter(({dalamRentang}) => dalamRentang).length,
    lebarPagu: rataRata(cases.map(({bawah, atas, pagu}) => ((atas - bawah) / pagu) * 100))!,
  };
}
