import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {capaian, type MasukanCapaian} from "../../src/calc/capaian.js";

describe("capaian(masukan)", () => {
  test.each<[string, MasukanCapaian, number | null]>([
    ["naik", {target: 63, realisasi: 57.9, arah: "naik"}, 91.9047619],
    ["naik, above the target", {target: 71, realisasi: 86, arah: "naik"}, 121.1267606],
    ["turun, selisih", {target: 8, realisasi: 9, arah: "turun"}, 87.5],
    ["turun, rasio", {target: 8, realisasi: 9, arah: "turun", varian: "rasio"}, 88.8888889],
    ["turun, selisih, twice the target", {target: 8, realisasi: 16, arah: "turun"}, 0],
    ["turun, selisih, beyond twice", {target: 8, realisasi: 20, arah: "turun"}, -50],
    ["turun, selisih, half", {target: 8, realisasi: 4, arah: "turun"}, 150],
    ["turun, rasio, half", {target: 8, realisasi: 4, arah: "turun", varian: "rasio"}, 200],
    ["turun, rasio, nothing", {target: 8, realisasi: 0, arah: "turun", varian: "rasio"}, null],
    ["turun, rasio, below 0", {target: 8, realisasi: -2, arah: "turun", varian: "rasio"}, null],
    ["turun, selisih, below 0", {target: 8, realisasi: -2, arah: "turun"}, 225],
    ["naik, below 0", {target: 8, realisasi: -2, arah: "naik"}, -25],
    ["turun, selisih, nothing", {target: 8, realisasi: 0, arah: "turun"}, 200],
    ["rentang, below", {target: null, realisasi: 70, arah: "rentang", batasBawah: 80, batasAtas: 90}, 87.5],
    ["rentang, above", {target: null, realisasi: 92, arah: "rentang", batasBawah: 80, batasAtas: 90}, 102.2222222],
    ["rentang, on a bound", {target: null, realisasi: 90, arah: "rentang", batasBawah: 80, batasAtas: 90}, 100],
    ["rentang, inside", {target: null, realisasi: 85, arah: "rentang", batasBawah: 80, batasAtas: 90}, 100],
    ["rentang of one value", {target: null, realisasi: 5, arah: "rentang", batasBawah: 5, batasAtas: 5}, 100],
    ["rentang, on a lower bound of 0", {target: null, realisasi: 0, arah: "rentang", batasBawah: 0, batasAtas: 5}, 100],
    [
      "rentang, on an upper bound of 0",
      {target: null, realisasi: 0, arah: "rentang", batasBawah: -5, batasAtas: 0},
      100,
    ],
    ["rentang, bound of 0", {target: null, realisasi: -1, arah: "rentang", batasBawah: 0, batasAtas: 5}, 0],
    ["target 0 reached", {target: 0, realisasi: 0, arah: "turun"}, 100],
    ["target 0 missed", {target: 0, realisasi: 3, arah: "turun"}, 0],
    ["target 0 missed, naik", {target: 0, realisasi: 3, arah: "naik"}, 0],
    ["no target", {target: null, realisasi: 3, arah: "naik"}, null],
    ["no realisasi", {target: 3, realisasi: null, arah: "turun"}, null],
    ["no realisasi in a range", {target: null, realisasi: null, arah: "rentang", batasBawah: 1, batasAtas: 2}, null],
  ])("%s", (_, masukan, expected) => {
    if (expected === null) expect(capaian(masukan)).toBeNull();
    else expect(capaian(masukan)).toBeCloseTo(expected, 6);
  });

  test.each([
    [{}, "undefined, undefined"],
    [{batasBawah: 1}, "1, undefined"],
    [{batasAtas: 1}, "undefined, 1"],
    [{batasBawah: 2, batasAtas: 1}, "2, 1"],
  ])("a range of %j throws, and names the bounds", (bounds, named) => {
    expect(() => capaian({target: null, realisasi: 1, arah: "rentang", ...bounds})).toThrow(
      new RangeError(`capaian: rentang needs batasBawah <= batasAtas (${named})`),
    );
  });

  const target = fc.double({min: 0.01, max: 1e6, noNaN: true});
  const realisasi = fc.oneof(fc.constant(0), fc.double({min: -1e6, max: 1e6, noNaN: true}));
  test.each<[string, Pick<MasukanCapaian, "arah" | "varian">]>([
    ["rises with the realisasi: naik", {arah: "naik"}],
    ["falls with the realisasi: turun, selisih", {arah: "turun", varian: "selisih"}],
    ["falls with the realisasi, where there is one: turun, rasio", {arah: "turun", varian: "rasio"}],
  ])("%s", (_, cara) => {
    fc.assert(fc.property(target, realisasi, realisasi, (target, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const [low, high] = [less, more].map((realisasi) => capaian({target, realisasi, ...cara})) as [number, number];
      fc.pre(low !== null && high !== null);
      if (cara.arah === "naik") expect(high).toBeGreaterThanOrEqual(low);
      else expect(low).toBeGreaterThanOrEqual(high);
    }));
  });

  test("is null by rasio exactly where the realisasi is 0 or below", () => {
    fc.assert(fc.property(target, realisasi, (target, realisasi) => {
      expect(capaian({target, realisasi, arah: "turun", varian: "rasio"}) === null).toBe(realisasi <= 0);
    }));
  });
});
