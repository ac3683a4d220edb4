import {describe, expect, test} from "vitest";
import {aturanKategori} from "../../src/calc/aturanKategori.js";
import {kategoriCapaian} from "../../src/calc/kategoriCapaian.js";
import type {BarisAturan} from "../../src/model/kinerja.js";
import {kategoriPermendagri86} from "../../src/model/referensi/kategoriCapaian.js";
import {beku} from "./skenario/barisUji.js";

/** A row `Sangat Tinggi batas bawah = 91`, of the test daerah from 2025 on unless a test says otherwise. */
function batas(teks: string, ubah: Partial<BarisAturan> = {}): BarisAturan {
  const [kunci, nilai] = teks.split(" = ") as [string, string];
  return {
    baris: 2,
    aturan: "kategori-capaian",
    kunci,
    nilai,
    berlaku_sejak: "2025-01-01",
    daerah: "Kabupaten Contoh",
    sumber: "Perbup 7/2025",
    kepastian: "T",
    ...ubah,
  };
}
/** Rows for all daerah without a date, as a table of a LKjIP gives them. */
const tercetak = (...teks: string[]) =>
  teks.map((text, index) =>
    batas(text, {baris: index + 2, berlaku_sejak: null, daerah: null, sumber: "Tabel 3.1", kepastian: null})
  );
const tabel31 = tercetak(
  "Sangat Tinggi batas bawah = 91",
  "Sangat Tinggi batas atas = 100",
  "Tinggi batas bawah = 76",
  "Tinggi batas atas = 90",
  "Sedang batas bawah = 66",
  "Sedang batas atas = 75",
  "Rendah batas bawah = 51",
  "Rendah batas atas = 65",
  "Sangat Rendah batas atas = 50",
);
const duaKategori = ["Baik batas bawah = 75", "Kurang batas atas = 74,99"];
const pada = {daerah: "Kabupaten Contoh", tanggal: "2026-01-31"};
const run = (rows: BarisAturan[]) => aturanKategori(beku(rows), pada);
const alasan = (rows: BarisAturan[]) => run(rows).masalah.map(({baris, alasan}) => `${baris}: ${alasan}`);
/** The lower bound of Sangat Tinggi, by which tests see which rows count. */
const bawah = (rows: BarisAturan[]) => run(rows).aturan.pita[0]!.bawah;
const naik = (nilai: string, ubah: Partial<BarisAturan> = {}) => batas(`Sangat Tinggi batas bawah = ${nilai}`, ubah);

describe("aturanKategori(baris, {daerah, tanggal})", () => {
  test.each<[string, BarisAturan[]]>([
    ["no rows", []],
    ["rows of other rules", [batas("apa saja = x", {aturan: "pergeseran"})]],
    ["the bands of the LKjIP 2024, Tabel 3.1", tabel31],
    ["the same bands of two LKjIP", [...tabel31, ...tabel31]],
  ])("%s leave the scale as it is built in", (_, rows) => {
    const {aturan, masalah} = run(rows);
    expect(aturan).toBe(kategoriPermendagri86);
    expect(masalah).toEqual([]);
  });

  test("a daerah's bounds take the place of the built-in ones, with their own source, certainty and date", () => {
    const {aturan, masalah} = run([naik("90,5"), batas("Tinggi batas atas = 90.49", {sumber: null, kepastian: "S"})]);
    expect(masalah).toEqual([]);
    expect(aturan).toEqual({
      berlakuSejak: "2025-01-01",
      sumber: "Perbup 7/2025",
      kepastian: "S",
      pita: kategoriPermendagri86.pita.map((band) => {
        if (band.kategori === "Sangat Tinggi") return {...band, bawah: 90.5};
        return band.kategori === "Tinggi" ? {...band, atas: 90.49} : band;
      }),
    });
    expect(kategoriCapaian(90.5, {}, aturan)).toEqual({kategori: "Sangat Tinggi", celah: false});
    expect(kategoriCapaian(90.5)).toEqual({kategori: "Tinggi", celah: true});
  });

  test("the certainty is that of the least certain row, and the sources are named once each", () => {
    const rows = [
      naik("90,9", {sumber: "A", kepastian: "S"}),
      batas("Tinggi batas atas = 90,5", {sumber: "B", kepastian: "H"}),
      batas("Tinggi batas bawah = 76", {sumber: "A", kepastian: "T"}),
    ];
    expect(run(rows).aturan).toMatchObject({sumber: "A; B", kepastian: "H"});
    expect(run([naik("90,9", {sumber: null, kepastian: null}), ...rows.slice(1, 2)]).aturan.kepastian).toBe("L");
    const [row] = [naik("90,9", {sumber: null, kepastian: null, berlaku_sejak: null, daerah: null})];
    expect(run([row]).aturan).toMatchObject({
      sumber: "Aturan daerah; sumbernya tidak disebut",
      kepastian: "L",
      berlakuSejak: "",
    });
  });

  test("categories with other names are a scale of their own, open at both ends, in whatever order it stands", () => {
    for (const rows of [duaKategori, duaKategori.toReversed()]) {
      const {aturan, masalah} = run([...tabel31, ...rows.map((text) => batas(text))]);
      expect(masalah).toEqual([]);
      expect(aturan.pita).toEqual([
        {kategori: "Baik", bawah: 75, atas: Infinity},
        {kategori: "Kurang", bawah: -Infinity, atas: 74.99},
      ]);
      expect([74.99, 75, 200, -5].map((persen) => kategoriCapaian(persen, {}, aturan))).toEqual([
        {kategori: "Kurang", celah: false},
        {kategori: "Baik", celah: false},
        {kategori: "Baik", celah: false},
        {kategori: "Kurang", celah: false},
      ]);
    }
  });

  test("a scale of its own may keep names of the one before, with both their bounds", () => {
    const rows = ["Tinggi batas bawah = 75", "Tinggi batas atas = 100", "Kurang batas atas = 74"];
    const {aturan, masalah} = run(rows.map((text) => batas(text)));
    expect(masalah).toEqual([]);
    expect(aturan.pita.map(({kategori, bawah, atas}) => [kategori, bawah, atas])).toEqual([
      ["Tinggi", 75, 100],
      ["Kurang", -Infinity, 74],
    ]);
    const terendah = ["Bagus batas bawah = 51", "Sangat Rendah batas atas = 50"].map((text) => batas(text));
    expect(run(terendah)).toMatchObject({
      masalah: [],
      aturan: {pita: [{kategori: "Bagus"}, {kategori: "Sangat Rendah"}]},
    });
  });

  test("a band may hold one value, and others may lie wholly above it", () => {
    const rows = ["Sempurna batas bawah = 100", "Sempurna batas atas = 100", "Lebih batas bawah = 100,01"];
    const {aturan, masalah} = run([...rows, "Kurang batas atas = 99,99"].map((text) => batas(text)));
    expect(masalah).toEqual([]);
    expect([99.99, 100, 100.01].map((persen) => kategoriCapaian(persen, {}, aturan)!.kategori))
      .toEqual(["Kurang", "Sempurna", "Lebih"]);
  });

  test("a later date moves a bound of the daerah's own scale, which stays open", () => {
    const later = ["Baik batas bawah = 80", "Kurang batas atas = 79,99"]
      .map((text) => batas(text, {berlaku_sejak: "2025-07-01"}));
    expect(run([...later, ...duaKategori.map((text) => batas(text))]).aturan).toMatchObject({
      berlakuSejak: "2025-07-01",
      pita: [{kategori: "Baik", bawah: 80, atas: Infinity}, {kategori: "Kurang", bawah: -Infinity, atas: 79.99}],
    });
  });

  const semua = {daerah: null};
  test.each<[string, BarisAturan[], number]>([
    ["the row of another daerah does not count", [naik("90,9", {daerah: "Kota Lain"})], 91],
    ["a row of the day itself counts", [naik("90,9", {berlaku_sejak: "2026-01-31"})], 90.9],
    ["a row of the next day does not", [naik("90,9", {berlaku_sejak: "2026-02-01"})], 91],
    ["the latest valid row counts", [naik("90,9"), naik("90,8", {berlaku_sejak: "2025-07-01"})], 90.8],
    ["wherever it stands", [naik("90,8", {berlaku_sejak: "2025-07-01"}), naik("90,9")], 90.8],
    ["at the same date the daerah's own row counts", [naik("90,8"), naik("90,9", semua)], 90.8],
    ["wherever that stands", [naik("90,9", semua), naik("90,8")], 90.8],
    ["a later row for all goes before an earlier one of the daerah", [
      naik("90,9", {...semua, berlaku_sejak: "2025-07-01"}),
      naik("90,8"),
    ], 90.9],
    ["a dated row goes before one without date", [naik("90,8"), naik("90,9", {berlaku_sejak: null})], 90.8],
    ["a bound may be put back", [naik("90,8"), naik("91", {berlaku_sejak: "2025-07-01"})], 91],
  ])("%s", (_, rows, expected) => {
    expect(bawah(rows)).toBe(expected);
    expect(alasan(rows)).toEqual([]);
  });

  test("all rows that cannot be read are given at once, of any daerah and date, and none of them counts", () => {
    const rows = [
      batas("Sangat Tinggi = 90,9", {baris: 2}),
      naik("sembilan puluh", {baris: 3, daerah: "Kota Lain", berlaku_sejak: "2030-01-01"}),
      batas("batas bawah = 91 %", {baris: 4}),
      naik("90,9", {baris: 5}),
      batas(" batas atas = 1", {baris: 6}),
    ];
    expect(alasan(rows)).toEqual([
      '2: Kunci "Sangat Tinggi" tidak dikenal. Tulis nama kategori lalu "batas bawah" atau "batas atas".',
      '3: Batas "sembilan puluh" bukan angka. Tulis persennya saja, misalnya 91 atau 90,99.',
      '4: Kunci "batas bawah" tidak dikenal. Tulis nama kategori lalu "batas bawah" atau "batas atas".',
      '4: Batas "91 %" bukan angka. Tulis persennya saja, misalnya 91 atau 90,99.',
      '6: Kunci " batas atas" tidak dikenal. Tulis nama kategori lalu "batas bawah" atau "batas atas".',
    ]);
    expect(run(rows).masalah[1]).toMatchObject({kunci: "Sangat Tinggi batas bawah", nilai: "sembilan puluh"});
    expect(bawah(rows)).toBe(90.9);
  });

  test.each(["1e2", "91.", ",5", "91,5,5", "", "x91", "91x"])("%j is no bound", (nilai) => {
    expect(run([naik(nilai)]).masalah).toHaveLength(1);
  });

  test("two bounds for one kunci, date and daerah are a problem of both, and the scale stays", () => {
    const teks =
      "Baris 2 dan 9 menetapkan batas yang berbeda untuk kunci, tanggal, dan daerah yang sama. Sisakan satu.";
    const rows = [naik("90,9"), naik("90,8", {baris: 9}), batas("Tinggi batas atas = 90,1", {baris: 10})];
    expect(alasan(rows)).toEqual([`2: ${teks}`, `9: ${teks}`]);
    expect(run(rows).aturan).toBe(kategoriPermendagri86);
    expect(run([naik("90,9"), naik("90.90", {baris: 9})]).masalah).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ["overlap", ["Sangat Tinggi batas bawah = 90"], [
      'Kategori "Tinggi" (sampai 90) dan "Sangat Tinggi" (mulai 90) bertumpang tindih.',
    ]],
    ["overlap by far", ["Tinggi batas atas = 95,5"], [
      'Kategori "Tinggi" (sampai 95,5) dan "Sangat Tinggi" (mulai 91) bertumpang tindih.',
    ]],
    ["lie apart", ["Tinggi batas atas = 89,99"], [
      'Kategori "Tinggi" (sampai 89,99) dan "Sangat Tinggi" (mulai 91) tidak bersambung: celahnya lebih dari 1 persen.',
    ]],
    ["are upside down", ["Sangat Tinggi batas atas = 90,5"], [
      'Batas bawah kategori "Sangat Tinggi" (91) lebih tinggi daripada batas atasnya (90,5).',
    ]],
    ["lack a lower bound", ["Baik batas bawah = 75", "Cukup batas atas = 74", "Kurang batas atas = 50"], [
      'Kategori "Cukup" tidak mempunyai batas bawah; hanya kategori terendah yang boleh tanpa batas bawah.',
    ]],
    ["lack an upper bound", ["Baik batas bawah = 75", "Kurang batas bawah = 0"], [
      'Kategori "Kurang" tidak mempunyai batas atas; hanya kategori tertinggi yang boleh tanpa batas atas.',
    ]],
    ["have a misspelt name", ["Tinggi batas atas = 89", "Sangat Tingi batas bawah = 90"], [
      'Kategori "Sangat Tingi" belum ada, padahal "Tinggi" hanya disebut satu batasnya. Perbaiki namanya, atau tulis ' +
      "kedua batas setiap kategori skala yang baru.",
    ]],
    ["have a misspelt name above", ["Sangat Tinggi batas bawah = 90", "Tingi batas atas = 89"], [
      expect.stringMatching(/^Kategori "Tingi" belum ada, padahal "Sangat Tinggi" hanya/),
    ]],
  ])("bands that %s are a problem, and the scale stays", (_, rows, expected) => {
    const found = run(rows.map((text, index) => batas(text, {baris: index + 2})));
    expect(found.masalah.map(({alasan}) => alasan)).toEqual(expected);
    expect(found.aturan).toBe(kategoriPermendagri86);
  });

  test("a problem is told at the row that has to do with it, or else at the first of its date", () => {
    expect(alasan([batas("Sedang batas bawah = 66", {baris: 2}), batas("Tinggi batas atas = 80", {baris: 3})]))
      .toEqual([expect.stringMatching(/^3: Kategori "Tinggi" \(sampai 80\)/)]);
    expect(alasan([batas("Tinggi batas bawah = 10", {baris: 7})])).toEqual([
      expect.stringMatching(/^7: Kategori "Sedang" \(sampai 75\) dan "Sangat Tinggi" \(mulai 91\) tidak bersambung/),
      expect.stringMatching(/^7: Kategori "Tinggi" \(sampai 90\) dan "Rendah" \(mulai 51\) bertumpang tindih/),
      expect.stringMatching(/^7: Kategori "Sangat Rendah" \(sampai 50\) dan "Tinggi" \(mulai 10\) bertumpang tindih/),
    ]);
  });

  test("bands that cannot be followed do not hide the scale of before, nor one that comes later", () => {
    const rows = [naik("90,9"), naik("80", {berlaku_sejak: "2025-03-01"})];
    expect(bawah(rows)).toBe(90.9);
    expect(alasan(rows)).toHaveLength(1);
    expect(bawah([...rows, naik("90,8", {berlaku_sejak: "2025-06-01"})])).toBe(90.8);
  });
});
