import {describe, expect, test} from "vitest";
import {metodePembagian} from "../../src/metode/pembagian.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const baris = (...bobot: (number | null)[]) => ({baris: bobot.map((value) => ({nama: null, bobot: value}))});
const program = (kode: string, pagu: number | null, realisasi: number | null) => ({kode, pagu, realisasi});

describe("the example of dividing by weight", () => {
  test.each<[IsiContoh, string[]]>([
    [{}, ["Kecamatan A: Rp 33.334.000", "Kecamatan B: Rp 33.333.000", "Kecamatan C: Rp 33.333.000"]],
    [{jumlah: 10, kelipatan: 1, ...baris(3, 1)}, ["Baris 1: Rp 8", "Baris 2: Rp 2"]],
    [{jumlah: 0, ...baris(1)}, ["Baris 1: Rp 0"]],
    [{jumlah: null}, ["Pembagian: Isi jumlah dengan kelipatan Rp 1.000."]],
    [{jumlah: 1500}, ["Pembagian: Isi jumlah dengan kelipatan Rp 1.000."]],
    [{jumlah: 1.5, kelipatan: 1}, ["Pembagian: Isi jumlah dengan kelipatan Rp 1."]],
    [{kelipatan: 0}, ["Pembagian: Isi kelipatan dengan bilangan bulat lebih dari 0."]],
    [{kelipatan: 0.5}, ["Pembagian: Isi kelipatan dengan bilangan bulat lebih dari 0."]],
    [{kelipatan: null}, ["Pembagian: Isi kelipatan dengan bilangan bulat lebih dari 0."]],
    [baris(1, -1), ["Pembagian: Isi bobot setiap baris dengan angka 0 atau lebih."]],
    [baris(1, null), ["Pembagian: Isi bobot setiap baris dengan angka 0 atau lebih."]],
    [baris(0, 0), ["Pembagian: Isi sedikitnya satu bobot lebih dari 0."]],
    [baris(), ["Pembagian: Isi sedikitnya satu bobot lebih dari 0."]],
  ])("%j", (ubah, expected) => {
    expect(hasilContoh(metodePembagian, "alokasi", ubah)).toEqual(expected);
  });
});

describe("the example of money per sasaran", () => {
  const sisanya = [
    "Belum dibagi: pagu –, realisasi –",
    "Tanpa sasaran: pagu Rp 500.000.000, realisasi Rp 400.000.000",
  ];
  test.each<[IsiContoh, string[]]>([
    [{}, [
      "Koperasi aktif: pagu Rp 120.000.000, realisasi Rp 48.000.000",
      "Usaha kecil baru: pagu Rp 180.000.000, realisasi Rp 72.000.000",
      ...sisanya,
    ]],
    [{ganda: "sekali"}, [
      "Koperasi aktif: pagu –, realisasi –",
      "Usaha kecil baru: pagu Rp 300.000.000, realisasi Rp 120.000.000",
      ...sisanya,
    ]],
    [{pemetaan: [{sasaran: "A", program: "9.99.07", porsi: 40}]}, [
      "A: pagu –, realisasi –",
      "Belum dibagi: pagu Rp 300.000.000, realisasi Rp 120.000.000",
      "Tanpa sasaran: pagu Rp 500.000.000, realisasi Rp 400.000.000",
      "Periksa 9.99.07: Program 9.99.07: porsi ke 1 sasaran berjumlah 40 %, seharusnya 100 %.",
    ]],
    [{program: [program("1", 2, 1), program("1", 2, 1)]}, [
      'Anggaran per sasaran: Program "1" ditulis dua kali, seharusnya sekali.',
    ]],
    [{program: [program("1", 90_000_000_000_001, 1)]}, [
      "Anggaran per sasaran: Isi pagu dan realisasi paling besar Rp 90.000.000.000.000.",
    ]],
    [{program: [program("1", null, -90_000_000_000_001)]}, [
      "Anggaran per sasaran: Isi pagu dan realisasi paling besar Rp 90.000.000.000.000.",
    ]],
    [{program: [program("1", 90_000_000_000_000, null)], pemetaan: []}, [
      "Belum dibagi: pagu –, realisasi –",
      "Tanpa sasaran: pagu Rp 90.000.000.000.000, realisasi –",
    ]],
  ])("%j", (ubah, expected) => {
    expect(hasilContoh(metodePembagian, "anggaran-sasaran", ubah)).toEqual(expected);
  });
});
