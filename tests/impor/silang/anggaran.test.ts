import {describe, expect, test} from "vitest";
import type {DataSilang, Pernyataan} from "../../../src/model/silang.js";
import {aturanOf, lheUji, nyata, programUji, temuanOf} from "./dataUji.js";

const program = [
  programUji("2.17.01", 500, 400, 93.83),
  programUji("2.17.02", 100, 80, 90),
  programUji("2.17.03", 210, 21, 60),
];
const moneyRow = (baris: number, kodeIndikator: string, pagu: number, realisasi: number): Pernyataan[] => [
  nyata({ukuran: "pagu", nilai: pagu, baris, kodeIndikator}),
  nyata({ukuran: "realisasi", nilai: realisasi, baris, kodeIndikator}),
];
const percent = (ukuran: "capaian-anggaran" | "efisiensi", teks: string, baris = 2) =>
  nyata({ukuran, teks, nilai: Number(teks.replace(",", ".")), baris, kodeIndikator: "a"});

describe("the money behind an indicator", () => {
  test.each<{name: string; rows: Pernyataan[]; expected: string[]}>([
    {name: "pagu and realisasi of the same programs", rows: moneyRow(2, "a", 310, 101), expected: []},
    {name: "realisasi of other programs", rows: moneyRow(2, "a", 310, 481), expected: ["realisasi-indikator-beda"]},
    {name: "a pagu that no programs add up to", rows: moneyRow(2, "a", 311, 1), expected: []},
    {
      name: "serapan as serapan",
      rows: [...moneyRow(2, "a", 500, 400), percent("capaian-anggaran", "80,0")],
      expected: [],
    },
    {
      name: "serapan as efficiency",
      rows: [...moneyRow(2, "a", 500, 400), percent("efisiensi", "80")],
      expected: ["efisiensi-adalah-serapan"],
    },
    {
      name: "an efficiency that is none of that",
      rows: [...moneyRow(2, "a", 500, 400), percent("efisiensi", "20")],
      expected: [],
    },
  ])("$name: $expected", ({rows, expected}) => {
    const found = aturanOf({pernyataan: rows, program}).filter((aturan) => !/^program-/.test(aturan));
    expect(found).toEqual(expected);
  });

  test("a realisasi that is that of other programs says of which", () => {
    expect(temuanOf({pernyataan: moneyRow(2, "a", 310, 480), program})[0]!.pesan)
      .toMatch(/480 adalah realisasi program 2\.17\.01, 2\.17\.02\.$/);
  });

  test.each([
    {teks: "93,83", pagu: 500, realisasi: 400, cause: /93,83 adalah % capaian tercetak program 2\.17\.01/},
    {teks: "45,0", pagu: 310, realisasi: 101, cause: /rata-rata sederhana serapan program 2\.17\.02, 2\.17\.03/},
    {
      teks: "69,68",
      pagu: 310,
      realisasi: 101,
      cause: /rata-rata tertimbang pagu dari % tercetak program 2\.17\.02, 2\.17\.03/,
    },
    {teks: "75,0", pagu: 310, realisasi: 101, cause: /rata-rata sederhana % tercetak program 2\.17\.02, 2\.17\.03/},
    {teks: "12,3", pagu: 310, realisasi: 101, cause: /di baris itu 32,58 %\.$/},
  ])("a printed $teks is explained where something explains it", ({teks, pagu, realisasi, cause}) => {
    const found = temuanOf({
      pernyataan: [...moneyRow(2, "a", pagu, realisasi), percent("capaian-anggaran", teks)],
      program,
    });
    expect(found.find(({aturan}) => aturan === "serapan-tercetak-beda")!.pesan.replaceAll("\u00a0", " ")).toMatch(
      cause,
    );
  });
});

describe("programs behind indicators", () => {
  test("each once is in order", () => {
    expect(aturanOf({pernyataan: [...moneyRow(2, "a", 500, 400), ...moneyRow(3, "b", 310, 101)], program})).toEqual([]);
  });

  test("one behind two indicators is counted twice until its shares are given", () => {
    const pernyataan = [...moneyRow(2, "a", 600, 480), ...moneyRow(3, "b", 310, 101)];
    expect(temuanOf({pernyataan, program})).toEqual([
      expect.objectContaining({aturan: "program-ganda", kode: "2.17.02", baris: 3}),
    ]);
    const pemetaan = ["a", "b"].map((kodeIndikator) => ({kodeIndikator, kodeProgram: "2.17.02", porsi: 50}));
    expect(aturanOf({pernyataan, program, pemetaan})).toEqual([]);
  });

  test("one behind none is named", () => {
    expect(temuanOf({pernyataan: moneyRow(2, "a", 500, 400), program}).map(({aturan, kode}) => [aturan, kode])).toEqual(
      [
        ["program-tanpa-indikator", "2.17.02"],
        ["program-tanpa-indikator", "2.17.03"],
      ],
    );
  });

  test("nothing is presumed where two sets of programs have the sum", () => {
    const twins = [programUji("2.17.01", 100, 1), programUji("2.17.02", 100, 2)];
    expect(aturanOf({pernyataan: moneyRow(2, "a", 100, 7), program: twins})).toEqual([]);
  });
});

describe("budgets that documents print", () => {
  const named = (nama: string, nilai: number, baris: number) =>
    nyata({ukuran: "pagu", kodeIndikator: null, indikator: null, nama, nilai, baris});
  const all = (...amounts: [number, number, number]) =>
    amounts.map((nilai, i) => named(`PROGRAM 2.17.0${i + 1}`, nilai, i + 2));

  test("equal to what is counted give nothing", () => {
    expect(aturanOf({pernyataan: all(500, 100, 210), program})).toEqual([]);
  });

  test("that differ are found for the program and for the sum", () => {
    expect(temuanOf({pernyataan: all(500, 100, 120), program}).map((t) => [t.aturan, t.kode, t.selisih])).toEqual([
      ["pagu-dokumen-beda", "2.17.03", -90],
      ["pagu-dokumen-beda", null, -90],
    ]);
  });

  test("of an unknown program say so, and no sum is judged", () => {
    expect(aturanOf({pernyataan: [named("Program Lain", 1, 2)], program})).toEqual(["program-tidak-dikenal"]);
  });

  test("of a year that is not imported are not judged", () => {
    expect(aturanOf({pernyataan: all(1, 2, 3).map((p) => ({...p, tahun: 2019})), program})).toEqual([]);
  });

  test.each([[810, []], [811, ["anggaran-tahunan-beda"]]])("a yearly total of %d gives %j", (nilai, expected) => {
    const anggaranTahunan = [{
      berkas: "t.csv",
      lembar: null,
      baris: 2,
      kolom: "C",
      tahun: 2024,
      skpd: null,
      nilai,
      teks: "x",
    }];
    expect(aturanOf({anggaranTahunan, program})).toEqual(expected);
  });
});

describe("a LHE", () => {
  const lhe = (capaian: number[], total: number, predikat: string, bobot = [30, 30, 15, 25]) => [
    ...capaian.map((c, i) => lheUji({baris: i + 2, bobot: bobot[i]!, capaian: c, nilai: (bobot[i]! * c) / 100})),
    lheUji({baris: 6, jenisBaris: "total", komponen: "Nilai", nilai: total}),
    lheUji({baris: 7, jenisBaris: "predikat", komponen: "Tingkat", predikat}),
  ];

  test.each<{name: string; rows: DataSilang["lhe"]; expected: string[]}>([
    {name: "in order", rows: lhe([80, 70, 69, 64], 71.35, "BB"), expected: []},
    {name: "with another total", rows: lhe([80, 70, 69, 64], 72.35, "BB"), expected: ["lhe-nilai-beda"]},
    {name: "with another predicate", rows: lhe([80, 70, 69, 64], 71.35, "A"), expected: ["lhe-predikat-beda"]},
    {
      name: "with weights of 90",
      rows: lhe([80, 70, 69, 64], 64.45, "B", [30, 30, 5, 25]),
      expected: ["lhe-bobot-beda"],
    },
    {
      name: "with a component that is not its product",
      rows: [...lhe([80, 70, 69, 64], 71.35, "BB").map((r) => (r.baris === 3 ? {...r, nilai: 20} : r))],
      expected: ["lhe-nilai-beda"],
    },
  ])("$name gives $expected", ({rows, expected}) => expect(aturanOf({lhe: rows})).toEqual(expected));

  test.each([
    [2022, 71.35, []],
    [2022, 70.65, []],
    [2022, 70, ["nilai-akip-beda"]],
    [2023, 99, []],
  ])("an AKIP score of %d quoted as %d gives %j", (tahun, nilai, expected) => {
    const rows = [
      lheUji({jenisBaris: "total", tahunDinilai: 2021, nilai: 70.65}),
      lheUji({jenisBaris: "total", nilai: 71.35}),
    ];
    const pernyataan = [nyata({ukuran: "realisasi-kinerja", indikator: "Nilai AKIP Dinas", tahun, nilai})];
    const found = aturanOf({lhe: rows, pernyataan}).filter((aturan) => aturan === "nilai-akip-beda");
    expect(found).toEqual(expected);
  });
});

describe("scales and names", () => {
  test("a gap between two bands is noted, touching bands are not", () => {
    const band = (kategori: string, bawah: number | null, atas: number | null, baris: number) => ({
      berkas: "k.csv",
      lembar: null,
      baris,
      kategori,
      bawah,
      atas,
    });
    expect(aturanOf({pita: [band("Tinggi", 76, 100, 2), band("Rendah", null, 75, 3)]})).toEqual(["celah-kategori"]);
    expect(aturanOf({pita: [band("Tinggi", 75, 100, 2), band("Rendah", null, 75, 3)]})).toEqual([]);
  });

  test("names go by the nomenclature in force in their year", () => {
    const nama = (teks: string, tahun: number, resmi: boolean) => ({
      berkas: `${tahun}.csv`,
      lembar: null,
      baris: 2,
      tahun,
      kode: "2.17.01",
      nama: teks,
      resmi,
    });
    const official = [nama("PROGRAM LAMA", 2020, true), nama("PROGRAM BARU", 2025, true)];
    expect(aturanOf({nama: [...official, nama("Program Lama", 2024, false)]})).toEqual([]);
    expect(aturanOf({nama: [...official, nama("Lama", 2024, false)]})).toEqual([]);
    expect(aturanOf({nama: [...official, nama("Program Baru", 2024, false)]})).toEqual(["nama-kode-beda"]);
    expect(aturanOf({nama: [nama("Program Apa", 2024, false)]})).toEqual([]);
  });
});
