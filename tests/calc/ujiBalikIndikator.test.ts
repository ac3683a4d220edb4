import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {ujiBalikIndikator} from "../../src/calc/ujiBalikIndikator.js";
import type {TitikDeret} from "../../src/model/proyeksi.js";

const deret = (indikator: string, ...nilai: (number | null)[]) => ({
  indikator,
  titik: nilai.map((nilai, index): TitikDeret => ({periode: 2020 + index, nilai})),
});

describe("ujiBalikIndikator(deret)", () => {
  // 10, 20, 30 give for 2023: perubahan 40, linear 40, terakhir 30, terkecil 40, terbesar 40, cagr 30 * sqrt 3 = 51.96;
  // median 40, range 30 to 51.96. True 50: errors 20 %, 20 %, 40 %, 20 %, 20 %, 3.92 %.
  test("projects each year from the years before it", () => {
    const {kasus, galat, dalam, ditolak} = ujiBalikIndikator([deret("A", 10, 20, 30, 50)]);
    expect(kasus).toHaveLength(1);
    const [{perMetode, atas, ...rest}] = kasus as [(typeof kasus)[0]];
    expect(rest).toEqual({indikator: "A", tahun: 2023, sebenarnya: 50, bawah: 30, dalamRentang: true});
    expect(atas).toBeCloseTo(30 * Math.sqrt(3), 9);
    expect(perMetode.map(({metode, nilai}) => [metode, Number(nilai.toFixed(6))])).toEqual([
      ["median", 40],
      ["perubahan", 40],
      ["linear", 40],
      ["terakhir", 30],
      ["terkecil", 40],
      ["terbesar", 40],
      ["cagr", 51.961524],
    ]);
    expect(galat.map(({metode, kasus, galatTengah}) => [metode, kasus, Number(galatTengah.toFixed(4))])).toEqual([
      ["median", 1, 20],
      ["perubahan", 1, 20],
      ["linear", 1, 20],
      ["terakhir", 1, 40],
      ["terkecil", 1, 20],
      ["terbesar", 1, 20],
      ["cagr", 1, 3.923],
    ]);
    expect(galat[3]!.nama).toBe("Sama dengan tahun terakhir");
    expect([dalam, ditolak]).toEqual([1, []]);
  });

  test.each<[number, boolean]>([[30, true], [29.9, false], [51.9, true], [52, false]])(
    "a true value of %f lies in the range of 30 to 51.96: %s",
    (nilai, expected) => {
      const {kasus, dalam} = ujiBalikIndikator([deret("A", 10, 20, 30, nilai)]);
      expect(kasus[0]!.dalamRentang).toBe(expected);
      expect(dalam).toBe(expected ? 1 : 0);
    },
  );

  test("a value that does not change is the range, at both of its ends", () => {
    expect(ujiBalikIndikator([deret("A", 10, 10, 10, 10)]).dalam).toBe(1);
  });

  test("takes the median of the errors over all indicators, in size", () => {
    const hasil = ujiBalikIndikator([
      deret("A", 10, 10, 10, 20),
      deret("B", 10, 10, 10, 8),
      deret("C", -5, -5, -5, -10, -10),
    ]);
    expect(hasil.kasus.map((k) => [k.indikator, k.tahun])).toEqual([["A", 2023], ["B", 2023], ["C", 2023], [
      "C",
      2024,
    ]]);
    // By the last value: |10 - 20| / 20, |10 - 8| / 8, |-5 + 10| / 10 and 0: 50, 25, 50, 0; the median is 37.5.
    expect(hasil.galat.find((g) => g.metode === "terakhir")).toMatchObject({kasus: 4, galatTengah: 37.5});
    expect(hasil.galat.find((g) => g.metode === "cagr")).toMatchObject({kasus: 2, galatTengah: 37.5});
  });

  test("has no case before there are three earlier values, nor for a year without one", () => {
    expect(ujiBalikIndikator([deret("A", 1, 2, 3), deret("B", 1, null, 2, 3), deret("C", 1, 2, 3, null)]))
      .toEqual({kasus: [], galat: [], dalam: 0, ditolak: []});
  });

  test("a true value of 0 counts in the range, and in no percentage", () => {
    const {kasus, galat, dalam} = ujiBalikIndikator([deret("A", 3, 2, 1, 0)]);
    expect([kasus.length, galat, dalam]).toEqual([1, [], 1]);
  });

  test("a projection that is refused is named with the reason", () => {
    const berganti = deret("A", 1, 2, 3, 4);
    const alasan = "Definisi indikator berganti pada 2023; angka sebelum dan sesudahnya tidak dapat disambung.";
    for (const isi of [{gantiDefinisi: true}, {definisi: "B"}]) {
      const titik = berganti.titik.map((point) =>
        point.periode === 2023 ? {...point, ...isi} : {...point, definisi: "A"}
      );
      expect(ujiBalikIndikator([{indikator: "A", titik}]))
        .toEqual({kasus: [], galat: [], dalam: 0, ditolak: [{indikator: "A", tahun: 2023, alasan}]});
    }
    const later = berganti.titik.map((point) => ({...point, periode: point.periode === 2023 ? 2030 : point.periode}));
    expect(ujiBalikIndikator([{indikator: "A", titik: later}]).ditolak.map(({tahun}) => tahun)).toEqual([2030]);
  });

  test("knows nothing of the year itself or later ones, and does not depend on the order of the years", () => {
    const values = fc.array(fc.integer({min: 1, max: 1000}), {minLength: 5, maxLength: 5});
    fc.assert(fc.property(values, fc.integer({min: 1, max: 1000}), (nilai, other) => {
      const all = ujiBalikIndikator([deret("A", ...nilai)]);
      const [{indikator, titik}] = [deret("A", ...nilai)];
      expect(ujiBalikIndikator([{indikator, titik: [...titik].reverse()}])).toEqual(all);
      const changed = ujiBalikIndikator([deret("A", ...nilai.with(4, other))]);
      expect(changed.kasus.map(({perMetode, bawah, atas}) => ({perMetode, bawah, atas})))
        .toEqual(all.kasus.map(({perMetode, bawah, atas}) => ({perMetode, bawah, atas})));
    }));
  });
});
