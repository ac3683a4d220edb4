import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {kemajuanDariAwal} from "../../src/calc/kemajuanDariAwal.js";

describe("kemajuanDariAwal(awal, realisasi, targetAkhir, arah)", () => {
  test.each(
    [
      {name: "part of the way up", awal: 50, realisasi: 57.9, target: 63, arah: "naik", hasil: 60.7692307692},
      {name: "part of the way down", awal: 12, realisasi: 9, target: 8, arah: "turun", hasil: 75},
      {name: "there", awal: 50, realisasi: 63, target: 63, arah: "naik", hasil: 100},
      {name: "beyond the target", awal: 50, realisasi: 76, target: 63, arah: "naik", hasil: 200},
      {name: "beyond the target, down", awal: 12, realisasi: 6, target: 8, arah: "turun", hasil: 150},
      {name: "where it began", awal: 50, realisasi: 50, target: 63, arah: "naik", hasil: 0},
      {name: "worse than the baseline", awal: 50, realisasi: 43.5, target: 63, arah: "naik", hasil: -50},
      {name: "worse than the baseline, down", awal: 12, realisasi: 14, target: 8, arah: "turun", hasil: -50},
      {
        name: "from 0 it is the share of the target",
        awal: 0,
        realisasi: 57.9,
        target: 67,
        arah: "naik",
        hasil: 86.4179104478,
      },
    ] as const,
  )("$name", ({awal, realisasi, target, arah, hasil}) => {
    expect(kemajuanDariAwal(awal, realisasi, target, arah)).toBeCloseTo(hasil, 9);
  });

  test.each(
    [
      {name: "a target that is the baseline", awal: 63, realisasi: 64, target: 63, arah: "naik"},
      {name: "a target that is the baseline, down", awal: 8, realisasi: 7, target: 8, arah: "turun"},
      {name: "a target below the baseline where more is better", awal: 70, realisasi: 65, target: 63, arah: "naik"},
      {name: "a target above the baseline where less is better", awal: 8, realisasi: 9, target: 12, arah: "turun"},
      {name: "an indicator of a range", awal: 50, realisasi: 57.9, target: 63, arah: "rentang"},
      {name: "an indicator of a range below its baseline", awal: 63, realisasi: 57.9, target: 50, arah: "rentang"},
      {name: "no baseline", awal: null, realisasi: 57.9, target: 63, arah: "naik"},
      {name: "no realisasi", awal: 50, realisasi: null, target: 63, arah: "naik"},
      {name: "no target", awal: 50, realisasi: 57.9, target: null, arah: "naik"},
      {name: "no baseline, down", awal: null, realisasi: 1, target: -1, arah: "turun"},
      {name: "no target, down", awal: 1, realisasi: 1, target: null, arah: "turun"},
    ] as const,
  )("is not determined for $name", ({awal, realisasi, target, arah}) => {
    expect(kemajuanDariAwal(awal, realisasi, target, arah)).toBeNull();
  });

  test("mirrors: turning all signs and the direction round changes nothing", () => {
    const value = fc.integer({min: -1000, max: 1000});
    fc.assert(fc.property(value, value, value, (awal, realisasi, target) => {
      expect(kemajuanDariAwal(0 - awal, 0 - realisasi, 0 - target, "turun"))
        .toEqual(kemajuanDariAwal(awal, realisasi, target, "naik"));
    }));
  });
});
