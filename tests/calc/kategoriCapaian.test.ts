import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {kategoriCapaian} from "../../src/calc/kategoriCapaian.js";
import type {AturanKategori} from "../../src/model/referensi/kategoriCapaian.js";

const urutan = ["Sangat Rendah", "Rendah", "Sedang", "Tinggi", "Sangat Tinggi"];
const readings = ["bawah", "bulatkan"] as const;

describe("kategoriCapaian(persen, {celah}) inside the bands that Permendagri 86/2017 prints", () => {
  test.each([
    {name: "the top of the scale", persen: 100, kategori: "Sangat Tinggi"},
    {name: "the lower bound of Sangat Tinggi", persen: 91, kategori: "Sangat Tinggi"},
    {name: "rounded up to 91,00", persen: 90.995, kategori: "Sangat Tinggi"},
    {name: "rounded down to 90,00", persen: 90.004, kategori: "Tinggi"},
    {name: "the upper bound of Tinggi", persen: 90, kategori: "Tinggi"},
    {name: "the lower bound of Tinggi", persen: 76, kategori: "Tinggi"},
    {name: "rounded up to 76,00", persen: 75.995, kategori: "Tinggi"},
    {name: "the upper bound of Sedang", persen: 75, kategori: "Sedang"},
    {name: "the lower bound of Sedang", persen: 66, kategori: "Sedang"},
    {name: "the upper bound of Rendah", persen: 65, kategori: "Rendah"},
    {name: "the lower bound of Rendah", persen: 51, kategori: "Rendah"},
    {name: "rounded up to 51,00", persen: 50.995, kategori: "Rendah"},
    {name: "rounded down to 50,00", persen: 50.004, kategori: "Sangat Rendah"},
    {name: "the upper bound of Sangat Rendah", persen: 50, kategori: "Sangat Rendah"},
    {name: "nothing achieved", persen: 0, kategori: "Sangat Rendah"},
    {name: "just below 0", persen: -0.01, kategori: "Sangat Rendah"},
    {name: "far below 0", persen: -250, kategori: "Sangat Rendah"},
    {name: "just above 100", persen: 100.01, kategori: "Sangat Tinggi"},
    {name: "a half above 100", persen: 100.5, kategori: "Sangat Tinggi"},
    {name: "far above 100", persen: 238.6, kategori: "Sangat Tinggi"},
    {name: "Tabel 3.2: UMKM dan koperasi naik skala usaha", persen: 91.9, kategori: "Sangat Tinggi"},
    {name: "Tabel 3.2: koperasi yang aktif", persen: 98.9, kategori: "Sangat Tinggi"},
    {name: "Tabel 3.2: pertumbuhan usaha kecil menengah baru", persen: 11.6, kategori: "Sangat Rendah"},
    {name: "Tabel 3.2: nilai AKIP", persen: 97.1, kategori: "Sangat Tinggi"},
  ])("$name: $persen is $kategori either way, and in no gap", ({persen, kategori}) => {
    for (const celah of readings) expect(kategoriCapaian(persen, {celah})).toEqual({kategori, celah: false});
  });
});

describe("kategoriCapaian(persen, {celah}) between two printed bands", () => {
  test.each([
    {persen: 90.99, bawah: "Tinggi", bulatkan: "Sangat Tinggi"},
    {persen: 90.5, bawah: "Tinggi", bulatkan: "Sangat Tinggi"},
    {persen: 90.49, bawah: "Tinggi", bulatkan: "Tinggi"},
    {persen: 90.01, bawah: "Tinggi", bulatkan: "Tinggi"},
    {persen: 90.005, bawah: "Tinggi", bulatkan: "Tinggi"},
    {persen: 75.99, bawah: "Sedang", bulatkan: "Tinggi"},
    {persen: 75.5, bawah: "Sedang", bulatkan: "Tinggi"},
    {persen: 75.01, bawah: "Sedang", bulatkan: "Sedang"},
    {persen: 65.99, bawah: "Rendah", bulatkan: "Sedang"},
    {persen: 65.5, bawah: "Rendah", bulatkan: "Sedang"},
    {persen: 65.01, bawah: "Rendah", bulatkan: "Rendah"},
    {persen: 50.99, bawah: "Sangat Rendah", bulatkan: "Rendah"},
    {persen: 50.5, bawah: "Sangat Rendah", bulatkan: "Rendah"},
    {persen: 50.49, bawah: "Sangat Rendah", bulatkan: "Sangat Rendah"},
    {persen: 50.01, bawah: "Sangat Rendah", bulatkan: "Sangat Rendah"},
  ])("$persen is $bawah by lower bounds, $bulatkan by whole percent", ({persen, bawah, bulatkan}) => {
    expect(kategoriCapaian(persen)).toEqual({kategori: bawah, celah: true});
    expect(kategoriCapaian(persen, {celah: "bawah"})).toEqual({kategori: bawah, celah: true});
    expect(kategoriCapaian(persen, {celah: "bulatkan"})).toEqual({kategori: bulatkan, celah: true});
  });
});

describe("kategoriCapaian(persen, {celah}, aturan)", () => {
  test.each(readings)("a missing achievement has no category, by the reading %s", (celah) => {
    expect(kategoriCapaian(null, {celah})).toBeNull();
  });

  // "The value is rounded to two decimals first": 90.496 reads 90,50 on screen, and 90,50 is Sangat Tinggi here.
  test.each(
    [
      {persen: 90.496, celah: "bulatkan", kategori: "Sangat Tinggi"},
      {persen: 90.504, celah: "bulatkan", kategori: "Sangat Tinggi"},
      {persen: 90.496, celah: "bawah", kategori: "Tinggi"},
      {persen: 90.504, celah: "bawah", kategori: "Tinggi"},
    ] as const,
  )("$persen has the category of 90,50 that it is printed as: $kategori by $celah", (row) => {
    expect(kategoriCapaian(row.persen, {celah: row.celah})).toEqual({kategori: row.kategori, celah: true});
  });

  test("another scale takes the place of the default", () => {
    const aturan: AturanKategori = {
      berlakuSejak: "2022",
      sumber: "Kabupaten Polewali Mandar, skala anggaran (domain.md 5.3)",
      kepastian: "T",
      pita: [
        {kategori: "A", bawah: 95, atas: 100},
        {kategori: "B", bawah: 75, atas: 94.99},
        {kategori: "C", bawah: 50, atas: 74.99},
        {kategori: "D", bawah: 25, atas: 49.99},
        {kategori: "E", bawah: 0, atas: 24.99},
      ],
    };
    const found = [101, 95, 94.99, 75, 74.99, 50, 49.99, 25, 24.99, 0].map((p) => kategoriCapaian(p, {}, aturan));
    expect(found.map((k) => k?.kategori).join("")).toBe("AABBCCDDEE");
    expect(found.filter((k) => k?.celah)).toEqual([]);
    expect(kategoriCapaian(-1, {}, aturan)).toEqual({kategori: "E", celah: true});
  });

  test.each(readings)("never falls when the achievement rises, by the reading %s", (celah) => {
    const persen = fc.oneof(
      fc.double({min: -50, max: 150, noNaN: true}),
      fc.integer({min: 4000, max: 11000}).map((n) => n / 100),
    );
    fc.assert(fc.property(persen, persen, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const rank = (p: number) => urutan.indexOf(kategoriCapaian(p, {celah})!.kategori);
      expect(rank(low)).toBeGreaterThanOrEqual(0);
      expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
    }));
  });

  test("is in a gap for every hundredth between two bands and for no other up to 120", () => {
    const gap = (hundredths: number) =>
      [[5000, 5100], [6500, 6600], [7500, 7600], [9000, 9100]].some(([a, b]) => hundredths > a! && hundredths < b!);
    const all = Array.from({length: 12_001}, (_, hundredths) => hundredths);
    for (const celah of readings) {
      const wrong = all.filter((n) => kategoriCapaian(n / 100, {celah})?.celah !== gap(n));
      expect(wrong).toEqual([]);
    }
  });
});
