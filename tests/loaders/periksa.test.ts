import {readFileSync} from "node:fs";
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
  test("prints the findings for people, each with its place and rule", () => {
    const {code, stdout} = runTelaah(lingkunganUji(), "periksa");
    expect(code).toBe(0);
    expect(stdout).toContain(
      `  ${tabel37} › H32: Tercetak 93,37, sedangkan realisasi dibagi pagu 54,35\u00a0%. 93,37 adalah rata-rata ` +
        "tertimbang pagu dari % baris di bawahnya, bukan realisasi/pagu. [persen-tercetak-beda]",
    );
    expect(stdout).toMatch(/Catatan pemeriksaan data: 0 salah, 43 perlu dicek, \d+ info\.\n$/);
  });
});

describe("npm run impor", () => {
  test("prints a line per file with kind, rows and totals, and says what did not change", () => {
    const lingkungan = lingkunganUji();
    const line =
      `${tabel37}: rekap-lkjip · 56 baris dibaca, 34 diterima, 0 ditolak · pagu 9.865.481.222 · realisasi 4.847.956.007`;
    expect(runTelaah(lingkungan, "impor").stderr).toContain(`${line}\n`);
    expect(runTelaah(lingkungan, "impor").stderr).toContain(`${line} · tidak berubah\n`);
  });

  test("that cannot run ends with 2 and one sentence", () => {
    const {code, stderr} = runTelaah({data: "tidak-ada", gudang: lingkunganUji().gudang}, "impor");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Tidak dapat dijalankan: .*tidak-ada tidak ada \(ENOENT\)\n$/);
  });
});
