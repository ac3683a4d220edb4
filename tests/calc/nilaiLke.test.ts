import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {nilaiLhe} from "../../src/calc/nilaiLhe.js";
import {nilaiLke, rincianLke} from "../../src/calc/nilaiLke.js";
import {type AturanLke, type Huruf, lkePermenpan88} from "../../src/model/referensi/lkeAkip.js";

const letters: readonly Huruf[] = ["AA", "A", "BB", "B", "CC", "C", "D", "E"];
const all = (huruf: Huruf | null, banyak: number) => Array.from({length: banyak}, () => huruf);
const counts = [7, 10, 8, 3, 7, 10, 6, 9, 7, 3, 5, 5];

describe("nilaiLke(jawaban, {tingkat})", () => {
  test.each([["AA", 100], ["A", 90], ["BB", 80], ["B", 70], ["CC", 60], ["C", 50], ["D", 30], ["E", 0]] as const)(
    "%s everywhere is %d, per sub-component and per criterion",
    (huruf, nilai) => {
      expect(nilaiLke(all(huruf, 12))).toBeCloseTo(nilai, 10);
      expect(nilaiLke(all(huruf, 12), {tingkat: "sub-komponen"})).toBeCloseTo(nilai, 10);
      expect(nilaiLke(all(huruf, 80), {tingkat: "kriteria"})).toBeCloseTo(nilai, 10);
    },
  );

  test("each sub-component is worth what the published table says", () => {
    const weights = [6, 9, 15, 6, 9, 15, 3, 4.5, 7.5, 5, 7.5, 12.5];
    expect(weights.map((_, index) => nilaiLke(all("E", 12).with(index, "AA")))).toEqual(weights);
  });

  test("each criterion is worth an even part of its sub-component", () => {
    const weights = [6, 9, 15, 6, 9, 15, 3, 4.5, 7.5, 5, 7.5, 12.5];
    const expected = weights.flatMap((weight, index) => Array(counts[index]!).fill(weight / counts[index]!));
    expected.forEach((weight, index) => {
      expect(nilaiLke(all("E", 80).with(index, "AA"), {tingkat: "kriteria"})).toBeCloseTo(weight, 10);
    });
  });

  test.each([{tingkat: "sub-komponen", banyak: 12}, {tingkat: "kriteria", banyak: 80}] as const)(
    "one missing answer per $tingkat leaves no score, wherever it is",
    ({tingkat, banyak}) => {
      for (let index = 0; index < banyak; index++) {
        expect(nilaiLke(all("AA", banyak).with(index, null), {tingkat})).toBeNull();
      }
    },
  );

  test.each([["sub-komponen", 12], ["kriteria", 80]] as const)(
    "holes in a list per %s are missing answers",
    (tingkat, n) => {
      expect(nilaiLke(new Array(n), {tingkat})).toBeNull();
      const jawaban = all("AA", n);
      delete jawaban[n - 1];
      expect(nilaiLke(jawaban, {tingkat})).toBeNull();
      expect(rincianLke(jawaban, {tingkat}).map(({nilai}) => nilai)).toEqual([30, 30, 15, null]);
    },
  );

  test.each(
    [
      {jawaban: all("A", 11), tingkat: "sub-komponen", pesan: "11 answers per sub-komponen; expected 12"},
      {jawaban: all("A", 80), tingkat: "sub-komponen", pesan: "80 answers per sub-komponen; expected 12"},
      {jawaban: all(null, 13), tingkat: "sub-komponen", pesan: "13 answers per sub-komponen; expected 12"},
      {jawaban: all("A", 12), tingkat: "kriteria", pesan: "12 answers per kriteria; expected 80"},
      {jawaban: [], tingkat: "kriteria", pesan: "0 answers per kriteria; expected 80"},
    ] as const,
  )("refuses $pesan", ({jawaban, tingkat, pesan}) => {
    expect(() => nilaiLke(jawaban, {tingkat})).toThrow(RangeError);
    expect(() => nilaiLke(jawaban, {tingkat})).toThrow(`nilaiLke: ${pesan}`);
  });

  test.each(["F", "a", "", "toString"])("refuses the letter %j, also beside a missing answer", (huruf) => {
    const jawaban = all(null, 12).with(3, huruf as Huruf);
    expect(() => nilaiLke(jawaban)).toThrow(RangeError);
    expect(() => nilaiLke(jawaban)).toThrow(
      `nilaiLke: answer 3 is ${huruf}; expected AA, A, BB, B, CC, C, D, E or null`,
    );
  });

  test("other weights take the place of the default", () => {
    const sub = (porsi: number) => ({kunci: "", nama: "", porsi, banyakKriteria: 2});
    const aturan: AturanLke = {
      ...lkePermenpan88,
      komponen: [{nama: "Satu", bobot: 40, subKomponen: [sub(25), sub(75)]}],
    };
    expect(nilaiLke(["AA", "E"], {}, aturan)).toBe(10);
    expect(nilaiLke(["AA", "E", "BB", "E"], {tingkat: "kriteria"}, aturan)).toBe(17);
  });

  test("never falls when one answer gets better", () => {
    const answers = fc.array(fc.constantFrom(...letters), {minLength: 12, maxLength: 12});
    fc.assert(fc.property(answers, fc.nat({max: 11}), fc.constantFrom(...letters), (jawaban, index, huruf) => {
      const better = letters.indexOf(huruf) <= letters.indexOf(jawaban[index]!);
      const change = nilaiLke(jawaban.with(index, huruf))! - nilaiLke(jawaban)!;
      expect(better ? change >= 0 : change < 0).toBe(true);
    }));
  });
});

describe("rincianLke(jawaban, {tingkat})", () => {
  const jawaban: Huruf[] = ["A", "BB", "B", "CC", "C", "D", "AA", "E", "A", "BB", "B", "CC"];

  test("names every component and sub-component with its weight and value", () => {
    const [perencanaan, , pelaporan] = rincianLke(jawaban);
    expect(perencanaan).toEqual({
      nama: "Perencanaan Kinerja",
      bobot: 30,
      nilai: expect.closeTo(23.1, 10),
      subKomponen: [
        {kunci: "perencanaan-keberadaan", nama: "Keberadaan", bobot: 6, capaian: 90, nilai: 5.4},
        {kunci: "perencanaan-kualitas", nama: "Kualitas", bobot: 9, capaian: 80, nilai: 7.2},
        {kunci: "perencanaan-pemanfaatan", nama: "Pemanfaatan", bobot: 15, capaian: 70, nilai: 10.5},
      ],
    });
    expect(pelaporan!.subKomponen.map(({capaian, nilai}) => [capaian, nilai])).toEqual([[100, 3], [0, 0], [90, 6.75]]);
  });

  test("a missing answer empties its own component only", () => {
    const rincian = rincianLke((jawaban as (Huruf | null)[]).with(4, null));
    expect(rincian.map(({nilai}) => nilai === null)).toEqual([false, true, false, false]);
    expect(rincian[1]!.subKomponen.map(({capaian, nilai}) => [capaian, nilai])).toEqual([
      [60, 3.6],
      [null, null],
      [30, 4.5],
    ]);
  });

  test("one missing criterion leaves its sub-component without a mean", () => {
    const [first] = rincianLke(all("A", 80).with(8, null), {tingkat: "kriteria"});
    expect(first!.subKomponen.map(({capaian}) => capaian)).toEqual([90, null, 90]);
  });

  test("the LHE of its components has the same score", () => {
    const komponen = rincianLke(jawaban).map(({bobot, nilai}) => ({bobot, capaian: (nilai! / bobot) * 100}));
    expect(nilaiLhe(komponen)).toBeCloseTo(nilaiLke(jawaban)!, 10);
  });
});
