import {describe, expect, test} from "vitest";
import {persenTeks} from "../../src/calc/persenTeks.js";

describe("persenTeks(value)", () => {
  test.each([[100, "100"], [11.6, "11,6"], [33.3333, "33,33"], [99.996, "100"], [1234.5, "1.234,5"], [-0.5, "-0,5"]])(
    "%d is %s, with a space that does not break",
    (value, teks) => expect(persenTeks(value)).toBe(`${teks}\u00a0%`),
  );
});
