import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseNilaiSatuan, parsePpn, parseVolume} from "../../../src/impor/dpa/koefisien.js";

describe("parseVolume(sel)", () => {
  test.each([
    {sel: 6, nilai: 6},
    {sel: 0.5, nilai: 0.5},
    {sel: "6", nilai: 6},
    {sel: "2 Orang x 3 Hari", nilai: 6},
    {sel: "2 Orang X 3 Hari x 4 Kali", nilai: 24},
    {sel: "3 Box x 2 Kali", nilai: 6},
    {sel: "4 Orang / Bulan x 12 Bulan", nilai: 48},
    {sel: "=2*3", nilai: 6},
    {sel: "1.000 Lembar", nilai: 1000},
    {sel: "1,5 Paket", nilai: 1.5},
    {sel: "0.125", nilai: 0.125},
    {sel: "1.250,75 m2", nilai: 1250.75},
    {sel: "", nilai: null},
    {sel: null, nilai: null},
    {sel: "dua orang", nilai: null},
    {sel: "2 Orang x tiga Hari", nilai: null},
    {sel: "12,500x", nilai: null},
    {sel: "1.2.3", nilai: null},
    {sel: Number.NaN, nilai: null},
  ])("$sel is $nilai", ({sel, nilai}) => expect(parseVolume(sel)).toBe(nilai));

  test("a koefisien is the product of its factors, whatever the units", () => {
    const factor = fc.tuple(fc.integer({min: 1, max: 999}), fc.constantFrom("Orang", "Hari", "Box", "Kali", "m2"));
    fc.assert(fc.property(fc.array(factor, {minLength: 1, maxLength: 4}), (factors) => {
      const text = factors.map(([value, unit]) => `${value} ${unit}`).join(" x ");
      expect(parseVolume(text)).toBe(factors.reduce((product, [value]) => product * value, 1));
    }));
  });
});

describe("parsePpn(sel)", () => {
  test.each([
    {sel: 0.11, nilai: 11},
    {sel: "0,11", nilai: 11},
    {sel: "0.11", nilai: 11},
    {sel: 11, nilai: 11},
    {sel: "11", nilai: 11},
    {sel: "11%", nilai: 11},
    {sel: "11,5 %", nilai: 11.5},
    {sel: "0,5%", nilai: 0.5},
    {sel: 0, nilai: 0},
    {sel: null, nilai: 0},
    {sel: "", nilai: 0},
    {sel: "-", nilai: 0},
    {sel: "ya", nilai: null},
    {sel: -1, nilai: null},
    {sel: 110, nilai: null},
  ])("$sel is $nilai percent", ({sel, nilai}) => expect(parsePpn(sel)).toBe(nilai));
});

describe("parseNilaiSatuan(text)", () => {
  test.each([
    {text: "85 %", nilai: 85, satuan: "%"},
    {text: "85%", nilai: 85, satuan: "%"},
    {text: "42 kecamatan", nilai: 42, satuan: "kecamatan"},
    {text: "1.250 Orang", nilai: 1250, satuan: "Orang"},
    {text: "7 (tujuh) Dokumen", nilai: 7, satuan: "Dokumen"},
    {text: "96,5", nilai: 96.5, satuan: null},
  ])("$text is $nilai in $satuan", ({text, nilai, satuan}) => expect(parseNilaiSatuan(text)).toEqual({nilai, satuan}));

  test.each(["", "-", "Tersedia", "3-5 hari", "B (70,5)", "12/2024"])("%j is no number with a unit", (text) => {
    expect(parseNilaiSatuan(text)).toBeNull();
  });
});
