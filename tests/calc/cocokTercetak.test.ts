import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {bulatkan} from "../../src/calc/bulatkan.js";
import {cocokTercetak, setengahSatuan} from "../../src/calc/cocokTercetak.js";

describe("cocokTercetak(tercetak, hitung, toleransi)", () => {
  test.each<[number, number, number, number, string]>([
    [91.9, 1, 91.90476, 0, "sama"],
    [97.1, 1, 97.19178, 0, "dipotong"],
    [97.1, 1, 97.19178, 0.05, "sama"],
    [84, 0, 96.73, 0, "beda"],
    [0.05, 2, 0.055, 0, "sama"],
    [93.83, 2, 66.835, 0, "beda"],
    [-1.2, 1, -1.27, 0, "dipotong"],
    [100, 0, 100.5, 0, "sama"],
    [100, 0, 100.51, 0, "dipotong"],
    [101, 0, 100.4, 0, "beda"],
    [0.56, 2, 0.57, 0, "beda"],
    [-0.56, 2, -0.57, 0, "beda"],
    [0.57, 2, 0.5799, 0, "dipotong"],
    [-0.57, 2, -0.5799, 0, "dipotong"],
    [96.18, 2, 97.18, 0, "beda"],
    [0, 0, 0.9, 0, "dipotong"],
    [0, 0, -0.9, 0, "dipotong"],
    [0, 0, 1, 0, "beda"],
  ])("%d with %d decimals from %d (± %d) is %s", (nilai, desimal, hitung, toleransi, expected) => {
    expect(cocokTercetak({nilai, desimal}, hitung, toleransi)).toBe(expected);
  });

  test("a figure rounded to its decimals is the same, cut off it is the same or cut", () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 1e6, noNaN: true}), fc.integer({min: 0, max: 4}), (hitung, desimal) => {
        expect(cocokTercetak({nilai: bulatkan(hitung, desimal), desimal}, hitung)).toBe("sama");
        const unit = 10 ** desimal;
        const cut = Math.trunc(hitung * unit) / unit;
        fc.pre(Math.trunc((hitung + 2e-9) * unit) / unit === cut);
        expect(cocokTercetak({nilai: cut, desimal}, hitung)).not.toBe("beda");
        expect(setengahSatuan({desimal})).toBeCloseTo(0.5 / 10 ** desimal, 12);
      }),
    );
  });
});
