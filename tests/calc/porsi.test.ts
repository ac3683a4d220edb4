import {describe, expect, test} from "vitest";
import {bulatkan} from "../../src/calc/bulatkan.js";
import {porsi} from "../../src/calc/porsi.js";

describe("porsi(bagian, total)", () => {
  test.each([
    {name: "a quarter", bagian: 1, total: 4, persen: 25},
    {name: "nothing of something", bagian: 0, total: 4, persen: 0},
    {name: "against the sign of the total", bagian: -1, total: 4, persen: -25},
    {name: "of nothing", bagian: 1, total: 0, persen: null},
    {name: "a missing part", bagian: null, total: 4, persen: null},
    {name: "a missing total", bagian: 1, total: null, persen: null},
  ])("$name", ({bagian, total, persen}) => {
    expect(porsi(bagian, total)).toBe(persen);
  });
});

describe("bulatkan(value, decimals)", () => {
  test.each([
    {value: 90.005, decimals: 2, expected: 90.01},
    {value: 90.004, decimals: 2, expected: 90},
    {value: 1.005, decimals: 2, expected: 1.01},
    {value: 90.5, decimals: 0, expected: 91},
    {value: 90.49, decimals: 0, expected: 90},
    {value: -2.5, decimals: 0, expected: -3},
    {value: 1e-7, decimals: 2, expected: 0},
    {value: 123456789.125, decimals: 2, expected: 123456789.13},
    {value: Infinity, decimals: 2, expected: Infinity},
    {value: NaN, decimals: 2, expected: NaN},
  ])("$value to $decimals decimals is $expected", ({value, decimals, expected}) => {
    expect(bulatkan(value, decimals)).toBe(expected);
  });
});
