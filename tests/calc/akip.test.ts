import {describe, expect, test} from "vitest";
import {kemajuanRenstra} from "../../src/calc/kemajuanRenstra.js";
import {nilaiLhe} from "../../src/calc/nilaiLhe.js";
import {predikatAkip} from "../../src/calc/predikatAkip.js";

describe("predikatAkip(nilai)", () => {
  test.each([
    [100, "AA"],
    [90.01, "AA"],
    [90.004, "A"],
    [90.005, "AA"],
    [90, "A"],
    [80.01, "A"],
    [80, "BB"],
    [71.35, "BB"],
    [70.01, "BB"],
    [70, "B"],
    [60, "CC"],
    [50.01, "CC"],
    [50, "C"],
    [30.01, "C"],
    [30, "D"],
    [0, "D"],
  ])("%d is %s", (nilai, predikat) => expect(predikatAkip(nilai).predikat).toBe(predikat));

  test("comes with its interpretation", () => expect(predikatAkip(70.65).interpretasi).toBe("Sangat Baik"));

  test.each([-0.01, 100.01, Number.NaN, Infinity])("%d is no score", (nilai) => {
    expect(() => predikatAkip(nilai)).toThrow(
      new RangeError(`predikatAkip: ${nilai} is no score from 0 to 100`),
    );
  });
});

describe("nilaiLhe(komponen)", () => {
  const bobot = [30, 30, 15, 25];
  test.each([
    {capaian: [75, 67, 67, 72], nilai: 70.65},
    {capaian: [80, 70, 69, 64], nilai: 71.35},
    {capaian: [100, 100, 100, 100], nilai: 100},
    {capaian: [], nilai: 0},
  ])("of $capaian is $nilai", ({capaian, nilai}) => {
    expect(nilaiLhe(capaian.map((c, i) => ({bobot: bobot[i]!, capaian: c})))).toBeCloseTo(nilai, 10);
  });
});

describe("kemajuanRenstra(realisasi, targetAkhir)", () => {
  test.each([
    [57.9, 67, 86.41791045],
    [70.95, 79, 89.81012658],
    [0, 79, 0],
    [null, 79, null],
    [57.9, null, null],
    [57.9, 0, null],
  ])("of %j towards %j is %j", (realisasi, target, expected) => {
    const value = kemajuanRenstra(realisasi, target);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 7);
  });
});
