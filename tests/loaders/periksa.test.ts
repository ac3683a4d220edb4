import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readXlsx} from "hucre/xlsx";
import {describe, expect, test} from "vitest";
import type {Temuan} from "../../src/model/temuan.js";
import {lingkunganUji, runTelaah, writeBerkas} from "./lingkunganUji.js";

const tabel37 = "lkjip-2024/tabel-3.7-realisasi-program-kegiatan.csv";
const text = readFileSync(`data/${tabel37}`, "utf8");

function periksaJson(change?: string | Uint8Array) {
  const lingkungan = lingkunganUji();
  if (change !== undefined) writeBerkas(lingkungan.data, tabel37, change);
  const {code, stdout, stderr} = runTelaah(lingkungan, "periksa", "--json");
  return {code, stderr, temuan: JSON.parse(stdout) as Temuan[]};
}

describe("npm run periksa -- --json", () => {
  test("lists the 43 printed percentages that are not realisasi over pagu, no galat, and nothing but JSON", () => {
    const {code, temuan} = periksaJson();
    expect(code).toBe(0);
    expect(temuan.filter(({aturan}) => aturan === "persen-tercetak-beda")).toHaveLength(43);
    expect(temuan.filter(({tingkat}) => tingkat === "galat")).toEqual([]);
    expect(Object.keys(temuan[0]!)).toEqual([
      "aturan",
      "tingkat",
      "berkas",
      "lembar",
      "baris",
      "kolom",
      "kode",
      "tercetak",
      "nilai_tercetak",
      "seharusnya",
      "selisih",
      "pesan",
      "dicek",
      "dicek_alasan",
    ]);
  });

  test.each([
    {name: "a file cut inside a row", content: text.slice(0, 4000)},
    {name: "a NUL", content: text.replace("program", "pro\0gram")},
    {name: "a number with a letter", content: text.replace("118942300", "1189423OO")},
    {name: "a header cell emptied", content: text.replace("anggaran", "")},
  ])("ends with 1 and says where for $name, without a stack trace", ({content}) => {
    const {code, temuan, stderr} = periksaJson(content);
    const galat = temuan.filter(({tingkat}) => tingkat === "galat");
    expect(code).toBe(1);
    expect(galat.length).toBeGreaterThan(0);
    expect(galat[0]).toMatchObject({berkas: tabel37, baris: expect.any(Number)});
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("npm run periksa", () => {
  test("prints the findings for people by file and rule, each with its place, twenty of a group at most", () => {
    const {code, stdout} = runTelaah(lingkunganUji(), "periksa");
    expect(code).toBe(0);
    expect(stdout).toContain(
      `\n  ${tabel37} · persen-tercetak-beda · 43 catatan\n` +
        "  Persentase tercetak bukan realisasi dibagi pagu.\n    H2: 2.17.01  Tercetak 93,83",
    );
    expect(stdout).toContain(
      "    H32: 2.17.03  Tercetak 93,37, sedangkan realisasi dibagi pagu 54,35\u00a0%. 93,37 adalah rata-rata " +
        "tertimbang pagu dari % baris di bawahnya, bukan realisasi/pagu.\n    dan 23 lagi",
    );
    expect(stdout).toMatch(/Catatan pemeriksaan data: 0 salah, 63 perlu dicek, \d+ info\.\n$/);
  });
});

describe("npm run periksa -- --xlsx BERKAS", () => {
  test("writes the workbook beside what it prints", async () => {
    const lingkungan = lingkunganUji();
    const target = join(lingkungan.data, "..", "laporan.xlsx");
    const {code, stdout} = runTelaah(lingkungan, "periksa", "--json", "--xlsx", target);
    const {sheets} = await readXlsx(readFileSync(target));
    expect(code).toBe(0);
    expect(sheets.find(({name}) => name === "Catatan")!.rows.length - 1).toBe(JSON.parse(stdout).length);
  });

  test.each([[], ["laporan.csv"], ["--json"]])("without the name of an .xlsx file ends with 2: case %#", (...rest) => {
    const {code, stderr} = runTelaah(lingkunganUji(), "periksa", "--xlsx", ...rest);
    expect(code).toBe(2);
    expect(stderr).toContain("setelah --xlsx seharusnya nama berkas .xlsx");
  });

  test("to a place where it may not be ends with 2 and a sentence", () => {
    const lingkungan = lingkunganUji();
    const target = join(lingkungan.data, "tidak", "ada", "laporan.xlsx");
    const {code, stderr} = runTelaah(lingkungan, "periksa", "--xlsx", target);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Tidak dapat dijalankan: .*laporan\.xlsx.*tidak ada/m);
  });
});

describe("npm run impor", () => {
  test("prints a line per file with kind, rows, totals and notes, and says what did not change", () => {
    const lingkungan = lingkunganUji();
    const lines = () => runTelaah(lingkungan, "impor").stderr.split("\n").map((line) => line.split(/ {2,}/));
    const cells = [tabel37, "rekap-lkjip", "56", "34", "0", "9.865.481.222", "4.847.956.007", "0", "43", "3"];
    expect(lines()).toContainEqual(cells);
    expect(lines()).toContainEqual([...cells, "tidak berubah"]);
  });

  test("says what changed since the last import, and nothing of the kind at the first", () => {
    const lingkungan = lingkunganUji();
    expect(runTelaah(lingkungan, "impor").stderr).not.toContain("sejak impor lalu");
    writeBerkas(lingkungan.data, tabel37, text.replace("109549740", "109549741"));
    expect(runTelaah(lingkungan, "impor").stderr).toMatch(
      /Yang berubah sejak impor lalu:\n {2}berkas berubah: .*tabel-3\.7.*\n {2}Dinas Koperasi.* 2024: realisasi 4\.847\.956\.007 menjadi 4\.847\.956\.008 \(\+1\)\n/,
    );
    expect(runTelaah(lingkungan, "impor").stderr).toContain("Tidak ada yang berubah sejak impor lalu.\n");
  });

  test("that cannot run ends with 2 and one sentence", () => {
    const {code, stderr} = runTelaah({data: "tidak-ada", gudang: lingkunganUji().gudang}, "impor");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Tidak dapat dijalankan: .*tidak-ada tidak ada \(ENOENT\)\n$/);
  });
});
