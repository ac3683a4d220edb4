import {describe, expect, test} from "vitest";
import {periksaPorsi} from "../../src/calc/periksaPorsi.js";

const sharesOf = (isi: readonly [string, number | null][]) =>
  isi.map(([sasaran, porsi]) => ({sasaran, kodeProgram: "2.17.07", porsi}));

describe("periksaPorsi(kodeProgram, bagian)", () => {
  test.each<[string, [string, number | null][]]>([
    ["two shares that make a whole", [["A", 60], ["B", 40]]],
    ["a share of 0 and one of 100", [["A", 0], ["B", 100]]],
    ["thirds within their rounding", [["A", 33.33], ["B", 33.33], ["C", 33.33]]],
    ["one sasaran without a share", [["A", null]]],
    ["no share decided", [["A", null], ["B", null]]],
    ["a part decided", [["A", 60], ["B", null]]],
    ["a whole and one not decided", [["A", 100], ["B", null]]],
    ["one sasaran with all", [["A", 100]]],
  ])("nothing is wrong with %s", (_, isi) => expect(periksaPorsi("2.17.07", sharesOf(isi))).toBeNull());

  test.each<[[string, number | null][], string]>([
    [[["A", 60], ["B", 30]], "porsi ke 2 sasaran berjumlah 90 %, seharusnya 100 %."],
    [[["A", 60], ["B", 40.5]], "porsi ke 2 sasaran berjumlah 100,5 %, seharusnya 100 %."],
    [[["A", 60]], "porsi ke 1 sasaran berjumlah 60 %, seharusnya 100 %."],
    [[["A", 0], ["B", 0]], "porsi ke 2 sasaran berjumlah 0 %, seharusnya 100 %."],
    [[["A", 60], ["B", 60], ["C", null]], "porsi ke 2 sasaran berjumlah 120 %, seharusnya 100 %."],
    [[["A", 110], ["B", -10]], 'porsi untuk "A" tertulis 110 %, seharusnya 0 % sampai 100 %.'],
    [[["A", 100], ["B", -0.5]], 'porsi untuk "B" tertulis -0,5 %, seharusnya 0 % sampai 100 %.'],
    [[["A", null], ["B", 100.5]], 'porsi untuk "B" tertulis 100,5 %, seharusnya 0 % sampai 100 %.'],
    [[["A", Number.NaN], ["B", 100]], 'porsi untuk "A" tertulis NaN %, seharusnya 0 % sampai 100 %.'],
    [[["A", 50], ["B", 20], ["A", 30]], 'sasaran "A" disebut 2 kali, seharusnya sekali.'],
    [[["B", null], ["A", null], ["A", null], ["A", null]], 'sasaran "A" disebut 3 kali, seharusnya sekali.'],
  ])("%j: %s", (isi, pesan) => {
    expect(periksaPorsi("2.17.07", sharesOf(isi))?.replaceAll("\u00a0", " ")).toBe(`Program 2.17.07: ${pesan}`);
  });
});
