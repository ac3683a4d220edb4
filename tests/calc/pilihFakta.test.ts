import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {pilihFakta} from "../../src/calc/pilihFakta.js";
import {paguOf, pilihan, realisasiOf, sumOf, withShuffled} from "./fakta.js";

const kode = "2.17.01.2.01.0001";

describe("pilihFakta({pagu, realisasi}, {tahun, skpd, bulan, tahapan})", () => {
  test.each([
    {name: "budget of the SKPD, year and stage", isi: {}, kept: true},
    {name: "no budget of another year", isi: {tahun: 2023}, kept: false},
    {name: "no budget of another SKPD", isi: {skpd: "Dinas Lain"}, kept: false},
    {name: "no budget of another stage", isi: {tahapan: "perubahan"}, kept: false},
    {name: "no budget of a stage that is not named", isi: {tahapan: "tidak-disebut"}, kept: false},
  ])("keeps $name", ({isi, kept}) => {
    const pagu = [paguOf(kode, 100, isi)];
    expect(pilihFakta({pagu, realisasi: []}, pilihan)).toEqual({pagu: kept ? pagu : [], realisasi: []});
  });

  test.each([
    {name: "spending of the month itself", isi: {bulanAwal: 6, bulan: 6}, kept: true},
    {name: "spending of an earlier month", isi: {bulanAwal: 1, bulan: 1}, kept: true},
    {name: "a sum over months that ends with the month", isi: {bulanAwal: 1, bulan: 6}, kept: true},
    {name: "no spending of a later month", isi: {bulanAwal: 7, bulan: 7}, kept: false},
    {name: "no part of a sum over months that ends later", isi: {bulanAwal: 1, bulan: 12}, kept: false},
    {name: "no spending of another year", isi: {bulan: 6, tahun: 2023}, kept: false},
    {name: "no spending of another SKPD", isi: {bulan: 6, skpd: "Dinas Lain"}, kept: false},
  ])("keeps $name, up to June", ({isi, kept}) => {
    const realisasi = [realisasiOf(kode, 100, isi)];
    expect(pilihFakta({pagu: [], realisasi}, {...pilihan, bulan: 6})).toEqual({
      pagu: [],
      realisasi: kept ? realisasi : [],
    });
  });

  test("spending has no stage: it is the same whatever stage the budget is of", () => {
    const realisasi = [realisasiOf(kode, 100)];
    expect(pilihFakta({pagu: [], realisasi}, {...pilihan, tahapan: "perubahan"}).realisasi).toEqual(realisasi);
  });

  const pagu = fc.array(
    fc.record({
      nilai: fc.nat(),
      tahun: fc.constantFrom(2023, 2024),
      skpd: fc.constantFrom("Dinas Contoh", "Dinas Lain"),
      tahapan: fc.constantFrom("murni", "perubahan"),
    }).map(({nilai, ...isi}) => paguOf(kode, nilai, isi)),
  );
  const realisasi = fc.array(
    fc.record({
      nilai: fc.nat(),
      tahun: fc.constantFrom(2023, 2024),
      skpd: fc.constantFrom("Dinas Contoh", "Dinas Lain"),
      bulan: fc.integer({min: 1, max: 12}),
    }).map(({nilai, ...isi}) => realisasiOf(kode, nilai, {...isi, bulanAwal: isi.bulan})),
  );

  test("the stages of a year part its budget among them: nothing is lost and nothing is in two", () => {
    fc.assert(fc.property(pagu, (pagu) => {
      const parts = ["murni", "perubahan"].map((tahapan) => pilihFakta({pagu, realisasi: []}, {...pilihan, tahapan}));
      const own = pagu.filter(({tahun, skpd}) => tahun === 2024 && skpd === "Dinas Contoh");
      expect(parts.reduce((sum, {pagu}) => sum + sumOf(pagu), 0)).toBe(sumOf(own));
      expect(parts.reduce((sum, {pagu}) => sum + pagu.length, 0)).toBe(own.length);
    }));
  });

  test("a later month keeps all that an earlier one keeps, and adds that month's own spending", () => {
    fc.assert(fc.property(realisasi, fc.integer({min: 2, max: 12}), (realisasi, bulan) => {
      const upTo = (bulan: number) => pilihFakta({pagu: [], realisasi}, {...pilihan, bulan}).realisasi;
      const own = realisasi.filter((f) => f.tahun === 2024 && f.skpd === "Dinas Contoh" && f.bulan === bulan);
      expect(new Set(upTo(bulan))).toEqual(new Set([...upTo(bulan - 1), ...own]));
      expect(upTo(bulan)).toHaveLength(upTo(bulan - 1).length + own.length);
    }));
  });

  test("which facts are kept does not depend on their order", () => {
    fc.assert(fc.property(withShuffled(pagu), withShuffled(realisasi), ([pagu, p], [realisasi, r]) => {
      const [kept, shuffled] = [pilihFakta({pagu, realisasi}, pilihan), pilihFakta({pagu: p, realisasi: r}, pilihan)];
      expect(new Set(shuffled.pagu)).toEqual(new Set(kept.pagu));
      expect(new Set(shuffled.realisasi)).toEqual(new Set(kept.realisasi));
    }));
  });
});
