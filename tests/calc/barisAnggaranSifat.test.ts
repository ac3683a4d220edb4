import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  anakAnggaran,
  type BarisAnggaran,
  barisAnggaran,
  bawahanAnggaran,
  daunAnggaran,
  jenjangAnggaran,
} from "../../src/calc/barisAnggaran.js";
import {daftarPagu, daftarRealisasi, dataOf, kodeDaun, paguOf, persenOf, pilihan, realisasiOf, sumOf} from "./fakta.js";
import {anakTabel37, dataTabel37, daunTabel37, indukTabel37, tabel37} from "./tabel37.js";

const kode = "2.17.01.2.01.0001";
const codes = (lines: readonly BarisAnggaran[]) => lines.map(({kode}) => kode);
const moneyOf = ({pagu, realisasi, sisa}: BarisAnggaran) => [pagu, realisasi, sisa];

describe("barisAnggaran(data, pilihan) of Tabel 3.7 of the LKjIP 2024", () => {
  const lines = barisAnggaran(dataTabel37, pilihan);

  test("the whole, 8 program, 14 kegiatan and 34 sub kegiatan, in code order", () => {
    const levels = [...lines.values()].map(({level}) => level);
    expect(["skpd", "program", "kegiatan", "sub_kegiatan"].map((l) => levels.filter((level) => level === l).length))
      .toEqual([1, 8, 14, 34]);
    expect([...lines.keys()]).toEqual(["", ...tabel37.map(({kode}) => kode).toSorted()]);
  });

  test("the whole has the totals of the report", () => {
    expect(lines.get("")).toMatchObject({pagu: 9_865_481_222, realisasi: 4_847_956_007, sisa: 5_017_525_215});
    expect(lines.get("")!.serapan).toBeCloseTo(49.140593326447, 9);
    expect(lines.get("")!.varians).toEqual({selisih: -5_017_525_215, persen: expect.closeTo(-50.859406673553, 9)});
    expect(lines.get("")!.porsiSisa).toBe(100);
    expect(lines.get("")!.daun.flatMap(({faktaPagu}) => faktaPagu)).toHaveLength(34);
  });

  test("every code has the printed amounts and the printed percentage", () => {
    expect(tabel37.map(({kode}) => [...moneyOf(lines.get(kode)!), lines.get(kode)!.tercetak?.nilai]))
      .toEqual(tabel37.map(({pagu, realisasi, persen}) => [pagu, realisasi, pagu - realisasi, persen]));
  });

  test("every parent's fisik is what is printed beside it, within the rounding of two levels of printed values", () => {
    const far = indukTabel37.filter(({kode, persen}) => Math.abs(lines.get(kode)!.fisik!.nilai - persen!) > 0.015);
    expect(far).toEqual([]);
  });

  test("the one leaf without a figure lowers the coverage of its kegiatan, its program and the whole only", () => {
    const partial = [...lines.values()].filter(({fisik}) => fisik !== null && fisik.dihitungNol > 0);
    expect(codes(partial)).toEqual(["", "2.17.07", "2.17.07.2.01"]);
    expect(lines.get("2.17.07.2.01.0003")!.fisik).toBeNull();
    expect(lines.get("")!.fisik!.cakupanPagu).toBeCloseTo(98.95830301951388, 9);
  });

  test("children, leaves and the way down are those that the report indents", () => {
    expect(codes(anakAnggaran(lines, ""))).toEqual(
      tabel37.filter(({level}) => level === "program").map(({kode}) => kode),
    );
    for (const induk of indukTabel37) {
      expect(codes(anakAnggaran(lines, induk.kode))).toEqual(anakTabel37(induk).map(({kode}) => kode).toSorted());
    }
    expect(codes(daunAnggaran(lines))).toEqual(daunTabel37.map(({kode}) => kode).toSorted());
    expect(codes(jenjangAnggaran(lines, "2.17.07.2.01.0004")))
      .toEqual(["", "2.17.07", "2.17.07.2.01", "2.17.07.2.01.0004"]);
  });
});

describe("barisAnggaran(data, pilihan)", () => {
  test("no facts give no lines, not a line of zeros", () => {
    expect(barisAnggaran(dataOf({}), pilihan).size).toBe(0);
  });

  test.each([
    {name: "of another month", isi: {bulan: 6}},
    {name: "of another year", isi: {tahun: 2023}},
    {name: "of another SKPD", isi: {skpd: "Dinas Lain"}},
  ])("a printed percentage $name does not stand beside the line", ({isi}) => {
    const lines = barisAnggaran(dataOf({pagu: [paguOf(kode, 100)], tercetak: [persenOf(kode, 50, isi)]}), pilihan);
    expect(lines.get(kode)).toMatchObject({tercetak: null, fisik: null, faktaFisik: []});
  });

  test("a name of another year's nomenclature is not used", () => {
    const nomenklatur = [{kode: "2.17.01", tahun: 2023, level: "program" as const, nama: "PROGRAM LAMA"}];
    expect(barisAnggaran(dataOf({pagu: [paguOf(kode, 100)], nomenklatur}), pilihan).get("2.17.01")!.nama)
      .toBe("2.17.01");
  });

  test("a leaf on several rows weighs with the sum of them, and its figure is listed once", () => {
    const other = "2.17.01.2.01.0002";
    const lines = barisAnggaran(
      dataOf({
        pagu: [paguOf(kode, 100), paguOf(kode, 200), paguOf(other, 100)],
        tercetak: [persenOf(kode, 40), persenOf(other, 80)],
      }),
      pilihan,
    );
    expect(lines.get("")!.fisik).toEqual({nilai: 50, cakupanPagu: 100, dihitungNol: 0});
    expect(lines.get(kode)!.faktaFisik).toHaveLength(1);
  });

  test("months that make the budget to the sen leave a sisa of 0 and no share, not a rest of binary fractions", () => {
    const realisasi = [
      realisasiOf(kode, 125_000.1, {bulanAwal: 1, bulan: 1}),
      realisasiOf(kode, 250_000.2, {bulanAwal: 2, bulan: 2}),
    ];
    const line = barisAnggaran(dataOf({pagu: [paguOf(kode, 375_000.3)], realisasi}), pilihan).get(kode)!;
    expect(line).toMatchObject({sisa: 0, serapan: 100, porsiSisa: null, varians: {selisih: 0, persen: 0}});
  });

  // The readers accept "-1.000" as a budget, so it reaches the pages; one such cell must not take all of them down.
  test("a negative pagu of an input is summed as it stands, and leaves fisik undetermined instead of throwing", () => {
    const data = dataOf({
      pagu: [paguOf(kode, 300), paguOf("2.17.02.2.01.0001", -100)],
      tercetak: [persenOf(kode, 50), persenOf("2.17.02.2.01.0001", 50)],
    });
    expect(() => barisAnggaran(data, pilihan)).not.toThrow();
    const lines = barisAnggaran(data, pilihan);
    expect([lines.get("")!.pagu, lines.get("2.17.02")!.pagu, lines.get("")!.fisik]).toEqual([200, -100, null]);
    expect(lines.get("2.17.01")!.fisik!.nilai).toBe(50);
  });

  const printed = fc.uniqueArray(fc.tuple(kodeDaun, fc.option(fc.integer({min: 0, max: 100}), {nil: null})), {
    selector: ([kode]) => kode,
  }).map((list) => list.map(([kode, nilai]) => persenOf(kode, nilai)));

  test("every level's children, and the leaves, make the whole", () => {
    fc.assert(fc.property(daftarPagu, daftarRealisasi, printed, (pagu, realisasi, tercetak) => {
      const lines = barisAnggaran(dataOf({pagu, realisasi, tercetak}), pilihan);
      fc.pre(lines.size > 0);
      const make = (part: readonly BarisAnggaran[]) => [
        sumOf(part.map(({pagu}) => ({nilai: pagu ?? 0}))),
        sumOf(part.map(({realisasi}) => ({nilai: realisasi ?? 0}))),
      ];
      expect(make(daunAnggaran(lines))).toEqual([sumOf(pagu), sumOf(realisasi)]);
      for (const line of lines.values()) {
        const children = anakAnggaran(lines, line.kode);
        if (children.length > 0) expect(make(children)).toEqual(make([line]));
      }
    }));
  });

  test("a line is below exactly those that it stands in, and every line but the whole is one child of one line", () => {
    fc.assert(fc.property(daftarPagu, (pagu) => {
      const lines = barisAnggaran(dataOf({pagu}), pilihan);
      for (const {kode} of lines.values()) {
        const above = codes(
          [...lines.values()].filter((other) => codes(bawahanAnggaran(lines, other.kode)).includes(kode)),
        );
        expect([...above, kode]).toEqual(codes(jenjangAnggaran(lines, kode)));
      }
      const children = [...lines.keys()].flatMap((kode) => codes(anakAnggaran(lines, kode)));
      expect(children.toSorted()).toEqual([...lines.keys()].filter((kode) => kode !== ""));
    }));
  });
});
