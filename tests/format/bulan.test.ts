import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {formatAkhirBulan, formatBulan, namaBulan} from "../../src/format/bulan.js";

describe("namaBulan, formatBulan(bulan)", () => {
  test("the twelve months as Indonesian writes them", () => {
    expect(namaBulan.join(" "))
      .toBe("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember");
  });

  test.each([[1, "Januari"], [2, "Februari"], [8, "Agustus"], [12, "Desember"]])("%s is %s", (bulan, nama) => {
    expect(formatBulan(bulan)).toBe(nama);
  });

  test.each([0, 13, -1, 1.5, NaN, Infinity])("refuses the month %s, here and at its end", (bulan) => {
    const error = new RangeError(`formatBulan: bulan is ${bulan}; expected 1 to 12`);
    expect(() => formatBulan(bulan)).toThrow(error);
    expect(() => formatAkhirBulan(2024, bulan)).toThrow(error);
  });
});

describe("formatAkhirBulan(tahun, bulan)", () => {
  test.each([
    {name: "the end of a year", tahun: 2024, bulan: 12, text: "31 Desember 2024"},
    {name: "a month of 30 days", tahun: 2026, bulan: 6, text: "30 Juni 2026"},
    {name: "February of a leap year", tahun: 2024, bulan: 2, text: "29 Februari 2024"},
    {name: "February of a common year", tahun: 2025, bulan: 2, text: "28 Februari 2025"},
    {name: "February of a century that is a leap year", tahun: 2000, bulan: 2, text: "29 Februari 2000"},
    {name: "February of a century that is none", tahun: 2100, bulan: 2, text: "28 Februari 2100"},
  ])("$name is $text", ({tahun, bulan, text}) => {
    expect(formatAkhirBulan(tahun, bulan)).toBe(text);
  });

  test("the twelve ends of a year make 365 days, or 366", () => {
    fc.assert(fc.property(fc.integer({min: 1990, max: 2200}), (tahun) => {
      const days = namaBulan.map((_, index) => Number.parseInt(formatAkhirBulan(tahun, index + 1), 10));
      const leap = tahun % 4 === 0 && (tahun % 100 !== 0 || tahun % 400 === 0);
      expect(days.reduce((a, b) => a + b, 0)).toBe(leap ? 366 : 365);
    }));
  });
});
