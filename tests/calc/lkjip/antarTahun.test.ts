import {describe, expect, test} from "vitest";
import {barisKemajuan} from "../../../src/calc/lkjip/barisKemajuan.js";
import {capaianAntarTahun, type TahunCapaian} from "../../../src/calc/lkjip/capaianAntarTahun.js";

const cetak = (nilai: number, desimal = 0) => ({nilai, desimal});

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

  test("says how much the realisasi grew on the year before", () => {
    const rows = capaianAntarTahun([tahun(2021, 50, 40), tahun(2022, 40, 50), tahun(2024, 40, 10)], {arah: "naik"});
    expect(rows.map(({pertumbuhanRealisasi}) => pertumbuhanRealisasi)).toEqual([null, 25, null]);
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

  test("has the way from the baseline beside it where the baseline is known", () => {
    const dariAwal = (isi: Partial<Parameters<typeof barisKemajuan>[0]>) =>
      barisKemajuan({realisasi: cetak(57.9, 1), targetAkhir: 63, tercetak: null, ...isi}).dariAwal;
    expect(dariAwal({awal: {nilai: 50, arah: "naik"}})).toBeCloseTo(60.7692308, 6);
    expect(dariAwal({})).toBeNull();
    expect(dariAwal({awal: {nilai: 50, arah: "naik"}, realisasi: null})).toBeNull();
    expect(dariAwal({awal: {nilai: 70, arah: "turun"}, realisasi: cetak(66.5, 1)})).toBe(50);
  });
});
