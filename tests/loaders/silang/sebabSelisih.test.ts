import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type SelisihBulan, splitSelisih} from "../../../loaders/silang/sebabSelisih.js";

const nol = {selisih: 0, belum_cair: 0, setoran: 0, bpp: 0, belum_sisa: 0, setoran_sisa: 0, bpp_sisa: 0};
const sisa = (months: readonly Partial<SelisihBulan>[]) =>
  splitSelisih(months.map((month) => ({...nol, ...month}))).map((s) => [s.timing, s.tidak_terjelaskan]);

describe("splitSelisih(months)", () => {
  test.each<{name: string; selisih: number[]; expected: number[][]}>([
    {name: "no month", selisih: [], expected: []},
    {name: "what is gone later is timing", selisih: [5, 0, 7], expected: [[5, 0], [0, 0], [0, 7]]},
    {name: "what stays is not explained from the start", selisih: [5, 12, 7], expected: [[0, 5], [5, 7], [0, 7]]},
    {name: "another sign later is gone in between", selisih: [-5, 7], expected: [[-5, 0], [0, 7]]},
  ])("$name", ({selisih, expected}) => {
    expect(sisa(selisih.map((value) => ({selisih: value})))).toEqual(expected);
  });

  test("the five causes add up to the difference, and none explains more than there is of it", () => {
    const amount = fc.integer({min: 0, max: 1_000});
    const month = fc.record({
      selisih: fc.integer({min: -1_000, max: 1_000}),
      belum_cair: fc.constant(0),
      setoran: fc.constant(0),
      bpp: fc.constant(0),
      belum_sisa: amount,
      setoran_sisa: amount,
      bpp_sisa: amount,
    });
    fc.assert(fc.property(fc.array(month, {maxLength: 12}), (months) => {
      splitSelisih(months).forEach((s, index) => {
        const {selisih, belum_sisa, setoran_sisa, bpp_sisa} = months[index]!;
        expect(s.belum_cair + s.setoran + s.timing + s.bpp + s.tidak_terjelaskan).toBe(selisih);
        expect(s.belum_cair).toBeLessThanOrEqual(belum_sisa);
        expect(s.setoran).toBeLessThanOrEqual(setoran_sisa);
        expect(-s.bpp).toBeLessThanOrEqual(bpp_sisa);
      });
    }));
  });
});
