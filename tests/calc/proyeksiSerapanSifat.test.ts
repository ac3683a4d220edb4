import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {kurvaSerapan} from "../../src/calc/kurvaSerapan.js";
import {type MasukanProyeksiSerapan, proyeksiSerapan} from "../../src/calc/proyeksiSerapan.js";

const months = fc.array(fc.integer({min: 1, max: 1_000_000_000}), {minLength: 12, maxLength: 12});
const runningTotal = (values: readonly number[]) =>
  values.map((_, index) => values.slice(0, index + 1).reduce((sum, nilai) => sum + nilai, 0));
const curve = (years: readonly (readonly number[])[]) =>
  kurvaSerapan(years.map((values, index) => ({tahun: 2020 + index, pagu: 1, kumulatif: runningTotal(values)}))).bulan;

const masukan: fc.Arbitrary<MasukanProyeksiSerapan> = fc.record({
  bulan: fc.integer({min: 1, max: 12}),
  realisasi: fc.integer({min: 1, max: 1_000_000_000_000}),
  pagu: fc.integer({min: 1, max: 1_000_000_000_000}),
  rak: months,
  kurva: fc.array(months, {maxLength: 4}).map(curve),
});
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.abs(b));

describe("proyeksiSerapan", () => {
  test("has every way and the value in its range, and is never cut to the pagu", () => {
    fc.assert(fc.property(masukan, (input) => {
      const {nilai, bawah, atas, perMetode} = proyeksiSerapan(input);
      expect(Math.min(...perMetode.map((entry) => entry.bawah))).toBe(bawah);
      expect(Math.max(...perMetode.map((entry) => entry.atas))).toBe(atas);
      expect(nilai! >= bawah! && nilai! <= atas!).toBe(true);
      for (const entry of perMetode) {
        expect(entry.nilai >= entry.bawah * (1 - 1e-12) && entry.nilai <= entry.atas * (1 + 1e-12)).toBe(true);
      }
      expect(proyeksiSerapan({...input, pagu: 0})).toEqual({...proyeksiSerapan(input), terhadapPagu: "melebihi"});
    }));
  });

  test("scales with money", () => {
    fc.assert(fc.property(masukan, fc.integer({min: 2, max: 1000}), (input, k) => {
      const plain = proyeksiSerapan(input);
      const scaled = proyeksiSerapan({
        ...input,
        realisasi: input.realisasi! * k,
        pagu: input.pagu! * k,
        rak: input.rak!.map((nilai) => nilai! * k),
      });
      for (const key of ["nilai", "bawah", "atas"] as const) near(scaled[key]!, plain[key]! * k);
      expect(scaled.perMetode.map(({metode}) => metode)).toEqual(plain.perMetode.map(({metode}) => metode));
    }));
  });

  test("of a year that follows its RAK to the rupiah, on the way of earlier years, is the RAK of the year", () => {
    fc.assert(fc.property(months, fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 50}), (rak, bulan, k) => {
      const realisasi = runningTotal(rak)[bulan - 1]!;
      const kurva = curve([rak, rak.map((nilai) => nilai * k)]);
      const total = runningTotal(rak)[11]!;
      const {perMetode} = proyeksiSerapan({bulan, realisasi, pagu: null, rak, kurva});
      for (const {metode, nilai} of perMetode) if (metode !== "laju") near(nilai, total);
    }));
  });

  test("rises with spending, whatever the way", () => {
    fc.assert(fc.property(masukan, fc.integer({min: 1, max: 1_000_000}), (input, more) => {
      const less = proyeksiSerapan(input);
      const greater = proyeksiSerapan({...input, realisasi: input.realisasi! + more});
      less.perMetode.forEach(({nilai}, index) => expect(greater.perMetode[index]!.nilai).toBeGreaterThan(nilai));
    }));
  });
});
