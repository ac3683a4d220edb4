import {describe, expect, test} from "vitest";
import {metodePadanan} from "../../src/metode/padanan.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const padanan = (kode_lama: string, kode_baru: string, porsi: number | null, tahun_baru: number | null = 2025) => ({
  kode_lama,
  tahun_lama: 2024,
  kode_baru,
  tahun_baru,
  porsi,
});

describe("the example of joined codes", () => {
  test.each<[string, IsiContoh, string[]]>([
    ["as it stands", {}, [
      "2024 C: Rp 60.000.000 (dari A)",
      "2024 D: Rp 90.000.000 (dari A, B)",
      "2025 C: Rp 70.000.000",
      "2025 D: Rp 90.000.000",
    ]],
    ["without shares", {padanan: [padanan("A", "C", null), padanan("A", "D", null)]}, [
      "2024 A: A sejak 2025 menjadi C, D, tetapi porsinya belum diisi; isi porsi di padanan.",
      "2024 B: Rp 50.000.000",
      "2025 C: Rp 70.000.000",
      "2025 D: Rp 90.000.000",
    ]],
    ["with rows that lack a year or a value", {
      titik: [
        {tahun: 2025, kode: "C", nilai: 7},
        {tahun: null, kode: "A", nilai: 1},
        {tahun: 2024, kode: "A", nilai: null},
      ],
      padanan: [padanan("C", "D", null, null), {...padanan("C", "D", null), tahun_lama: null}],
    }, ["2025 C: Rp 7"]],
    ["empty", {titik: [], padanan: []}, []],
    ["too large to be exact to the sen", {titik: [{tahun: 2024, kode: "A", nilai: -1e15}]}, [
      "Deret: Ada nilai yang terlalu besar untuk dihitung sampai sen.",
    ]],
  ])("%s", (_, ubah, expected) => {
    expect(hasilContoh(metodePadanan, "gabung-padanan", ubah)).toEqual(expected);
  });
});
