import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";

const whole = fc.integer({min: -1_000_000_000_000, max: 1_000_000_000_000});

describe("jumlahRupiah(amounts)", () => {
  // Its comment: exact while the sum of the whole rupiah is below 9.0e15. The expected sums are the nearest doubles.
  test.each([
    {name: "one amount of 90 trillion with sen", amounts: [90_000_000_000_000.03], sum: 90_000_000_000_000.03},
    {name: "100 trillion and some sen", amounts: [100_000_000_000_001, 0.03], sum: 100_000_000_000_001.03},
    {name: "200 trillion and some sen", amounts: [200_000_000_000_000, 0.01, 0.02], sum: 200_000_000_000_000.03},
  ])("$name", ({amounts, sum}) => {
    expect(jumlahRupiah(amounts)).toBe(sum);
  });

  test("is plain addition of whole rupiah", () => {
    fc.assert(fc.property(fc.array(whole, {maxLength: 50}), (amounts) => {
      expect(jumlahRupiah(amounts)).toBe(amounts.reduce((a, b) => a + b, 0));
    }));
  });

  test("amounts and the same amounts taken away make 0, which is no -0", () => {
    const sen = fc.array(fc.integer({min: -100_000_000_000, max: 100_000_000_000}).map((n) => n / 100), {
      maxLength: 50,
    });
    fc.assert(fc.property(sen, (amounts) => {
      expect(jumlahRupiah([...amounts, ...amounts.map((amount) => -amount)])).toBe(0);
    }));
  });
});
