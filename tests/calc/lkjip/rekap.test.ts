import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {barisAnggaran} from "../../../src/calc/barisAnggaran.js";
import {rekapLkjip} from "../../../src/calc/lkjip/rekapLkjip.js";
import {type MasukanPersenRekap, ujiPersenRekap} from "../../../src/calc/lkjip/ujiPersenRekap.js";
import {daftarPagu, daftarRealisasi, dataOf, paguOf, persenOf, pilihan, realisasiOf, sumOf} from "../fakta.js";
import {anakTabel37, dataTabel37, tabel37} from "../tabel37.js";

const cetak = (nilai: number, desimal = 0) => ({nilai, desimal});
const anak = (pagu: number | null, nilai: number | null, desimal = 0) => ({
  pagu,
  tercetak: nilai === null ? null : cetak(nilai, desimal),
});

describe("ujiPersenRekap(masukan)", () => {
  const judged = (isi: Partial<MasukanPersenRekap>) => {
    const {serapan, tertimbang} = ujiPersenRekap({pagu: 200, realisasi: 50, tercetak: null, anak: [], ...isi});
    return [serapan.hitung, serapan.cocok, tertimbang.hitung, tertimbang.cocok];
  };

  test.each<[string, Partial<MasukanPersenRekap>, unknown[]]>([
    ["nothing printed, nothing below", {}, [25, null, null, null]],
    ["serapan as printed", {tercetak: cetak(25)}, [25, "sama", null, null]],
    ["something else, nothing below", {tercetak: cetak(90)}, [25, "beda", null, null]],
    ["the mean of what is below, by pagu", {tercetak: cetak(75), anak: [anak(300, 100), anak(100, 0)]}, [
      25,
      "beda",
      75,
      "sama",
    ]],
    ["a child without a figure counts as 0", {tercetak: cetak(75), anak: [anak(300, 100), anak(100, null)]}, [
      25,
      "beda",
      75,
      "sama",
    ]],
    ["a child without a pagu weighs nothing", {tercetak: cetak(60), anak: [anak(300, 60), anak(null, 0)]}, [
      25,
      "beda",
      60,
      "sama",
    ]],
    ["no child with a figure", {tercetak: cetak(60), anak: [anak(300, null)]}, [25, "beda", null, null]],
    ["a negative pagu is no weight", {tercetak: cetak(60), anak: [anak(300, 60), anak(-1, 60)]}, [
      25,
      "beda",
      null,
      null,
    ]],
    ["no pagu of its own", {pagu: null, tercetak: cetak(60), anak: [anak(1, 60)]}, [null, null, 60, "sama"]],
    ["no realisasi of its own", {realisasi: null, tercetak: cetak(60)}, [null, null, null, null]],
  ])("%s", (_, isi, expected) => {
    expect(judged(isi)).toEqual(expected);
  });

  // Printed to a tenth: half a tenth of its own, and as much as the coarsest figure below may be off.
  test.each([
    {
      name: "the rounding of the coarsest figure below is allowed for",
      below: [anak(1, 60, 2), anak(1, 60)],
      nilai: 60.5,
      cocok: "sama",
    },
    {name: "in either order", below: [anak(1, 60), anak(1, 60, 2)], nilai: 60.5, cocok: "sama"},
    {name: "but no more than that", below: [anak(1, 60, 2), anak(1, 60)], nilai: 60.6, cocok: "beda"},
    {name: "of fine figures hardly any", below: [anak(1, 60, 2), anak(1, 60, 2)], nilai: 60.1, cocok: "beda"},
    {name: "a figure not printed has no rounding", below: [anak(1, 60, 2), anak(0, null)], nilai: 60.1, cocok: "beda"},
  ])("$name", ({below, nilai, cocok}) => {
    expect(judged({tercetak: cetak(nilai, 1), anak: below})[3]).toBe(cocok);
  });
});

describe("rekapLkjip(baris)", () => {
  const rows = (data: Parameters<typeof barisAnggaran>[0]) => rekapLkjip(barisAnggaran(data, pilihan));

  test("of Tabel 3.7 has the whole and its 56 rows, each with the money printed", () => {
    const rekap = rows(dataTabel37);
    expect(rekap).toHaveLength(57);
    expect(rekap[0]!.baris).toMatchObject({kode: "", pagu: 9_865_481_222, realisasi: 4_847_956_007});
    const found = rekap.slice(1).map(({baris: {kode, pagu, realisasi}}) => ({kode, pagu, realisasi}));
    const printed = tabel37.map(({kode, pagu, realisasi}) => ({kode, pagu, realisasi}));
    expect(found).toEqual(printed.sort((a, b) => (a.kode < b.kode ? -1 : 1)));
  });

  test("of Tabel 3.7 explains every parent by the rows directly below it", () => {
    const parents = rows(dataTabel37).filter(({tertimbang}) => tertimbang.cocok !== null);
    expect(parents).toHaveLength(22);
    expect(parents.filter(({tertimbang}) => tertimbang.cocok !== "sama")).toEqual([]);
    for (const {baris, tertimbang} of parents) {
      const below = anakTabel37(tabel37.find(({kode}) => kode === baris.kode)!);
      const total = below.reduce((sum, {pagu}) => sum + pagu, 0);
      const mean = below.reduce((sum, {pagu, persen}) => sum + pagu * (persen ?? 0), 0) / total;
      expect(tertimbang.hitung).toBeCloseTo(mean, 9);
    }
  });

  test("a line without a printed percentage is not judged, one with a dash neither", () => {
    const kode = "2.17.01.2.01.0001";
    const data = (tercetak: Parameters<typeof dataOf>[0]["tercetak"]) =>
      dataOf({pagu: [paguOf(kode, 100)], realisasi: [realisasiOf(kode, 40)], tercetak});
    for (const tercetak of [[], [persenOf(kode, null)]]) {
      expect(rows(data(tercetak)).map(({serapan}) => [serapan.hitung, serapan.cocok])).toEqual(
        Array.from({length: 4}, () => [40, null]),
      );
    }
    expect(rows(data([persenOf(kode, 40)])).at(-1)!.serapan).toEqual({hitung: 40, tercetak: cetak(40), cocok: "sama"});
  });

  test("no lines give no rows", () => {
    expect(rekapLkjip(new Map())).toEqual([]);
  });

  test("each parent's money is that of the rows directly below it", () => {
    fc.assert(fc.property(daftarPagu, daftarRealisasi, (pagu, realisasi) => {
      const rekap = rows(dataOf({pagu, realisasi}));
      const sum = (of: "pagu" | "realisasi", list: typeof rekap) =>
        sumOf(list.map(({baris}) => ({nilai: baris[of] ?? 0})));
      for (const [level, below] of [["skpd", "program"], ["program", "kegiatan"], ["kegiatan", "sub_kegiatan"]]) {
        for (const {baris} of rekap.filter((row) => row.baris.level === level)) {
          const children = rekap.filter((row) =>
            row.baris.level === below && (baris.kode === "" || row.baris.kode.startsWith(`${baris.kode}.`))
          );
          expect([baris.pagu ?? 0, baris.realisasi ?? 0]).toEqual([sum("pagu", children), sum("realisasi", children)]);
        }
      }
    }));
  });
});
