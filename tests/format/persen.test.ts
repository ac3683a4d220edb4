import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {bulatkan} from "../../src/calc/bulatkan.js";
import {formatPersen} from "../../src/format/persen.js";
import {tanpaAngka} from "../../src/format/tanpaAngka.js";

/** The number that a percentage says, read here without Intl. */
const read = (text: string) => Number(text.replace(/\u00a0%$/, "").replaceAll(".", "").replace(",", "."));

describe("formatPersen(value)", () => {
  test.each([
    {name: "the serapan of Tabel 3.7", value: 49.1405933264, text: "49,14\u00a0%"},
    {name: "two decimals, always", value: 100, text: "100,00\u00a0%"},
    {name: "0, which is a figure", value: 0, text: "0,00\u00a0%"},
    {name: "thousands", value: 1234.5, text: "1.234,50\u00a0%"},
    {name: "a negative one, as a plain number", value: -33.164, text: "-33,16\u00a0%"},
    {name: "a negative one that rounds to 0, without a sign", value: -0.004, text: "0,00\u00a0%"},
    {name: "a negative 0, without a sign", value: -0, text: "0,00\u00a0%"},
    {name: "a half, away from zero", value: 90.005, text: "90,01\u00a0%"},
    {name: "a negative half, away from zero", value: -90.005, text: "-90,01\u00a0%"},
    {name: "below a half", value: 90.004, text: "90,00\u00a0%"},
    {name: "carried into the whole part", value: 99.996, text: "100,00\u00a0%"},
    {name: "nothing known, which is not 0", value: null, text: tanpaAngka},
  ])("$name: $text", ({value, text}) => {
    expect(formatPersen(value)).toBe(text);
  });

  test("what stands for nothing known is one dash, never a hyphen that reads as a minus", () => {
    expect(tanpaAngka).toBe("\u2013");
  });

  test("says the value within half a hundredth, in the form of a number, a no-break space and %", () => {
    fc.assert(fc.property(fc.double({min: -100_000, max: 100_000, noNaN: true}), (value) => {
      const text = formatPersen(value);
      expect(text).toMatch(/^-?\d{1,3}(\.\d{3})*,\d{2}\u00a0%$/);
      expect(Math.abs(read(text) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
    }));
  });

  test("rounds as the categories do, so that a printed percentage and its category agree", () => {
    fc.assert(fc.property(fc.integer({min: -2_000_000, max: 2_000_000}), (thousandths) => {
      const value = Number(`${thousandths}e-4`);
      expect(read(formatPersen(value)) + 0).toBe(bulatkan(value, 2) + 0);
    }));
  });
});
