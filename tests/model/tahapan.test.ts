import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isTahapan, urutanTahapan} from "../../src/model/tahapan.js";

const ordered = [
  "murni",
  "pergeseran-1",
  "pergeseran-2",
  "pergeseran-10",
  "pergeseran-99",
  "perubahan",
  "tidak-disebut",
];

describe("isTahapan(text)", () => {
  test.each(ordered)("%s is a stage", (text) => {
    expect(isTahapan(text)).toBe(true);
  });

  test.each([
    {name: "an empty text", text: ""},
    {name: "a pergeseran without a number", text: "pergeseran"},
    {name: "a pergeseran with a dash only", text: "pergeseran-"},
    {name: "pergeseran 0", text: "pergeseran-0"},
    {name: "a number with a leading 0", text: "pergeseran-01"},
    {name: "a number of three digits", text: "pergeseran-100"},
    {name: "a negative number", text: "pergeseran--1"},
    {name: "a broken number", text: "pergeseran-1.5"},
    {name: "a stage with more behind it", text: "perubahan-1"},
    {name: "capitals", text: "Murni"},
    {name: "space around it", text: " murni"},
    {name: "a line end", text: "murni\n"},
    {name: "another word for it", text: "DPPA"},
  ])("$name is none", ({text}) => {
    expect(isTahapan(text)).toBe(false);
  });
});

describe("urutanTahapan(tahapan)", () => {
  test("murni, the pergeseran by number, perubahan, and last what is not named", () => {
    expect(ordered.toReversed().sort((a, b) => urutanTahapan(a) - urutanTahapan(b))).toEqual(ordered);
    expect(new Set(ordered.map(urutanTahapan)).size).toBe(ordered.length);
  });

  test("every pergeseran follows the one before it and murni, and precedes perubahan", () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 99}), fc.integer({min: 1, max: 99}), (a, b) => {
      const [first, second] = [urutanTahapan(`pergeseran-${a}`), urutanTahapan(`pergeseran-${b}`)];
      expect(Math.sign(first - second)).toBe(Math.sign(a - b));
      expect(first).toBeGreaterThan(urutanTahapan("murni"));
      expect(first).toBeLessThan(urutanTahapan("perubahan"));
    }));
  });
});
