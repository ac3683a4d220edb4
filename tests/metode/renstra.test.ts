import {describe, expect, test} from "vitest";
import {metodeRenstra} from "../../src/metode/renstra.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

describe("the examples of progress in the Renstra", () => {
  test.each<[string, IsiContoh, string[]]>([
    ["kemajuan", {}, ["Tingkat kemajuan: 86,42 %"]],
    ["kemajuan", {target: 0}, ["Tingkat kemajuan: –"]],
    ["kemajuan-dari-awal", {}, ["Kemajuan dari kondisi awal: 60,77 %"]],
    ["kemajuan-dari-awal", {arah: "turun"}, ["Kemajuan dari kondisi awal: –"]],
    ["kemajuan-dari-awal", {arah: "turun", target: 40, realisasi: 45}, ["Kemajuan dari kondisi awal: 50,00 %"]],
    ["kemajuan-dari-awal", {awal: null}, ["Kemajuan dari kondisi awal: –"]],
  ])("%s with %j", (id, ubah, expected) => {
    expect(hasilContoh(metodeRenstra, id, ubah)).toEqual(expected);
  });
});
