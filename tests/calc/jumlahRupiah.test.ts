import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";

describe("jumlahRupiah(amounts)", () => {
  test.each([
    {name: "no amounts", amounts: [], sum: 0},
    {name: "whole rupiah", amounts: [4_847_956_007, 5_017_525_215], sum: 9_865_481_222},
    {name: "sen that binary fractions cannot hold", amounts: [0.1, 0.2, -0.3], sum: 0},
    {name: "sen that make a rupiah", amounts: [10.99, 0.01], sum: 11},
    {name: "a negative rest of sen", amounts: [1, -0.25], sum: 0.75},
    {name: "negative amounts", amounts: [-1.5, -1.5], sum: -3},
    {name: "the largest whole amounts", amounts: [9_007_199_254_740_990, 1], sum: 9_007_199_254_740_991},
  ])("$name", ({amounts, sum}) => {
    expect(jumlahRupiah(amounts)).toBe(sum);
  });

  test("is the sum of whole sen, in any order", () => {
    const sen = fc.array(fc.integer({min: -1e11, max: 1e11}), {maxLength: 50});
    fc.assert(fc.property(sen, (list) => {
      const amounts = list.map((value) => value / 100);
      const exact = list.reduce((a, b) => a + b, 0) / 100;
      expect(jumlahRupiah(amounts) + 0).toBe(exact + 0);
      expect(jumlahRupiah([...amounts].reverse()) + 0).toBe(exact + 0);
    }));
  });
});
