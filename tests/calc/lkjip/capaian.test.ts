import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {capaian} from "../../../src/calc/capaian.js";
import {barisCapaian} from "../../../src/calc/lkjip/barisCapaian.js";
import {type MasukanUjiCapaian, ujiCapaian} from "../../../src/calc/lkjip/ujiCapaian.js";

const cetak = (nilai: number, desimal = 0) => ({nilai, desimal});
const naik = {arah: "naik", tercetak: null} as const;

describe("ujiCapaian(masukan)", () => {
  test.each<[string, MasukanUjiCapaian, number | null, string | null]>([
    ["rounded", {...naik, target: 63, realisasi: cetak(57.9, 1), tercetak: cetak(91.9, 1)}, 91.9047619, "sama"],
    ["cut off", {...naik, target: 73, realisasi: cetak(70.95, 2), tercetak: cetak(97.1, 1)}, 97.1917808, "dipotong"],
    ["of another base", {...naik, target: 70, realisasi: cetak(67.71, 2), tercetak: cetak(84)}, 96.7285714, "beda"],
    // 86 stands for 85,5 to 86,5: up to 0,7 points more or less than 121,13.
    [
      "within the rounding of the realisasi",
      {...naik, target: 71, realisasi: cetak(86), tercetak: cetak(122)},
      121.1267606,
      "sama",
    ],
    ["beyond that rounding", {...naik, target: 71, realisasi: cetak(86), tercetak: cetak(124)}, 121.1267606, "beda"],
    ["not printed", {...naik, target: 63, realisasi: cetak(57.9, 1)}, 91.9047619, null],
    ["without a target", {...naik, target: null, realisasi: cetak(57.9, 1), tercetak: cetak(91.9, 1)}, null, null],
    ["without a realisasi", {...naik, target: 63, realisasi: null, tercetak: cetak(65)}, null, null],
    ["turun", {target: 8, realisasi: cetak(9), arah: "turun", tercetak: null}, 87.5, null],
    [
      "turun by rasio",
      {target: 8, realisasi: cetak(9), arah: "turun", varian: "rasio", tercetak: null},
      88.8888889,
      null,
    ],
    [
      "a range",
      {target: null, realisasi: cetak(70), arah: "rentang", batasBawah: 80, batasAtas: 90, tercetak: cetak(87.5, 1)},
      87.5,
      "sama",
    ],
    [
      "a range without bounds",
      {target: 5, realisasi: cetak(70), arah: "rentang", tercetak: cetak(87.5, 1)},
      null,
      null,
    ],
    [
      "a range without an upper bound",
      {target: 5, realisasi: cetak(7), arah: "rentang", batasBawah: 1, tercetak: null},
      null,
      null,
    ],
    [
      "a range without a lower bound",
      {target: 5, realisasi: cetak(7), arah: "rentang", batasAtas: 9, tercetak: null},
      null,
      null,
    ],
  ])("%s", (_, masukan, hitung, cocok) => {
    const found = ujiCapaian(masukan);
    if (hitung === null) expect(found.hitung).toBeNull();
    else expect(found.hitung).toBeCloseTo(hitung, 6);
    expect(found.cocok).toBe(cocok);
    expect(found.tercetak).toEqual(masukan.tercetak);
  });

  test("refuses bounds in the wrong order", () => {
    const masukan = {
      target: null,
      realisasi: cetak(1),
      arah: "rentang",
      batasBawah: 2,
      batasAtas: 1,
      tercetak: null,
    } as const;
    expect(() => ujiCapaian(masukan)).toThrow(RangeError);
  });

  test("what is printed from the unrounded realisasi, rounded, is never beda", () => {
    const value = fc.double({min: 0.01, max: 1000, noNaN: true});
    const arah = fc.constantFrom("naik", "turun");
    fc.assert(fc.property(value, value, arah, fc.integer({min: 0, max: 3}), (target, exact, arah, desimal) => {
      const round = (x: number) => cetak(Math.round(x * 10 ** desimal) / 10 ** desimal, desimal);
      const tercetak = round(capaian({target, realisasi: exact, arah})!);
      expect(ujiCapaian({target, realisasi: round(exact), arah, tercetak}).cocok).toBe("sama");
    }));
  });
});

describe("barisCapaian(masukan, kategoriTercetak, {celah})", () => {
  const row = (persen: number, kategori: string | null, celah?: "bawah" | "bulatkan") =>
    barisCapaian({...naik, target: 100, realisasi: cetak(persen, 2), tercetak: cetak(persen, 2)}, kategori, {celah})
      .kategori;

  test.each([
    {
      name: "the right category",
      persen: 91.9,
      kategori: "Sangat Tinggi",
      hitung: "Sangat Tinggi",
      celah: false,
      cocok: true,
    },
    {
      name: "whatever its case",
      persen: 98.9,
      kategori: "sangat TINGGI",
      hitung: "Sangat Tinggi",
      celah: false,
      cocok: true,
    },
    {
      name: "with space around",
      persen: 98.9,
      kategori: " Sangat Tinggi ",
      hitung: "Sangat Tinggi",
      celah: false,
      cocok: true,
    },
    {name: "another category", persen: 11.6, kategori: "Tinggi", hitung: "Sangat Rendah", celah: false, cocok: false},
    {name: "in a gap nothing is judged", persen: 90.5, kategori: "Rendah", hitung: "Tinggi", celah: true, cocok: null},
    {name: "no category printed", persen: 60, kategori: null, hitung: "Rendah", celah: false, cocok: null},
  ])("$name", ({persen, kategori, hitung, celah, cocok}) => {
    expect(row(persen, kategori)).toEqual({hitung: {kategori: hitung, celah}, tercetak: kategori, cocok});
  });

  test("reads a gap as asked", () => {
    expect(row(90.5, null, "bawah").hitung!.kategori).toBe("Tinggi");
    expect(row(90.5, null, "bulatkan").hitung!.kategori).toBe("Sangat Tinggi");
  });

  test("without options reads a gap by the lower bounds", () => {
    const masukan = {...naik, target: 100, realisasi: cetak(90.5, 1)};
    expect(barisCapaian(masukan, null).kategori.hitung).toEqual({kategori: "Tinggi", celah: true});
  });

  test("another scale takes the place of the default", () => {
    const aturan = {
      berlakuSejak: "2022",
      sumber: "Contoh",
      kepastian: "L",
      pita: [{kategori: "Baik", bawah: 50, atas: 100}, {kategori: "Kurang", bawah: 0, atas: 49.99}],
    } as const;
    const masukan = {...naik, target: 100, realisasi: cetak(90.5, 1)};
    expect(barisCapaian(masukan, "Baik", {}, aturan).kategori).toEqual({
      hitung: {kategori: "Baik", celah: false},
      tercetak: "Baik",
      cocok: true,
    });
  });

  test("what cannot be computed has no category, and the printed one is not judged", () => {
    expect(barisCapaian({...naik, target: null, realisasi: cetak(5)}, "Tinggi")).toEqual({
      capaian: {hitung: null, tercetak: null, cocok: null},
      kategori: {hitung: null, tercetak: "Tinggi", cocok: null},
    });
  });
});
