import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {setaraBulan} from "../../src/calc/setaraBulan.js";

describe("setaraBulan(realisasi, pagu, bulan)", () => {
  test.each([
    {name: "salaries of 8 of 12 months", realisasi: 800, pagu: 1200, bulan: 12, setara: 8, selisih: -4},
    {name: "as many months as have gone by", realisasi: 300, pagu: 1200, bulan: 3, setara: 3, selisih: 0},
    {name: "ahead of the months gone by", realisasi: 400, pagu: 1200, bulan: 3, setara: 4, selisih: 1},
    {name: "more than a year's cost", realisasi: 1300, pagu: 1200, bulan: 12, setara: 13, selisih: 1},
    {name: "nothing spent", realisasi: 0, pagu: 1200, bulan: 2, setara: 0, selisih: -2},
    {name: "a reversal", realisasi: -100, pagu: 1200, bulan: 1, setara: -1, selisih: -2},
  ])("$name", ({realisasi, pagu, bulan, setara, selisih}) => {
    expect(setaraBulan(realisasi, pagu, bulan)).toEqual({setaraBulan: setara, bulanBerjalan: bulan, selisih});
  });

  test.each([
    {name: "a missing realisasi", realisasi: null, pagu: 1200},
    {name: "a missing pagu", realisasi: 800, pagu: null},
    {name: "a pagu of 0", realisasi: 800, pagu: 0},
    {name: "a negative pagu", realisasi: 800, pagu: -1},
  ])("$name equals no months", ({realisasi, pagu}) => {
    expect(setaraBulan(realisasi, pagu, 5)).toEqual({setaraBulan: null, bulanBerjalan: 5, selisih: null});
  });

  test("a month's cost more is a month more", () => {
    const amount = fc.integer({min: 0, max: 1_000_000_000});
    fc.assert(fc.property(amount, fc.integer({min: 1, max: 1_000_000_000}), (realisasi, perMonth) => {
      const before = setaraBulan(realisasi, perMonth * 12, 6).setaraBulan!;
      const after = setaraBulan(realisasi + perMonth, perMonth * 12, 6).setaraBulan!;
      expect(Math.abs(after - before - 1)).toBeLessThan(1e-6);
    }));
  });
});
