import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {serapan} from "../../src/calc/serapan.js";

const amount = fc.integer({min: 1, max: 9_000_000_000_000});

describe("serapan(realisasi, pagu)", () => {
  test.each([
    {name: "half spent", realisasi: 50, pagu: 100, persen: 50},
    {name: "nothing spent is 0, not unknown", realisasi: 0, pagu: 100, persen: 0},
    {name: "more spent than budgeted is above 100", realisasi: 150, pagu: 100, persen: 150},
    {name: "a reversal is negative", realisasi: -50, pagu: 100, persen: -50},
    {name: "no budget has no serapan", realisasi: 50, pagu: 0, persen: null},
    {name: "nothing planned, nothing spent has none either", realisasi: 0, pagu: 0, persen: null},
    {name: "missing realisasi", realisasi: null, pagu: 100, persen: null},
    {name: "missing pagu", realisasi: 100, pagu: null, persen: null},
  ])("$name", ({realisasi, pagu, persen}) => {
    expect(serapan(realisasi, pagu)).toBe(persen);
  });

  test("the LKjIP 2024 spent 49,14 % of its pagu, program 2.17.03 54,35 %", () => {
    expect(serapan(4_847_956_007, 9_865_481_222)!.toFixed(2)).toBe("49.14");
    expect(serapan(118_191_753, 217_451_000)!.toFixed(2)).toBe("54.35");
  });

  test("what is not known is never 0", () => {
    fc.assert(fc.property(fc.option(amount, {nil: null}), (pagu) => {
      expect(serapan(null, pagu)).toBeNull();
    }));
  });

  test("everything spent is 100, and scaling both changes nothing", () => {
    fc.assert(fc.property(amount, amount, fc.integer({min: 1, max: 1000}), (realisasi, pagu, factor) => {
      expect(serapan(pagu, pagu)).toBe(100);
      expect(serapan(realisasi * factor, pagu * factor)).toBeCloseTo(serapan(realisasi, pagu)!, 6);
    }));
  });
});
