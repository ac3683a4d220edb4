import {describe, expect, test} from "vitest";
import {angkaCetak, desimalTercetak} from "../../src/calc/angkaCetak.js";

describe("desimalTercetak(teks)", () => {
  test.each([
    ["57,9", 1],
    ["70.95", 2],
    ["93,83", 2],
    ["100", 0],
    ["84 %", 0],
    ["67,71%", 2],
    ["73 (BB)", 0],
    ["70,00 (persen)", 2],
    ["1.234,567", 3],
    ["-1,2", 1],
    ["1.234.567", 0],
    ["1,234,567", 0],
    ["Rp. 5.670.694.672", 0],
    ["1.234.567 (juta)", 0],
    ["1.234.567,89", 2],
    ["1,234,567.8", 1],
    [",5", 0],
    ["5,", 0],
    ["1,5 sampai 2", 0],
    ["-", 0],
    ["", 0],
  ])("%j has %i", (teks, desimal) => {
    expect(desimalTercetak(teks)).toBe(desimal);
  });
});

describe("angkaCetak({teks, nilai})", () => {
  test.each([
    [{teks: "93,83", nilai: 93.83}, {nilai: 93.83, desimal: 2}],
    [{teks: "84 %", nilai: 84}, {nilai: 84, desimal: 0}],
    [{teks: "0,00", nilai: 0}, {nilai: 0, desimal: 2}],
    [{teks: "-", nilai: null}, null],
    [{teks: "Sangat Tinggi", nilai: null}, null],
  ])("of %j is %j", (printed, expected) => {
    expect(angkaCetak(printed)).toEqual(expected);
  });
});
