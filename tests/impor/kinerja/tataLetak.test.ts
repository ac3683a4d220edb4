import {parse} from "csv-parse/sync";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {readOne, sumberOf} from "../bacaan.js";
import {readDatar, sumber} from "./berkas.js";

/** The example of each own layout in `data/README.md`, by the kind that its heading names. */
const contoh = new Map(
  [...readFileSync("data/README.md", "utf8").matchAll(/^### (\S+)\n[^#]*?```csv\n(.*?)```/gms)]
    .map(([, jenis, csv]) => [jenis!, csv!]),
);
const kinds = [
  "indikator target capaian indikator-program fisik anggaran-tahunan dokumen-tercetak catatan",
  "lhe tindak-lanjut nomenklatur padanan aturan rekap-lkjip",
].join(" ").split(" ");
const header = (jenis: string) => contoh.get(jenis)!.split("\n")[0]!;
/** The example's row with some cells changed. */
function row(jenis: string, cells: Record<string, string>): string {
  const [titles, example]: string[][] = parse(contoh.get(jenis)!);
  return titles!.map((title, index) => `"${cells[title] ?? example![index]!}"`).join(",");
}
const read = (jenis: string, ...rows: string[]) => readDatar([header(jenis), ...rows].join("\n"));

describe("the examples in data/README.md", () => {
  test("there is one for each own layout", () => {
    expect([...contoh.keys()].sort()).toEqual([...kinds].sort());
  });

  test.each(kinds)("%s is read as that, without a note", async (jenis) => {
    const bacaan = await readDatar(contoh.get(jenis)!);
    expect([bacaan.jenis, bacaan.temuan]).toEqual([jenis, []]);
    expect(bacaan.hitungan).toEqual({dibaca: 1, diterima: 1, induk: 0, dikecualikan: 0, ditolak: 0});
  });

  const texts = (bacaan: Awaited<ReturnType<typeof readDatar>>) => {
    const {temuan: _temuan, bagian: _bagian, hitungan: _hitungan, ...isi} = bacaan;
    return JSON.stringify(isi);
  };
  test.each(kinds.filter((jenis) => jenis !== "rekap-lkjip"))("%s keeps every cell of its row", async (jenis) => {
    const [titles, example]: string[][] = parse(contoh.get(jenis)!);
    const kept = texts(await readDatar(contoh.get(jenis)!));
    const asPart = ["fisik", "nomenklatur", "dokumen-tercetak"].includes(jenis) ? ["tahun", "bulan", "skpd"] : [];
    const missing = example!.filter((cell, index) =>
      !asPart.includes(titles![index]!) &&
      !cell.split("|").every((word) => kept.includes(word) || kept.includes(word.replace(",", ".")))
    );
    expect(missing).toEqual([]);
  });
});

describe("cells", () => {
  test.each([
    {teks: "69.2", nilai: 69.2},
    {teks: "57,9", nilai: 57.9},
    {teks: "59.64%", nilai: 59.64},
    {teks: "84 %", nilai: 84},
    {teks: "0", nilai: 0},
    {teks: "", nilai: null},
    {teks: "-", nilai: null},
    {teks: "1.234,5", nilai: 1234.5},
  ])("a target of '$teks' is $nilai", async ({teks, nilai}) => {
    const {target} = await read("target", row("target", {target: teks}));
    expect(target).toEqual([expect.objectContaining({teks, nilai})]);
  });

  test.each([
    {jenis: "target", kolom: "tahun", teks: "akhir", letter: "B"},
    {jenis: "target", kolom: "target", teks: "5.000", letter: "F"},
    {jenis: "capaian", kolom: "bulan", teks: "13", letter: "C"},
    {jenis: "indikator", kolom: "kode_indikator", teks: "Koperasi Aktif", letter: "A"},
    {jenis: "indikator-program", kolom: "kode_program", teks: "2.17.3", letter: "B"},
    {jenis: "fisik", kolom: "persen", teks: "separuh", letter: "E"},
    {jenis: "catatan", kolom: "jenis", teks: "sebab", letter: "D"},
    {jenis: "catatan", kolom: "indikator", teks: "", letter: "A"},
    {jenis: "lhe", kolom: "jenis_baris", teks: "anak", letter: "E"},
    {jenis: "dokumen-tercetak", kolom: "nilai", teks: "Rp. 5.670.694.67", letter: "G"},
    {jenis: "padanan", kolom: "jenis", teks: "sama", letter: "E"},
    {jenis: "nomenklatur", kolom: "kode", teks: "2.17.3", letter: "A"},
    {jenis: "aturan", kolom: "berlaku_sejak", teks: "2024-13-01", letter: "D"},
    {jenis: "anggaran-tahunan", kolom: "tahun", teks: "", letter: "B"},
  ])("$jenis: $kolom '$teks' is refused at its place", async ({jenis, kolom, teks, letter}) => {
    const {temuan, hitungan} = await read(jenis, row(jenis, {}), row(jenis, {[kolom]: teks}));
    expect(temuan.map((t) => [t.aturan, t.baris, t.kolom, t.tercetak])).toContainEqual(["sel-buruk", 3, letter, teks]);
    expect(hitungan).toMatchObject({dibaca: 2, diterima: 1, ditolak: 1});
  });
});

describe("parts", () => {
  test("fisik has one part for each year, month and SKPD; blank ones are those of sumber.csv", async () => {
    const months: Record<string, string>[] = [{bulan: "6"}, {bulan: "Juli"}, {bulan: "6", kode: "2.17.04"}, {
      bulan: "6",
      skpd: "",
    }];
    const {bagian, fisik} = await read("fisik", ...months.map((cells) => row("fisik", cells)));
    expect(bagian.map(({tahun, bulan, skpd}) => [tahun, bulan, skpd])).toEqual([
      [2025, 6, "Dinas Contoh"],
      [2025, 7, "Dinas Contoh"],
      [2025, 6, "Dinas Contoh"],
    ]);
    expect(fisik.map(({bagian, persen, dasar}) => [bagian, persen, dasar]))
      .toEqual([[0, 45.5, "dilaporkan"], [1, 45.5, "dilaporkan"], [0, 45.5, "dilaporkan"], [2, 45.5, "dilaporkan"]]);
  });

  test("fisik that is not reported yet is left out, and not zero", async () => {
    const {fisik, hitungan} = await read("fisik", row("fisik", {persen: ""}));
    expect([fisik, hitungan.dikecualikan]).toEqual([[], 1]);
  });

  test("what neither the rows nor sumber.csv say is one note, and the rows are kept as rejected", async () => {
    const rows = [row("fisik", {bulan: ""}), row("fisik", {bulan: "", kode: "2.17.04"}), row("fisik", {bulan: "5"})];
    const {temuan, fisik, ditolak, hitungan} = await read("fisik", ...rows);
    expect(temuan.map(({aturan}) => aturan)).toEqual(["periode-tidak-diketahui"]);
    expect(ditolak.map(({baris}) => baris)).toEqual([2, 3]);
    expect(fisik).toHaveLength(1);
    expect(hitungan).toMatchObject({dibaca: 3, diterima: 1, ditolak: 2});
  });

  test.each(["target", "capaian", "lhe", "tindak-lanjut", "indikator", "anggaran-tahunan"])(
    "%s without an SKPD is refused",
    async (jenis) => {
      const {temuan, hitungan} = await readOne(contoh.get(jenis)!, {sumber: sumberOf("uji.csv", {skpd: null})});
      expect(temuan).toEqual([expect.objectContaining({aturan: "periode-tidak-diketahui"})]);
      expect(hitungan).toMatchObject({dibaca: 1, ditolak: 1});
    },
  );

  test("printed figures of several months and years keep them", async () => {
    const rows = [row("dokumen-tercetak", {}), row("dokumen-tercetak", {tahun: "2023", bulan: "6", nilai: "-"})];
    const {bagian, tercetak} = await read("dokumen-tercetak", ...rows);
    expect(bagian.map(({tahun, bulan}) => [tahun, bulan])).toEqual([[2024, 12], [2023, 6]]);
    expect(tercetak.map(({bagian, teks, nilai}) => [bagian, teks, nilai]))
      .toEqual([[0, "Rp. 5.670.694.672", 5670694672], [1, "-", null]]);
  });
});

test("printed figures are read by what they are: rupiah, words, else figures", async () => {
  const cells = [["pagu", "1.250"], ["capaian", "91,9 %"], ["kategori", "Sangat Tinggi"]];
  const {tercetak} = await read(
    "dokumen-tercetak",
    ...cells.map(([ukuran, nilai]) => row("dokumen-tercetak", {ukuran: ukuran!, nilai: nilai!})),
  );
  expect(tercetak.map(({teks, nilai}) => [teks, nilai]))
    .toEqual([["1.250", 1250], ["91,9 %", 91.9], ["Sangat Tinggi", null]]);
});

test("a file of the planner's own is of the SKPD and origin that sumber.csv names", async () => {
  const {bagian} = await readOne(contoh.get("target")!, {sumber});
  expect(bagian).toEqual([expect.objectContaining({skpd: "Dinas Contoh", tahun: 2024, bulan: null, asal: "resmi"})]);
});
