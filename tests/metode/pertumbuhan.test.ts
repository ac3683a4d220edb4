import {describe, expect, test} from "vitest";
import {metodePertumbuhan} from "../../src/metode/pertumbuhan.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

describe("the examples of growth and pace", () => {
  test.each<[string, IsiContoh, string[]]>([
    ["pertumbuhan", {}, ["Pertumbuhan: 2,20 %"]],
    ["pertumbuhan", {awal: 0}, ["Pertumbuhan: –"]],
    ["pertumbuhan", {akhir: null}, ["Pertumbuhan: –"]],
    ["cagr", {}, ["Per tahun: 1,08 %"]],
    ["cagr", {awal: 100, akhir: 121, tahun: 2}, ["Per tahun: 10,00 %"]],
    ["cagr", {tahun: null}, ["Per tahun: –"]],
    ["cagr", {tahun: 0}, ["Per tahun: –"]],
    [
      "laju-rak",
      {},
      [
        "Laju per bulan: Rp 473.731.400",
        "Laju menurut RAK: Rp 522.510.000",
        "Terhadap RAK: 90,66 %",
        "Laju yang dibutuhkan: Rp 1.075.294.133",
      ],
    ],
    [
      "laju-rak",
      {bulan: "12", rak: []},
      ["Laju per bulan: Rp 355.298.550", "Laju menurut RAK: –", "Terhadap RAK: –", "Laju yang dibutuhkan: –"],
    ],
    [
      "laju-rak",
      {realisasi: null},
      ["Laju per bulan: –", "Laju menurut RAK: –", "Terhadap RAK: –", "Laju yang dibutuhkan: –"],
    ],
    ["setara-bulan", {}, ["Setara bulan: 8", "Selisih dari bulan berjalan: -4"]],
    ["setara-bulan", {bulan: "8"}, ["Setara bulan: 8", "Selisih dari bulan berjalan: 0"]],
    ["setara-bulan", {pagu: 0}, ["Setara bulan: –", "Selisih dari bulan berjalan: –"]],
  ])("%s with %j", (id, ubah, expected) => {
    expect(hasilContoh(metodePertumbuhan, id, ubah)).toEqual(expected);
  });
});
