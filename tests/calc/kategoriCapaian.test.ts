import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {kategoriCapaian} from "../../src/calc/kategoriCapaian.js";
import {kategoriPermendagri86} from "../../src/model/referensi/kategoriCapaian.js";

const order = kategoriPermendagri86.pita.map(({kategori}) => kategori).reverse();

describe("kategoriCapaian(persen)", () => {
  test.each([
    {persen: 150, kategori: "Sangat Tinggi", celah: false},
    {persen: 100, kategori: "Sangat Tinggi", celah: false},
    {persen: 91, kategori: "Sangat Tinggi", celah: false},
    {persen: 90.99, kategori: "Tinggi", celah: true},
    {persen: 90.5, kategori: "Tinggi", celah: true},
    {persen: 90.005, kategori: "Tinggi", celah: true},
    {persen: 90.004, kategori: "Tinggi", celah: false},
    {persen: 90, kategori: "Tinggi", celah: false},
    {persen: 76, kategori: "Tinggi", celah: false},
    {persen: 75.5, kategori: "Sedang", celah: true},
    {persen: 75, kategori: "Sedang", celah: false},
    {persen: 66, kategori: "Sedang", celah: false},
    {persen: 65.01, kategori: "Rendah", celah: true},
    {persen: 65, kategori: "Rendah", celah: false},
    {persen: 51, kategori: "Rendah", celah: false},
    {persen: 50.2, kategori: "Sangat Rendah", celah: true},
    {persen: 50, kategori: "Sangat Rendah", celah: false},
    {persen: 0, kategori: "Sangat Rendah", celah: false},
    {persen: -5, kategori: "Sangat Rendah", celah: false},
  ])("$persen is $kategori, in a gap: $celah", ({persen, kategori, celah}) => {
    expect(kategoriCapaian(persen)).toEqual({kategori, celah});
  });

  test.each([
    {persen: 90.5, kategori: "Sangat Tinggi"},
    {persen: 90.49, kategori: "Tinggi"},
    {persen: 75.5, kategori: "Tinggi"},
    {persen: 50.5, kategori: "Rendah"},
  ])("read by rounding to whole percent, $persen is $kategori and still in a gap", ({persen, kategori}) => {
    expect(kategoriCapaian(persen, {celah: "bulatkan"})).toEqual({kategori, celah: true});
  });

  test("what is not known has no category", () => {
    expect(kategoriCapaian(null)).toBeNull();
  });

  test.each(["bawah", "bulatkan"] as const)("more achieved is never a lower category, read by %s", (celah) => {
    const persen = fc.double({min: -20, max: 200, noNaN: true});
    fc.assert(fc.property(persen, persen, (a, b) => {
      const rank = (value: number) => order.indexOf(kategoriCapaian(value, {celah})!.kategori);
      expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
    }));
  });
});
