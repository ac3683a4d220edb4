import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {garisLurus} from "../../src/calc/garisLurus.js";
import {median} from "../../src/calc/median.js";
import {rataRata} from "../../src/calc/rataRata.js";

const numbers = fc.array(fc.double({min: -1e9, max: 1e9, noNaN: true}), {minLength: 1, maxLength: 12});

describe("median(values)", () => {
  test.each<[string, number[], number | null]>([
    ["none", [], null],
    ["one", [7], 7],
    ["two: their mean", [10, 4], 7],
    ["three, in no order", [9, 1, 4], 4],
    ["four: the mean of the middle two", [100, 2, 1, 4], 3],
    ["by size and not by text", [10, 9, 100], 10],
    ["negative ones", [-5, -1, -3], -3],
  ])("%s", (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test("leaves the values in their order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test("has as many values at or below it as at or above it", () => {
    fc.assert(fc.property(numbers, (values) => {
      const middle = median(values)!;
      const half = values.length / 2;
      expect(values.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(half);
      expect(values.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(half);
    }));
  });
});

describe("rataRata(values)", () => {
  test.each<[string, number[], number | null]>([
    ["none", [], null],
    ["one", [7], 7],
    ["several", [1, 2, 6], 3],
    ["with negative ones", [-6, 0, 3], -1],
    ["equal ones, exactly", [0.1, 0.1, 0.1], 0.1],
  ])("%s", (_, values, expected) => {
    expect(rataRata(values)).toBe(expected);
  });

  test("moves with the values", () => {
    fc.assert(fc.property(numbers, fc.integer({min: -1000, max: 1000}), (values, shift) => {
      expect(rataRata(values.map((value) => value + shift))!).toBeCloseTo(rataRata(values)! + shift, 4);
    }));
  });
});

describe("garisLurus(points, x)", () => {
  // x 1, 2, 3; mean 2. y 10, 30, 20; mean 20. Slope = ((-1)(-10) + 0 + (1)(0)) / 2 = 5. At 4: 20 + 5 * 2 = 30.
  // x 1, 2, 4; mean 7/3. y 1, 2, 9; mean 4. Slope = (-4/3 * -3 + -1/3 * -2 + 5/3 * 5) / (16/9 + 1/9 + 25/9) = 13 / (42/9).
  test.each<[string, [number, number][], number, number]>([
    ["three points by hand", [[1, 10], [2, 30], [3, 20]], 4, 30],
    ["on a line it is the line", [[1, 10], [2, 20], [3, 30]], 5, 50],
    ["a gap between the points is a gap", [[1, 1], [2, 2], [4, 9]], 5, 4 + (13 * 9 / 42) * (8 / 3)],
    ["two points are enough", [[0, 3], [2, 7]], 1, 5],
    ["a falling line", [[0, 9], [1, 6], [2, 3]], 3, 0],
  ])("%s", (_, points, x, expected) => {
    expect(garisLurus(points.map(([x, y]) => ({x, y})), x)!).toBeCloseTo(expected, 10);
  });

  test.each<[string, {x: number; y: number}[]]>([
    ["no points", []],
    ["one point", [{x: 1, y: 1}]],
    ["two points one above the other", [{x: 1, y: 1}, {x: 1, y: 2}]],
  ])("%s make no line", (_, points) => {
    expect(garisLurus(points, 2)).toBeNull();
  });

  test("of equal values is exactly that value, and does not depend on the order", () => {
    const years = fc.uniqueArray(fc.integer({min: 2015, max: 2030}), {minLength: 2, maxLength: 8});
    fc.assert(fc.property(years, fc.integer({min: -1e6, max: 1e6}), (xs, y) => {
      expect(garisLurus(xs.map((x) => ({x, y})), 2040)).toBe(y);
      const points = xs.map((x) => ({x, y: (x * y) % 97}));
      expect(garisLurus([...points].reverse(), 2040)!).toBeCloseTo(garisLurus(points, 2040)!, 6);
    }));
  });
});
