import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {bulatkan} from "../../src/calc/bulatkan.js";

describe("bulatkan(value, decimals)", () => {
  test.each([
    {name: "below a half goes down", value: 90.004, decimals: 2, rounded: 90},
    {name: "a half that binary holds too low goes up", value: 90.005, decimals: 2, rounded: 90.01},
    {name: "another such half", value: 1.005, decimals: 2, rounded: 1.01},
    {name: "a half of the third decimal", value: 2.675, decimals: 2, rounded: 2.68},
    {name: "above a half goes up", value: 90.006, decimals: 2, rounded: 90.01},
    {name: "a negative half goes away from zero", value: -90.005, decimals: 2, rounded: -90.01},
    {name: "a half to whole numbers", value: 90.5, decimals: 0, rounded: 91},
    {name: "an even whole part rounds up too", value: 0.5, decimals: 0, rounded: 1},
    {name: "a negative half to whole numbers", value: -0.5, decimals: 0, rounded: -1},
    {name: "just below a half", value: 90.49, decimals: 0, rounded: 90},
    {name: "carries into the whole part", value: 90.995, decimals: 2, rounded: 91},
    {name: "has fewer decimals already", value: 12.5, decimals: 2, rounded: 12.5},
    {name: "noise of a sum in binary", value: 0.1 + 0.2, decimals: 2, rounded: 0.3},
    {name: "a whole budget stays", value: 9_865_481_222, decimals: 2, rounded: 9_865_481_222},
    {name: "zero", value: 0, decimals: 2, rounded: 0},
    {name: "infinity", value: Infinity, decimals: 2, rounded: Infinity},
    {name: "minus infinity", value: -Infinity, decimals: 2, rounded: -Infinity},
    {name: "not a number", value: NaN, decimals: 2, rounded: NaN},
  ])("$name: $value to $decimals decimals", ({value, decimals, rounded}) => {
    expect(bulatkan(value, decimals)).toBe(rounded);
  });

  test("every half of a cent goes away from zero", () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 10_000_000}), fc.constantFrom(1, -1), (cents, sign) => {
      const half = Number(`${cents}.5e-2`);
      expect(bulatkan(sign * half, 2)).toBe(sign * Number(`${cents + 1}e-2`));
    }));
  });

  test("a value that has no more decimals comes back as it is", () => {
    fc.assert(
      fc.property(fc.integer({min: -1_000_000_000, max: 1_000_000_000}), fc.integer({min: 0, max: 4}), (n, d) => {
        expect(bulatkan(Number(`${n}e-${d}`), d)).toBe(Number(`${n}e-${d}`));
      }),
    );
  });

  const value = fc.double({min: -1e9, max: 1e9, noNaN: true});
  const decimals = fc.integer({min: 0, max: 4});

  test("moves a value by at most half a unit of the last decimal kept", () => {
    fc.assert(fc.property(value, decimals, (value, decimals) => {
      expect(Math.abs(bulatkan(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
    }));
  });

  test("rounding twice is rounding once", () => {
    fc.assert(fc.property(value, decimals, (value, decimals) => {
      const once = bulatkan(value, decimals);
      expect(bulatkan(once, decimals)).toBe(once);
    }));
  });

  test("keeps the order of values", () => {
    fc.assert(fc.property(value, value, decimals, (a, b, decimals) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(bulatkan(low, decimals)).toBeLessThanOrEqual(bulatkan(high, decimals));
    }));
  });
});
