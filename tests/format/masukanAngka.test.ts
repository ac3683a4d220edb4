import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {formatMasukanAngka, parseMasukanAngka} from "../../src/format/masukanAngka.js";

describe("parseMasukanAngka(text)", () => {
  test.each<[string, number | null | undefined]>([
    ["1.250.000,5", 1_250_000.5],
    ["Rp 1.250.000", 1_250_000],
    ["rp1250000", 1_250_000],
    ["87,5 %", 87.5],
    ["87.5", 87.5],
    ["0.1234", 0.1234],
    ["1.250", 1250],
    ["-3", -3],
    ["−3,25", -3.25],
    [" 1 250 ", 1250],
    ["", null],
    ["  ", null],
    ["Rp", null],
    ["12a", undefined],
    ["1.25.000", undefined],
    ["1,250,000", undefined],
    ["1.250.00", undefined],
    ["--3", undefined],
    ["Infinity", undefined],
    ["9".repeat(400), undefined],
    ["1.000.000.000.000.000", 1e15],
    ["-1.000.000.000.000.001", undefined],
  ])("%j is %j", (text, expected) => {
    expect(parseMasukanAngka(text)).toBe(expected);
  });

  test("reads back what formatMasukanAngka writes", () => {
    fc.assert(fc.property(fc.integer({min: -1e13, max: 1e13}), (sen) => {
      expect(parseMasukanAngka(formatMasukanAngka(sen / 100))).toBe(sen / 100 + 0);
    }));
    expect(formatMasukanAngka(null)).toBe("");
  });
});
