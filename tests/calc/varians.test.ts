import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {serapan} from "../../src/calc/serapan.js";
import {varians} from "../../src/calc/varians.js";

const rupiah = fc.integer({min: -9_000_000_000_000, max: 9_000_000_000_000});
const pagu = fc.integer({min: 1, max: 9_000_000_000_000});

describe("varians(pagu, realisasi)", () => {
  test.each([
    {name: "underspent", pagu: 1_000_000, realisasi: 900_000, selisih: -100_000, persen: -10},
    {name: "spent to the rupiah", pagu: 1_000_000, realisasi: 1_000_000, selisih: 0, persen: 0},
    {name: "overspent", pagu: 1_000, realisasi: 1_500, selisih: 500, persen: 50},
    {name: "nothing spent", pagu: 800, realisasi: 0, selisih: -800, persen: -100},
    {name: "a reversal is kept", pagu: 100, realisasi: -50, selisih: -150, persen: -150},
    {name: "spent without a budget has no percentage", pagu: 0, realisasi: 250, selisih: 250, persen: null},
    {name: "nothing planned, nothing spent has no percentage", pagu: 0, realisasi: 0, selisih: 0, persen: null},
    {name: "a missing pagu", pagu: null, realisasi: 250, selisih: null, persen: null},
    {name: "a missing realisasi", pagu: 250, realisasi: null, selisih: null, persen: null},
    {name: "both missing", pagu: null, realisasi: null, selisih: null, persen: null},
  ])("$name", ({pagu, realisasi, selisih, persen}) => {
    expect(varians(pagu, realisasi)).toEqual({selisih, persen});
  });

  test("of the whole of Tabel 3.7 is 4.847.956.007 less 9.865.481.222", () => {
    const {selisih, persen} = varians(9_865_481_222, 4_847_956_007);
    expect(selisih).toBe(-5_017_525_215);
    expect(persen).toBeCloseTo(49.140593326447 - 100, 9);
  });

  test("persen is serapan less 100 where there is one, and null where serapan is null", () => {
    const nullable = fc.option(fc.oneof(rupiah, fc.constant(0)), {nil: null});
    fc.assert(fc.property(nullable, nullable, (pagu, realisasi) => {
      const spent = serapan(realisasi, pagu);
      const {persen} = varians(pagu, realisasi);
      expect(persen === null).toBe(spent === null);
      if (spent !== null) {
        expect(Math.abs(persen! - (spent - 100))).toBeLessThanOrEqual(1e-12 * (Math.abs(spent) + 100));
      }
    }));
  });

  test("selisih changes sign when pagu and realisasi change places", () => {
    fc.assert(fc.property(rupiah, rupiah, (a, b) => {
      expect(varians(a, b).selisih! + varians(b, a).selisih!).toBe(0);
    }));
  });

  test("a budget and its selisih give back what was spent", () => {
    fc.assert(fc.property(pagu, rupiah, (pagu, realisasi) => {
      expect(pagu + varians(pagu, realisasi).selisih!).toBe(realisasi);
    }));
  });
});
