import {describe, expect, test} from "vitest";
import {deviasiRak} from "../../src/calc/deviasiRak.js";

describe("deviasiRak(realisasiKumulatif, rakKumulatif, pagu)", () => {
  test.each([
    {name: "behind the cash plan", realisasi: 400, rak: 500, pagu: 1000, hasil: -10},
    {name: "ahead of it", realisasi: 600, rak: 500, pagu: 1000, hasil: 10},
    {name: "as planned", realisasi: 500, rak: 500, pagu: 1000, hasil: 0},
    {name: "nothing spent", realisasi: 0, rak: 250, pagu: 1000, hasil: -25},
    {name: "nothing planned", realisasi: 250, rak: 0, pagu: 1000, hasil: 25},
    {name: "sen make no dust", realisasi: 0.3, rak: 0.1, pagu: 20, hasil: 1},
    {name: "a pagu of 0", realisasi: 1, rak: 1, pagu: 0, hasil: null},
    {name: "no realisasi", realisasi: null, rak: 1, pagu: 1, hasil: null},
    {name: "no cash plan", realisasi: 1, rak: null, pagu: 1, hasil: null},
    {name: "no pagu", realisasi: 1, rak: 1, pagu: null, hasil: null},
  ])("$name", ({realisasi, rak, pagu, hasil}) => expect(deviasiRak(realisasi, rak, pagu)).toBe(hasil));
});
