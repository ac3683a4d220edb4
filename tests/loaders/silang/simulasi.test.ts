import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {runImpor} from "../../../loaders/impor.js";
import {tulisContoh} from "../contohBerkas.js";
import {folderUji} from "../folderUji.js";
import {query} from "./silangUji.js";

const aturan = [
  "bulan-lalu-beda",
  "pagu-berubah",
  "rak-beda-pagu",
  "realisasi-lebih-dari-pagu",
  "sama-tahun-lalu",
  "kode-lama",
  "kode-tidak-dikenal",
  "padanan-porsi",
  "rekonsiliasi-tidak-terjelaskan",
  "bpp-lebih-dari-skpd",
  "sumber-berbeda",
];

/** The months in which the simulated stages come into force. */
const bulanTahapan = ["April", "September"];

const selalu = ["bulan-lalu-beda", "pagu-berubah", "rekonsiliasi-tidak-terjelaskan"];

/** Dirty exports of the pagu write sub kegiatan with two digits, which no rule takes for those of the documents. */
describe.each([
  {kotor: false, dibandingkan: [...selalu, "rak-beda-pagu", "realisasi-lebih-dari-pagu", "sama-tahun-lalu"]},
  {kotor: true, dibandingkan: selalu},
])("simulated exports of two years (kotor: $kotor)", ({kotor, dibandingkan}) => {
  test("give no note of the checks over files, but on the pagu at its stages", async () => {
    const gudang = join(folderUji(), "gudang.duckdb");
    await runImpor({data: await tulisContoh({tahun: [2025, 2026], kotor}), gudang});
    const temuan = await query<{aturan: string; pesan: string}>(
      gudang,
      `SELECT aturan, pesan FROM temuan WHERE aturan IN (${aturan.map((id) => `'${id}'`).join()})`,
    );
    const pagu = temuan.filter((t) => t.aturan === "pagu-berubah");
    expect(temuan.filter((t) => t.aturan !== "pagu-berubah")).toEqual([]);
    expect(pagu.length).toBeGreaterThan(0);
    expect(pagu.filter(({pesan}) => !bulanTahapan.some((bulan) => pesan.includes(`pada ${bulan}:`)))).toEqual([]);
    const diperiksa = await query<{aturan: string; n: number}>(
      gudang,
      "SELECT aturan, diperiksa AS n FROM pemeriksaan WHERE diperiksa > 0 ORDER BY aturan",
    );
    expect(diperiksa.map((row) => row.aturan)).toEqual(expect.arrayContaining(dibandingkan));
    const selisih = await query<{pembanding: string; ada: boolean; sisa: boolean}>(
      gudang,
      `SELECT pembanding, bool_or(selisih <> 0) AS ada, bool_or(tidak_terjelaskan <> 0) AS sisa
      FROM rekonsiliasi_selisih GROUP BY pembanding ORDER BY pembanding`,
    );
    expect(selisih).toEqual([
      {pembanding: "lra", ada: false, sisa: false},
      {pembanding: "realisasi_dokumen", ada: false, sisa: false},
      {pembanding: "spj_administratif", ada: true, sisa: false},
    ]);
  });
});
