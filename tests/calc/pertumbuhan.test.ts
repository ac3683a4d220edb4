import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {cagr} from "../../src/calc/cagr.js";
import {pertumbuhan} from "../../src/calc/pertumbuhan.js";

const positive = fc.double({min: 1, max: 1e6, noNaN: true});

describe("pertumbuhan(awal, akhir)", () => {
  test.each([
    {name: "a rise", awal: 200, akhir: 250, persen: 25},
    {name: "a fall", awal: 200, akhir: 150, persen: -25},
    {name: "no change is 0, not unknown", awal: 200, akhir: 200, persen: 0},
    {name: "down to nothing", awal: 200, akhir: 0, persen: -100},
    {name: "below nothing", awal: 200, akhir: -100, persen: -150},
    {name: "from less than one", awal: 0.5, akhir: 1, persen: 100},
  ])("$name", ({awal, akhir, persen}) => {
    expect(pertumbuhan(awal, akhir)).toBe(persen);
  });

  test.each([
    {name: "from nothing", awal: 0, akhir: 5},
    {name: "from nothing to nothing", awal: 0, akhir: 0},
    {name: "from a negative base, whose sign would turn the answer", awal: -100, akhir: 50},
    {name: "without a base", awal: null, akhir: 5},
    {name: "without an end", awal: 5, akhir: null},
  ])("$name there is no percentage", ({awal, akhir}) => {
    expect(pertumbuhan(awal, akhir)).toBeNull();
  });

  test("does not depend on the unit, and has the sign of the change", () => {
    fc.assert(fc.property(positive, positive, fc.integer({min: 1, max: 1000}), (awal, akhir, factor) => {
      const value = pertumbuhan(awal, akhir)!;
      const scaled = pertumbuhan(awal * factor, akhir * factor)!;
      expect(Math.abs(scaled - value)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(value)));
      expect(Math.sign(value)).toBe(Math.sign(akhir - awal));
    }));
  });
});

describe("cagr(awal, akhir, tahun)", () => {
  test.each([
    {name: "one year is the growth itself", awal: 80, akhir: 100, tahun: 1, persen: 25},
    {name: "100, 110, 121", awal: 100, akhir: 121, tahun: 2, persen: 10},
    {name: "halved in one year, and again", awal: 400, akhir: 100, tahun: 2, persen: -50},
    {name: "no change", awal: 7, akhir: 7, tahun: 3, persen: 0},
    {name: "down to nothing", awal: 7, akhir: 0, tahun: 3, persen: -100},
    {name: "half a year is squared", awal: 10, akhir: 11, tahun: 0.5, persen: 21},
  ])("$name", ({awal, akhir, tahun, persen}) => {
    expect(cagr(awal, akhir, tahun)!).toBeCloseTo(persen, 9);
  });

  test.each([
    {name: "from nothing", awal: 0, akhir: 5, tahun: 2},
    {name: "within a moment", awal: 1, akhir: 1e15, tahun: 0.005},
    {name: "from below nothing", awal: -4, akhir: 5, tahun: 2},
    {name: "to below nothing", awal: 4, akhir: -5, tahun: 2},
    {name: "both below nothing", awal: -4, akhir: -5, tahun: 2},
    {name: "over no time", awal: 4, akhir: 5, tahun: 0},
    {name: "back in time", awal: 4, akhir: 5, tahun: -1},
    {name: "without a base", awal: null, akhir: 5, tahun: 2},
    {name: "without an end", awal: 4, akhir: null, tahun: 2},
  ])("$name there is none", ({awal, akhir, tahun}) => {
    expect(cagr(awal, akhir, tahun)).toBeNull();
  });

  test("repeated for each year leads from the first value to the last", () => {
    fc.assert(fc.property(
      fc.double({min: 1, max: 1000, noNaN: true}),
      fc.double({min: 1, max: 1000, noNaN: true}),
      fc.integer({min: 1, max: 10}),
      (awal, akhir, tahun) => {
        expect(awal * (1 + cagr(awal, akhir, tahun)! / 100) ** tahun).toBeCloseTo(akhir, 6);
      },
    ));
  });
});
