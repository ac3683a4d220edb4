import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {fisikTertimbang} from "../../src/calc/fisikTertimbang.js";

const rows: Record<string, string>[] = parse(
  readFileSync("data/lkjip-2024/tabel-3.7-realisasi-program-kegiatan.csv"),
  {columns: true},
);
const persenOf = (row: Record<string, string>) =>
  row["persen_capaian_tercetak"] === "-" ? null : Number(row["persen_capaian_tercetak"]!.replace(",", "."));
const childrenOf = (kode: string) => {
  const below = rows.filter((row) => row["kode"]!.startsWith(`${kode}.`));
  return below.filter((row) => !below.some((other) => row["kode"]!.startsWith(`${other["kode"]}.`)));
};
const parents = rows.filter((row) => childrenOf(row["kode"]!).length > 0);

const line = fc.record({
  pagu: fc.integer({min: 1, max: 1_000_000_000}),
  fisik: fc.option(fc.double({min: 0, max: 100, noNaN: true}), {nil: null}),
});

describe("fisikTertimbang(baris)", () => {
  test.each([
    {
      name: "two lines weigh by their pagu",
      baris: [{pagu: 300, fisik: 100}, {pagu: 100, fisik: 20}],
      expected: {nilai: 80, cakupanPagu: 100, dihitungNol: 0},
    },
    {
      name: "a line without a figure counts as 0 and is counted",
      baris: [{pagu: 300, fisik: 100}, {pagu: 100, fisik: null}],
      expected: {nilai: 75, cakupanPagu: 75, dihitungNol: 1},
    },
    {
      name: "a line with a figure of 0 is covered",
      baris: [{pagu: 300, fisik: 100}, {pagu: 100, fisik: 0}],
      expected: {nilai: 75, cakupanPagu: 100, dihitungNol: 0},
    },
    {name: "no figure at all", baris: [{pagu: 300, fisik: null}], expected: null},
    {name: "no line at all", baris: [], expected: null},
    {name: "no pagu to weigh with", baris: [{pagu: 0, fisik: 100}], expected: null},
  ])("$name", ({baris, expected}) => {
    expect(fisikTertimbang(baris)).toEqual(expected);
  });

  test("refuses a negative pagu, which is no weight", () => {
    expect(() => fisikTertimbang([{pagu: -1, fisik: 5}])).toThrow(
      new RangeError("fisikTertimbang: pagu is -1; expected a number of at least 0"),
    );
  });

  test("Tabel 3.7 has 22 parents", () => {
    expect(parents).toHaveLength(22);
  });

  test.each(parents.map((row) => ({kode: row["kode"]!, row})))(
    "explains the printed percentage of $kode within the rounding of what is printed",
    ({kode, row}) => {
      const weighted = fisikTertimbang(
        childrenOf(kode).map((child) => ({pagu: Number(child["anggaran"]), fisik: persenOf(child)})),
      );
      expect(Math.abs(weighted!.nilai - persenOf(row)!)).toBeLessThanOrEqual(0.005 + 0.005 + 1e-9);
    },
  );

  test("lies between the smallest and the largest figure where every line has one", () => {
    const full = fc.array(line.map(({pagu, fisik}) => ({pagu, fisik: fisik ?? 0})), {minLength: 1});
    fc.assert(fc.property(full, (baris) => {
      const {nilai} = fisikTertimbang(baris)!;
      const values = baris.map(({fisik}) => fisik);
      expect(nilai).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(nilai).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }));
  });

  test("is the same when every pagu doubles and when the lines change places", () => {
    fc.assert(fc.property(fc.array(line), (baris) => {
      const once = fisikTertimbang(baris);
      const doubled = fisikTertimbang(baris.map(({pagu, fisik}) => ({pagu: pagu * 2, fisik})));
      expect(doubled?.nilai ?? null).toEqual(once?.nilai ?? null);
      expect(fisikTertimbang([...baris].reverse())?.nilai ?? 0).toBeCloseTo(once?.nilai ?? 0, 9);
    }));
  });
});
