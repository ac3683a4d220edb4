import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  anakAnggaran,
  barisAnggaran,
  bawahanAnggaran,
  daunAnggaran,
  jenjangAnggaran,
} from "../../src/calc/barisAnggaran.js";
import {gulungAnggaran} from "../../src/calc/gulungAnggaran.js";
import {penyumbangSisa} from "../../src/calc/penyumbangSisa.js";
import {pilihFakta} from "../../src/calc/pilihFakta.js";
import {parseUrutan, saringAnggaran, urutkanAnggaran} from "../../src/calc/urutkanAnggaran.js";
import type {Pilihan} from "../../src/calc/pilihFakta.js";
import {data, pagu, realisasi, tercetak} from "./dataUji.js";

const pilihan: Pilihan = {tahun: 2024, skpd: "Dinas Contoh", bulan: 12, tahapan: "murni"};
const contoh = data({
  pagu: [pagu("2.17.01.2.01.0001", 100), pagu("2.17.01.2.02.0001", 300), pagu("2.17.02.2.01.0001", 50)],
  realisasi: [realisasi("2.17.01.2.01.0001", 90), realisasi("2.17.01.2.02.0001", 30)],
  tercetak: [tercetak("2.17.01.2.01.0001", "100"), tercetak("2.17.01.2.02.0001", "20,00"), tercetak("2.17.01", "40")],
  nomenklatur: [{kode: "2.17.01", tahun: 2024, level: "program", nama: "PROGRAM SATU"}],
});
/** Made in each test, so that a test fails for what it is about. */
const linesOf = () => barisAnggaran(contoh, pilihan);

describe("barisAnggaran(data, pilihan)", () => {
  test("adds every level up from the leaves", () => {
    const sums = (
      kode: string,
    ) => [linesOf().get(kode)!.pagu, linesOf().get(kode)!.realisasi, linesOf().get(kode)!.sisa];
    expect(sums("")).toEqual([450, 120, 330]);
    expect([...linesOf().values()].map(({level}) => level)).toEqual([
      "skpd",
      ...["program", "kegiatan", "sub_kegiatan", "kegiatan", "sub_kegiatan"],
      ...["program", "kegiatan", "sub_kegiatan"],
    ]);
    expect(sums("2.17.01")).toEqual([400, 120, 280]);
    expect(sums("2.17.01.2.02")).toEqual([300, 30, 270]);
  });

  test("a line without spending has no realisasi, sisa or serapan, and takes none from the total", () => {
    expect(linesOf().get("2.17.02")).toMatchObject({
      pagu: 50,
      realisasi: null,
      sisa: null,
      serapan: null,
      porsiSisa: null,
    });
  });

  test("shares of the sisa are of the whole SKPD's", () => {
    expect(linesOf().get("2.17.01.2.02.0001")!.porsiSisa).toBeCloseTo((270 / 330) * 100, 12);
  });

  test("the printed percentage stands beside, and the leaves' give the weighted one", () => {
    expect(linesOf().get("2.17.01")).toMatchObject({tercetak: {teks: "40"}, fisik: {nilai: 40, dihitungNol: 0}});
    expect(linesOf().get("2.17.02")).toMatchObject({tercetak: null, fisik: null});
  });

  test("a name comes from the nomenclature of the year, else the code stands for it", () => {
    expect([linesOf().get("2.17.01")!.nama, linesOf().get("2.17.02")!.nama]).toEqual(["PROGRAM SATU", "2.17.02"]);
  });

  test("children, all below, the way down and the leaves are found by code", () => {
    const codes = (list: {kode: string}[]) => list.map(({kode}) => kode);
    expect(codes(anakAnggaran(linesOf(), ""))).toEqual(["2.17.01", "2.17.02"]);
    expect(codes(anakAnggaran(linesOf(), "2.17.01"))).toEqual(["2.17.01.2.01", "2.17.01.2.02"]);
    expect(codes(anakAnggaran(linesOf(), "2.17.01.2.01.0001"))).toEqual([]);
    expect(codes(bawahanAnggaran(linesOf(), "2.17.02"))).toEqual(["2.17.02.2.01", "2.17.02.2.01.0001"]);
    expect(codes(jenjangAnggaran(linesOf(), "2.17.01.2.01"))).toEqual(["", "2.17.01", "2.17.01.2.01"]);
    expect(codes(daunAnggaran(linesOf()))).toEqual(["2.17.01.2.01.0001", "2.17.01.2.02.0001", "2.17.02.2.01.0001"]);
  });
});

describe("pilihFakta(data, pilihan)", () => {
  const mixed = data({
    pagu: [pagu("2.17.01", 1), pagu("2.17.01", 2, {tahapan: "perubahan"}), pagu("2.17.01", 4, {tahun: 2023})],
    realisasi: [realisasi("2.17.01", 1, {bulanAwal: 1, bulan: 3}), realisasi("2.17.01", 2, {bulanAwal: 4, bulan: 6})],
  });
  test.each([
    {name: "one stage only", asked: {}, pagu: [1], realisasi: [1, 2]},
    {name: "the other stage", asked: {tahapan: "perubahan"}, pagu: [2], realisasi: [1, 2]},
    {name: "spending up to a month", asked: {bulan: 5}, pagu: [1], realisasi: [1]},
    {name: "before any spending", asked: {bulan: 2}, pagu: [1], realisasi: []},
    {name: "another year", asked: {tahun: 2023}, pagu: [4], realisasi: []},
    {name: "another SKPD", asked: {skpd: "Lain"}, pagu: [], realisasi: []},
  ])("takes $name", ({asked, pagu, realisasi}) => {
    const facts = pilihFakta(mixed, {...pilihan, ...asked});
    expect([facts.pagu.map((f) => f.nilai), facts.realisasi.map((f) => f.nilai)]).toEqual([pagu, realisasi]);
  });
});

describe("gulungAnggaran(pagu, realisasi)", () => {
  const kode = fc.constantFrom(
    "2.17.01.2.01.0001",
    "2.17.01.2.01.0002",
    "2.17.01.2.02.0001",
    "2.17.02.2.01.0001",
    "2.17.03",
  );
  const facts = fc.array(fc.tuple(kode, fc.integer({min: -1e9, max: 1e9})), {maxLength: 40});

  test("grouping then summing is summing: every level adds up to the whole", () => {
    fc.assert(fc.property(facts, (list) => {
      const rolled = gulungAnggaran(list.map(([kode, nilai]) => pagu(kode, nilai)), []);
      const programs = [...rolled.values()].filter(({kode}) => kode.split(".").length === 3);
      const total = list.length === 0 ? undefined : list.reduce((sum, [, nilai]) => sum + nilai, 0);
      expect(rolled.get("")?.pagu ?? undefined).toBe(total);
      if (total !== undefined) expect(programs.reduce((sum, {pagu}) => sum + pagu!, 0)).toBe(total);
    }));
  });

  test("the order of the facts does not matter", () => {
    fc.assert(fc.property(facts, (list) => {
      const sums = (items: typeof list) =>
        [...gulungAnggaran([], items.map(([kode, nilai]) => realisasi(kode, nilai))).values()]
          .map(({kode, realisasi}) => [kode, realisasi] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      expect(sums([...list].reverse())).toEqual(sums(list));
    }));
  });
});

describe("penyumbangSisa(items)", () => {
  test("ranks by sisa, with shares that run to 100", () => {
    const result = penyumbangSisa([{nama: "a", sisa: 10}, {nama: "b", sisa: 30}, {nama: "c", sisa: null}, {
      nama: "d",
      sisa: 0,
    }]);
    expect(result.map(({item, porsi, kumulatif}) => [item.nama, porsi, kumulatif]))
      .toEqual([["b", 75, 75], ["a", 25, 100], ["d", 0, 100]]);
  });

  test("overspent lines stand last and bring the running share down", () => {
    expect(penyumbangSisa([{sisa: -50}, {sisa: 150}]).map(({kumulatif}) => kumulatif)).toEqual([150, 100]);
  });

  test("where nothing is left in all there are no shares", () => {
    expect(penyumbangSisa([{sisa: 5}, {sisa: -5}]).map(({porsi}) => porsi)).toEqual([null, null]);
  });
});

describe("urutkanAnggaran(baris, urutan)", () => {
  const all = [...linesOf().values()];
  test.each([
    {urutan: "pagu-turun", kode: ["", "2.17.01", "2.17.01.2.02"]},
    {urutan: "sisa-naik", kode: ["2.17.01.2.01", "2.17.01.2.01.0001", "2.17.01.2.02"]},
  ])("$urutan", ({urutan, kode}) => {
    expect(urutkanAnggaran(all, parseUrutan(urutan)).slice(0, 3).map((b) => b.kode)).toEqual(kode);
  });

  test("what is not known stands last either way, nothing is lost, and the list given is left alone", () => {
    for (const urutan of ["serapan-turun", "serapan-naik"]) {
      const sorted = urutkanAnggaran(all, parseUrutan(urutan));
      expect(sorted.at(-1)!.serapan).toBeNull();
      expect(new Set(sorted)).toEqual(new Set(all));
      expect(sorted).toHaveLength(all.length);
    }
    expect(urutkanAnggaran(all, null)).toEqual(all);
  });

  test.each(["", "nama-turun", "pagu", "pagu-samping", undefined])("%s is no sorting", (text) => {
    expect(parseUrutan(text)).toBeNull();
  });
});

describe("saringAnggaran(bawahan, anak, teks)", () => {
  const below = bawahanAnggaran(linesOf(), "");
  const anak = anakAnggaran(linesOf(), "");
  test.each([
    {teks: "", kode: ["2.17.01", "2.17.02"]},
    {teks: "  satu ", kode: ["2.17.01"]},
    {teks: "2.02.0001", kode: ["2.17.01.2.02.0001"]},
    {teks: "tidak ada", kode: []},
  ])("'$teks' finds codes and names at any level", ({teks, kode}) => {
    expect(saringAnggaran(below, anak, teks).map((b) => b.kode)).toEqual(kode);
  });
});
