import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {capaian} from "../../../src/calc/capaian.js";
import {barisCapaian} from "../../../src/calc/lkjip/barisCapaian.js";
import {barisKemajuan} from "../../../src/calc/lkjip/barisKemajuan.js";
import {capaianAntarTahun, type TahunCapaian} from "../../../src/calc/lkjip/capaianAntarTahun.js";
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

describe("capaianAntarTahun(deret, cara)", () => {
  const tahun = (tahun: number, target: number | null, realisasi: number | null, isi: Partial<TahunCapaian> = {}) => ({
    tahun,
    target,
    realisasi: realisasi === null ? null : cetak(realisasi, 2),
    tercetak: null,
    ...isi,
  });
  const figures = (deret: TahunCapaian[]) =>
    capaianAntarTahun(deret, {arah: "naik"}).map((row) => [
      row.tahun,
      row.realisasi,
      row.capaian.hitung,
      row.selisihRealisasi,
      row.selisihCapaian,
    ]);

  test.each([
    {name: "no years", deret: [], rows: []},
    {name: "one year has nothing before it", deret: [tahun(2021, 50, 40)], rows: [[2021, 40, 80, null, null]]},
    {
      name: "each year against the year before",
      deret: [tahun(2021, 50, 40), tahun(2022, 40, 50), tahun(2023, 40, 10)],
      rows: [[2021, 40, 80, null, null], [2022, 50, 125, 10, 45], [2023, 10, 25, -40, -100]],
    },
    {
      name: "sorted by year",
      deret: [tahun(2022, 100, 30), tahun(2021, 100, 10)],
      rows: [[2021, 10, 10, null, null], [2022, 30, 30, 20, 20]],
    },
    {
      name: "never against an older year",
      deret: [tahun(2021, 100, 10), tahun(2023, 100, 30)],
      rows: [[2021, 10, 10, null, null], [2023, 30, 30, null, null]],
    },
    {
      name: "a year without realisasi breaks the comparison on both sides",
      deret: [tahun(2021, 100, 10), tahun(2022, 100, null), tahun(2023, 100, 30)],
      rows: [[2021, 10, 10, null, null], [2022, null, null, null, null], [2023, 30, 30, null, null]],
    },
    {
      name: "a year without target has a realisasi to compare, and no capaian",
      deret: [tahun(2021, null, 10), tahun(2022, 100, 30)],
      rows: [[2021, 10, null, null, null], [2022, 30, 30, 20, null]],
    },
    {
      name: "the same again is a difference of 0",
      deret: [tahun(2021, 100, 0), tahun(2022, 100, 0)],
      rows: [[2021, 0, 0, null, null], [2022, 0, 0, 0, 0]],
    },
  ])("$name", ({deret, rows}) => {
    expect(figures(deret)).toEqual(rows);
  });

  test("judges each year's printed capaian, and keeps its target", () => {
    const [first, second] = capaianAntarTahun(
      [tahun(2021, 69, 67, {tercetak: cetak(97)}), tahun(2022, 70, 67.71, {tercetak: cetak(84)})],
      {arah: "naik"},
    );
    expect([first!.capaian.cocok, second!.capaian.cocok]).toEqual(["sama", "beda"]);
    expect([first!.target, second!.target]).toEqual([69, 70]);
  });

  test("measures by the direction and variant asked for", () => {
    const deret = [tahun(2021, 8, 9)];
    const by = (cara: Parameters<typeof capaianAntarTahun>[1]) => capaianAntarTahun(deret, cara)[0]!.capaian.hitung;
    expect(by({arah: "turun"})).toBe(87.5);
    expect(by({arah: "turun", varian: "rasio"})).toBeCloseTo(88.888889, 6);
  });

  test("refuses two rows of one year", () => {
    expect(() => capaianAntarTahun([tahun(2021, 1, 1), tahun(2021, 1, 2)], {arah: "naik"})).toThrow(
      new RangeError("capaianAntarTahun: tahun 2021 stands twice; expected it once"),
    );
  });

  test("leaves the list as it was", () => {
    const deret = Object.freeze([tahun(2022, 1, 1), tahun(2021, 1, 1)]);
    capaianAntarTahun(deret, {arah: "naik"});
    expect(deret.map(({tahun}) => tahun)).toEqual([2022, 2021]);
  });
});

describe("barisKemajuan(masukan)", () => {
  test.each([
    {
      name: "rounded",
      realisasi: cetak(70.95, 2),
      targetAkhir: 79,
      tercetak: cetak(89.8, 1),
      hitung: 89.8101266,
      cocok: "sama",
    },
    {
      name: "two digits turned",
      realisasi: cetak(70.95, 2),
      targetAkhir: 79,
      tercetak: cetak(98.8, 1),
      hitung: 89.8101266,
      cocok: "beda",
    },
    // 69,2 / 75 is 92,27; 69,15 would give 92,2.
    {
      name: "within the rounding of the realisasi",
      realisasi: cetak(69.2, 1),
      targetAkhir: 75,
      tercetak: cetak(92.2, 1),
      hitung: 92.2666667,
      cocok: "sama",
    },
    {
      name: "cut off",
      realisasi: cetak(69.2, 4),
      targetAkhir: 75,
      tercetak: cetak(92.2, 1),
      hitung: 92.2666667,
      cocok: "dipotong",
    },
    {name: "not printed", realisasi: cetak(57.9, 1), targetAkhir: 67, tercetak: null, hitung: 86.4179104, cocok: null},
    {name: "no target", realisasi: cetak(57.9, 1), targetAkhir: null, tercetak: cetak(1), hitung: null, cocok: null},
    {name: "a target of 0", realisasi: cetak(57.9, 1), targetAkhir: 0, tercetak: cetak(1), hitung: null, cocok: null},
    {name: "no realisasi", realisasi: null, targetAkhir: 67, tercetak: cetak(1), hitung: null, cocok: null},
  ])("$name", ({hitung, cocok, ...masukan}) => {
    const {kemajuan} = barisKemajuan(masukan);
    if (hitung === null) expect(kemajuan.hitung).toBeNull();
    else expect(kemajuan.hitung).toBeCloseTo(hitung, 6);
    expect([kemajuan.tercetak, kemajuan.cocok]).toEqual([masukan.tercetak, cocok]);
  });
});
