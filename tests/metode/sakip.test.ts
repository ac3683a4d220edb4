import {describe, expect, test} from "vitest";
import {isiAwal} from "../../src/metode/isiContoh.js";
import {metodeSakip} from "../../src/metode/sakip.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const lke = isiAwal(metodeSakip.find(({id}) => id === "nilai-lke")!.masukan).jawaban as {huruf: string}[];
const answers = (at: number, huruf: string | null) => ({jawaban: lke.map((r, i) => (i === at ? {...r, huruf} : r))});
const komponen = (capaian: readonly number[]) => ({
  komponen: capaian.map((c, index) => ({bobot: [30, 30, 15, 25][index]!, capaian: c})),
});

describe("the examples of SAKIP", () => {
  test.each<[string, IsiContoh, string[]]>([
    ["predikat-akip", {}, ["Predikat: BB (Sangat Baik)"]],
    ["predikat-akip", {nilai: 90}, ["Predikat: A (Memuaskan)"]],
    ["predikat-akip", {nilai: 90.01}, ["Predikat: AA (Sangat Memuaskan)"]],
    ["predikat-akip", {nilai: 0}, ["Predikat: D (Sangat Kurang)"]],
    ["predikat-akip", {nilai: 100}, ["Predikat: AA (Sangat Memuaskan)"]],
    ["predikat-akip", {nilai: 100.004}, ["Predikat: AA (Sangat Memuaskan)"]],
    ["predikat-akip", {nilai: 100.01}, ["Predikat: Nilai AKIP harus dari 0 sampai 100."]],
    ["predikat-akip", {nilai: -0.01}, ["Predikat: Nilai AKIP harus dari 0 sampai 100."]],
    ["predikat-akip", {nilai: null}, ["Predikat: –"]],
    ["nilai-lhe", {}, ["Nilai LHE: 70,65", "Predikat: BB (Sangat Baik)"]],
    ["nilai-lhe", komponen([80, 70, 69, 64]), ["Nilai LHE: 71,35", "Predikat: BB (Sangat Baik)"]],
    ["nilai-lhe", komponen([80, 70, 69]), [
      "Nilai LHE: 55,35",
      "Predikat: CC (Cukup (Memadai))",
      "Jumlah bobot: Bobot berjumlah 75, seharusnya 100.",
    ]],
    ["nilai-lhe", {komponen: [{bobot: 100, capaian: null}]}, ["Nilai LHE: Isi bobot dan capaian setiap komponen."]],
    ["nilai-lhe", {komponen: [{bobot: null, capaian: 1}]}, ["Nilai LHE: Isi bobot dan capaian setiap komponen."]],
    ["nilai-lhe", {komponen: []}, ["Nilai LHE: Isi bobot dan capaian setiap komponen."]],
    [
      "nilai-lke",
      {},
      [
        "Nilai LKE: 71",
        "Predikat: BB (Sangat Baik)",
        "Perencanaan Kinerja: 23,10 dari 30",
        "Pengukuran Kinerja: 20,10 dari 30",
        "Pelaporan Kinerja: 10,80 dari 15",
        "Evaluasi Akuntabilitas Kinerja Internal: 17 dari 25",
      ],
    ],
    ["nilai-lke", answers(0, " aa "), [
      "Nilai LKE: 71,60",
      "Predikat: BB (Sangat Baik)",
      "Perencanaan Kinerja: 23,70 dari 30",
      "Pengukuran Kinerja: 20,10 dari 30",
      "Pelaporan Kinerja: 10,80 dari 15",
      "Evaluasi Akuntabilitas Kinerja Internal: 17 dari 25",
    ]],
    ["nilai-lke", answers(3, null), [
      "Nilai LKE: –",
      "Predikat: –",
      "Perencanaan Kinerja: 23,10 dari 30",
      "Pengukuran Kinerja: – dari 30",
      "Pelaporan Kinerja: 10,80 dari 15",
      "Evaluasi Akuntabilitas Kinerja Internal: 17 dari 25",
    ]],
    ["nilai-lke", answers(3, "F"), [
      'Nilai LKE: Jawaban baris 4 adalah "F", seharusnya AA, A, BB, B, CC, C, D, E, atau kosong.',
    ]],
    ["nilai-lke", {jawaban: []}, ["Nilai LKE: Ada 0 jawaban, seharusnya 12."]],
    ["tahun-lhe", {}, ["Tahun yang dinilai: 2022", "Kutipan: menurut tahun surat"]],
    ["tahun-lhe", {kutipan: 2022}, ["Tahun yang dinilai: 2022", "Kutipan: menurut tahun yang dinilai"]],
    ["tahun-lhe", {kutipan: 2024}, [
      "Tahun yang dinilai: 2022",
      "Kutipan: 2024 bukan tahun yang dinilai dan bukan tahun surat LHE ini.",
    ]],
    ["tahun-lhe", {kutipan: null}, ["Tahun yang dinilai: 2022"]],
    ["tahun-lhe", {surat: null}, ["Tahun yang dinilai: –"]],
  ])("%s with %j", (id, ubah, expected) => {
    expect(hasilContoh(metodeSakip, id, ubah)).toEqual(expected);
  });
});
