import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {asalPersen, type ProgramPersen} from "../../../src/calc/lkjip/asalPersen.js";
import {barisEfisiensi} from "../../../src/calc/lkjip/barisEfisiensi.js";
import {type MasukanUang, uangIndikator} from "../../../src/calc/lkjip/uangIndikator.js";

const cetak = (nilai: number, desimal = 0) => ({nilai, desimal});
const program = (pagu: number, realisasi: number | null, persenTercetak: number | null = null): ProgramPersen => ({
  pagu,
  realisasi,
  persenTercetak,
});
/** Serapan 20 % and 80 %: alike 50, together 26. Printed 30 and 90: weighted 36, alike 60. */
const dua = [program(900, 180, 30), program(100, 80, 90)];

describe("asalPersen(tercetak, program)", () => {
  test.each<[string, {nilai: number; desimal: number}, ProgramPersen[], {cara: string; nilai: number} | null]>([
    ["the plain mean of serapan", cetak(50), dua, {cara: "rata-rata-serapan", nilai: 50}],
    ["the mean of what is printed, by pagu", cetak(36), dua, {cara: "tertimbang-pagu", nilai: 36}],
    ["the plain mean of what is printed", cetak(60), dua, {cara: "rata-rata-persen", nilai: 60}],
    ["what is printed for the only program", cetak(93.83, 2), [program(100, 66, 93.83)], {
      cara: "persen-program",
      nilai: 93.83,
    }],
    ["the serapan of the only program", cetak(66), [program(100, 66, 93.83)], {cara: "rata-rata-serapan", nilai: 66}],
    ["cut off counts too", cetak(33), [program(100, 50, 33.9), program(100, 50, 33.9)], {
      cara: "tertimbang-pagu",
      nilai: 33.9,
    }],
    ["none of these", cetak(26), dua, null],
    ["no program", cetak(0), [], null],
    ["one program prints nothing, which weighs as 0", cetak(30), [program(50, null, 60), program(50, null)], {
      cara: "tertimbang-pagu",
      nilai: 30,
    }],
    ["a program without a pagu weighs nothing", cetak(60), [program(0, null, 10), program(100, null, 60)], {
      cara: "tertimbang-pagu",
      nilai: 60,
    }],
    ["one program prints nothing: no plain mean", cetak(60), [program(100, null, 60), program(300, null)], null],
    ["no program prints anything", cetak(0), [program(100, null), program(100, null)], null],
    ["the only program prints nothing", cetak(0), [program(100, null)], null],
    ["a realisasi not known: no mean of serapan", cetak(20), [program(900, 180), program(100, null)], null],
    ["a pagu of 0: no mean of serapan", cetak(10), [program(900, 180), program(0, 0)], null],
    ["a negative pagu is no weight, and the plain mean stands", cetak(60), [
      program(900, null, 30),
      program(-100, null, 90),
    ], {
      cara: "rata-rata-persen",
      nilai: 60,
    }],
  ])("%s", (_, tercetak, programs, expected) => {
    const found = asalPersen(tercetak, programs);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toEqual({cara: expected.cara, nilai: expect.closeTo(expected.nilai, 9)});
  });

  test("of one program the plain mean of what is printed has its own name", () => {
    expect(asalPersen(cetak(90), [program(100, 10, 90)])!.cara).toBe("persen-program");
  });

  test("the likelier explanation comes first", () => {
    expect(asalPersen(cetak(50), [program(100, 50, 50), program(100, 50, 50)])!.cara).toBe("rata-rata-serapan");
    expect(asalPersen(cetak(50), [program(100, 10, 50), program(100, 10, 50)])!.cara).toBe("tertimbang-pagu");
  });

  test("what it names is within a unit of what is printed", () => {
    const programs = fc.array(
      fc.record({
        pagu: fc.integer({min: 0, max: 1_000_000}),
        realisasi: fc.option(fc.integer({min: 0, max: 1_000_000}), {nil: null}),
        persenTercetak: fc.option(fc.integer({min: 0, max: 100}), {nil: null}),
      }),
      {maxLength: 5},
    );
    fc.assert(fc.property(programs, fc.integer({min: 0, max: 100}), (programs, nilai) => {
      const found = asalPersen(cetak(nilai), programs);
      if (found !== null) expect(Math.abs(found.nilai - nilai)).toBeLessThanOrEqual(1);
    }));
  });
});

describe("uangIndikator(masukan)", () => {
  const uang = (isi: Partial<MasukanUang>) =>
    uangIndikator({pagu: 1000, realisasi: 260, tercetak: {serapan: null, efisiensi: null}, program: [], ...isi});
  const printed = (serapan: number | null, efisiensi: number | null = null) => ({
    serapan: serapan === null ? null : cetak(serapan),
    efisiensi: efisiensi === null ? null : cetak(efisiensi),
  });

  test.each<[string, Partial<MasukanUang>, number | null, string | null, string | null]>([
    ["nothing printed", {}, 26, null, null],
    ["the right serapan needs no explanation", {tercetak: printed(26), program: dua}, 26, "sama", null],
    [
      "the right serapan needs none, though a mean is the same",
      {tercetak: printed(26), program: [program(1000, 260)]},
      26,
      "sama",
      null,
    ],
    ["a mean of the programs'", {tercetak: printed(50), program: dua}, 26, "beda", "rata-rata-serapan"],
    ["a wrong one that nothing explains", {tercetak: printed(77), program: dua}, 26, "beda", null],
    ["a wrong one without programs", {tercetak: printed(50)}, 26, "beda", null],
    [
      "a serapan cut off is explained too where it can be",
      {realisasi: 268.75, tercetak: printed(26), program: [program(100, 26)]},
      26.875,
      "dipotong",
      "rata-rata-serapan",
    ],
    ["no pagu", {pagu: null, tercetak: printed(50), program: dua}, null, null, null],
    ["a pagu of 0", {pagu: 0, tercetak: printed(50), program: dua}, null, null, null],
    ["no realisasi", {realisasi: null, tercetak: printed(50), program: dua}, null, null, null],
  ])("serapan: %s", (_, isi, hitung, cocok, cara) => {
    const {serapan, asalSerapan} = uang(isi);
    expect(serapan.hitung).toBe(hitung);
    expect(serapan.cocok).toBe(cocok);
    expect(asalSerapan?.cara ?? null).toBe(cara);
  });

  test.each<[string, Partial<MasukanUang>, number | null, number | null]>([
    ["the programs' own", {program: dua}, 260, 0],
    ["more than the programs'", {realisasi: 300, program: dua}, 260, 40],
    ["less than the programs'", {realisasi: 200, program: dua}, 260, -60],
    [
      "sen are no difference of binary fractions",
      {realisasi: 0.3, program: [program(1, 0.1), program(1, 0.2)]},
      0.3,
      0,
    ],
    ["programs not known", {program: []}, null, null],
    ["what one program spent is not known", {program: [program(900, 260), program(100, null)]}, null, null],
    ["nothing spent is known", {realisasi: 0, program: [program(900, 0)]}, 0, 0],
    ["no realisasi stated", {realisasi: null, program: dua}, 260, null],
  ])("realisasi: %s", (_, isi, realisasiProgram, selisihRealisasi) => {
    expect(uang(isi)).toMatchObject({realisasiProgram, selisihRealisasi});
  });

  test.each<[string, Partial<MasukanUang>, boolean | null]>([
    ["the serapan by another name", {tercetak: printed(null, 26)}, true],
    ["the serapan cut off", {realisasi: 269, tercetak: printed(null, 26)}, true],
    ["something else", {tercetak: printed(null, 74)}, false],
    ["not printed", {}, null],
    ["not to be judged without a pagu", {pagu: null, tercetak: printed(null, 26)}, null],
  ])("efisiensi: %s", (_, isi, adalahSerapan) => {
    expect(uang(isi).efisiensi).toEqual({tercetak: isi.tercetak?.efisiensi ?? null, adalahSerapan});
  });

  test("grouping the programs then summing is summing them", () => {
    const programs = fc.array(fc.integer({min: 0, max: 1e12}).map((realisasi) => program(1, realisasi)), {
      minLength: 1,
    });
    fc.assert(fc.property(programs, programs, (a, b) => {
      const sum = (list: ProgramPersen[]) => uang({program: list}).realisasiProgram!;
      expect(sum([...a, ...b])).toBe(sum([program(1, sum(a)), program(1, sum(b))]));
    }));
  });
});

describe("barisEfisiensi(kinerja, uang)", () => {
  const uang = {pagu: 200, realisasi: 50, tercetak: {serapan: cetak(25), efisiensi: cetak(25)}, program: []};
  const kinerja = {target: 80, realisasi: cetak(40), arah: "naik", tercetak: cetak(55)} as const;

  test("judges performance and money side by side", () => {
    expect(barisEfisiensi(kinerja, uang)).toEqual({
      capaian: {hitung: 50, tercetak: cetak(55), cocok: "beda"},
      serapan: {hitung: 25, tercetak: cetak(25), cocok: "sama"},
      asalSerapan: null,
      realisasiProgram: null,
      selisihRealisasi: null,
      efisiensi: {tercetak: cetak(25), adalahSerapan: true},
    });
  });

  test("money is judged without a target, and performance without money", () => {
    expect(barisEfisiensi({...kinerja, target: null}, uang).serapan.cocok).toBe("sama");
    expect(barisEfisiensi(kinerja, {...uang, pagu: null}).capaian.hitung).toBe(50);
  });
});
