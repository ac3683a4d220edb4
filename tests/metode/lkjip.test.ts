import {describe, expect, test} from "vitest";
import {metodeLkjip} from "../../src/metode/lkjip.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const program = (pagu: number | null, realisasi: number | null, persen: number | null) => ({
  nama: "Program",
  pagu,
  realisasi,
  persen,
});
/** Serapan 20 % and 80 %, printed 30 and 90. */
const dua = [program(900, 180, 30), program(100, 80, 90)];

describe("the example of Tabel 3.6", () => {
  const hasil = (ubah: IsiContoh) => hasilContoh(metodeLkjip, "tabel-3-6", ubah);
  const tiada = "Tidak dibandingkan: salah satu angkanya tidak ada.";

  test.each<[IsiContoh, string[]]>([
    [{}, [
      "Serapan: 16,32 %",
      "Capaian anggaran tercetak: Bukan serapan: ini rata-rata sederhana serapan programnya.",
      "Efisiensi tercetak: Sama dengan serapan, jadi bukan efisiensi.",
    ]],
    [{serapan: 16.32, efisiensi: 83.68}, [
      "Serapan: 16,32 %",
      "Capaian anggaran tercetak: Sama dengan serapan.",
      "Efisiensi tercetak: Bukan serapan.",
    ]],
    [{pagu: 0}, ["Serapan: –", `Capaian anggaran tercetak: ${tiada}`, `Efisiensi tercetak: ${tiada}`]],
    [{serapan: null, efisiensi: null}, [
      "Serapan: 16,32 %",
      `Capaian anggaran tercetak: ${tiada}`,
      `Efisiensi tercetak: ${tiada}`,
    ]],
  ])("with %j", (ubah, expected) => expect(hasil(ubah)).toEqual(expected));

  test.each<[number, IsiContoh["program"], string]>([
    [36, dua, "Bukan serapan: ini rata-rata tertimbang pagu dari % tercetak programnya."],
    [60, dua, "Bukan serapan: ini rata-rata sederhana % tercetak programnya."],
    [90, [program(100, 80, 90)], "Bukan serapan: ini % tercetak programnya."],
    [90, [program(100, 80, 90), program(null, 1, 1)], "Bukan serapan: ini % tercetak programnya."],
    [99, dua, "Bukan serapan."],
    [50, [], "Bukan serapan."],
  ])("a printed %i of programs %j is explained", (serapan, program, sentence) => {
    expect(hasil({serapan, program})[1]).toBe(`Capaian anggaran tercetak: ${sentence}`);
  });

  test("a figure is compared with the decimals that are typed", () => {
    expect(hasil({serapan: 16})[1]).toBe("Capaian anggaran tercetak: Sama dengan serapan.");
    expect(hasil({serapan: 16.1})[1]).toBe("Capaian anggaran tercetak: Bukan serapan.");
  });
});

describe("the example of Tabel 3.7", () => {
  const anak = [program(300, 60, 100), program(100, 40, null)];

  test.each<[IsiContoh, string[]]>([
    [{}, [
      "Serapan: 54,35 %",
      "Rata-rata tertimbang pagu: 93,37 %",
      "% tercetak: Sama dengan rata-rata tertimbang pagu, bukan serapan.",
    ]],
    [{tercetak: 54.35}, ["Serapan: 54,35 %", "Rata-rata tertimbang pagu: 93,37 %", "% tercetak: Sama dengan serapan."]],
    [{tercetak: 70}, [
      "Serapan: 54,35 %",
      "Rata-rata tertimbang pagu: 93,37 %",
      "% tercetak: Bukan serapan dan bukan rata-rata tertimbang pagu.",
    ]],
    [{tercetak: null}, ["Serapan: 54,35 %", "Rata-rata tertimbang pagu: 93,37 %", "% tercetak: Tidak tercetak."]],
    [{tercetak: 75, anak}, [
      "Serapan: 25,00 %",
      "Rata-rata tertimbang pagu: 75,00 %",
      "% tercetak: Sama dengan rata-rata tertimbang pagu, bukan serapan.",
    ]],
    [{anak: [program(300, null, 100), program(-1, 1, 1)]}, [
      "Serapan: 0,33 %",
      "Rata-rata tertimbang pagu: –",
      "% tercetak: Bukan serapan dan bukan rata-rata tertimbang pagu.",
    ]],
    [{anak: []}, [
      "Serapan: –",
      "Rata-rata tertimbang pagu: –",
      "% tercetak: Bukan serapan dan bukan rata-rata tertimbang pagu.",
    ]],
  ])("with %j", (ubah, expected) => expect(hasilContoh(metodeLkjip, "tabel-3-7", ubah)).toEqual(expected));
});
