import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isNotPrinted, parseAngka, parsePersen, parseRupiah} from "../../src/impor/angka.js";

describe("parseRupiah(sel)", () => {
  test.each([
    {name: "plain digits", sel: "1250000", value: 1_250_000},
    {name: "Indonesian form with decimals", sel: "1.250.000,00", value: 1_250_000},
    {name: "Indonesian form with sen", sel: "1.234.567,89", value: 1_234_567.89},
    {name: "American form with decimals", sel: "1,234,567.89", value: 1_234_567.89},
    {name: "one point before three digits is thousands", sel: "1.250", value: 1250},
    {name: "one comma before three digits is thousands", sel: "1,250", value: 1250},
    {name: "one comma before two digits is sen", sel: "1250,50", value: 1250.5},
    {name: "one point before one digit is sen", sel: "1250.5", value: 1250.5},
    {name: "Rp and the closing dash of a receipt", sel: "Rp 1.234,-", value: 1234},
    {name: "Rp without a space", sel: "Rp9.865.481.222", value: 9_865_481_222},
    {name: "no-break spaces", sel: "\u00a01.000\u00a0", value: 1000},
    {name: "a bracketed negative", sel: "(1.000)", value: -1000},
    {name: "a bracketed negative after Rp", sel: "Rp. (1.000)", value: -1000},
    {name: "a bracketed negative with Rp", sel: "(Rp 1.000,50)", value: -1000.5},
    {name: "a minus", sel: "-1.000", value: -1000},
    {name: "a minus before Rp", sel: "-Rp 1.250.000", value: -1_250_000},
    {name: "a typographic minus", sel: "−5", value: -5},
    {name: "the accounting dash is 0", sel: "-", value: 0},
    {name: "a number cell", sel: 1250000.5, value: 1250000.5},
    {name: "a number cell with binary noise below a sen", sel: 0.1 + 0.2, value: 0.3},
  ])("reads $name: $sel", ({sel, value}) => {
    expect(parseRupiah(sel)).toBe(value);
  });

  test.each([
    {name: "an empty cell", sel: ""},
    {name: "an empty cell of a workbook", sel: null},
    {name: "a letter in the number", sel: "1,250,000x"},
    {name: "groups of two", sel: "12.50.00"},
    {name: "four digits before a point and three after", sel: "1250.000"},
    {name: "two kinds of groups", sel: "1.250,000.00"},
    {name: "three decimals after groups", sel: "1.250.000,005"},
    {name: "a bracket that is not closed", sel: "(1.000"},
    {name: "two signs", sel: "(-1.000)"},
    {name: "words", sel: "nihil"},
    {name: "an error of a workbook", sel: "#REF!"},
    {name: "a power", sel: "1e9"},
    {name: "a date", sel: "2024-01-07"},
    {name: "more than a double holds to the sen", sel: "99999999999999999"},
    {name: "not a number", sel: NaN},
    {name: "infinity", sel: Infinity},
    {name: "a number finer than a sen", sel: 1.005},
  ])("refuses $name: $sel", ({sel}) => {
    expect(parseRupiah(sel)).toBeNull();
  });

  test("reads back every amount that Indonesian or American form can write", () => {
    const amount = fc.integer({min: -9_000_000_000_000_00, max: 9_000_000_000_000_00}).map((sen) => sen / 100);
    fc.assert(fc.property(amount, fc.constantFrom("id-ID", "en-US"), (value, locale) => {
      expect(parseRupiah(value.toLocaleString(locale, {minimumFractionDigits: 2}))).toBe(value + 0);
    }));
  });

  test("never throws and never gives what is no finite number", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const value = parseRupiah(text);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }));
  });
});

describe("parsePersen(sel)", () => {
  test.each([
    {sel: "93,83", nilai: 93.83, desimal: 2},
    {sel: "93.83", nilai: 93.83, desimal: 2},
    {sel: "65,00", nilai: 65, desimal: 2},
    {sel: "100", nilai: 100, desimal: 0},
    {sel: "8,3 %", nilai: 8.3, desimal: 1},
    {sel: "-3,5", nilai: -3.5, desimal: 1},
    {sel: 95.67, nilai: 95.67, desimal: 2},
  ])("reads $sel with its printed precision", ({sel, nilai, desimal}) => {
    expect(parsePersen(sel)).toEqual({nilai, desimal});
  });

  test.each(["-", "", "seratus", "1.000,5", "12,", null])("refuses %s", (sel) => {
    expect(parsePersen(sel)).toBeNull();
  });
});

describe("isNotPrinted(sel)", () => {
  test.each([{sel: "-"}, {sel: "–"}, {sel: ""}, {sel: null}, {sel: " "}])("is so for $sel", ({sel}) => {
    expect(isNotPrinted(sel)).toBe(true);
  });
  test.each([{sel: "0"}, {sel: 0}, {sel: "--"}])("is not so for $sel", ({sel}) => {
    expect(isNotPrinted(sel)).toBe(false);
  });
});

describe("parseAngka(sel)", () => {
  test.each([
    {sel: "69.2", value: 69.2},
    {sel: "57,9", value: 57.9},
    {sel: "59.64%", value: 59.64},
    {sel: "84 %", value: 84},
    {sel: "0", value: 0},
    {sel: "-3,5", value: -3.5},
    {sel: "0.125", value: 0.125},
    {sel: "1,250", value: 1.25},
    {sel: "12345.678", value: 12345.678},
    {sel: "1.234,5", value: 1234.5},
    {sel: "1.250.000", value: 1_250_000},
    {sel: 70.95, value: 70.95},
    {sel: "1.250", value: null},
    {sel: "73 (BB)", value: null},
    {sel: "1,250,000", value: null},
    {sel: "", value: null},
    {sel: "-", value: null},
    {sel: null, value: null},
    {sel: Infinity, value: null},
  ])("'$sel' is $value", ({sel, value}) => {
    expect(parseAngka(sel)).toBe(value);
  });
});
