import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {gulungAnggaran} from "../../src/calc/gulungAnggaran.js";
import {daftarPagu, daftarRealisasi, paguOf, realisasiOf, sumOf, withShuffled} from "./fakta.js";
import {dataTabel37, indukTabel37, tabel37} from "./tabel37.js";

const levels = [3, 5, 6];
const sumsOf = (rolled: ReturnType<typeof gulungAnggaran>) =>
  new Map([...rolled].map(([kode, {pagu, realisasi}]) => [kode, [pagu, realisasi]]));
/** The facts that a code stands for: those of the code itself or of a code below it. */
const below = <T extends {kodeSubKegiatan: string}>(facts: readonly T[], kode: string) =>
  facts.filter(({kodeSubKegiatan: own}) => kode === "" || own === kode || own.startsWith(`${kode}.`));

describe("gulungAnggaran(pagu, realisasi)", () => {
  test.each([
    {name: "no facts give an empty map", pagu: [], realisasi: [], rolled: []},
    {
      name: "a leaf counts for itself, its kegiatan, its program and the whole",
      pagu: [paguOf("2.17.01.2.01.0001", 100)],
      realisasi: [realisasiOf("2.17.01.2.01.0001", 40)],
      rolled: [
        ["", 100, 40],
        ["2.17.01", 100, 40],
        ["2.17.01.2.01", 100, 40],
        ["2.17.01.2.01.0001", 100, 40],
      ],
    },
    {
      name: "leaves of two programs meet in the whole only",
      pagu: [paguOf("2.17.01.2.01.0001", 100), paguOf("2.17.02.2.01.0001", 30)],
      realisasi: [realisasiOf("2.17.01.2.01.0001", 40), realisasiOf("2.17.02.2.01.0001", 0)],
      rolled: [
        ["", 130, 40],
        ["2.17.01", 100, 40],
        ["2.17.01.2.01", 100, 40],
        ["2.17.01.2.01.0001", 100, 40],
        ["2.17.02", 30, 0],
        ["2.17.02.2.01", 30, 0],
        ["2.17.02.2.01.0001", 30, 0],
      ],
    },
    {
      name: "several rows of one leaf add up, a correction below 0 included",
      pagu: [paguOf("2.17.01.2.01.01", 100), paguOf("2.17.01.2.01.01", 50)],
      realisasi: [realisasiOf("2.17.01.2.01.01", 60), realisasiOf("2.17.01.2.01.01", -10)],
      rolled: [
        ["", 150, 50],
        ["2.17.01", 150, 50],
        ["2.17.01.2.01", 150, 50],
        ["2.17.01.2.01.01", 150, 50],
      ],
    },
    {
      name: "a budget without spending has realisasi null, not 0",
      pagu: [paguOf("2.17.01", 100)],
      realisasi: [],
      rolled: [["", 100, null], ["2.17.01", 100, null]],
    },
    {
      name: "spending without a budget has pagu null, not 0",
      pagu: [],
      realisasi: [realisasiOf("2.17.01.2.01", 7)],
      rolled: [["", null, 7], ["2.17.01", null, 7], ["2.17.01.2.01", null, 7]],
    },
    {
      name: "a budget of 0 is 0, not unknown",
      pagu: [paguOf("2.17.01", 0)],
      realisasi: [realisasiOf("2.17.01", 0)],
      rolled: [["", 0, 0], ["2.17.01", 0, 0]],
    },
  ])("$name", ({pagu, realisasi, rolled}) => {
    const found = [...gulungAnggaran(pagu, realisasi)].map(([kode, g]) => [kode, g.pagu, g.realisasi]);
    expect(found.sort()).toEqual(rolled);
  });

  test("a code that only begins with the same digits is not below it", () => {
    const rolled = gulungAnggaran([paguOf("2.17.01.2.01.01", 100), paguOf("2.17.01.2.01.0101", 7)], []);
    expect(rolled.get("2.17.01.2.01.01")?.pagu).toBe(100);
    expect(rolled.get("2.17.01.2.01")?.pagu).toBe(107);
  });

  test("each line names itself and keeps the facts that its sums are made of", () => {
    const pagu = [paguOf("2.17.01.2.01.0001", 100), paguOf("2.17.02.2.01.0001", 30)];
    const realisasi = [realisasiOf("2.17.01.2.01.0001", 40)];
    const rolled = gulungAnggaran(pagu, realisasi);
    for (const [kode, line] of rolled) {
      expect(line.kode).toBe(kode);
      expect(new Set(line.daun.flatMap((d) => d.faktaPagu))).toEqual(new Set(below(pagu, kode)));
      expect(new Set(line.daun.flatMap((d) => d.faktaRealisasi))).toEqual(new Set(below(realisasi, kode)));
    }
  });

  test("Tabel 3.7: the leaves make every printed program and kegiatan, and the printed whole", () => {
    const rolled = gulungAnggaran(dataTabel37.pagu, dataTabel37.realisasi);
    expect(rolled.size).toBe(tabel37.length + 1);
    expect(rolled.get("")).toMatchObject({pagu: 9_865_481_222, realisasi: 4_847_956_007});
    expect(indukTabel37.map(({kode}) => [kode, rolled.get(kode)?.pagu, rolled.get(kode)?.realisasi]))
      .toEqual(indukTabel37.map(({kode, pagu, realisasi}) => [kode, pagu, realisasi]));
  });

  test("grouping and then summing is summing, on every level", () => {
    fc.assert(fc.property(daftarPagu, daftarRealisasi, (pagu, realisasi) => {
      const rolled = gulungAnggaran(pagu, realisasi);
      expect(rolled.get("")?.pagu ?? null).toBe(pagu.length === 0 ? null : sumOf(pagu));
      expect(rolled.get("")?.realisasi ?? null).toBe(realisasi.length === 0 ? null : sumOf(realisasi));
      for (const length of levels) {
        const lines = [...rolled.values()].filter(({kode}) => kode.split(".").length === length);
        expect(sumOf(lines.map((line) => ({nilai: line.pagu ?? 0})))).toBe(sumOf(pagu));
        expect(sumOf(lines.map((line) => ({nilai: line.realisasi ?? 0})))).toBe(sumOf(realisasi));
      }
    }));
  });

  test("every code is the sum of what lies below it, and null only where nothing does", () => {
    fc.assert(fc.property(daftarPagu, daftarRealisasi, (pagu, realisasi) => {
      for (const [kode, line] of gulungAnggaran(pagu, realisasi)) {
        const [own, spent] = [below(pagu, kode), below(realisasi, kode)];
        expect(line.pagu).toBe(own.length === 0 ? null : sumOf(own));
        expect(line.realisasi).toBe(spent.length === 0 ? null : sumOf(spent));
      }
    }));
  });

  test("the order of the facts does not matter to the sums", () => {
    fc.assert(fc.property(withShuffled(daftarPagu), withShuffled(daftarRealisasi), ([pagu, p], [realisasi, r]) => {
      expect(sumsOf(gulungAnggaran(p, r))).toEqual(sumsOf(gulungAnggaran(pagu, realisasi)));
    }));
  });
});
