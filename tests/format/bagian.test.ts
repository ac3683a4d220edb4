import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {formatBagian} from "../../src/format/bagian.js";
import {formatPersen} from "../../src/format/persen.js";

describe("formatBagian(value)", () => {
  test.each([
    {value: 23, text: "Seperempat"},
    {value: 27, text: "Seperempat"},
    {value: 31.34, text: "Sepertiga"},
    {value: 35.33, text: "Sepertiga"},
    {value: 48, text: "Separuh"},
    {value: 50.86, text: "Separuh"},
    {value: 52, text: "Separuh"},
    {value: 64.67, text: "Dua pertiga"},
    {value: 68.66, text: "Dua pertiga"},
    {value: 73, text: "Tiga perempat"},
    {value: 77, text: "Tiga perempat"},
  ])("$value is within two points: $text", ({value, text}) => {
    expect(formatBagian(value)).toBe(text);
  });

  test.each([
    {value: 22.99, text: "22,99\u00a0%"},
    {value: 27.01, text: "27,01\u00a0%"},
    {value: 31.33, text: "31,33\u00a0%"},
    {value: 35.34, text: "35,34\u00a0%"},
    {value: 47.99, text: "47,99\u00a0%"},
    {value: 52.01, text: "52,01\u00a0%"},
    {value: 64.66, text: "64,66\u00a0%"},
    {value: 68.67, text: "68,67\u00a0%"},
    {value: 72.99, text: "72,99\u00a0%"},
    {value: 77.01, text: "77,01\u00a0%"},
    {value: 0, text: "0,00\u00a0%"},
    {value: 100, text: "100,00\u00a0%"},
    {value: -50, text: "-50,00\u00a0%"},
    {value: 150, text: "150,00\u00a0%"},
  ])("$value is near no common fraction: $text", ({value, text}) => {
    expect(formatBagian(value)).toBe(text);
  });

  test("a share has words or the percentage that it has elsewhere, never both", () => {
    fc.assert(fc.property(fc.double({min: -50, max: 150, noNaN: true}), (value) => {
      const text = formatBagian(value);
      expect(text === formatPersen(value) || /^[A-Z][a-z ]+$/.test(text)).toBe(true);
    }));
  });
});
