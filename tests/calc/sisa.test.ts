import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {sisa} from "../../src/calc/sisa.js";
import {varians} from "../../src/calc/varians.js";

const rupiah = fc.integer({min: -9_000_000_000_000, max: 9_000_000_000_000});

describe("sisa(pagu, realisasi)", () => {
  test.each([
    {name: "part of the budget left", pagu: 1_000_000, realisasi: 900_000, sisa: 100_000},
    {name: "the whole of Tabel 3.7", pagu: 9_865_481_222, realisasi: 4_847_956_007, sisa: 5_017_525_215},
    {name: "nothing left", pagu: 4_186_000, realisasi: 4_186_000, sisa: 0},
    {name: "nothing spent leaves all", pagu: 102_768_420, realisasi: 0, sisa: 102_768_420},
    {name: "overspent is negative", pagu: 1_000, realisasi: 1_500, sisa: -500},
    {name: "spent without a budget is negative, not unknown", pagu: 0, realisasi: 250, sisa: -250},
    {name: "a reversal adds to what is left", pagu: 100, realisasi: -50, sisa: 150},
    {name: "sen", pagu: 10.5, realisasi: 0.25, sisa: 10.25},
    {name: "a missing pagu", pagu: null, realisasi: 250, sisa: null},
    {name: "a missing realisasi is not 0", pagu: 250, realisasi: null, sisa: null},
    {name: "both missing", pagu: null, realisasi: null, sisa: null},
  ])("$name", ({pagu, realisasi, sisa: expected}) => {
    expect(sisa(pagu, realisasi)).toBe(expected);
  });

  test("what is left and what was spent make the budget, to the rupiah", () => {
    fc.assert(fc.property(rupiah, rupiah, (pagu, realisasi) => {
      expect(sisa(pagu, realisasi)! + realisasi).toBe(pagu);
    }));
  });

  test("is the selisih of varians with the other sign", () => {
    fc.assert(fc.property(rupiah, rupiah, (pagu, realisasi) => {
      expect(sisa(pagu, realisasi)! + varians(pagu, realisasi).selisih!).toBe(0);
    }));
  });
});
