import {describe, expect, test} from "vitest";
import {matchDicek, readDicek} from "../../src/impor/dicek.js";
import type {Sel} from "../../src/impor/lembar.js";
import type {TemuanTercatat} from "../../src/model/temuan.js";
import {temuanUji} from "../ekspor/temuanUji.js";

const heads = [...["aturan", "berkas", "lembar", "sel", "kode", "nilai", "seharusnya"], ...[
  "alasan",
  "oleh",
  "tanggal",
]];
const row = [
  "total-beda",
  "spj.xlsx",
  "Februari",
  "G17",
  "2.17.01",
  "1.250.000",
  "1.250.000,5",
  "Pembulatan",
  "Bidang A",
  "2026-01-05",
];
const read = (...rows: Sel[][]) => readDicek({berkas: "dicek.csv", lembar: null, baris: rows});
const changed = (changes: Record<string, string>) => heads.map((head, index) => changes[head] ?? row[index]!);

describe("readDicek(lembar)", () => {
  test("reads marks by the names of their columns, in any order", () => {
    const {baris, temuan} = read([...heads].reverse(), [...row].reverse());
    expect(temuan).toEqual([]);
    expect(baris).toEqual([expect.objectContaining({sel: "G17", nilai: "1.250.000", alasan: "Pembulatan", baris: 2})]);
  });

  test("takes cells and paths as people write them", () => {
    const {baris} = read(heads, changed({sel: "$g$17", berkas: "spj\\2024.xlsx"}));
    expect(baris[0]).toMatchObject({sel: "G17", berkas: "spj/2024.xlsx"});
  });

  test.each<{changes: Record<string, string>; kolom: string}>([
    {changes: {alasan: ""}, kolom: "H"},
    {changes: {berkas: ""}, kolom: "B"},
    {changes: {aturan: "tidak-ada"}, kolom: "A"},
  ])("a row that marks nothing is found with its cell: $changes", ({changes, kolom}) => {
    const {baris, temuan} = read(heads, changed(changes), row);
    expect(baris).toHaveLength(1);
    expect(temuan).toEqual([expect.objectContaining({aturan: "dicek-buruk", baris: 2, kolom})]);
  });

  test("a list without its heads is found", () => {
    expect(read(["a", "b"], row).temuan).toEqual([expect.objectContaining({aturan: "dicek-buruk", baris: 1})]);
    expect(read(heads.slice(0, 6)).temuan).toHaveLength(1);
  });
});

describe("matchDicek(tanda, temuan)", () => {
  const marks = (changes: Record<string, string> = {}) => read(heads, changed(changes)).baris;

  test.each(["1.250.000", "1250000", "1,250,000", "Rp 1.250.000"])("is about the value, written as %s", (nilai) => {
    expect(matchDicek(marks({nilai}), [temuanUji({tercetak: "1.250.000,00"})]).cocok).toHaveLength(1);
  });

  test.each([
    {name: "another rule", isi: {aturan: "sel-buruk"}},
    {name: "another file", isi: {berkas: "lain.xlsx"}},
    {name: "another sheet", isi: {lembar: "Maret"}},
    {name: "no sheet", isi: {lembar: null}},
    {name: "another row", isi: {baris: 18}},
    {name: "another column", isi: {kolom: "H"}},
  ])("is not about $name", ({isi}) => {
    const {cocok, kedaluwarsa} = matchDicek(marks(), [temuanUji(isi)]);
    expect(cocok).toEqual([]);
    expect(kedaluwarsa).toEqual([expect.objectContaining({aturan: "dicek-kedaluwarsa", tingkat: "info", baris: 2})]);
    expect(kedaluwarsa[0]!.pesan).toContain("tidak ada lagi");
  });

  test("falls when the value is another, and says which", () => {
    const {cocok, kedaluwarsa} = matchDicek(marks(), [temuanUji({tercetak: "1.250.001", nilai_tercetak: 1250001})]);
    expect(cocok).toEqual([]);
    expect(kedaluwarsa[0]!.pesan).toContain("nilainya sekarang 1.250.001, bukan 1.250.000");
  });

  test.each<{name: string; isi: Partial<TemuanTercatat>; pesan: RegExp}>([
    {
      name: "what it should be is another",
      isi: {seharusnya: 1_350_000, selisih: -100_000},
      pesan: /seharusnya sekarang 1\.350\.000, bukan 1\.250\.000,5/,
    },
    {
      name: "it should be nothing any more",
      isi: {seharusnya: null, selisih: null},
      pesan: /seharusnya sekarang kosong/,
    },
  ])("falls when $name, though the cell is the same", ({isi, pesan}) => {
    const {cocok, kedaluwarsa} = matchDicek(marks(), [temuanUji(isi)]);
    expect(cocok).toEqual([]);
    expect(kedaluwarsa[0]!.pesan).toMatch(pesan);
  });

  test("without what it should be is about a finding that has none, and no other", () => {
    const short = marks({seharusnya: ""});
    expect(matchDicek(short, [temuanUji({seharusnya: null, selisih: null})]).cocok).toHaveLength(1);
    const {cocok, kedaluwarsa} = matchDicek(short, [temuanUji()]);
    expect(cocok).toEqual([]);
    expect(kedaluwarsa[0]!.pesan).toContain("seharusnya sekarang 1.250.000,5 dan kolom seharusnya belum diisi");
  });

  test("a difference is named where there is nothing else to compare with", () => {
    const changedPagu = temuanUji({seharusnya: null, selisih: 50});
    const withSelisih = (selisih: string) => read([...heads, "selisih"], [...changed({seharusnya: ""}), selisih]).baris;
    expect(matchDicek(withSelisih("50"), [changedPagu]).cocok).toHaveLength(1);
    expect(matchDicek(withSelisih(""), [changedPagu]).cocok).toEqual([]);
    expect(matchDicek(withSelisih("40"), [changedPagu]).kedaluwarsa[0]!.pesan)
      .toContain("selisih sekarang 50, bukan 40");
  });

  test.each([
    {name: "to the decimals it is written with", seharusnya: "49,14", nilai: 49.1399},
    {name: "with thousands", seharusnya: "4.390", nilai: 4390},
    {name: "negative", seharusnya: "-500", nilai: -500},
    {name: "of seven digits and six decimals", seharusnya: "1234567,123457", nilai: 1234567.1234567},
  ])("takes a figure $name", ({seharusnya, nilai}) => {
    expect(matchDicek(marks({seharusnya}), [temuanUji({seharusnya: nilai})]).cocok).toHaveLength(1);
    expect(matchDicek(marks({seharusnya}), [temuanUji({seharusnya: nilai + 1})]).cocok).toEqual([]);
  });

  test("a finding about no cell is known by its code", () => {
    const about = (kode: string) =>
      temuanUji({
        ...{baris: null, kolom: null, tercetak: null, nilai_tercetak: null, seharusnya: null, selisih: null, kode},
      });
    const {cocok} = matchDicek(marks({sel: "", nilai: "", seharusnya: "", kode: "b"}), [about("a"), about("b")]);
    expect(cocok.map(({temuan}) => temuan)).toEqual([1]);
  });
});
