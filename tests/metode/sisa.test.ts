import {describe, expect, test} from "vitest";
import {metodeSisa} from "../../src/metode/sisa.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const baris = (kode: string | null, pagu: number | null, realisasi: number | null) => ({kode, pagu, realisasi});

describe("the examples of sums, sisa and what it consists of", () => {
  test.each<[string, IsiContoh, string[]]>([
    ["gulungan", {}, [
      "Pagu semua baris: Rp 345.638.000",
      "Realisasi semua baris: Rp 202.609.253",
      "Pagu program 2.17.03: Rp 217.451.000",
      "Realisasi program 2.17.03: Rp 118.191.753",
      "Pagu program 2.17.04: Rp 128.187.000",
      "Realisasi program 2.17.04: Rp 84.417.500",
    ]],
    ["gulungan", {baris: []}, []],
    ["gulungan", {baris: [baris(" 2.17.03.2.01.0003 ", 100, null)]}, [
      "Pagu semua baris: Rp 100",
      "Realisasi semua baris: –",
      "Pagu program 2.17.03: Rp 100",
      "Realisasi program 2.17.03: –",
    ]],
    ["gulungan", {baris: [baris(null, 100, 40), baris("bukan kode", null, 5)]}, [
      "Pagu semua baris: Rp 100",
      "Realisasi semua baris: Rp 45",
    ]],
    ["sisa", {}, ["Sisa: Rp 5.017.525.215"]],
    ["sisa", {realisasi: null}, ["Sisa: –"]],
    ["sisa", {realisasi: 9_865_481_223}, ["Sisa: -Rp 1"]],
    ["porsi-sisa", {}, [
      "Pemberdayaan UMKM: 55,54 % (Rp 2.598.116.397; kumulatif 55,54 %)",
      "Penunjang Urusan: 40,20 % (Rp 1.880.672.497; kumulatif 95,74 %)",
      "Pendidikan dan Latihan: 4,26 % (Rp 199.208.650; kumulatif 100,00 %)",
    ]],
    ["porsi-sisa", {baris: [{nama: "A", pagu: 5, realisasi: 5}, {nama: null, pagu: null, realisasi: 1}]}, [
      "A: – (Rp 0; kumulatif –)",
    ]],
  ])("%s with %j", (id, ubah, expected) => {
    expect(hasilContoh(metodeSisa, id, ubah)).toEqual(expected);
  });
});
