import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {toleransiMasukan, ujiTercetak} from "../../src/calc/ujiTercetak.js";

const one = (nilai: number) => ({nilai, desimal: 1});

describe("ujiTercetak(hitung, tercetak, toleransi)", () => {
  test.each([
    {name: "rounded", hitung: 91.90476, tercetak: one(91.9), toleransi: 0, cocok: "sama"},
    {name: "cut off", hitung: 97.19178, tercetak: one(97.1), toleransi: 0, cocok: "dipotong"},
    {name: "something else", hitung: 96.7, tercetak: one(84), toleransi: 0, cocok: "beda"},
    {
      name: "within what the inputs may have moved",
      hitung: 97.19178,
      tercetak: one(97.1),
      toleransi: 0.05,
      cocok: "sama",
    },
    {name: "not computed", hitung: null, tercetak: one(65), toleransi: 0, cocok: null},
    {name: "not printed", hitung: 65, tercetak: null, toleransi: 0, cocok: null},
    {name: "neither", hitung: null, tercetak: null, toleransi: 0, cocok: null},
    {name: "a computed 0 is a figure", hitung: 0, tercetak: one(0), toleransi: 0, cocok: "sama"},
  ])("$name is $cocok, and both figures come back as they are", ({hitung, tercetak, toleransi, cocok}) => {
    expect(ujiTercetak(hitung, tercetak, toleransi)).toEqual({hitung, tercetak, cocok});
  });

  test("has no tolerance unless one is given", () => {
    expect(ujiTercetak(97.16, one(97.1)).cocok).toBe("dipotong");
    expect(ujiTercetak(97.04, one(97.1)).cocok).toBe("beda");
  });
});

describe("toleransiMasukan(masukan, hitung)", () => {
  test.each<[string, number, number, (x: number) => number | null, number]>([
    ["half a unit of a whole figure, doubled", 10, 0, (x) => x * 2, 1],
    ["half a tenth", 10, 1, (x) => x, 0.05],
    ["what falls moves as far as what rises", 10, 0, (x) => -x, 0.5],
    ["the larger of both sides: above", 10, 0, (x) => (x > 10 ? x * 10 : x), 95],
    ["the larger of both sides: below", 10, 0, (x) => (x < 10 ? x * 10 : x), 85],
    ["a side that cannot be computed does not count", 0, 0, (x) => (x < 0 ? null : x * 3), 1.5],
    ["neither side can be computed", 5, 0, (x) => (x === 5 ? 5 : null), 0],
    ["nothing at the figure itself", 5, 0, (x) => (x === 5 ? null : x * 100), 0],
    ["what does not depend on it", 5, 0, () => 7, 0],
  ])("%s", (_, nilai, desimal, hitung, expected) => {
    expect(toleransiMasukan({nilai, desimal}, hitung)).toBeCloseTo(expected, 12);
  });

  test("covers every figure that is printed so, where more gives more", () => {
    const decimals = fc.integer({min: 0, max: 3});
    const factor = fc.double({min: -50, max: 50, noNaN: true});
    const part = fc.double({min: -0.5, max: 0.5, noNaN: true});
    fc.assert(fc.property(fc.integer({min: 0, max: 100_000}), decimals, factor, part, (units, desimal, k, off) => {
      const unit = 10 ** -desimal;
      const masukan = {nilai: units * unit, desimal};
      const moved = Math.abs(k * (masukan.nilai + off * unit) - k * masukan.nilai);
      expect(moved).toBeLessThanOrEqual(toleransiMasukan(masukan, (x) => k * x) + 1e-9);
    }));
  });
});
