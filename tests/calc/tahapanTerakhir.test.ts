import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {satuPerTahapan, tahapanTerakhir, urutkanTahapan} from "../../src/calc/tahapanTerakhir.js";

/** Stages as `murni 2024-01-02`, or the name alone where the date is not known. */
const stages = (...texts: string[]) =>
  texts.map((text) => ({tahapan: text.split(" ")[0]!, tanggalBerlaku: text.split(" ")[1] ?? null}));

describe("tahapanTerakhir(tahap)", () => {
  test.each([
    {tahap: [], last: null},
    {tahap: ["murni"], last: "murni"},
    {tahap: ["tidak-disebut"], last: "tidak-disebut"},
    {tahap: ["murni", "perubahan", "pergeseran-2"], last: "perubahan"},
    {tahap: ["murni", "tidak-disebut"], last: "tidak-disebut"},
    {tahap: ["perubahan", "tidak-disebut"], last: "tidak-disebut"},
    {tahap: ["murni 2024-01-02", "perubahan 2024-09-16", "pergeseran-2 2024-11-04"], last: "pergeseran-2"},
    {tahap: ["pergeseran-1 2024-09-16", "perubahan 2024-09-16"], last: "perubahan"},
    {tahap: ["pergeseran-10 2024-09-16", "pergeseran-9 2024-09-16"], last: "pergeseran-10"},
    {tahap: ["pergeseran-1", "perubahan 2024-09-16"], last: "perubahan"},
    {tahap: ["murni", "pergeseran-1 2024-04-14"], last: "pergeseran-1"},
    {tahap: ["murni 2024-01-02", "pergeseran-1"], last: "pergeseran-1"},
    {tahap: ["murni 2024-01-02", "perubahan", "pergeseran-1"], last: "perubahan"},
    {tahap: ["perubahan 2024-09-16", "pergeseran-2 2024-11-04", "pergeseran-3"], last: "pergeseran-3"},
    {tahap: ["pergeseran-2 2024-11-04", "perubahan"], last: "perubahan"},
    {tahap: ["perubahan 2024-09-16", "tidak-disebut"], last: "perubahan"},
    {tahap: ["pergeseran-1 2024-04-14", "tidak-disebut"], last: "pergeseran-1"},
    {tahap: ["pergeseran-1 2024-04-14", "tidak-disebut", "perubahan"], last: "perubahan"},
    {tahap: ["murni 2024-01-02", "tidak-disebut"], last: "tidak-disebut"},
    {tahap: ["perubahan 2024-09-16", "tidak-disebut 2024-12-31"], last: "tidak-disebut"},
    {tahap: ["perubahan 2024-09-16", "tidak-disebut 2024-06-30"], last: "perubahan"},
    {tahap: ["perubahan", "pergeseran-2 2024-11-04", "perubahan 2024-09-16"], last: "pergeseran-2"},
    {tahap: ["perubahan 2024-12-01", "pergeseran-2 2024-11-04", "perubahan 2024-09-16"], last: "pergeseran-2"},
  ])("of $tahap is $last, in whatever order they stand", ({tahap, last}) => {
    expect(tahapanTerakhir(stages(...tahap))).toBe(last);
    expect(tahapanTerakhir(stages(...tahap).reverse())).toBe(last);
  });
});

describe("urutkanTahapan(tahap)", () => {
  test.each([
    {tahap: [], order: []},
    {tahap: ["perubahan", "murni", "pergeseran-2"], order: ["murni", "pergeseran-2", "perubahan"]},
    {
      tahap: ["pergeseran-2 2024-11-04", "perubahan 2024-09-16", "pergeseran-1", "murni 2024-01-02"],
      order: ["murni", "pergeseran-1", "perubahan", "pergeseran-2"],
    },
    {tahap: ["perubahan 2024-09-16", "tidak-disebut", "murni"], order: ["murni", "tidak-disebut", "perubahan"]},
    {tahap: ["murni", "murni 2024-01-02"], order: ["murni"]},
  ])("of $tahap is $order", ({tahap, order}) => {
    expect(urutkanTahapan(stages(...tahap))).toEqual(order);
    expect(urutkanTahapan(stages(...tahap).reverse())).toEqual(order);
  });

  test("holds each stage once, dated ones in the order of their dates, in whatever order they are given", () => {
    const stage = fc.record({
      tahapan: fc.constantFrom("murni", "pergeseran-1", "pergeseran-2", "perubahan", "tidak-disebut"),
      tanggalBerlaku: fc.option(fc.integer({min: 1, max: 9}).map((bulan) => `2024-0${bulan}-15`)),
    });
    const list = fc.uniqueArray(stage, {selector: ({tahapan}) => tahapan});
    fc.assert(fc.property(list, (tahap) => {
      const order = urutkanTahapan(tahap);
      expect([...order].sort()).toEqual(tahap.map(({tahapan}) => tahapan).sort());
      expect(urutkanTahapan([...tahap].reverse())).toEqual(order);
      const dates = order.flatMap((name) => tahap.find(({tahapan}) => tahapan === name)!.tanggalBerlaku ?? []);
      expect(dates).toEqual([...dates].sort());
    }));
  });
});

describe("satuPerTahapan(tahap)", () => {
  test("keeps the earliest date of each, and the order in which they first stand", () => {
    const tahap = stages("perubahan 2024-10-01", "murni", "perubahan 2024-09-16", "perubahan", "perubahan 2024-12-01");
    expect(satuPerTahapan(tahap)).toEqual(stages("perubahan 2024-09-16", "murni"));
  });
});
