import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {serapan} from "../../src/calc/serapan.js";

const rupiah = fc.integer({min: -9_000_000_000_000, max: 9_000_000_000_000});
const pagu = fc.integer({min: 1, max: 9_000_000_000_000});

describe("serapan(realisasi, pagu)", () => {
  test.each([
    {name: "a quarter spent", realisasi: 250, pagu: 1000, persen: 25},
    {name: "all spent", realisasi: 1_000_000, pagu: 1_000_000, persen: 100},
    {name: "nothing spent of a budget is 0, not unknown", realisasi: 0, pagu: 102_768_420, persen: 0},
    {name: "more spent than budgeted is above 100", realisasi: 1500, pagu: 1000, persen: 150},
    {name: "a reversal is negative", realisasi: -50, pagu: 100, persen: -50},
    {
      name: "the largest exact budget, spent",
      realisasi: 9_007_199_254_740_991,
      pagu: 9_007_199_254_740_991,
      persen: 100,
    },
  ])("$name", ({realisasi, pagu, persen}) => {
    expect(serapan(realisasi, pagu)).toBe(persen);
  });

  test.each([
    {name: "indicator 1", realisasi: 855_324_579, pagu: 3_849_148_550, tercetak: 22.22, desimal: 2},
    {name: "indicator 2", realisasi: 344_055_083, pagu: 345_638_000, tercetak: 99.5, desimal: 1},
    {name: "indicator 3", realisasi: 517_049_659, pagu: 3_168_095_545, tercetak: 16.32, desimal: 2},
    {name: "indicator 4", realisasi: 3_790_022_175, pagu: 5_670_694_672, tercetak: 66.8, desimal: 1},
  ])("is what Tabel 3.6 of the LKjIP 2024 prints for $name", ({realisasi, pagu, tercetak, desimal}) => {
    expect(Math.abs(serapan(realisasi, pagu)! - tercetak)).toBeLessThanOrEqual(0.5 / 10 ** desimal);
  });

  test.each([
    {name: "a missing realisasi", realisasi: null, pagu: 1000},
    {name: "a missing pagu", realisasi: 1000, pagu: null},
    {name: "both missing", realisasi: null, pagu: null},
    {name: "spent without a budget", realisasi: 1000, pagu: 0},
    {name: "nothing budgeted, nothing spent", realisasi: 0, pagu: 0},
  ])("$name has no serapan: null, never 0", ({realisasi, pagu}) => {
    expect(serapan(realisasi, pagu)).toBeNull();
  });

  test("is null exactly where an input is missing or the pagu is 0, else a finite number", () => {
    const nullable = fc.option(fc.oneof(rupiah, fc.constant(0)), {nil: null});
    fc.assert(fc.property(nullable, nullable, (realisasi, pagu) => {
      const undefinedHere = realisasi === null || pagu === null || pagu === 0;
      const value = serapan(realisasi, pagu);
      expect(value === null).toBe(undefinedHere);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }));
  });

  test("of a budget spent in full is exactly 100", () => {
    fc.assert(fc.property(pagu, (x) => {
      expect(serapan(x, x)).toBe(100);
    }));
  });

  test("does not depend on the unit of money", () => {
    fc.assert(fc.property(rupiah, pagu, fc.integer({min: 1, max: 1000}), (realisasi, pagu, factor) => {
      const value = serapan(realisasi, pagu)!;
      const scaled = serapan(realisasi * factor, pagu * factor)!;
      expect(Math.abs(scaled - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
    }));
  });

  test("rises with spending", () => {
    fc.assert(fc.property(rupiah, fc.integer({min: 1, max: 1_000_000_000}), pagu, (realisasi, more, pagu) => {
      expect(serapan(realisasi + more, pagu)!).toBeGreaterThanOrEqual(serapan(realisasi, pagu)!);
    }));
  });
});
