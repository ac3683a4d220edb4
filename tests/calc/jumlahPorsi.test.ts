import {describe, expect, test} from "vitest";
import {jumlahPorsi} from "../../src/calc/jumlahPorsi.js";

describe("jumlahPorsi(shares)", () => {
  test.each([
    {name: "a whole", shares: [60, 40], jumlah: 100, kurang: false, lebih: false},
    {name: "tenths that a double cannot hold", shares: [0.1, 0.2, 99.7], jumlah: 100, kurang: false, lebih: false},
    {name: "within the rounding of thirds", shares: [33.3, 33.3, 33.3], jumlah: 99.9, kurang: false, lebih: false},
    {name: "beyond the rounding", shares: [33.33, 33.33, 33.31], jumlah: 99.97, kurang: true, lebih: false},
    {name: "whole percents have no rounding", shares: [50, 49], jumlah: 99, kurang: true, lebih: false},
    {name: "too much", shares: [60, 40.5], jumlah: 100.5, kurang: false, lebih: true},
    {name: "none", shares: [], jumlah: 0, kurang: true, lebih: false},
  ])("$name", ({shares, jumlah, kurang, lebih}) => {
    expect(jumlahPorsi(shares)).toEqual({jumlah, kurang, lebih});
  });
});
