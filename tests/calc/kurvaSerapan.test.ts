import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {kurvaSerapan} from "../../src/calc/kurvaSerapan.js";
import type {TahunSerapan} from "../../src/model/proyeksi.js";

/** A running total of 12 months with the given ones at the start, and the last of them from then on. */
const sampai = (...awal: number[]) => [...awal, ...Array.from({length: 12 - awal.length}, () => awal.at(-1)!)];
const tahun = (tahun: number, kumulatif: (number | null)[], pagu: number | null = 1000): TahunSerapan => ({
  tahun,
  pagu,
  kumulatif,
});
const even = Array.from({length: 12}, (_, index) => 10 * (index + 1));

describe("kurvaSerapan(tahun)", () => {
  test("of an even year reaches a twelfth more each month", () => {
    const {tahun: years, bulan, dilewati} = kurvaSerapan([tahun(2024, even)]);
    expect(years.map((year) => year.tahun)).toEqual([2024]);
    expect(bulan.map((point) => point.bulan)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    bulan.forEach(({rata, min, max}, index) => {
      expect(rata).toBeCloseTo(((index + 1) / 12) * 100, 10);
      expect([min, max]).toEqual([rata, rata]);
    });
    expect(dilewati).toEqual([]);
  });

  test("of several years has the mean, the least and the most of them", () => {
    // January: 10 of 100 is 10 %, 60 of 200 is 30 %, 80 of 400 is 20 %.
    const {tahun: years, bulan} = kurvaSerapan([
      tahun(2023, sampai(60, 200)),
      tahun(2022, sampai(10, 100)),
      tahun(2024, sampai(80, 400)),
    ]);
    expect(years.map(({tahun, porsi}) => [tahun, ...porsi.slice(0, 2)])).toEqual([
      [2022, 10, 100],
      [2023, 30, 100],
      [2024, 20, 100],
    ]);
    expect(bulan[0]).toEqual({bulan: 1, rata: 20, min: 10, max: 30});
    expect(bulan[11]).toEqual({bulan: 12, rata: 100, min: 100, max: 100});
  });

  test("may stand above 100 before December takes back", () => {
    expect(kurvaSerapan([tahun(2024, [...sampai(110).slice(1), 100])]).bulan[10]!.max).toBeCloseTo(110, 10);
  });

  test.each<[string, TahunSerapan, string]>([
    [
      "a running year",
      tahun(2026, [1, 2, 3, ...Array.from({length: 9}, () => null)]),
      "realisasi bulanannya baru 3 dari 12 bulan.",
    ],
    [
      "a year with one month missing",
      tahun(2026, even.with(4, 0).map((n) => n || null)),
      "realisasi bulanannya baru 11 dari 12 bulan.",
    ],
    ["a year with too few months", tahun(2026, [1, 2]), "realisasi bulanannya baru 2 dari 12 bulan."],
    ["a year whose final pagu is not known", tahun(2026, even, null), "pagu akhirnya tidak diketahui."],
    ["a year whose final pagu is 0", tahun(2026, even, 0), "pagu akhirnya 0."],
    ["a year that spent nothing", tahun(2026, sampai(0)), "tidak ada realisasi setahun."],
    [
      "a year that took back more than it spent",
      tahun(2026, [...sampai(5).slice(1), -1]),
      "tidak ada realisasi setahun.",
    ],
  ])("%s does not count, and says why", (_, year, alasan) => {
    const {tahun: years, bulan, dilewati} = kurvaSerapan([year, tahun(2024, even)]);
    expect(years.map((counted) => counted.tahun)).toEqual([2024]);
    expect(bulan).toHaveLength(12);
    expect(dilewati).toEqual([{tahun: 2026, alasan: `Tahun 2026 tidak ikut dihitung: ${alasan}`}]);
  });

  test("counts a year with the least pagu and spending", () => {
    expect(kurvaSerapan([tahun(2024, sampai(0.5, 1), 1)]).bulan[0]).toEqual({bulan: 1, rata: 50, min: 50, max: 50});
  });

  test("without a year that counts has no months", () => {
    expect(kurvaSerapan([])).toEqual({tahun: [], bulan: [], dilewati: []});
    expect(kurvaSerapan([tahun(2024, even, 0), tahun(2023, [])]).bulan).toEqual([]);
    expect(kurvaSerapan([tahun(2024, even, 0), tahun(2023, [])]).dilewati.map((year) => year.tahun)).toEqual([
      2023,
      2024,
    ]);
  });

  const spending = fc.array(fc.integer({min: 1, max: 1_000_000}), {minLength: 12, maxLength: 12}).map((months) =>
    months.map((_, index) => months.slice(0, index + 1).reduce((sum, nilai) => sum + nilai, 0))
  );

  test("does not depend on the order of the years or the unit of money; the mean lies between the least and the most", () => {
    fc.assert(
      fc.property(fc.array(spending, {minLength: 1, maxLength: 5}), fc.constantFrom(2, 8, 1024), (totals, factor) => {
        const years = totals.map((kumulatif, index) => tahun(2020 + index, kumulatif));
        const curve = kurvaSerapan(years);
        expect(kurvaSerapan([...years].reverse())).toEqual(curve);
        const scaled = years.map((year) => ({...year, kumulatif: year.kumulatif.map((nilai) => nilai! * factor)}));
        expect(kurvaSerapan(scaled)).toEqual(curve);
        for (const {rata, min, max} of curve.bulan) {
          expect(rata).toBeGreaterThanOrEqual(min - 1e-12);
          expect(rata).toBeLessThanOrEqual(max + 1e-12);
        }
      }),
    );
  });
});
