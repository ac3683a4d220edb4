import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {terbilang} from "../../src/calc/terbilang.js";

const digits = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const scales: Record<string, number> = {ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12, kuadriliun: 1e15};

/** Reads the words back, by rules of its own: what stands before a scale word is multiplied by it. */
function angkaDari(words: string): number {
  if (words.startsWith("minus ")) return -angkaDari(words.slice("minus ".length));
  let total = 0;
  let group = 0;
  let unit = 0;
  for (const word of words.replace("seribu", "satu ribu").split(" ")) {
    if (digits.includes(word)) unit = digits.indexOf(word);
    else if (word === "sepuluh" || word === "sebelas") [group, unit] = [group + (word === "sepuluh" ? 10 : 11), 0];
    else if (word === "belas") [group, unit] = [group + 10 + unit, 0];
    else if (word === "puluh") [group, unit] = [group + unit * 10, 0];
    else if (word === "ratus") [group, unit] = [group + unit * 100, 0];
    else if (word === "seratus") group += 100;
    else [total, group, unit] = [total + (group + unit) * scales[word]!, 0, 0];
  }
  return total + group + unit;
}

describe("terbilang(n)", () => {
  test.each<[number, string]>([
    [0, "nol"],
    [-0, "nol"],
    [1, "satu"],
    [9, "sembilan"],
    [10, "sepuluh"],
    [11, "sebelas"],
    [12, "dua belas"],
    [19, "sembilan belas"],
    [20, "dua puluh"],
    [21, "dua puluh satu"],
    [99, "sembilan puluh sembilan"],
    [100, "seratus"],
    [101, "seratus satu"],
    [111, "seratus sebelas"],
    [199, "seratus sembilan puluh sembilan"],
    [200, "dua ratus"],
    [999, "sembilan ratus sembilan puluh sembilan"],
    [1_000, "seribu"],
    [1_001, "seribu satu"],
    [1_100, "seribu seratus"],
    [2_000, "dua ribu"],
    [10_000, "sepuluh ribu"],
    [11_011, "sebelas ribu sebelas"],
    [21_000, "dua puluh satu ribu"],
    [100_000, "seratus ribu"],
    [101_000, "seratus satu ribu"],
    [1_000_000, "satu juta"],
    [1_001_000, "satu juta seribu"],
    [1_000_001, "satu juta satu"],
    [1_000_000_000, "satu miliar"],
    [1_000_000_000_000, "satu triliun"],
    [1_000_000_000_000_000, "satu kuadriliun"],
    [-1_500, "minus seribu lima ratus"],
    [
      4_847_956_007,
      "empat miliar delapan ratus empat puluh tujuh juta sembilan ratus lima puluh enam ribu tujuh",
    ],
    [
      9_007_199_254_740_991,
      "sembilan kuadriliun tujuh triliun seratus sembilan puluh sembilan miliar dua ratus lima puluh empat juta " +
      "tujuh ratus empat puluh ribu sembilan ratus sembilan puluh satu",
    ],
  ])("%d is %s", (n, words) => expect(terbilang(n)).toBe(words));

  test.each([1.5, Number.NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53)])("refuses %d", (n) => {
    expect(() => terbilang(n)).toThrow(RangeError);
    expect(() => terbilang(n)).toThrow(`terbilang: ${n} is no whole number up to 9.0e15`);
  });

  test("can be read back, so no two numbers have the same words", () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer({min: -9999, max: 9999})), (n) => {
        expect(angkaDari(terbilang(n)) === n).toBe(true);
      }),
      {numRuns: 500},
    );
  });

  test("every number up to 9999 can be read back, with single spaces", () => {
    const wrong = Array.from({length: 10_000}, (_, n) => n).filter((n) =>
      angkaDari(terbilang(n)) !== n || !/^[a-z]+( [a-z]+)*$/.test(terbilang(n))
    );
    expect(wrong).toEqual([]);
  });
});
