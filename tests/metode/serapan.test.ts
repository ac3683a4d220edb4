import {describe, expect, test} from "vitest";
import {metodeSerapan} from "../../src/metode/serapan.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

describe("the examples of serapan and varians", () => {
  test.each<[string, IsiContoh, string[]]>([
    ["serapan", {}, ["Serapan: 49,14 %"]],
    ["serapan", {pagu: 0}, ["Serapan: –"]],
    ["serapan", {realisasi: null}, ["Serapan: –"]],
    ["varians", {}, ["Varians: -Rp 5.017.525.215", "Varians (%): -50,86 %"]],
    ["varians", {pagu: 0}, ["Varians: Rp 4.847.956.007", "Varians (%): –"]],
  ])("%s with %j", (id, ubah, expected) => {
    expect(hasilContoh(metodeSerapan, id, ubah)).toEqual(expected);
  });
});
