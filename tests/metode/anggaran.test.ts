import {describe, expect, test} from "vitest";
import {metodeAnggaran} from "../../src/metode/anggaran.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const paguKosong = "Fisik: Isi pagu setiap kegiatan dengan angka 0 atau lebih.";
const tahapan = (tahapan: string, tanggal: string | null, pagu: number | null = 5) => ({
  tahapan: [{tahapan, tanggal, pagu}],
});

describe("the examples of a budget in its year", () => {
  test.each<[string, IsiContoh, string[]]>([
    ["fisik", {}, ["Fisik: 93,37 %", "Cakupan pagu: 100,00 %", "Dihitung 0 %: 0 kegiatan"]],
    ["fisik", {kegiatan: [{pagu: 300, fisik: 100}, {pagu: 100, fisik: null}]}, [
      "Fisik: 75,00 %",
      "Cakupan pagu: 75,00 %",
      "Dihitung 0 %: 1 kegiatan",
    ]],
    ["fisik", {kegiatan: [{pagu: 0, fisik: 100}]}, ["Fisik: –"]],
    ["fisik", {kegiatan: [{pagu: -1, fisik: 100}]}, [paguKosong]],
    ["fisik", {kegiatan: [{pagu: 1, fisik: 1}, {pagu: null, fisik: 100}]}, [paguKosong]],
    ["deviasi-rak", {}, ["Deviasi: -10 poin persen"]],
    ["deviasi-rak", {pagu: 0}, ["Deviasi: –"]],
    ["pagu-berlaku", {}, ["Tahapan yang berlaku: pergeseran-1", "Pagu 31 Agustus 2024: Rp 9.500.000.000"]],
    ["pagu-berlaku", {bulan: "9"}, ["Tahapan yang berlaku: perubahan", "Pagu 30 September 2024: Rp 9.865.481.222"]],
    ["pagu-berlaku", {bulan: "11"}, ["Tahapan yang berlaku: pergeseran-2", "Pagu 30 November 2024: Rp 9.865.481.222"]],
    ["pagu-berlaku", tahapan("murni", null, null), ["Tahapan yang berlaku: murni", "Pagu 31 Agustus 2024: –"]],
    ["pagu-berlaku", tahapan("perubahan", ""), [
      "Tahapan yang berlaku: Belum ada tahapan yang berlaku pada 31 Agustus 2024.",
    ]],
    ["pagu-berlaku", tahapan("APBD-P", null), [
      "Tahapan yang berlaku: Tahapan ditulis murni, pergeseran-1, perubahan, atau tidak-disebut.",
    ]],
    ["pagu-berlaku", tahapan("murni", "2 Januari"), [
      "Tahapan yang berlaku: Tanggal berlaku ditulis seperti 2024-09-16, atau kosong.",
    ]],
    ["pagu-berlaku", {tahapan: []}, ["Tahapan yang berlaku: Belum ada tahapan yang berlaku pada 31 Agustus 2024."]],
    ["terbilang", {n: -21}, ["Terbilang: minus dua puluh satu"]],
    ["terbilang", {n: null}, ["Terbilang: –"]],
    ["terbilang", {n: 1.5}, ["Terbilang: Isi bilangan bulat, paling besar 9 kuadriliun."]],
    ["terbilang", {n: 2 ** 53}, ["Terbilang: Isi bilangan bulat, paling besar 9 kuadriliun."]],
  ])("%s with %j", (id, ubah, expected) => {
    expect(hasilContoh(metodeAnggaran, id, ubah)).toEqual(expected);
  });
});
