import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {ujiBalikSerapan} from "../../src/calc/ujiBalikSerapan.js";
import type {GalatSerapan, TahunUjiSerapan} from "../../src/model/ujiBalik.js";

const bulan = Array.from({length: 12}, (_, index) => index + 1);
const tanpaRak = bulan.map(() => null);
const tahun = (
  tahun: number,
  pagu: number | null,
  perBulan: readonly number[],
  rak: TahunUjiSerapan["rak"] = tanpaRak,
) => ({
  tahun,
  pagu,
  kumulatif: perBulan.map((_, index) => perBulan.slice(0, index + 1).reduce((sum, nilai) => sum + nilai, 0)),
  rak,
});
const even = (nilai: number, desember = nilai) => bulan.map((b) => b === 12 ? desember : nilai);

/** 120 in all, evenly; then 200 with 90 of it in December; then 240, evenly. */
const contoh = [tahun(2023, 200, even(10)), tahun(2024, 250, even(10, 90)), tahun(2025, 300, even(20))];
const short = (
  {metode, kasus, rataPagu, mutlakPagu, mutlakAkhir}: GalatSerapan,
) => [metode, kasus, ...[rataPagu, mutlakPagu, mutlakAkhir].map((value) => Number(value.toFixed(9)))];

describe("ujiBalikSerapan(tahun)", () => {
  // 2023 knows neither RAK nor an earlier year: no case. January 2024: pola 10 / (1/12) = 120, laju 120; true 200, so
  // -80 of 250 is -32 points and -40 %. January 2025: shares 1/12 and 10/200, mean 1/15: pola 20 * 15 = 300 (from 240 to
  // 400), laju 240, median 270; true 240: points 20, 0, 10 of 300; percent 25, 0, 12.5.
  const hasil = () => ujiBalikSerapan(contoh);

  test("projects from January to November with what was known then", () => {
    expect(hasil().tahun).toEqual([2023, 2024, 2025]);
    expect(hasil().kasus.map((k) => [k.tahun, k.bulan])).toEqual(
      [2024, 2025].flatMap((tahun) => bulan.slice(0, 11).map((b) => [tahun, b])),
    );
    const [first] = hasil().kasus;
    expect([first!.pagu, first!.akhir, first!.dalamRentang]).toEqual([250, 200, false]);
    expect(first!.bawah).toBeCloseTo(120, 9);
    expect(first!.atas).toBeCloseTo(120, 9);
    const january = hasil().kasus[11]!;
    expect([january.pagu, january.akhir, january.dalamRentang]).toEqual([300, 240, true]);
    expect([january.bawah, january.atas].map(Math.round)).toEqual([240, 400]);
    expect(
      january.perMetode.map((
        {metode, nilai, galatPagu, galatAkhir},
      ) => [metode, ...[nilai, galatPagu, galatAkhir].map((value) => Number(value.toFixed(9)))]),
    ).toEqual([["median", 270, 10, 12.5], ["pola", 300, 20, 25], ["laju", 240, 0, 0]]);
  });

  test("gives the mean error of each way in a month", () => {
    expect(hasil().galat.filter((g) => g.bulan === 1).map(short)).toEqual([
      ["median", 2, -11, 21, 26.25],
      ["pola", 2, -6, 26, 32.5],
      ["laju", 2, -16, 16, 20],
    ]);
    expect(hasil().galat.find((g) => g.metode === "pola")!.nama).toBe("Pola serapan tahun-tahun lalu");
  });

  test("and over all months, before the single ones", () => {
    expect(hasil().galat.filter((g) => g.metode === "laju").map((g) => g.bulan)).toEqual([null, ...bulan.slice(0, 11)]);
    expect(short(hasil().galat.find((g) => g.metode === "laju")!)).toEqual(["laju", 22, -16, 16, 20]);
  });

  test("counts how often the true value lay in the range, and how wide that was", () => {
    expect(hasil().rentang.map((r) => r.bulan)).toEqual([null, ...bulan.slice(0, 11)]);
    const [all, january] = hasil().rentang;
    expect([all!.kasus, all!.dalam]).toEqual([22, 11]);
    expect([january!.kasus, january!.dalam]).toEqual([2, 1]);
    expect(january!.lebarPagu).toBeCloseTo((0 + (160 / 300) * 100) / 2, 9);
  });

  test.each([
    [120.004, true],
    [120.006, false],
    [119.996, true],
    [119.994, false],
  ])("a true value of %f on the edge of 120 counts to half a sen: %s", (akhir, dalam) => {
    const {kasus} = ujiBalikSerapan([contoh[0]!, tahun(2024, 250, even(10, akhir - 110))]);
    expect(kasus.map((k) => k.dalamRentang)).toEqual(bulan.slice(0, 11).map(() => dalam));
  });

  test("uses in each month the RAK of that month", () => {
    const rak = bulan.map((b) => b < 3 ? null : b < 6 ? even(20) : even(30));
    const {kasus, galat} = ujiBalikSerapan([tahun(2024, 250, even(10, 90), rak)]);
    expect(kasus.map((k) => [k.bulan, k.perMetode.find(({metode}) => metode === "rak-sisa")?.nilai])).toEqual([
      [3, 30 + 9 * 20],
      [4, 40 + 8 * 20],
      [5, 50 + 7 * 20],
      ...[6, 7, 8, 9, 10, 11].map((b) => [b, 10 * b + (12 - b) * 30]),
    ]);
    expect(galat.filter((g) => g.metode === "rak-rasio").map((g) => [g.bulan, g.kasus])).toEqual([
      [null, 9],
      ...[3, 4, 5, 6, 7, 8, 9, 10, 11].map((b) => [b, 1]),
    ]);
    expect(galat.filter((g) => g.metode === "pola")).toEqual([]);
  });

  test("takes months whose RAK is not listed as without one", () => {
    expect(ujiBalikSerapan([tahun(2024, 250, even(10), [])]).kasus).toEqual([]);
  });

  test.each<[string, TahunUjiSerapan]>([
    ["that is not full", {...tahun(2024, 200, even(10)), kumulatif: [...even(10).slice(1), null]}],
    ["whose pagu is not known", tahun(2024, null, even(10))],
    ["whose pagu is 0", tahun(2024, 0, even(10))],
  ])("a year %s is no case and no shape, and is named", (_, year) => {
    const rak = bulan.map(() => even(20));
    const {tahun: years, kasus, dilewati} = ujiBalikSerapan([{...year, rak}, tahun(2025, 300, even(20))]);
    expect([years, kasus]).toEqual([[2025], []]);
    expect(dilewati.map((left) => left.tahun)).toEqual([2024]);
  });

  test("without years has nothing", () => {
    expect(ujiBalikSerapan([])).toEqual({tahun: [], dilewati: [], kasus: [], galat: [], rentang: []});
  });

  const months = fc.array(fc.integer({min: 1, max: 1000}), {minLength: 12, maxLength: 12});

  test("knows nothing of later months and years, and does not depend on the order of the years", () => {
    fc.assert(
      fc.property(months, months, months, months, fc.integer({min: 1, max: 11}), (a, b, c, other, known) => {
        const years = (second: number[], third: number[]) =>
          [a, second, third].map((values, index) => tahun(2020 + index, 1, values));
        const all = ujiBalikSerapan(years(b, c));
        expect(ujiBalikSerapan(years(b, c).reverse())).toEqual(all);
        const projections = (list: readonly TahunUjiSerapan[]) =>
          ujiBalikSerapan(list).kasus.filter((k) => k.tahun === 2021 && k.bulan <= known)
            .map(({bulan, bawah, atas, perMetode}) => [bulan, bawah, atas, perMetode.map(({nilai}) => nilai)]);
        expect(projections(years([...b.slice(0, known), ...other.slice(known)], other))).toEqual(
          projections(years(b, c)),
        );
      }),
      {numRuns: 30},
    );
  });

  test("finds no error in years that repeat one shape, and does not depend on the unit of money", () => {
    fc.assert(
      fc.property(months, fc.integer({min: 2, max: 100}), (values, k) => {
        const years = [1, 2, 5].map((factor, index) =>
          tahun(2020 + index, 100_000, values.map((nilai) => nilai * factor))
        );
        const {galat} = ujiBalikSerapan(years);
        expect(galat.find((g) => g.metode === "pola")!.mutlakPagu).toBeLessThan(1e-9);
        const scaled = ujiBalikSerapan(years.map((year) => ({
          ...year,
          pagu: year.pagu! * k,
          kumulatif: year.kumulatif.map((nilai) => nilai * k),
        })));
        scaled.galat.forEach((g, index) => expect(g.mutlakAkhir).toBeCloseTo(galat[index]!.mutlakAkhir, 6));
      }),
      {numRuns: 30},
    );
  });
});
