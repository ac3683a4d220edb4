import {describe, expect, test} from "vitest";
import {lajuRak} from "../../src/calc/lajuRak.js";
import {rakPenuh} from "../../src/calc/rakPenuh.js";

const even = Array.from({length: 12}, () => 100);
/** 10 in January, 20 in February, … 120 in December: 780 in all. */
const rising = Array.from({length: 12}, (_, index) => 10 * (index + 1));

describe("rakPenuh(rak)", () => {
  test.each<[string, (number | null)[] | null]>([
    ["no plan", null],
    ["no months", []],
    ["eleven months", even.slice(1)],
    ["thirteen months", [...even, 100]],
    ["a month that is not known", even.map((nilai, index) => index === 4 ? null : nilai)],
    ["nothing planned", even.map(() => 0)],
    ["less than nothing planned", even.map(() => -1)],
  ])("%s is none", (_, rak) => {
    expect(rakPenuh(rak)).toBeNull();
  });

  test("is the plan itself where all is there, also with months of 0", () => {
    const rak = [0, ...even.slice(1)];
    expect(rakPenuh(rak)).toEqual(rak);
    expect(rakPenuh(even.map((_, index) => index === 3 ? 1 : 0))).not.toBeNull();
  });
});

describe("lajuRak({bulan, realisasi, rak})", () => {
  test.each([
    // 300 / 6; 600 / 6; 300 / 600; (1200 - 300) / 6
    {name: "half of the plan", bulan: 6, realisasi: 300, rak: even, hasil: [50, 100, 50, 150]},
    // 60 / 3; (10 + 20 + 30) / 3; 60 / 60; (780 - 60) / 9
    {name: "on a plan that rises", bulan: 3, realisasi: 60, rak: rising, hasil: [20, 20, 100, 80]},
    {name: "January", bulan: 1, realisasi: 5, rak: rising, hasil: [5, 10, 50, 775 / 11]},
    {name: "December leaves no month", bulan: 12, realisasi: 600, rak: even, hasil: [50, 100, 50, null]},
    {name: "more than the year's plan is spent", bulan: 10, realisasi: 1400, rak: even, hasil: [140, 100, 140, -100]},
    {name: "nothing spent is 0", bulan: 2, realisasi: 0, rak: even, hasil: [0, 100, 0, 120]},
    {
      name: "nothing planned so far has no percentage",
      bulan: 2,
      realisasi: 30,
      rak: [0, 0, ...even.slice(2)],
      hasil: [15, 0, null, 97],
    },
    {
      name: "less than nothing planned so far has none either",
      bulan: 1,
      realisasi: 30,
      rak: [-10, ...even.slice(1)],
      hasil: [30, -10, null, 1060 / 11],
    },
    {name: "no plan leaves the pace", bulan: 2, realisasi: 30, rak: null, hasil: [15, null, null, null]},
    {name: "nor does a plan of some months", bulan: 2, realisasi: 30, rak: [1, 2], hasil: [15, null, null, null]},
  ])("$name", ({bulan, realisasi, rak, hasil: [laju, rencana, persenRak, lajuDibutuhkan]}) => {
    expect(lajuRak({bulan, realisasi, rak})).toEqual({laju, lajuRak: rencana, persenRak, lajuDibutuhkan});
  });

  test.each([
    {name: "no month gone by", bulan: 0, realisasi: 1},
    {name: "a month after December", bulan: 13, realisasi: 1},
    {name: "half a month", bulan: 1.5, realisasi: 1},
    {name: "no known spending", bulan: 3, realisasi: null},
  ])("$name has no pace", ({bulan, realisasi}) => {
    expect(lajuRak({bulan, realisasi, rak: even})).toBeNull();
  });
});
