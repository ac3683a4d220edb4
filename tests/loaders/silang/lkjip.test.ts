import {parse} from "csv-parse/sync";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {runImpor} from "../../../loaders/impor.js";
import {readTemuan} from "../../../loaders/laporan.js";
import {lingkunganUji, writeBerkas} from "../lingkunganUji.js";

/** The findings of the real tables with one cell of one of them changed, as `rule file!row`. */
async function temuanWith(berkas: string, baris: number, kolom: string, isi: string): Promise<string[]> {
  const lingkungan = lingkunganUji();
  const rows: string[][] = parse(readFileSync(`data/${berkas}`));
  const index = rows[0]!.indexOf(kolom);
  if (index < 0 || rows[baris - 1] === undefined) throw new Error(`no cell ${kolom} in row ${baris} of ${berkas}`);
  rows[baris - 1]![index] = isi;
  writeBerkas(
    lingkungan.data,
    berkas,
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n"),
  );
  await runImpor(lingkungan);
  return (await readTemuan(lingkungan.gudang)).map((t) => `${t.aturan} ${t.berkas}!${t.baris}`);
}

const lkjip = (name: string) => `lkjip-2024/${name}.csv`;
const asTheyAre = (async () => {
  const lingkungan = lingkunganUji();
  await runImpor(lingkungan);
  return new Set((await readTemuan(lingkungan.gudang)).map((t) => `${t.aturan} ${t.berkas}!${t.baris}`));
})();

describe("a change of one printed cell of the LKjIP", () => {
  test.each<[string, number, string, string, string[]]>([
    ["tabel-1.2-anggaran-tahunan", 3, "jumlah", "9865481000", ["anggaran-tahunan-beda"]],
    ["tabel-2.1-2.4-sasaran-indikator", 3, "target_2024", "71", ["target-antar-dokumen-beda"]],
    ["tabel-3.2-capaian-2024", 2, "capaian_tercetak", "81,9", ["capaian-tercetak-beda"]],
    ["tabel-3.2-capaian-2024", 4, "kategori_tercetak", "Tinggi", ["kategori-tercetak-beda"]],
    ["tabel-3.2-capaian-2024", 3, "realisasi", "68.2", ["realisasi-antar-tabel-beda"]],
    ["tabel-3.3-capaian-historis", 2, "capaian_tercetak", "90%", ["capaian-tercetak-beda"]],
    ["tabel-3.4-kemajuan-renstra", 5, "tingkat_kemajuan_tercetak", "98,8", ["kemajuan-tercetak-beda"]],
    ["tabel-3.4-kemajuan-renstra", 2, "target_akhir_renstra", "68", ["target-antar-dokumen-beda"]],
    ["tabel-3.6-efisiensi", 5, "realisasi_anggaran", "3790022000", ["realisasi-indikator-beda"]],
    ["tabel-3.7-realisasi-program-kegiatan", 8, "persen_capaian_tercetak", "98,99", ["persen-tercetak-beda"]],
    ["lampiran-1-perjanjian-kinerja-program", 2, "anggaran", "5670694000", ["pagu-dokumen-beda"]],
    ["lampiran-2-matriks-renstra", 18, "nilai", "69", ["target-antar-dokumen-beda"]],
    ["lampiran-3-lhe-sakip", 6, "nilai", "71.65", ["lhe-nilai-beda"]],
    ["lampiran-3-lhe-sakip", 7, "predikat", "A", ["lhe-predikat-beda"]],
  ])("%s row %i %s = %s gives %j", async (name, baris, kolom, isi, expected) => {
    const before = await asTheyAre;
    const found = await temuanWith(lkjip(name), baris, kolom, isi);
    const added = found.filter((key) => !before.has(key)).map((key) => key.split(" ")[0]!);
    expect(added).toEqual(expect.arrayContaining(expected));
  });

  test("the misprint of the PK put right takes its two notes away", async () => {
    const found = await temuanWith(lkjip("lampiran-1-perjanjian-kinerja-program"), 6, "anggaran", "270325850");
    expect(found.filter((key) => key.startsWith("pagu-dokumen-beda"))).toEqual([]);
  });
});
