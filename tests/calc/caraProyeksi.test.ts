import {describe, expect, test} from "vitest";
import {caraProyeksi} from "../../src/calc/caraProyeksi.js";
import {namaMetodeProyeksi} from "../../src/model/proyeksi.js";

const deret = (...titik: [number, number][]) => titik.map(([periode, nilai]) => ({periode, nilai}));
const values = (titik: [number, number][], periode: number) =>
  Object.fromEntries(caraProyeksi(deret(...titik), periode).map(({metode, nilai}) => [metode, nilai]));

describe("caraProyeksi(titik, periode)", () => {
  // From 100 to 121 in two years: 10.5 a year. Changes 20 and 1. Line: mean 2023 and 341/3, slope 21/2.
  const rising: [number, number][] = [[2022, 100], [2023, 120], [2024, 121]];

  test("one year ahead, by hand", () => {
    const {perubahan, linear, terakhir, terkecil, terbesar, cagr} = values(rising, 2025);
    expect(perubahan).toBe(131.5);
    expect(linear).toBeCloseTo(341 / 3 + 10.5 * 2, 9);
    expect(terakhir).toBe(121);
    expect(terkecil).toBe(122);
    expect(terbesar).toBe(141);
    expect(cagr).toBeCloseTo(133.1, 9);
  });

  test("two years ahead, by hand", () => {
    const {perubahan, linear, terakhir, terkecil, terbesar, cagr} = values(rising, 2026);
    expect(perubahan).toBe(142);
    expect(linear).toBeCloseTo(341 / 3 + 10.5 * 3, 9);
    expect(terakhir).toBe(121);
    expect(terkecil).toBe(123);
    expect(terbesar).toBe(161);
    expect(cagr).toBeCloseTo(146.41, 9);
  });

  test("over a gap of years the changes are those of one year", () => {
    // 10 to 30 in two years is 10 a year, 30 to 60 in three years too; 50 in five years on the whole.
    const {perubahan, linear, terkecil, terbesar} = values([[2018, 10], [2020, 30], [2023, 60]], 2024);
    expect([perubahan, terkecil, terbesar]).toEqual([70, 70, 70]);
    expect(linear).toBeCloseTo(70, 9);
  });

  test("names each way, in a fixed order", () => {
    expect(caraProyeksi(deret(...rising), 2025).map(({metode, nama}) => [metode, nama])).toEqual([
      ["perubahan", namaMetodeProyeksi.perubahan],
      ["linear", namaMetodeProyeksi.linear],
      ["terakhir", namaMetodeProyeksi.terakhir],
      ["terkecil", namaMetodeProyeksi.terkecil],
      ["terbesar", namaMetodeProyeksi.terbesar],
      ["cagr", namaMetodeProyeksi.cagr],
    ]);
  });

  test.each<[string, [number, number][]]>([
    ["from 0", [[2022, 0], [2023, 4], [2024, 6]]],
    ["from below 0", [[2022, -2], [2023, 4], [2024, 6]]],
    ["to below 0", [[2022, 2], [2023, 4], [2024, -6]]],
  ])("%s there is no even growth, the other ways stay", (_, titik) => {
    expect(Object.keys(values(titik, 2025))).toEqual(["perubahan", "linear", "terakhir", "terkecil", "terbesar"]);
  });
});
