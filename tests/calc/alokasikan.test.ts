import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {alokasikan} from "../../src/calc/alokasikan.js";

const weights = fc.array(fc.double({min: 0, max: 1e9, noNaN: true}), {minLength: 1, maxLength: 30})
  .filter((list) => list.some((weight) => weight > 0));
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

describe("alokasikan(total, bobot, {kelipatan})", () => {
  test.each([
    {name: "equal thirds, the odd rupiah to the first", total: 100, bobot: [1, 1, 1], expected: [34, 33, 33]},
    {name: "the larger remainder before the earlier line", total: 10, bobot: [3.3, 3.4, 3.3], expected: [3, 4, 3]},
    {name: "nothing to a weight of 0", total: 5, bobot: [0, 1, 0], expected: [0, 5, 0]},
    {name: "a negative total", total: -100, bobot: [1, 1, 1], expected: [-34, -33, -33]},
    {name: "nothing to split", total: 0, bobot: [0, 0], expected: [0, 0]},
    {name: "nothing over no line", total: 0, bobot: [], expected: []},
    {name: "a single line takes all", total: 7, bobot: [0.001], expected: [7]},
    {name: "weights that are tiny fractions", total: 3, bobot: [0.1, 0.2], expected: [1, 2]},
    {
      name: "the largest total",
      total: 9_007_199_254_740_991,
      bobot: [1, 1],
      expected: [4_503_599_627_370_496, 4_503_599_627_370_495],
    },
  ])("$name", ({total, bobot, expected}) => {
    expect(alokasikan(total, bobot)).toEqual(expected);
  });

  test("multiples of a thousand rupiah", () => {
    expect(alokasikan(10_000, [1, 1, 1], {kelipatan: 1000})).toEqual([4000, 3000, 3000]);
  });

  test.each([
    {
      name: "a negative weight",
      run: () => alokasikan(10, [1, -2]),
      message: "alokasikan: bobot 1 is -2; expected a number of at least 0",
    },
    {
      name: "a weight that is no number",
      run: () => alokasikan(10, [NaN]),
      message: "alokasikan: bobot 0 is NaN; expected a number of at least 0",
    },
    {
      name: "an infinite weight",
      run: () => alokasikan(10, [Infinity]),
      message: "alokasikan: bobot 0 is Infinity; expected a number of at least 0",
    },
    {
      name: "only weights of 0",
      run: () => alokasikan(10, [0, 0]),
      message: "alokasikan: all 2 bobot are 0; expected a positive one for total 10",
    },
    {
      name: "no line",
      run: () => alokasikan(10, []),
      message: "alokasikan: all 0 bobot are 0; expected a positive one for total 10",
    },
    {
      name: "a total that is no multiple",
      run: () => alokasikan(10, [1], {kelipatan: 3}),
      message: "alokasikan: total is 10; expected a multiple of 3",
    },
    {
      name: "a total with sen",
      run: () => alokasikan(1.5, [1]),
      message: "alokasikan: total is 1.5; expected a multiple of 1",
    },
    {
      name: "a multiple of 0",
      run: () => alokasikan(10, [1], {kelipatan: 0}),
      message: "alokasikan: kelipatan is 0; expected a positive whole number",
    },
  ])("refuses $name", ({run, message}) => {
    expect(run).toThrow(new RangeError(message));
  });

  test("shares add up exactly, each within one multiple of its exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({min: -1e9, max: 1e9}),
        weights,
        fc.integer({min: 1, max: 1000}),
        (units, bobot, kelipatan) => {
          const total = units * kelipatan;
          const shares = alokasikan(total, bobot, {kelipatan});
          expect(sum(shares)).toBe(total);
          shares.forEach((share, index) => {
            expect(share % kelipatan).toBeCloseTo(0, 9);
            expect(Math.abs(share - (total * bobot[index]!) / sum(bobot))).toBeLessThan(kelipatan * (1 + 1e-6));
          });
        },
      ),
    );
  });

  test("a larger weight never gets less, and weights scaled by a power of two give the same", () => {
    fc.assert(fc.property(fc.nat(1e9), weights, (total, bobot) => {
      const shares = alokasikan(total, bobot);
      for (let i = 0; i < bobot.length; i++) {
        for (let j = 0; j < bobot.length; j++) {
          if (bobot[i]! > bobot[j]!) expect(shares[i]).toBeGreaterThanOrEqual(shares[j]!);
        }
      }
      expect(alokasikan(total, bobot.map((weight) => weight * 8))).toEqual(shares);
    }));
  });
});
