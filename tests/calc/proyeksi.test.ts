import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {proyeksi} from "../../src/calc/proyeksi.js";
import {type MetodeProyeksi, namaMetodeProyeksi, type TitikDeret} from "../../src/model/proyeksi.js";

const deret = (awal: number, ...nilai: (number | null)[]): TitikDeret[] =>
  nilai.map((nilai, index) => ({periode: awal + index, nilai}));
const metode = Object.keys(namaMetodeProyeksi) as MetodeProyeksi[];

describe("proyeksi(deret, {sampai, metode})", () => {
  // 100, 120, 121: perubahan 131.5, linear 341/3 + 21 = 134.67, terakhir 121, terkecil 122, terbesar 141, cagr 133.1;
  // in order 121, 122, 131.5, 133.1, 134.67, 141: the median is (131.5 + 133.1) / 2 = 132.3.
  test("gives the median of the ways and the range of them all", () => {
    const {titik, metode, alasan} = proyeksi(deret(2022, 100, 120, 121), {sampai: 2025});
    expect(titik).toHaveLength(1);
    expect(titik[0]!.periode).toBe(2025);
    expect(titik[0]!.nilai).toBeCloseTo(132.3, 9);
    expect([titik[0]!.bawah, titik[0]!.atas]).toEqual([121, 141]);
    expect(titik[0]!.perMetode.map((entry) => entry.metode))
      .toEqual(["perubahan", "linear", "terakhir", "terkecil", "terbesar", "cagr"]);
    expect(metode).toBe("median");
    expect(alasan).toBeUndefined();
  });

  test("gives a point for each year up to the one asked for, also over a gap at the end", () => {
    expect(proyeksi(deret(2020, 100, 120, 121, null, null), {sampai: 2024}).titik.map(({periode}) => periode))
      .toEqual([2023, 2024]);
  });

  test.each(metode.filter((id) => id !== "median"))("by %s gives the value of that way in the same range", (id) => {
    const all = proyeksi(deret(2022, 100, 120, 121), {sampai: 2026});
    const one = proyeksi(deret(2022, 100, 120, 121), {sampai: 2026, metode: id});
    expect(one.metode).toBe(id);
    one.titik.forEach((point, index) => {
      const expected = all.titik[index]!;
      expect(point).toEqual({...expected, nilai: expected.perMetode.find((entry) => entry.metode === id)!.nilai});
    });
  });

  test.each([60, 69.2, 0, -3])("says of a range without width that it is no certainty (%d every year)", (nilai) => {
    const found = proyeksi(deret(2022, nilai, nilai, nilai), {sampai: 2026});
    expect(found.titik.map(({bawah, nilai, atas}) => [bawah, nilai, atas])).toEqual([
      [nilai, nilai, nilai],
      [nilai, nilai, nilai],
    ]);
    expect(found.catatan).toBe("Semua cara memberi angka yang sama; itu bukan kepastian.");
  });

  test.each([[60, 60, 60.01], [60, 70, 60], [1, 2, 3]])(
    "says nothing of a range with a width (%d, %d, %d)",
    (...nilai) => {
      expect(proyeksi(deret(2022, ...nilai), {sampai: 2026})).not.toHaveProperty("catatan");
    },
  );

  test("by even growth is refused where a value is 0", () => {
    expect(proyeksi(deret(2022, 0, 1, 2), {sampai: 2025, metode: "cagr"})).toEqual({
      titik: [],
      metode: "cagr",
      alasan: 'Cara "Pertumbuhan majemuk (CAGR)" tidak dapat dipakai untuk angka 0 atau negatif.',
    });
    expect(proyeksi(deret(2022, 0, 1, 2), {sampai: 2025}).titik[0]!.perMetode).toHaveLength(5);
  });

  test("that is refused has no points, names the way asked for and says why", () => {
    expect(proyeksi(deret(2023, 1, 2), {sampai: 2025, metode: "linear"})).toEqual({
      titik: [],
      metode: "linear",
      alasan: "Baru ada 2 tahun yang berangka; perkiraan memerlukan paling sedikit 3.",
    });
  });

  test("fills no gap: a year without a value is as if it were not listed", () => {
    const points = [{periode: 2020, nilai: 5}, {periode: 2022, nilai: 9}, {periode: 2024, nilai: 12}];
    expect(proyeksi(deret(2020, 5, null, 9, null, 12), {sampai: 2027})).toEqual(proyeksi(points, {sampai: 2027}));
  });

  test("may leave 0 to 100: nothing is clamped", () => {
    expect(proyeksi(deret(2022, 80, 90, 99), {sampai: 2025}).titik[0]!.nilai).toBeGreaterThan(100);
    expect(proyeksi(deret(2022, 20, 10, 1), {sampai: 2026}).titik[1]!.bawah).toBeLessThan(0);
  });

  test("leaves the series as it is", () => {
    const points = deret(2022, 3, 2, 1).reverse();
    const before = structuredClone(points);
    proyeksi(points, {sampai: 2025});
    expect(points).toEqual(before);
  });

  const angka = fc.integer({min: -100_000, max: 100_000}).map((hundredths) => hundredths / 100);
  const series = fc.array(angka, {minLength: 3, maxLength: 6});
  const ahead = fc.integer({min: 1, max: 2});

  test("has every way and the value in its range", () => {
    fc.assert(fc.property(series, ahead, (nilai, n) => {
      for (
        const {nilai: value, bawah, atas, perMetode} of proyeksi(deret(2000, ...nilai), {
          sampai: 1999 + nilai.length + n,
        }).titik
      ) {
        const all = perMetode.map((entry) => entry.nilai);
        expect(Math.min(...all)).toBe(bawah);
        expect(Math.max(...all)).toBe(atas);
        expect(value >= bawah && value <= atas).toBe(true);
      }
    }));
  });

  test("does not depend on the order of the points", () => {
    fc.assert(fc.property(series, ahead, fc.infiniteStream(fc.integer()), (nilai, n, keys) => {
      const points = deret(2000, ...nilai);
      const shuffled = points.map((point) => ({point, key: keys.next().value})).sort((a, b) => a.key - b.key);
      const sampai = 1999 + nilai.length + n;
      expect(proyeksi(shuffled.map(({point}) => point), {sampai})).toEqual(proyeksi(points, {sampai}));
    }));
  });

  test("of a series that does not change is that value, without a width", () => {
    fc.assert(fc.property(angka, fc.integer({min: 3, max: 6}), (nilai, n) => {
      const {titik} = proyeksi(deret(2000, ...Array.from({length: n}, () => nilai)), {sampai: 1999 + n + 2});
      expect(titik.map((point) => [point.nilai, point.bawah, point.atas])).toEqual(
        [0, 1].map(() => [nilai, nilai, nilai]),
      );
    }));
  });

  test("scales with the values", () => {
    fc.assert(fc.property(series, fc.constantFrom(2, 10, 1000), (nilai, factor) => {
      const sampai = 2000 + nilai.length;
      const plain = proyeksi(deret(2000, ...nilai), {sampai}).titik[0]!;
      const scaled = proyeksi(deret(2000, ...nilai.map((value) => value * factor)), {sampai}).titik[0]!;
      for (const key of ["nilai", "bawah", "atas"] as const) {
        expect(Math.abs(scaled[key] - plain[key] * factor)).toBeLessThanOrEqual(
          1e-6 * factor * (1 + Math.abs(plain[key])),
        );
      }
    }));
  });
});
