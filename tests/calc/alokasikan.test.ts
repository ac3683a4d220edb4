import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {alokasikan} from "../../src/calc/alokasikan.js";

describe("alokasikan(total, bobot, {kelipatan})", () => {
  test.each([
    {name: "an even split", total: 90, bobot: [1, 1, 1], bagian: [30, 30, 30]},
    {name: "a rupiah left over goes to the earlier of equal lines", total: 100, bobot: [1, 1, 1], bagian: [34, 33, 33]},
    {name: "two rupiah over four equal lines", total: 2, bobot: [5, 5, 5, 5], bagian: [1, 1, 0, 0]},
    {
      name: "the textbook example of the largest remainder method, ten seats",
      total: 10,
      bobot: [47_000, 16_000, 15_800, 12_000, 6_100, 3_100],
      bagian: [5, 2, 1, 1, 1, 0],
    },
    {name: "the largest remainder wins, not the earliest line", total: 10, bobot: [11, 14, 75], bagian: [1, 1, 8]},
    {name: "a weight of 0 gets nothing", total: 7, bobot: [0, 1, 0, 1, 0], bagian: [0, 4, 0, 3, 0]},
    {name: "one line gets all", total: 4_847_956_007, bobot: [0.3], bagian: [4_847_956_007]},
    {name: "a negative total mirrors the positive one", total: -100, bobot: [1, 1, 1], bagian: [-34, -33, -33]},
    {name: "a negative total leaves a plain 0 beside it", total: -5, bobot: [0, 1], bagian: [0, -5]},
    {name: "a total of 0", total: 0, bobot: [3, 2], bagian: [0, 0]},
    {name: "a total of 0 over weights of 0", total: 0, bobot: [0, 0], bagian: [0, 0]},
    {name: "a total of 0 over no line", total: 0, bobot: [], bagian: []},
    {name: "weights in fractions", total: 6, bobot: [0.1, 0.2, 0.3], bagian: [1, 2, 3]},
    {name: "the largest total", total: 9_007_199_254_740_991, bobot: [1, 0], bagian: [9_007_199_254_740_991, 0]},
    {
      name: "the largest total in two",
      total: 9_007_199_254_740_991,
      bobot: [1, 1],
      bagian: [4_503_599_627_370_496, 4_503_599_627_370_495],
    },
    {name: "weights near the largest double", total: 10, bobot: [1e308, 1e308], bagian: [5, 5]},
    {name: "the smallest weights", total: 3, bobot: [5e-324, 5e-324], bagian: [2, 1]},
    {name: "the smallest weight beside the largest", total: 3, bobot: [5e-324, 1e308], bagian: [0, 3]},
  ])("$name", ({total, bobot, bagian}) => {
    expect(alokasikan(total, bobot)).toEqual(bagian);
  });

  test.each([
    {name: "thousands", total: 10_000, bobot: [1, 1, 1], kelipatan: 1000, bagian: [4000, 3000, 3000]},
    {name: "thousands, negative", total: -10_000, bobot: [1, 1, 1], kelipatan: 1000, bagian: [-4000, -3000, -3000]},
    {name: "one multiple over many lines", total: 500, bobot: [1, 2, 1], kelipatan: 500, bagian: [0, 500, 0]},
    {name: "a multiple of 1 said aloud", total: 100, bobot: [1, 1, 1], kelipatan: 1, bagian: [34, 33, 33]},
    {name: "a total of 0", total: 0, bobot: [1, 1], kelipatan: 1000, bagian: [0, 0]},
  ])("in multiples: $name", ({total, bobot, kelipatan, bagian}) => {
    expect(alokasikan(total, bobot, {kelipatan})).toEqual(bagian);
  });

  test.each([
    {name: "a negative weight", total: 10, bobot: [1, -2], kelipatan: 1, pesan: "bobot 1 is -2; expected"},
    {
      name: "a negative weight under a total of 0",
      total: 0,
      bobot: [-2],
      kelipatan: 1,
      pesan: "bobot 0 is -2; expected",
    },
    {name: "a weight that is no number", total: 10, bobot: [NaN], kelipatan: 1, pesan: "bobot 0 is NaN; expected"},
    {name: "an infinite weight", total: 1, bobot: [1, Infinity], kelipatan: 1, pesan: "bobot 1 is Infinity; expected"},
    {name: "weights of 0 only", total: 10, bobot: [0, 0], kelipatan: 1, pesan: "all 2 bobot are 0; expected"},
    {name: "weights of 0, negative total", total: -10, bobot: [0], kelipatan: 1, pesan: "all 1 bobot are 0; expected"},
    {name: "no line", total: 10, bobot: [], kelipatan: 1, pesan: "all 0 bobot are 0; expected"},
    {name: "a total that is no multiple", total: 105, bobot: [1], kelipatan: 10, pesan: "total is 105; expected"},
    {name: "a total with sen", total: 1.5, bobot: [1], kelipatan: 1, pesan: "total is 1.5; expected"},
    {name: "a total that is no number", total: NaN, bobot: [1], kelipatan: 1, pesan: "total is NaN; expected"},
    {name: "an infinite total", total: Infinity, bobot: [1], kelipatan: 1, pesan: "total is Infinity; expected"},
    {name: "a total too large", total: 2 ** 53, bobot: [1], kelipatan: 1, pesan: "total is 9007199254740992; expected"},
    {name: "a multiple of 0", total: 10, bobot: [1], kelipatan: 0, pesan: "kelipatan is 0; expected"},
    {name: "a negative multiple", total: 10, bobot: [1], kelipatan: -5, pesan: "kelipatan is -5; expected"},
    {name: "a multiple of a half", total: 10, bobot: [1], kelipatan: 0.5, pesan: "kelipatan is 0.5; expected"},
    {name: "a multiple that is no number", total: 10, bobot: [1], kelipatan: NaN, pesan: "kelipatan is NaN; expected"},
  ])("refuses $name", ({total, bobot, kelipatan, pesan}) => {
    const run = () => alokasikan(total, bobot, {kelipatan});
    expect(run).toThrow(RangeError);
    expect(run).toThrow(new RegExp(`^alokasikan: ${pesan}`));
  });
});

/** Whole weights that are not all 0, and a total up to the largest exact one. */
const whole = fc.array(fc.oneof(fc.constant(0), fc.integer({min: 0, max: 100}), fc.maxSafeNat()), {
  minLength: 1,
  maxLength: 20,
}).filter((bobot) => bobot.some((w) => w > 0));
const total = fc.oneof(fc.maxSafeInteger(), fc.integer({min: -1000, max: 1000}));
const big = (values: readonly number[]) => values.reduce((sum, value) => sum + BigInt(value), 0n);
const abs = (value: bigint) => (value < 0n ? -value : value);

describe("alokasikan(total, bobot, {kelipatan}) for any lines", () => {
  test("the shares sum exactly to the total, and have its sign", () => {
    fc.assert(fc.property(total, whole, (total, bobot) => {
      const bagian = alokasikan(total, bobot);
      expect(bagian).toHaveLength(bobot.length);
      expect(big(bagian)).toBe(BigInt(total));
      expect(bagian.filter((share) => share * Math.sign(total) < 0 || Object.is(share, -0))).toEqual([]);
    }));
  });

  test("each share is a multiple and lies within one multiple of the exact share; a weight of 0 gets 0", () => {
    const units = fc.integer({min: -1_000_000_000, max: 1_000_000_000});
    fc.assert(fc.property(units, whole, fc.integer({min: 1, max: 1_000_000}), (units, bobot, kelipatan) => {
      const total = units * kelipatan;
      const sum = big(bobot);
      const bagian = alokasikan(total, bobot, {kelipatan});
      expect(big(bagian)).toBe(BigInt(total));
      for (const [index, share] of bagian.entries()) {
        const weight = BigInt(bobot[index]!);
        expect(share % kelipatan === 0).toBe(true);
        expect(abs(BigInt(share) * sum - BigInt(total) * weight) < BigInt(kelipatan) * sum).toBe(true);
        if (weight === 0n) expect(share).toBe(0);
      }
    }));
  });

  test("weights in fractions share as the same weights in whole numbers", () => {
    const small = fc.array(fc.integer({min: 0, max: 2 ** 40}), {minLength: 1, maxLength: 20})
      .filter((bobot) => bobot.some((w) => w > 0));
    fc.assert(fc.property(total, small, fc.integer({min: -60, max: 60}), (total, bobot, power) => {
      expect(alokasikan(total, bobot.map((w) => w * 2 ** power))).toEqual(alokasikan(total, bobot));
    }));
  });

  test("a larger weight never gets less", () => {
    fc.assert(fc.property(total, whole, (total, bobot) => {
      const lines = alokasikan(total, bobot).map((share, index) => ({share: Math.abs(share), weight: bobot[index]!}));
      lines.sort((a, b) => a.weight - b.weight || a.share - b.share);
      expect(lines.filter(({share}, index) => index > 0 && share < lines[index - 1]!.share)).toEqual([]);
    }));
  });

  test("of equal weights the earlier line gets the same or one more", () => {
    fc.assert(fc.property(total, whole, (total, bobot) => {
      const bagian = alokasikan(total, bobot).map(Math.abs);
      const wrong = bobot.flatMap((weight, i) =>
        bobot.flatMap((other, j) => {
          const more = bagian[i]! - bagian[j]!;
          return j > i && other === weight && more !== 0 && more !== 1 ? [[i, j]] : [];
        })
      );
      expect(wrong).toEqual([]);
    }));
  });

  test("moving the lines about moves their shares along, but for the one rupiah that a tie gives to the earlier line", () => {
    const permuted = whole.chain((bobot) =>
      fc.tuple(fc.constant(bobot), fc.shuffledSubarray([...bobot.keys()], {minLength: bobot.length}))
    );
    fc.assert(fc.property(total, permuted, (total, [bobot, order]) => {
      const shares = alokasikan(total, bobot);
      const moved = alokasikan(total, order.map((index) => bobot[index]!));
      moved.forEach((share, position) => {
        expect(Math.abs(share - shares[order[position]!]!)).toBeLessThanOrEqual(1);
      });
    }));
  });

  test("a negative total gives the shares of the positive one with the other sign", () => {
    fc.assert(fc.property(total, whole, (total, bobot) => {
      expect(alokasikan(-total, bobot).map((share) => 0 - share)).toEqual(alokasikan(total, bobot));
    }));
  });

  test("leaves the weights as they were", () => {
    const bobot = Object.freeze([3, 1, 2]);
    expect(alokasikan(7, bobot)).toEqual([4, 1, 2]);
    expect(bobot).toEqual([3, 1, 2]);
  });
});
