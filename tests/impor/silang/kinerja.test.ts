import {describe, expect, test} from "vitest";
import type {DataSilang, Pernyataan} from "../../../src/model/silang.js";
import {aturanOf, diperiksaOf, nyata, temuanOf} from "./dataUji.js";

const capaianRow = (
  target: number | null,
  realisasi: number | null,
  capaian: string,
  kategori?: string,
): Pernyataan[] => [
  nyata({ukuran: "target", nilai: target}),
  nyata({ukuran: "realisasi-kinerja", nilai: realisasi}),
  nyata({ukuran: "capaian", nilai: Number(capaian.replace(",", ".").replace("%", "")), teks: capaian}),
  ...(kategori === undefined ? [] : [nyata({ukuran: "kategori", teks: kategori})]),
];

describe("a printed capaian", () => {
  test.each<{name: string; row: Pernyataan[]; expected: string[]}>([
    {name: "rounded", row: capaianRow(63, 57.9, "91,9"), expected: []},
    {name: "with a percent sign", row: capaianRow(60, 59.64, "99%"), expected: []},
    {name: "within the rounding of its realisasi", row: capaianRow(75, 69.2, "92,2"), expected: []},
    {name: "cut off", row: capaianRow(73, 70.95, "97,1"), expected: ["angka-dipotong"]},
    {name: "of something else", row: capaianRow(70, 67.71, "84 %"), expected: ["capaian-tercetak-beda"]},
    {name: "without its realisasi", row: capaianRow(71, null, "65%"), expected: ["capaian-tanpa-masukan"]},
    {name: "in its category, whatever the case", row: capaianRow(70, 69.2, "98,9", "Sangat tinggi"), expected: []},
    {name: "in another category", row: capaianRow(77, 8.96, "11,6", "Tinggi"), expected: ["kategori-tercetak-beda"]},
    {name: "in a gap of the scale", row: capaianRow(100, 90.5, "90,5", "Sangat Tinggi"), expected: []},
  ])("$name gives $expected", ({row, expected}) => expect(aturanOf({pernyataan: row})).toEqual(expected));

  test("names what is missing, in good order", () => {
    expect(temuanOf({pernyataan: capaianRow(null, null, "1")}).map(({pesan}) => pesan).join())
      .toMatch(/target dan realisasinya tidak tercetak/);
  });

  test("of an indicator of which less is better is computed so", () => {
    const row = capaianRow(8, 9, "87,5");
    const indikator: DataSilang["indikator"] = [{
      berkas: "i.csv",
      lembar: null,
      baris: 2,
      kodeIndikator: "aktif",
      indikator: "Koperasi aktif",
      jenisIndikator: null,
      sasaran: null,
      kode: null,
      arah: "turun",
      dokumen: null,
    }];
    expect(aturanOf({pernyataan: row, indikator})).toEqual([]);
    expect(aturanOf({pernyataan: row})).toEqual(["capaian-tercetak-beda"]);
  });

  test("gives place, value and what would be right", () => {
    expect(temuanOf({pernyataan: capaianRow(80, 40, "55,0")})).toEqual([
      expect.objectContaining({baris: 2, kolom: "C", tercetak: "55,0", nilai_tercetak: 55, seharusnya: 50, selisih: 5}),
    ]);
  });
});

describe("a printed kemajuan", () => {
  const row = (kemajuan: string) => [
    nyata({ukuran: "realisasi-kinerja", nilai: 70.95}),
    nyata({ukuran: "target-akhir", nilai: 79, tahun: null}),
    nyata({ukuran: "kemajuan", nilai: Number(kemajuan.replace(",", ".")), teks: kemajuan}),
  ];
  test.each([["89,8", []], ["98,8", ["kemajuan-tercetak-beda"]]])("of %s gives %j", (kemajuan, expected) => {
    expect(aturanOf({pernyataan: row(kemajuan)})).toEqual(expected);
  });
});

describe("what several tables state of one indicator", () => {
  const target = (dokumen: string, nilai: number, isi: Partial<Pernyataan> = {}) =>
    nyata({ukuran: "target", dokumen, tabel: dokumen, nilai, baris: nilai, ...isi});

  test.each<{name: string; statements: Pernyataan[]; expected: number}>([
    {name: "the same target in all", statements: [target("Renstra", 70), target("PK", 70)], expected: 0},
    {
      name: "the same to another precision",
      statements: [target("Renstra", 70), target("PK", 70, {teks: "70,00"})],
      expected: 0,
    },
    {name: "another target in the PK", statements: [target("Renstra", 70), target("PK", 71)], expected: 1},
    {name: "another year", statements: [target("Renstra", 70), target("PK", 71, {tahun: 2025})], expected: 0},
    {name: "a PK Perubahan may differ", statements: [target("PK", 70), target("PK Perubahan", 65)], expected: 0},
    {name: "a DPPA may differ from the DPA", statements: [target("DPA", 85), target("DPPA", 90)], expected: 0},
    {name: "a PK and the DPA of its stage", statements: [target("PK", 85), target("DPA", 90)], expected: 1},
    {
      name: "a PK Perubahan and the DPPA",
      statements: [target("PK", 85), target("DPA", 85), target("PK Perubahan", 88), target("DPPA", 90)],
      expected: 1,
    },
    {
      name: "a DPA of a pergeseran may differ from the first",
      statements: [target("DPA", 85, {tahapan: "murni"}), target("DPA", 90, {tahapan: "pergeseran-1"})],
      expected: 0,
    },
    {name: "a draft of the DPA is not yet a target", statements: [target("RKA", 80), target("DPA", 85)], expected: 0},
    {
      name: "two lines of the budget with an indicator of one name",
      statements: [target("LKjIP", 30, {kode: "2.17.07.2.01.0002"}), target("LKjIP", 46, {kode: "2.17.08.2.01.0002"})],
      expected: 0,
    },
    {
      name: "a line of the budget and the SKPD",
      statements: [target("Renstra", 70), target("LKjIP", 71, {kode: "2.17.03"})],
      expected: 1,
    },
    {
      name: "two SKPD with an indicator of one name",
      statements: [target("Renstra", 70), target("PK", 71, {skpd: "Dinas Lain"})],
      expected: 0,
    },
  ])("$name: $expected", ({statements, expected}) => {
    const found = aturanOf({pernyataan: statements}).filter((aturan) => aturan === "target-antar-dokumen-beda");
    expect(found).toHaveLength(expected);
    const turned = aturanOf({pernyataan: [...statements].reverse()}).filter((a) => a === "target-antar-dokumen-beda");
    expect(turned).toHaveLength(expected);
  });

  test("a realisasi that differs in its last decimal is found, with both tables", () => {
    const [temuan] = temuanOf({
      pernyataan: [
        nyata({ukuran: "realisasi-kinerja", nilai: 67.7, teks: "67,70", tabel: "Lampiran 2"}),
        nyata({ukuran: "realisasi-kinerja", nilai: 67.71, tabel: "Tabel 3.3", baris: 6}),
      ],
    });
    expect(temuan).toMatchObject({aturan: "realisasi-antar-tabel-beda", baris: 6, seharusnya: 67.7});
    expect(temuan!.pesan).toMatch(/Tabel 3\.3 67,71, di Lampiran 2 67,70: selisih 0,01/);
  });

  test("a realisasi carried over from last year is noted, one of 0 is not", () => {
    const year = (tahun: number, nilai: number) => nyata({ukuran: "realisasi-kinerja", tahun, nilai, baris: tahun});
    expect(aturanOf({pernyataan: [year(2022, 90.36), year(2023, 90.36)]})).toEqual(["realisasi-sama-tahun-lalu"]);
    expect(aturanOf({pernyataan: [year(2021, 90.36), year(2023, 90.36)]})).toEqual([]);
    expect(aturanOf({pernyataan: [year(2022, 0), year(2023, 0)]})).toEqual([]);
  });
});

describe("the indicators that documents list", () => {
  const target = (dokumen: string, kode: string, isi: Partial<Pernyataan> = {}) =>
    nyata({ukuran: "target", dokumen, tabel: dokumen, nilai: 1, kodeIndikator: kode, indikator: kode, ...isi});

  test.each<{name: string; statements: Pernyataan[]; expected: string[]}>([
    {name: "the same in Renstra and PK", statements: [target("Renstra", "a"), target("PK", "a")], expected: []},
    {
      name: "one of the PK that the Renstra lacks",
      statements: [target("Renstra", "a"), target("PK", "a"), target("PK", "b")],
      expected: ["indikator-tidak-di-renstra"],
    },
    {
      name: "one of the Renstra that the PK lacks",
      statements: [target("Renstra", "a"), target("Renstra", "b"), target("PK", "a")],
      expected: ["indikator-renstra-tanpa-pk"],
    },
    {name: "no Renstra at all", statements: [target("PK", "a")], expected: []},
    {
      name: "no PK of that year",
      statements: [target("Renstra", "a", {tahun: 2026}), target("PK", "c", {tahun: 2024})],
      expected: ["indikator-tidak-di-renstra"],
    },
    {
      name: "a row without its target",
      statements: [target("Renja", "a", {nilai: null, teks: "Paket"})],
      expected: ["target-tidak-ada"],
    },
    {name: "an IKU, which sets none", statements: [target("IKU", "a", {nilai: null, teks: ""})], expected: []},
  ])("$name give $expected", ({statements, expected}) => expect(aturanOf({pernyataan: statements})).toEqual(expected));

  test("two names of one are noted; the name of its sasaran is none", () => {
    const named = (indikator: string, baris: number) => nyata({ukuran: "target", nilai: 1, indikator, baris});
    expect(aturanOf({pernyataan: [named("Koperasi yang aktif", 2), named("Koperasi Aktif", 3)]})).toEqual([
      "indikator-berganti-nama",
    ]);
    const indikator: DataSilang["indikator"] = [{
      berkas: "i.csv",
      lembar: null,
      baris: 2,
      kodeIndikator: "aktif",
      indikator: "Koperasi aktif",
      jenisIndikator: null,
      sasaran: "Meningkatnya koperasi",
      kode: null,
      arah: null,
      dokumen: "PK",
    }];
    const withSasaran = [named("Koperasi aktif", 2), named("Meningkatnya Koperasi", 3)];
    expect(aturanOf({pernyataan: withSasaran, indikator})).toEqual([]);
  });
});

test("relations that hold are counted and give nothing", () => {
  const data = {pernyataan: capaianRow(63, 57.9, "91,9", "Sangat Tinggi")};
  expect(aturanOf(data)).toEqual([]);
  expect(diperiksaOf(data)).toEqual({
    "capaian-tercetak-beda": 1,
    "kategori-tercetak-beda": 1,
    "capaian-tanpa-masukan": 1,
    "indikator-berganti-nama": 1,
    "target-tidak-ada": 1,
  });
});
