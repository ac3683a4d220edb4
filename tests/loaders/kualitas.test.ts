import {DuckDBInstance} from "@duckdb/node-api";
import {describe, expect, test} from "vitest";
import {runImpor} from "../../loaders/impor.js";
import {readKualitas} from "../../loaders/sajian/kualitas.js";
import {lingkunganUji} from "./lingkunganUji.js";

/** A warehouse with 100 000 findings more, of one rule in each of some files. */
async function gudangBesar(banyakBerkas: number): Promise<string> {
  const lingkungan = lingkunganUji();
  await runImpor(lingkungan);
  const instance = await DuckDBInstance.create(lingkungan.gudang);
  const connection = await instance.connect();
  await connection.run(`INSERT INTO temuan
    SELECT 'sel-buruk', 'galat', 'besar-' || i % ${banyakBerkas} || '.csv', NULL, i, 'D', NULL, 'x', NULL, NULL, NULL,
      'Anggaran seharusnya angka (tertulis "x").', false, NULL
    FROM range(100000) r(i)`);
  connection.closeSync();
  instance.closeSync();
  return lingkungan.gudang;
}

describe("readKualitas(gudang)", () => {
  test("of the committed data has every finding, file and rule", async () => {
    const lingkungan = lingkunganUji();
    await runImpor(lingkungan);
    const {jumlah, kelompok, berkas, aturan, rekonsiliasi} = await readKualitas(lingkungan.gudang);
    expect([jumlah.galat, jumlah.peringatan, jumlah.berkasSalah, jumlah.dicek]).toEqual([0, 63, 0, 0]);
    expect(kelompok.find(({aturan}) => aturan === "persen-tercetak-beda")).toMatchObject({
      tingkat: "peringatan",
      banyak: 43,
    });
    expect(kelompok.every(({banyak, temuan}) => banyak === temuan.length)).toBe(true);
    const tabel37 = berkas.find((b) => b.jenis === "rekap-lkjip");
    expect(tabel37).toMatchObject({dibaca: 56, diterima: 34, induk: 22, dikecualikan: 0, ditolak: 0});
    expect(tabel37).toMatchObject({totalPagu: 9865481222, totalRealisasi: 4847956007, tahun: 2024, bulan: 12});
    expect(rekonsiliasi).toEqual([]);
    expect(aturan.filter(({arti, dasar}) => arti === "" || dasar === "")).toEqual([]);
  });

  test.each([1, 300])("counts 100 000 findings in %i files, and stays light", async (banyakBerkas) => {
    const data = await readKualitas(await gudangBesar(banyakBerkas));
    const groups = data.kelompok.filter(({aturan}) => aturan === "sel-buruk");
    expect(data.jumlah.galat).toBe(100_000);
    expect(data.jumlah.berkasSalah).toBe(banyakBerkas);
    expect(groups).toHaveLength(banyakBerkas);
    expect(groups.reduce((sum, {banyak}) => sum + banyak, 0)).toBe(100_000);
    expect(groups.filter(({temuan}) => temuan.length === 0 || temuan.length > 200)).toEqual([]);
    expect(groups[0]!.temuan.map(({baris}) => baris)).toEqual(
      groups[0]!.temuan.map((_, index) => groups[0]!.temuan[0]!.baris! + index * banyakBerkas),
    );
    expect(JSON.stringify(data).length).toBeLessThan(1_000_000);
  });
});
