import {describe, expect, test} from "vitest";
import {alasanTanpaProyeksi} from "../../src/calc/alasanTanpaProyeksi.js";
import type {TitikDeret} from "../../src/model/proyeksi.js";

const deret = (awal: number, ...nilai: (number | null)[]): TitikDeret[] =>
  nilai.map((nilai, index) => ({periode: awal + index, nilai}));
const dengan = (points: TitikDeret[], periode: number, isi: Partial<TitikDeret>) =>
  points.map((point) => point.periode === periode ? {...point, ...isi} : point);
const three = deret(2022, 1, 2, 3);
const berganti = (tahun: number) =>
  `Definisi indikator berganti pada ${tahun}; angka sebelum dan sesudahnya tidak dapat disambung.`;

describe("alasanTanpaProyeksi(deret, sampai)", () => {
  test.each<[string, TitikDeret[], number]>([
    ["three values, as far ahead as they look back", three, 2026],
    ["a gap in the years", deret(2020, 1, null, 2, null, 3), 2025],
    ["six values, five years ahead", deret(2019, 1, 2, 3, 4, 5, 6), 2029],
    ["one definition for all years", three.map((point) => ({...point, definisi: "A"})), 2025],
    ["a year that states no definition", dengan(dengan(three, 2022, {definisi: "A"}), 2024, {definisi: "A"}), 2025],
    ["a definition stated as null", dengan(dengan(three, 2022, {definisi: "A"}), 2023, {definisi: null}), 2025],
    ["a change with the first value itself", dengan(three, 2022, {gantiDefinisi: true}), 2025],
    ["a change that is denied", dengan(three, 2023, {gantiDefinisi: false}), 2025],
    [
      "a change before the first value",
      dengan(deret(2021, null, 1, 2, 3), 2021, {definisi: "B"}).map((p) =>
        p.periode > 2021 ? {...p, definisi: "A"} : p
      ),
      2025,
    ],
    ["a change after the year asked for", [...three, {periode: 2026, nilai: null, gantiDefinisi: true}], 2025],
  ])("%s can be carried on", (_, points, sampai) => {
    expect(alasanTanpaProyeksi(points, sampai)).toBeNull();
  });

  test.each<[string, TitikDeret[], number, string]>([
    ["no values", [], 2025, "Baru ada 0 tahun yang berangka; perkiraan memerlukan paling sedikit 3."],
    [
      "two values",
      deret(2022, 1, null, 3),
      2025,
      "Baru ada 2 tahun yang berangka; perkiraan memerlukan paling sedikit 3.",
    ],
    ["half a year asked for", three, 2025.5, "Tahun harus berupa bilangan bulat."],
    ["no year asked for", three, NaN, "Tahun harus berupa bilangan bulat."],
    ["half a year in the series", [...three, {periode: 2024.5, nilai: 3}], 2025, "Tahun harus berupa bilangan bulat."],
    [
      "a year with two values",
      [...three, {periode: 2023, nilai: 9}],
      2025,
      "Tahun 2023 mempunyai lebih dari satu angka; pilih dahulu angka yang dipakai.",
    ],
    ["the last year itself", three, 2024, "Tahun 2024 tidak sesudah tahun terakhir yang berangka (2024)."],
    ["a year before the last", three, 2023, "Tahun 2023 tidak sesudah tahun terakhir yang berangka (2024)."],
    [
      "further than it looks back",
      three,
      2027,
      "Tahun 2027 terlalu jauh: dari angka 2022–2024 perkiraan paling jauh sampai 2026.",
    ],
    [
      "further than five years",
      deret(2010, 1, 2, 3, 4, 5, 6, 7),
      2022,
      "Tahun 2022 terlalu jauh: dari angka 2010–2016 perkiraan paling jauh sampai 2021.",
    ],
    ["two definitions", dengan(dengan(three, 2022, {definisi: "A"}), 2024, {definisi: "B"}), 2025, berganti(2024)],
    [
      "a definition that comes back",
      three.map((point, index) => ({...point, definisi: ["A", "B", "A"][index]!})),
      2025,
      berganti(2023),
    ],
    ["a marked change", dengan(three, 2023, {gantiDefinisi: true}), 2025, berganti(2023)],
    [
      "a change in a year without a value",
      dengan(deret(2021, 1, 2, null, 4), 2023, {gantiDefinisi: true}),
      2025,
      berganti(2023),
    ],
    [
      "a change in the very year asked for",
      [...three, {periode: 2025, nilai: null, gantiDefinisi: true}],
      2025,
      berganti(2025),
    ],
    [
      "a definition changed after the last value",
      [...three.map((point) => ({...point, definisi: "A"})), {periode: 2025, nilai: null, definisi: "B"}],
      2026,
      berganti(2025),
    ],
  ])("%s cannot, and says why", (_, points, sampai, alasan) => {
    expect(alasanTanpaProyeksi(points, sampai)).toBe(alasan);
    expect(alasanTanpaProyeksi([...points].reverse(), sampai)).toBe(alasan);
  });
});
