import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {penyumbangSisa} from "../../src/calc/penyumbangSisa.js";
import {daunTabel37, tabel37} from "./tabel37.js";
import {withShuffled} from "./fakta.js";

const itemsOf = (sisa: readonly (number | null)[]) => sisa.map((sisa, index) => ({nama: `baris ${index}`, sisa}));

describe("penyumbangSisa(items)", () => {
  test.each([
    {name: "no items", sisa: [], porsi: [], kumulatif: []},
    {name: "one item is all of it", sisa: [40], porsi: [[40, 100]], kumulatif: [100]},
    {
      name: "the largest stands first",
      sisa: [10, 60, 30],
      porsi: [[60, 60], [30, 30], [10, 10]],
      kumulatif: [60, 90, 100],
    },
    {
      name: "an item without a sisa is left out",
      sisa: [null, 30, null, 10],
      porsi: [[30, 75], [10, 25]],
      kumulatif: [75, 100],
    },
    {name: "nothing known", sisa: [null, null], porsi: [], kumulatif: []},
    {name: "an item spent in full has a share of 0", sisa: [0, 50], porsi: [[50, 100], [0, 0]], kumulatif: [100, 100]},
    {
      name: "overspent items stand last and bring the running share down to 100",
      sisa: [-20, 80, 40],
      porsi: [[80, 80], [40, 40], [-20, -20]],
      kumulatif: [80, 120, 100],
    },
    {name: "a total of 0 has no shares", sisa: [5, -5], porsi: [[5, null], [-5, null]], kumulatif: [null, null]},
    {name: "nothing left anywhere has no shares", sisa: [0, 0], porsi: [[0, null], [0, null]], kumulatif: [null, null]},
    {
      name: "overspent as a whole, the shares are of the shortfall",
      sisa: [-30, -10],
      porsi: [[-10, 25], [-30, 75]],
      kumulatif: [25, 100],
    },
  ])("$name", ({sisa, porsi, kumulatif}) => {
    const found = penyumbangSisa(itemsOf(sisa));
    expect(found.map((p) => [p.sisa, p.porsi])).toEqual(porsi);
    expect(found.map((p) => p.kumulatif)).toEqual(kumulatif);
  });

  // 375.000,30 less 125.000,10 less 250.000,20 is 0; in doubles it is not.
  test("a total that is 0 to the sen has no shares either", () => {
    const found = penyumbangSisa(itemsOf([375_000.3, -125_000.1, -250_000.2]));
    expect(found.map(({porsi, kumulatif}) => [porsi, kumulatif])).toEqual([[null, null], [null, null], [null, null]]);
  });

  test("items of the same sisa keep the order given", () => {
    const items = [{nama: "a", sisa: 1}, {nama: "b", sisa: 2}, {nama: "c", sisa: 1}, {nama: "d", sisa: 2}];
    expect(penyumbangSisa(items).map(({item}) => item.nama)).toEqual(["b", "d", "a", "c"]);
  });

  test("hands back the items themselves and leaves the list as it was", () => {
    const items = Object.freeze(itemsOf([10, 30]));
    expect(penyumbangSisa(items).map(({item}) => item)).toEqual([items[1], items[0]]);
    expect(penyumbangSisa(items)[0]!.item).toBe(items[1]);
    expect(items.map(({sisa}) => sisa)).toEqual([10, 30]);
  });

  test("Tabel 3.7: the largest is Pemberdayaan Kelembagaan, with 2.406.328.500 of 5.017.525.215", () => {
    const items = daunTabel37.map(({kode, pagu, realisasi}) => ({kode, sisa: pagu - realisasi}));
    const found = penyumbangSisa(items);
    expect(found).toHaveLength(34);
    expect(found[0]).toMatchObject({item: {kode: "2.17.07.2.01.0004"}, sisa: 2_406_328_500});
    expect(found[0]!.porsi).toBeCloseTo(47.958473, 5);
    expect(found[0]!.kumulatif).toBe(found[0]!.porsi);
    expect(found.at(-1)!.kumulatif).toBe(100);
  });

  test("Tabel 3.7: leaves and programs leave the same sum", () => {
    const sisaOf = (rows: typeof tabel37) => rows.map(({pagu, realisasi}) => ({sisa: pagu - realisasi}));
    const sum = (rows: typeof tabel37) => penyumbangSisa(sisaOf(rows)).reduce((sum, {sisa}) => sum + sisa, 0);
    expect(sum(daunTabel37)).toBe(5_017_525_215);
    expect(sum(tabel37.filter(({level}) => level === "program"))).toBe(5_017_525_215);
  });

  const sisa = fc.option(fc.integer({min: -1_000_000_000, max: 9_000_000_000}), {nil: null});
  const items = fc.array(sisa, {maxLength: 40}).map(itemsOf);

  test("largest first, and the last running share is exactly 100 where there are shares", () => {
    fc.assert(fc.property(items, (items) => {
      const found = penyumbangSisa(items);
      expect(found.filter(({sisa}, index) => index > 0 && sisa > found[index - 1]!.sisa)).toEqual([]);
      const total = found.reduce((sum, {sisa}) => sum + sisa, 0);
      if (found.length > 0) expect(found.at(-1)!.kumulatif).toBe(total === 0 ? null : 100);
    }));
  });

  test("holds every item whose sisa is known, once", () => {
    fc.assert(fc.property(items, (items) => {
      const known = items.filter(({sisa}) => sisa !== null);
      const found = penyumbangSisa(items).map(({item}) => item);
      expect(found).toHaveLength(known.length);
      expect(new Set(found)).toEqual(new Set(known));
    }));
  });

  test("the order of the items does not matter to the amounts and shares", () => {
    fc.assert(fc.property(withShuffled(items), ([items, shuffled]) => {
      const figures = (list: typeof items) =>
        penyumbangSisa(list).map(({sisa, porsi, kumulatif}) => [sisa, porsi, kumulatif]);
      expect(figures(shuffled)).toEqual(figures(items));
    }));
  });
});
