import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type AnggaranSasaran, anggaranSasaran, type UangProgram} from "../../src/calc/anggaranSasaran.js";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import type {PorsiSasaran} from "../../src/calc/periksaPorsi.js";
import {tabel37} from "./tabel37.js";

const program: UangProgram[] = [
  {kode: "2.17.01", pagu: 500, realisasi: 400},
  {kode: "2.17.07", pagu: 101, realisasi: 51},
  {kode: "2.17.08", pagu: 200, realisasi: 20},
];
const porsi = (kodeProgram: string, sasaran: string, porsi: number | null = null): PorsiSasaran => ({
  sasaran,
  kodeProgram,
  porsi,
});

/** The sums of each group, by name; programs as `code: pagu / realisasi (share)`. */
function ringkas({sasaran, belumDibagi, tanpaSasaran}: AnggaranSasaran) {
  const groups = [...sasaran, {sasaran: "belum dibagi", ...belumDibagi}, {sasaran: "tanpa", ...tanpaSasaran}];
  return Object.fromEntries(groups.map(({sasaran, program}) => [
    sasaran,
    program.map(({kode, pagu, realisasi, porsi}) => `${kode}: ${pagu} / ${realisasi} (${porsi})`),
  ]));
}

function totals({sasaran, belumDibagi, tanpaSasaran}: AnggaranSasaran, ukuran: "pagu" | "realisasi") {
  return jumlahRupiah([...sasaran, belumDibagi, tanpaSasaran].flatMap((group) => group[ukuran] ?? []));
}

describe("anggaranSasaran(program, pemetaan)", () => {
  test("splits a program over two sasaran to the rupiah, and leaves what serves none", () => {
    const hasil = anggaranSasaran(program, [
      porsi("2.17.07", "B", 50),
      porsi("2.17.07", "A", 50),
      porsi("2.17.08", "A"),
    ]);
    expect(ringkas(hasil)).toEqual({
      B: ["2.17.07: 51 / 26 (50)"],
      A: ["2.17.07: 50 / 25 (50)", "2.17.08: 200 / 20 (100)"],
      "belum dibagi": [],
      tanpa: ["2.17.01: 500 / 400 (100)"],
    });
    expect(hasil.sasaran.map(({sasaran, pagu, realisasi}) => [sasaran, pagu, realisasi])).toEqual([
      ["B", 51, 26],
      ["A", 250, 45],
    ]);
    expect(hasil.tanpaSasaran).toMatchObject({pagu: 500, realisasi: 400});
    expect(hasil.belumDibagi).toMatchObject({pagu: null, realisasi: null});
    expect(hasil.salah).toEqual([]);
  });

  test("leaves a program without decided shares unsplit, and says so in the sums", () => {
    const hasil = anggaranSasaran(program, [porsi("2.17.07", "A", 40), porsi("2.17.07", "B"), porsi("2.17.08", "B")]);
    expect(ringkas(hasil)).toEqual({
      A: [],
      B: ["2.17.08: 200 / 20 (100)"],
      "belum dibagi": ["2.17.07: 101 / 51 (100)"],
      tanpa: ["2.17.01: 500 / 400 (100)"],
    });
    expect(hasil.belumDibagi).toMatchObject({pagu: 101, realisasi: 51});
    expect(hasil.sasaran[0]).toMatchObject({pagu: null, realisasi: null});
    expect(hasil.salah).toEqual([]);
  });

  test("a share of 0 takes nothing and is not listed", () => {
    const hasil = anggaranSasaran(program, [porsi("2.17.07", "A", 0), porsi("2.17.07", "B", 100)]);
    expect(ringkas(hasil)).toMatchObject({A: [], B: ["2.17.07: 101 / 51 (100)"]});
  });

  test("splits by rounded shares all the same", () => {
    const thirds = ["A", "B", "C"].map((sasaran) => porsi("2.17.07", sasaran, 33.33));
    expect(anggaranSasaran(program, thirds).sasaran.map(({pagu, realisasi}) => [pagu, realisasi])).toEqual([
      [34, 17],
      [34, 17],
      [33, 17],
    ]);
  });

  test("splits sen to the sen", () => {
    const [a, b] = anggaranSasaran([{kode: "1", pagu: 10.01, realisasi: -0.03}], [
      porsi("1", "A", 50),
      porsi("1", "B", 50),
    ]).sasaran;
    expect([a!.pagu, b!.pagu]).toEqual([5.01, 5]);
    expect([a!.realisasi, b!.realisasi]).toEqual([-0.02, -0.01]);
  });

  test("an amount that is not stated stays unstated, and does not empty the sums of the others", () => {
    const hasil = anggaranSasaran([{kode: "1", pagu: 10, realisasi: null}, {kode: "2", pagu: null, realisasi: 3}], [
      porsi("1", "A", 60),
      porsi("1", "B", 40),
      porsi("2", "B"),
    ]);
    expect(ringkas(hasil)).toMatchObject({A: ["1: 6 / null (60)"], B: ["1: 4 / null (40)", "2: null / 3 (100)"]});
    expect(hasil.sasaran.map(({pagu, realisasi}) => [pagu, realisasi])).toEqual([[6, null], [4, 3]]);
  });

  test("wrong shares are named and leave the program unsplit", () => {
    const hasil = anggaranSasaran(program, [porsi("2.17.07", "A", 60), porsi("2.17.07", "B", 30)]);
    expect(ringkas(hasil)).toMatchObject({A: [], B: [], "belum dibagi": ["2.17.07: 101 / 51 (100)"]});
    expect(hasil.salah).toEqual([{
      kodeProgram: "2.17.07",
      pesan: "Program 2.17.07: porsi ke 2 sasaran berjumlah 90\u00a0%, seharusnya 100\u00a0%.",
    }]);
  });

  test("a program that has no money is named; its sasaran stands empty", () => {
    const hasil = anggaranSasaran(program, [porsi("2.17.09", "A", 100)]);
    expect(ringkas(hasil)).toMatchObject({A: [], tanpa: expect.arrayContaining(["2.17.07: 101 / 51 (100)"])});
    expect(hasil.salah).toEqual([{
      kodeProgram: "2.17.09",
      pesan:
        'Program 2.17.09: dibebankan pada "A", tetapi tidak ada dalam anggaran; yang ada: 2.17.01, 2.17.07, 2.17.08.',
    }]);
  });

  test("no program and no mapping make empty groups", () => {
    const kosong = {pagu: null, realisasi: null, program: []};
    expect(anggaranSasaran([], [])).toEqual({sasaran: [], belumDibagi: kosong, tanpaSasaran: kosong, salah: []});
  });

  test("refuses a program that stands twice", () => {
    const run = () => anggaranSasaran([...program, program[1]!], []);
    expect(run).toThrow(RangeError);
    expect(run).toThrow("anggaranSasaran: program 2.17.07 stands twice; expected once");
  });
});

describe('anggaranSasaran(program, pemetaan, {ganda: "sekali"})', () => {
  test.each<[string, [string, number | null][], string]>([
    ["the largest share takes it whole", [["A", 40], ["B", 60]], "B"],
    ["the first of equal shares", [["A", 50], ["B", 50]], "A"],
    ["the first where none is decided", [["A", null], ["B", null]], "A"],
    ["the one with a share where the other has none", [["A", null], ["B", 10]], "B"],
    ["the only one", [["A", null]], "A"],
  ])("%s", (_, shares, expected) => {
    const pemetaan = shares.map(([sasaran, share]) => porsi("2.17.07", sasaran, share));
    const {sasaran, belumDibagi, salah} = anggaranSasaran(program, pemetaan, {ganda: "sekali"});
    expect(sasaran.filter(({pagu}) => pagu !== null)).toEqual([{
      sasaran: expected,
      pagu: 101,
      realisasi: 51,
      program: [{kode: "2.17.07", pagu: 101, realisasi: 51, porsi: 100}],
    }]);
    expect(belumDibagi.program).toEqual([]);
    expect(salah).toEqual([]);
  });

  test("wrong shares are wrong here too", () => {
    const hasil = anggaranSasaran(program, [porsi("2.17.07", "A", 60), porsi("2.17.07", "B", 50)], {ganda: "sekali"});
    expect(hasil.belumDibagi.program.map(({kode}) => kode)).toEqual(["2.17.07"]);
    expect(hasil.salah).toHaveLength(1);
  });
});

describe("the sums over sasaran, what is not split, and what serves none", () => {
  const amount = fc.option(fc.integer({min: -1_000_000_000, max: 9_000_000_000_000}).map((n) => n / 4), {nil: null});
  const programs = fc.array(fc.record({pagu: amount, realisasi: amount}), {maxLength: 8})
    .map((list) => list.map((uang, index) => ({kode: `2.17.0${index}`, ...uang})));
  const shares = fc.oneof(
    fc.integer({min: 0, max: 100}).map((share) => [share, 100 - share]),
    fc.array(fc.option(fc.double({min: -5, max: 105, noNaN: true}), {nil: null}), {maxLength: 3}),
  );
  const mapping = fc.array(shares, {maxLength: 9}).map((list) =>
    list.flatMap((parts, index) =>
      parts.map((share, at) => porsi(`2.17.0${index}`, ["A", "B", "A"][(index + at) % 3]!, share))
    )
  );

  test.each(["bagi", "sekali"] as const)("are those of the SKPD (%s)", (ganda) => {
    fc.assert(
      fc.property(programs, mapping, (program, pemetaan) => {
        const hasil = anggaranSasaran(program, pemetaan, {ganda});
        for (const ukuran of ["pagu", "realisasi"] as const) {
          expect(totals(hasil, ukuran)).toBe(jumlahRupiah(program.flatMap((p) => p[ukuran] ?? [])));
        }
      }),
      {numRuns: 300},
    );
  });

  test("Tabel 3.7 of the LKjIP 2024 adds up where Tabel 3.6 counts programs 7 and 8 twice", () => {
    const programs = tabel37.filter(({kode}) => kode.split(".").length === 3)
      .map(({kode, pagu, realisasi}) => ({kode, pagu, realisasi}));
    const rows = [["02", "05", "06", "07", "08"], ["03", "04"], ["07", "08"], ["01"]];
    const pemetaan = rows.flatMap((codes, index) => codes.map((code) => porsi(`2.17.${code}`, `baris ${index + 1}`)));
    const hasil = anggaranSasaran(programs, pemetaan);
    expect(hasil.belumDibagi.program.map(({kode}) => kode)).toEqual(["2.17.07", "2.17.08"]);
    expect(hasil.belumDibagi).toMatchObject({pagu: 3_168_095_545, realisasi: 517_049_659});
    expect(hasil.sasaran[3]).toMatchObject({pagu: 5_670_694_672, realisasi: 3_790_022_175});
    expect([totals(hasil, "pagu"), totals(hasil, "realisasi")]).toEqual([9_865_481_222, 4_847_956_007]);
  });
});
