import {describe, expect, test} from "vitest";
import {metodeCapaian} from "../../src/metode/capaian.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const rentangSalah =
  "Capaian: Isi batas bawah dan batas atas; batas bawah tidak boleh lebih tinggi daripada batas atas.";

describe("the examples of capaian", () => {
  test.each<[string, IsiContoh, string[]]>([
    ["capaian", {}, ["Capaian: 87,50 %"]],
    ["capaian", {varian: "rasio"}, ["Capaian: 88,89 %"]],
    ["capaian", {arah: "naik"}, ["Capaian: 112,50 %"]],
    ["capaian", {realisasi: null}, ["Capaian: –"]],
    ["capaian", {arah: "rentang", realisasi: 70}, ["Capaian: 87,50 %"]],
    ["capaian", {arah: "rentang", realisasi: 85}, ["Capaian: 100,00 %"]],
    ["capaian", {arah: "rentang", realisasi: 90, batasBawah: 90}, ["Capaian: 100,00 %"]],
    ["capaian", {arah: "rentang", batasBawah: 90.5}, [rentangSalah]],
    ["capaian", {arah: "rentang", batasBawah: null}, [rentangSalah]],
    ["capaian", {arah: "rentang", batasAtas: null}, [rentangSalah]],
    ["batas-capaian", {}, ["Capaian terbatas: 120,00 %"]],
    ["batas-capaian", {maks: "150"}, ["Capaian terbatas: 121,13 %"]],
    ["batas-capaian", {maks: ""}, ["Capaian terbatas: 121,13 %"]],
    ["batas-capaian", {capaian: null}, ["Capaian terbatas: –"]],
    ["kategori", {}, ["Kategori: Tinggi (di antara dua kategori)"]],
    ["kategori", {celah: "bulatkan"}, ["Kategori: Sangat Tinggi (di antara dua kategori)"]],
    ["kategori", {capaian: 76}, ["Kategori: Tinggi"]],
    ["kategori", {capaian: null}, ["Kategori: –"]],
    ["rata-rata-capaian", {}, ["Rata-rata capaian: 55,25 %", "Indikator yang dihitung: 2 dari 2"]],
    ["rata-rata-capaian", {indikator: [{capaian: 98.9}, {capaian: null}]}, [
      "Rata-rata capaian: 98,90 %",
      "Indikator yang dihitung: 1 dari 2",
    ]],
    ["rata-rata-capaian", {indikator: []}, ["Rata-rata capaian: –", "Indikator yang dihitung: 0 dari 0"]],
  ])("%s with %j", (id, ubah, expected) => {
    expect(hasilContoh(metodeCapaian, id, ubah)).toEqual(expected);
  });

  test("the categories stand in the formula as the record has them", () => {
    expect(metodeCapaian.find(({id}) => id === "kategori")!.rumus.slice(0, 5)).toEqual([
      "Sangat Tinggi: 91 sampai 100",
      "Tinggi: 76 sampai 90",
      "Sedang: 66 sampai 75",
      "Rendah: 51 sampai 65",
      "Sangat Rendah: sampai 50",
    ]);
  });
});
