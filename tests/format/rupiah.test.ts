import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {formatRupiah, formatRupiahSingkat, formatRupiahSumbu} from "../../src/format/rupiah.js";

/** Digits in groups of three, written here without Intl. */
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ".");

describe("formatRupiah(value)", () => {
  test.each([
    {name: "the total of Tabel 3.7", value: 9_865_481_222, text: "Rp\u00a09.865.481.222"},
    {name: "below a thousand", value: 999, text: "Rp\u00a0999"},
    {name: "a thousand", value: 1000, text: "Rp\u00a01.000"},
    {name: "0, which is a figure", value: 0, text: "Rp\u00a00"},
    {name: "a negative amount, the sign before Rp", value: -1_250_000, text: "-Rp\u00a01.250.000"},
    {name: "sen", value: 1234.5, text: "Rp\u00a01.234,50"},
    {name: "one sen", value: 0.01, text: "Rp\u00a00,01"},
    {name: "negative sen", value: -0.75, text: "-Rp\u00a00,75"},
    {name: "an amount read from a sum in binary", value: 0.1 + 0.2, text: "Rp\u00a00,30"},
    {name: "the largest exact amount", value: 9_007_199_254_740_991, text: "Rp\u00a09.007.199.254.740.991"},
    {name: "nothing known, which is not 0", value: null, text: "–"},
  ])("$name: $text", ({value, text}) => {
    expect(formatRupiah(value)).toBe(text);
  });

  test("writes every whole amount in full, with points at the thousands and no decimals", () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => {
      const text = `${value < 0 ? "-" : ""}Rp\u00a0${grouped(BigInt(Math.abs(value)).toString())}`;
      expect(formatRupiah(value)).toBe(text);
    }));
  });

  test("writes every amount with sen with two decimals", () => {
    const parts = fc.tuple(fc.integer({min: 0, max: 1_000_000_000}), fc.integer({min: 1, max: 99}));
    fc.assert(fc.property(parts, ([whole, sen]) => {
      const two = String(sen).padStart(2, "0");
      expect(formatRupiah(Number(`${whole}.${two}`))).toBe(`Rp\u00a0${grouped(String(whole))},${two}`);
    }));
  });
});

describe("formatRupiahSingkat(value)", () => {
  test.each([
    {value: 1_000_000_000_000, text: "1.000,00\u00a0M"},
    {value: 9_865_481_222, text: "9,87\u00a0M"},
    {value: 1_000_000_000, text: "1,00\u00a0M"},
    {value: -2_598_116_397, text: "-2,60\u00a0M"},
    {value: 234_567_825, text: "234,6\u00a0jt"},
    {value: 1_000_000, text: "1,0\u00a0jt"},
    {value: -1_500_000, text: "-1,5\u00a0jt"},
    {value: 999_999, text: "999.999"},
    {value: 354.25, text: "354,25"},
    {value: 0, text: "0"},
    {value: -10, text: "-10"},
  ])("$value is $text on a label", ({value, text}) => {
    expect(formatRupiahSingkat(value)).toBe(text);
  });
});

describe("formatRupiahSumbu(value)", () => {
  test.each([
    {value: 3_000_000_000, text: "3\u00a0M"},
    {value: 1_500_000_000, text: "1,5\u00a0M"},
    {value: 1_000_000_000, text: "1\u00a0M"},
    {value: 500_000_000, text: "500\u00a0jt"},
    {value: 2_500_000, text: "2,5\u00a0jt"},
    {value: -200_000_000, text: "-200\u00a0jt"},
    {value: 500_000, text: "500.000"},
    {value: 0, text: "0"},
  ])("$value is $text on an axis", ({value, text}) => {
    expect(formatRupiahSumbu(value)).toBe(text);
  });
});
