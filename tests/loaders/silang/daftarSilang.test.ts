import {describe, expect, test} from "vitest";
import {runImpor} from "../../../loaders/impor.js";
import {daftarAturan} from "../../../src/impor/aturan/daftar.js";
import {lingkunganUji, writeBerkas} from "../lingkunganUji.js";
import {imported, query, spj} from "./silangUji.js";

describe("the checks over files", () => {
  test("state one row per rule in the table pemeriksaan, also where there is nothing to compare", async () => {
    const gudang = await imported({"1.csv": spj("Januari", [{upgu: [0, 10]}])});
    const rows = await query<{aturan: string; diperiksa: number}>(gudang, "SELECT aturan, diperiksa FROM pemeriksaan");
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(new Set(rows.map(({aturan}) => aturan)).size).toBe(rows.length);
    expect(rows.filter(({aturan}) => !(aturan in daftarAturan))).toEqual([]);
    expect(rows.filter(({diperiksa}) => diperiksa !== 0)).toEqual([]);
  });

  test("are made anew by each import: a second one gives the same notes, a corrected file none", async () => {
    const lingkungan = lingkunganUji({
      "1.csv": spj("Januari", [{upgu: [0, 10.25]}]),
      "2.csv": spj("Februari", [{upgu: [10.1, 5]}]),
      "sumber.csv": "berkas,asal\n1.csv,resmi\n2.csv,resmi\n",
    });
    const temuan = () =>
      query<{selisih: number}>(lingkungan.gudang, "SELECT selisih FROM temuan WHERE aturan = 'bulan-lalu-beda'");
    await runImpor(lingkungan);
    expect(await temuan()).toEqual([{selisih: -0.15}]);
    await runImpor(lingkungan);
    expect(await temuan()).toEqual([{selisih: -0.15}]);
    writeBerkas(lingkungan.data, "2.csv", spj("Februari", [{upgu: [10.25, 5]}]));
    await runImpor(lingkungan);
    expect(await temuan()).toEqual([]);
  });
});
