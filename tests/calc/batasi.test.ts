import {describe, expect, test} from "vitest";
import {batasi} from "../../src/calc/batasi.js";

describe("batasi(persen, maks)", () => {
  test.each([
    {name: "above the limit is cut off", persen: 121.13, maks: 100, hasil: 100},
    {name: "another agency's limit", persen: 121.13, maks: 120, hasil: 120},
    {name: "below the limit stays", persen: 109.99, maks: 110, hasil: 109.99},
    {name: "on the limit stays", persen: 150, maks: 150, hasil: 150},
    {name: "no limit", persen: 238.6, maks: null, hasil: 238.6},
    {name: "what is below 0 is kept", persen: -50, maks: 100, hasil: -50},
    {name: "a missing achievement stays missing", persen: null, maks: 100, hasil: null},
    {name: "missing without a limit", persen: null, maks: null, hasil: null},
    {name: "a limit just above 0", persen: 1, maks: 0.5, hasil: 0.5},
  ])("$name", ({persen, maks, hasil}) => expect(batasi(persen, maks)).toBe(hasil));

  test.each([0, -100, Number.NaN])("refuses a limit of %d", (maks) => {
    expect(() => batasi(50, maks)).toThrow(RangeError);
    expect(() => batasi(null, maks)).toThrow(`batasi: maks is ${maks}; expected a positive number or null`);
  });
});
