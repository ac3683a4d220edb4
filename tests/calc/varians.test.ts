import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {serapan} from "../../src/calc/serapan.js";
import {sisa} from "../../src/calc/sisa.js";
import {varians} from "../../src/calc/varians.js";

const amount = fc.integer({min: -9_000_000_000_000, max: 9_000_000_000_000});

describe("varians(pagu, realisasi)", () => {
  test.each([
    {name: "underspent", pagu: 1_000_000, realisasi: 900_000, selisih: -100_000, persen: -10},
    {name: "overspent", pagu: 1_000, realisasi: 1_500, selisih: 500, persen: 50},
    {name: "spent to the rupiah", pagu: 1_000, realisasi: 1_000, selisih: 0, persen: 0},
    {name: "spent without a budget", pagu: 0, realisasi: 250, selisih: 250, persen: null},
    {name: "nothing planned, nothing spent", pagu: 0, realisasi: 0, selisih: 0, persen: null},
    {name: "a reversal", pagu: 100, realisasi: -50, selisih: -150, persen: -150},
    {name: "missing pagu", pagu: null, realisasi: 1, selisih: null, persen: null},
    {name: "missing realisasi", pagu: 1, realisasi: null, selisih: null, persen: null},
  ])("$name", ({pagu, realisasi, selisih, persen}) => {
    expect(varians(pagu, realisasi)).toEqual({selisih, persen});
  });

  test("its percentage is serapan less 100, and its rupiah are the sisa with the other sign", () => {
    fc.assert(fc.property(amount, amount.filter((pagu) => pagu !== 0), (realisasi, pagu) => {
      const {selisih, persen} = varians(pagu, realisasi);
      expect(selisih).toBe(0 - sisa(pagu, realisasi)!);
      expect(Math.abs(persen! - (serapan(realisasi, pagu)! - 100))).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(persen!)),
      );
    }));
  });
});

describe("sisa(pagu, realisasi)", () => {
  test.each([
    {name: "what is left of the LKjIP 2024", pagu: 9_865_481_222, realisasi: 4_847_956_007, sisa: 5_017_525_215},
    {name: "overspent is negative", pagu: 100, realisasi: 150, sisa: -50},
    {name: "missing pagu", pagu: null, realisasi: 1, sisa: null},
    {name: "missing realisasi", pagu: 1, realisasi: null, sisa: null},
  ])("$name", ({pagu, realisasi, sisa: expected}) => {
    expect(sisa(pagu, realisasi)).toBe(expected);
  });
});
