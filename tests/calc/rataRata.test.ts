import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {rataRataCapaian} from "../../src/calc/rataRataCapaian.js";
import {rataRataGeometrik} from "../../src/calc/rataRataGeometrik.js";

describe("rataRataCapaian(capaian)", () => {
  test.each([
    {
      name: "Klungkung 2017",
      capaian: [(20.83 / 22) * 100, (95 / 90) * 100],
      nilai: 100.1186868,
      dihitung: 2,
      kosong: 0,
    },
    {
      name: "an indicator without an achievement is left out",
      capaian: [90, null, 100],
      nilai: 95,
      dihitung: 2,
      kosong: 1,
    },
    {name: "0 is an achievement", capaian: [0, 100], nilai: 50, dihitung: 2, kosong: 0},
    {name: "one indicator", capaian: [11.6], nilai: 11.6, dihitung: 1, kosong: 0},
  ])("$name", ({capaian, nilai, dihitung, kosong}) => {
    expect(rataRataCapaian(capaian)).toEqual({nilai: expect.closeTo(nilai, 6), dihitung, tanpaNilai: kosong});
  });

  test.each([
    {name: "no indicator", capaian: [], tanpaNilai: 0},
    {name: "none with an achievement", capaian: [null, null], tanpaNilai: 2},
  ])("$name has no mean", ({capaian, tanpaNilai}) => {
    expect(rataRataCapaian(capaian)).toEqual({nilai: null, dihitung: 0, tanpaNilai});
  });
});

describe("rataRataGeometrik(capaian)", () => {
  test.each([
    {name: "5 of 5 and 9 of 10", capaian: [100, 90], nilai: 94.8683298},
    {name: "one indicator is its own mean", capaian: [73], nilai: 73},
    {name: "three of them", capaian: [50, 100, 200], nilai: 100},
    {name: "one of 0 makes 0", capaian: [0, 120], nilai: 0},
  ])("$name", ({capaian, nilai}) => expect(rataRataGeometrik(capaian)).toBeCloseTo(nilai, 7));

  test.each([
    {name: "no indicator", capaian: []},
    {name: "a missing achievement", capaian: [100, null]},
    {name: "a negative achievement", capaian: [100, -1]},
    {name: "two negative ones", capaian: [-4, -9]},
  ])("$name has none", ({capaian}) => expect(rataRataGeometrik(capaian)).toBeNull());

  test("is never above the simple mean, however many there are", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 200, noNaN: true}), {minLength: 1, maxLength: 300}), (list) => {
        expect(rataRataGeometrik(list)!).toBeLessThanOrEqual(rataRataCapaian(list).nilai! + 1e-9);
      }),
    );
  });
});
