import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {fisikTertimbang} from "../../src/calc/fisikTertimbang.js";
import {anakTabel37, daunTabel37, indukTabel37, tabel37} from "./tabel37.js";
import {withShuffled} from "./fakta.js";

const toBaris = (rows: typeof daunTabel37) => rows.map(({pagu, persen}) => ({pagu, fisik: persen}));

describe("fisikTertimbang(baris) of Tabel 3.7 of the LKjIP 2024", () => {
  test("the table has 22 parents above 34 leaves, one of them without a figure", () => {
    expect([indukTabel37.length, daunTabel37.length]).toEqual([22, 34]);
    expect(tabel37.filter(({persen}) => persen === null).map(({kode}) => kode)).toEqual(["2.17.07.2.01.0003"]);
  });

  // Two decimals are printed: half a hundredth of the parent, and as much again of the children it is made of.
  test.each(indukTabel37.map((induk) => ({kode: induk.kode, induk})))(
    "$kode prints the pagu-weighted mean of its children",
    ({induk}) => {
      const children = anakTabel37(induk);
      expect(children.reduce((sum, {pagu}) => sum + pagu, 0)).toBe(induk.pagu);
      const {nilai} = fisikTertimbang(toBaris(children))!;
      expect(Math.abs(nilai - induk.persen!)).toBeLessThanOrEqual(0.005 + 0.005);
    },
  );

  test("2.17.07.2.01 counts its one sub kegiatan without a figure as 0 and says so", () => {
    const kegiatan = tabel37.find(({kode}) => kode === "2.17.07.2.01")!;
    const fisik = fisikTertimbang(toBaris(anakTabel37(kegiatan)))!;
    expect(fisik.dihitungNol).toBe(1);
    expect(fisik.cakupanPagu).toBeCloseTo((1 - 102_768_420 / 2_912_712_045) * 100, 9);
  });

  test("the 34 leaves together make 67,37 %, by exact fractions", () => {
    expect(fisikTertimbang(toBaris(daunTabel37))).toEqual({
      nilai: expect.closeTo(67.36639600111846, 10),
      cakupanPagu: expect.closeTo(98.95830301951388, 10),
      dihitungNol: 1,
    });
  });
});

describe("fisikTertimbang(baris)", () => {
  test.each([
    {
      name: "equal budgets give the plain mean",
      baris: [{pagu: 50, fisik: 20}, {pagu: 50, fisik: 60}],
      fisik: {nilai: 40, cakupanPagu: 100, dihitungNol: 0},
    },
    {
      name: "a larger budget weighs more",
      baris: [{pagu: 300, fisik: 100}, {pagu: 100, fisik: 0}],
      fisik: {nilai: 75, cakupanPagu: 100, dihitungNol: 0},
    },
    {
      name: "a line without a figure counts as 0, and lowers the coverage",
      baris: [{pagu: 300, fisik: 100}, {pagu: 100, fisik: null}],
      fisik: {nilai: 75, cakupanPagu: 75, dihitungNol: 1},
    },
    {
      name: "a printed 0 is a figure",
      baris: [{pagu: 300, fisik: 0}, {pagu: 100, fisik: null}],
      fisik: {nilai: 0, cakupanPagu: 75, dihitungNol: 1},
    },
    {
      name: "a line without a budget weighs nothing",
      baris: [{pagu: 0, fisik: 100}, {pagu: 100, fisik: 30}],
      fisik: {nilai: 30, cakupanPagu: 100, dihitungNol: 0},
    },
    {
      name: "progress above 100 is kept",
      baris: [{pagu: 100, fisik: 120}],
      fisik: {nilai: 120, cakupanPagu: 100, dihitungNol: 0},
    },
  ])("$name", ({baris, fisik}) => {
    expect(fisikTertimbang(baris)).toEqual(fisik);
  });

  test.each([
    {name: "no line", baris: []},
    {name: "no line with a figure", baris: [{pagu: 100, fisik: null}, {pagu: 200, fisik: null}]},
    {name: "a total pagu of 0", baris: [{pagu: 0, fisik: 100}, {pagu: 0, fisik: 50}]},
    {name: "figures on a pagu of 0 alone", baris: [{pagu: 0, fisik: 100}, {pagu: 1000, fisik: null}]},
    {name: "no pagu and no figure", baris: [{pagu: 0, fisik: null}]},
  ])("$name has no progress: null, never 0", ({baris}) => {
    expect(fisikTertimbang(baris)).toBeNull();
  });

  test.each([
    {name: "alone", baris: [{pagu: -1, fisik: 50}]},
    {name: "beside a larger one", baris: [{pagu: 100, fisik: 50}, {pagu: -1, fisik: 50}]},
    {name: "without a figure", baris: [{pagu: 100, fisik: 50}, {pagu: -1, fisik: null}]},
  ])("refuses a negative pagu $name", ({baris}) => {
    expect(() => fisikTertimbang(baris)).toThrow(RangeError);
    expect(() => fisikTertimbang(baris)).toThrow(/^fisikTertimbang: pagu is -1; expected a number of at least 0$/);
  });

  const line = fc.record({
    pagu: fc.integer({min: 0, max: 9_000_000_000_000}),
    fisik: fc.option(fc.double({min: 0, max: 100, noNaN: true}), {nil: null}),
  });
  const lines = fc.array(line, {maxLength: 40});

  test("lies between the lowest and the highest figure, a missing one being 0", () => {
    fc.assert(fc.property(lines, (baris) => {
      const fisik = fisikTertimbang(baris);
      fc.pre(fisik !== null);
      const figures = baris.filter(({pagu}) => pagu > 0).map(({fisik}) => fisik ?? 0);
      expect(fisik!.nilai).toBeGreaterThanOrEqual(Math.min(...figures) - 1e-9);
      expect(fisik!.nilai).toBeLessThanOrEqual(Math.max(...figures) + 1e-9);
    }));
  });

  test("is null exactly where no figure stands on any pagu", () => {
    const few = fc.array(fc.record({pagu: fc.nat({max: 2}), fisik: fc.option(fc.nat({max: 100}))}), {maxLength: 4});
    fc.assert(fc.property(fc.oneof(lines, few), (baris) => {
      const undefinedHere = baris.every(({pagu, fisik}) => fisik === null || pagu === 0);
      expect(fisikTertimbang(baris) === null).toBe(undefinedHere);
    }));
  });

  test("doubling every pagu changes nothing", () => {
    fc.assert(fc.property(lines, (baris) => {
      const doubled = baris.map(({pagu, fisik}) => ({pagu: pagu * 2, fisik}));
      expect(fisikTertimbang(doubled)).toEqual(fisikTertimbang(baris));
    }));
  });

  test("the order of the lines does not matter", () => {
    fc.assert(fc.property(withShuffled(lines), ([baris, shuffled]) => {
      const [a, b] = [fisikTertimbang(baris), fisikTertimbang(shuffled)];
      expect(b?.dihitungNol).toBe(a?.dihitungNol);
      expect(Math.abs((b?.nilai ?? 0) - (a?.nilai ?? 0))).toBeLessThanOrEqual(1e-9);
      expect(Math.abs((b?.cakupanPagu ?? 0) - (a?.cakupanPagu ?? 0))).toBeLessThanOrEqual(1e-9);
    }));
  });

  test("a line split in two with the same figure changes nothing but the count of lines", () => {
    fc.assert(fc.property(lines, line, fc.integer({min: 0, max: 100}), (baris, {pagu, fisik}, percent) => {
      const part = Math.floor((pagu * percent) / 100);
      const whole = fisikTertimbang([...baris, {pagu, fisik}]);
      const split = fisikTertimbang([...baris, {pagu: part, fisik}, {pagu: pagu - part, fisik}]);
      expect(split === null).toBe(whole === null);
      expect(Math.abs((split?.nilai ?? 0) - (whole?.nilai ?? 0))).toBeLessThanOrEqual(1e-9);
    }));
  });
});
