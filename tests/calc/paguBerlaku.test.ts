import {describe, expect, test} from "vitest";
import {paguBerlaku} from "../../src/calc/paguBerlaku.js";

const line = (tahapan: string, tanggalBerlaku: string | null, isi: {skpd?: string; tahun?: number} = {}) => ({
  tahun: 2024,
  skpd: "A",
  tahapan,
  tanggalBerlaku,
  ...isi,
});

const dated = [
  line("murni", "2024-01-02"),
  line("perubahan", "2024-09-16"),
  line("pergeseran-1", "2024-04-14"),
  line("pergeseran-2", "2024-07-31"),
];
const stages = (lines: readonly {tahapan: string}[]) => lines.map(({tahapan}) => tahapan);

describe("paguBerlaku(pagu, tahun, bulan)", () => {
  test.each([
    {bulan: 1, tahapan: "murni"},
    {bulan: 3, tahapan: "murni"},
    {bulan: 4, tahapan: "pergeseran-1"},
    {bulan: 6, tahapan: "pergeseran-1"},
    {bulan: 7, tahapan: "pergeseran-2"},
    {bulan: 8, tahapan: "pergeseran-2"},
    {bulan: 9, tahapan: "perubahan"},
    {bulan: 10, tahapan: "perubahan"},
    {bulan: 12, tahapan: "perubahan"},
  ])("at the end of month $bulan it is $tahapan, in whatever order the stages stand", ({bulan, tahapan}) => {
    expect(stages(paguBerlaku(dated, 2024, bulan))).toEqual([tahapan]);
    expect(stages(paguBerlaku([...dated].reverse(), 2024, bulan))).toEqual([tahapan]);
  });

  test("the tenth shift comes after the second", () => {
    const shifts = [line("pergeseran-10", "2024-03-01"), line("pergeseran-2", "2024-02-01")];
    expect(stages(paguBerlaku(shifts, 2024, 3))).toEqual(["pergeseran-10"]);
  });

  test.each([
    {bulan: 8, tahapan: ["murni"]},
    {bulan: 9, tahapan: ["perubahan"]},
    {bulan: 10, tahapan: ["perubahan"]},
    {bulan: 11, tahapan: ["pergeseran-2"]},
    {bulan: 12, tahapan: ["pergeseran-2"]},
  ])("a shift made after the perubahan comes into force after it (month $bulan)", ({bulan, tahapan}) => {
    const lines = [line("murni", "2024-01-02"), line("perubahan", "2024-09-16"), line("pergeseran-2", "2024-11-04")];
    expect(stages(paguBerlaku(lines, 2024, bulan))).toEqual(tahapan);
  });

  test.each([[9, "tidak-disebut"], [10, "perubahan"], [12, "perubahan"]])(
    "in month %i a stage that no input names does not go before a dated perubahan",
    (bulan, tahapan) => {
      const lines = [line("tidak-disebut", null), line("perubahan", "2024-10-01")];
      expect(stages(paguBerlaku(lines, 2024, bulan))).toEqual([tahapan]);
    },
  );

  test.each([[8, "murni"], [9, "pergeseran-1"], [11, "pergeseran-1"], [12, "perubahan"]])(
    "in month %i a perubahan without a date counts at the end of the year only, also beside dated stages",
    (bulan, tahapan) => {
      const lines = [line("murni", "2024-01-02"), line("perubahan", null), line("pergeseran-1", "2024-09-16")];
      expect(stages(paguBerlaku(lines, 2024, bulan))).toEqual([tahapan]);
    },
  );

  test("a stage that one of its lines dates has begun with all of them", () => {
    const lines = [line("murni", null), line("perubahan", null), line("perubahan", "2024-09-16")];
    expect(paguBerlaku(lines, 2024, 8)).toEqual([lines[0]]);
    expect(paguBerlaku(lines, 2024, 9)).toEqual([lines[1], lines[2]]);
  });

  test("all lines of the stage come, as they are and in their order", () => {
    const [first, second] = [{...line("murni", null), nilai: 2}, {...line("murni", null), nilai: 1}];
    const found = paguBerlaku([first, second], 2024, 5);
    expect(found).toEqual([first, second]);
    expect(found[0]).toBe(first);
  });

  test("each SKPD has its own stage", () => {
    const lines = [...dated, line("murni", "2024-01-02", {skpd: "B"})];
    expect(paguBerlaku(lines, 2024, 12).map(({skpd, tahapan}) => `${skpd} ${tahapan}`)).toEqual([
      "A perubahan",
      "B murni",
    ]);
  });

  test("another year's stages do not count", () => {
    const lines = [line("perubahan", "2023-09-16", {tahun: 2023}), line("murni", "2024-01-02")];
    expect(stages(paguBerlaku(lines, 2024, 1))).toEqual(["murni"]);
    expect(stages(paguBerlaku(lines, 2023, 12))).toEqual(["perubahan"]);
    expect(paguBerlaku(lines, 2022, 12)).toEqual([]);
  });

  test.each(["murni", "tidak-disebut"])("%s without a date holds from January", (tahapan) => {
    expect(stages(paguBerlaku([line(tahapan, null)], 2024, 1))).toEqual([tahapan]);
  });

  test.each(["pergeseran-1", "perubahan"])("%s without a date holds at the end of the year only", (tahapan) => {
    const lines = [line("murni", null), line(tahapan, null)];
    expect(stages(paguBerlaku(lines, 2024, 11))).toEqual(["murni"]);
    expect(stages(paguBerlaku(lines, 2024, 12))).toEqual([tahapan]);
  });

  test("before the first stage there is no budget in force", () => {
    expect(paguBerlaku([line("murni", "2024-03-20")], 2024, 2)).toEqual([]);
  });

  test("a budget dated in the year before is in force from January", () => {
    expect(stages(paguBerlaku([line("murni", "2023-12-29")], 2024, 1))).toEqual(["murni"]);
  });

  test.each([0, 13, 1.5, Number.NaN])("refuses month %d", (bulan) => {
    expect(() => paguBerlaku([], 2024, bulan)).toThrow(RangeError);
    expect(() => paguBerlaku([], 2024, bulan)).toThrow(`paguBerlaku: bulan is ${bulan}; expected 1 to 12`);
  });
});
