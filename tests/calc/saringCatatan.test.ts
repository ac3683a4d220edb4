import {describe, expect, test} from "vitest";
import {jumlahBaris} from "../../src/calc/jumlahBaris.js";
import {
  jumlahKelompok,
  kelompokPerBerkas,
  parseSaringan,
  pilihanCatatan,
  saringKelompok,
} from "../../src/calc/saringCatatan.js";
import type {KelompokCatatan} from "../../src/model/kualitas.js";
import {berkasUji} from "../ekspor/temuanUji.js";

const group = (isi: Partial<KelompokCatatan>): KelompokCatatan => ({
  berkas: "a.csv",
  aturan: "total-beda",
  tingkat: "galat",
  dicek: false,
  banyak: 1,
  temuan: [],
  ...isi,
});
const kelompok = [
  group({banyak: 3}),
  group({berkas: "b.csv", aturan: "sel-buruk"}),
  group({aturan: "persen-tercetak-beda", tingkat: "peringatan", banyak: 5}),
  group({dicek: true}),
];
const none = {tingkat: null, aturan: null, berkas: null};

describe("pilihanCatatan(data), parseSaringan(query, tersedia)", () => {
  const tersedia = pilihanCatatan({kelompok});

  test("offers what there is; marked notes are a level of their own", () => {
    expect(tersedia).toEqual({
      tingkat: ["galat", "peringatan", "dicek"],
      aturan: ["persen-tercetak-beda", "sel-buruk", "total-beda"],
      berkas: ["a.csv", "b.csv"],
    });
  });

  test("takes what there is and nothing else", () => {
    expect(parseSaringan({tingkat: "galat", aturan: "tidak-ada", lain: "x"}, tersedia)).toEqual({
      ...none,
      tingkat: "galat",
    });
    expect(parseSaringan({}, tersedia)).toEqual(none);
  });
});

describe("saringKelompok(kelompok, saringan), jumlahKelompok(kelompok)", () => {
  test.each([
    {saringan: none, banyak: 10},
    {saringan: {...none, tingkat: "galat"}, banyak: 4},
    {saringan: {...none, tingkat: "dicek"}, banyak: 1},
    {saringan: {...none, berkas: "b.csv"}, banyak: 1},
    {saringan: {tingkat: "galat", aturan: "total-beda", berkas: "a.csv"}, banyak: 3},
    {saringan: {...none, tingkat: "peringatan", berkas: "b.csv"}, banyak: 0},
  ])("$saringan leaves $banyak notes", ({saringan, banyak}) => {
    expect(jumlahKelompok(saringKelompok(kelompok, saringan))).toBe(banyak);
  });
});

describe("kelompokPerBerkas(kelompok)", () => {
  test("keeps the order in which files and their groups come", () => {
    expect(kelompokPerBerkas(kelompok).map(({berkas, kelompok}) => [berkas, kelompok.map(({banyak}) => banyak)]))
      .toEqual([["a.csv", [3, 5, 1]], ["b.csv", [1]]]);
  });
});

describe("jumlahBaris(berkas, ukuran)", () => {
  test("adds up all files", () => {
    expect(jumlahBaris([berkasUji, berkasUji], "dibaca")).toBe(24);
    expect(jumlahBaris([], "ditolak")).toBe(0);
  });
});
