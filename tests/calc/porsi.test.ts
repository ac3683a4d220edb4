import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {porsi} from "../../src/calc/porsi.js";

describe("porsi(bagian, total)", () => {
  test.each([
    {name: "a quarter", bagian: 1, total: 4, persen: 25},
    {name: "the whole", bagian: 4, total: 4, persen: 100},
    {name: "nothing of something", bagian: 0, total: 4, persen: 0},
    {name: "a part larger than the total", bagian: 6, total: 4, persen: 150},
    {name: "a part of the other sign", bagian: -1, total: 4, persen: -25},
    {name: "part and total below 0", bagian: -1, total: -4, persen: 25},
    {name: "a total of 0", bagian: 1, total: 0, persen: null},
    {name: "0 of 0", bagian: 0, total: 0, persen: null},
    {name: "a missing part", bagian: null, total: 4, persen: null},
    {name: "a missing total", bagian: 1, total: null, persen: null},
    {name: "both missing", bagian: null, total: null, persen: null},
  ])("$name", ({bagian, total, persen}) => {
    expect(porsi(bagian, total)).toBe(persen);
  });

  test("the shares of all parts make 100", () => {
    const parts = fc.array(fc.integer({min: 0, max: 1_000_000_000_000}), {minLength: 1, maxLength: 50})
      .filter((parts) => parts.some((part) => part > 0));
    fc.assert(fc.property(parts, (parts) => {
      const total = parts.reduce((a, b) => a + b, 0);
      const shares = parts.map((part) => porsi(part, total)!);
      expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 100)).toBeLessThanOrEqual(1e-9);
    }));
  });

  test("changes sign with the part", () => {
    const rupiah = fc.integer({min: 1, max: 9_000_000_000_000});
    fc.assert(fc.property(rupiah, rupiah, (bagian, total) => {
      expect(porsi(-bagian, total)).toBe(-porsi(bagian, total)!);
    }));
  });
});
