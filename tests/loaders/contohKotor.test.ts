import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readXlsx} from "hucre/xlsx";
import {beforeAll, describe, expect, test} from "vitest";
import {bacaLembar, barisBernama, type Lembar, rincianSpj, tulisContoh} from "./contohBerkas.js";

let kotor: string;
let rapi: string;
beforeAll(async () => {
  kotor = await tulisContoh({tahun: [2021, 2022, 2025], kotor: true});
  rapi = await tulisContoh({tahun: [2021, 2022, 2025]});
});

const bulan = async (folder: string, tahun: number, b: number) =>
  (await bacaLembar(folder, `spj/spj-fungsional-${tahun}.xlsx`))[b - 1]!;
const teks = (lembar: Lembar[]) => lembar.flatMap(({baris}) => baris.flat()).filter((sel) => typeof sel === "string");

describe("--kotor", () => {
  test("an SPJ straight from an exporter has no title, blank parents, and formulas without values", async () => {
    const {baris} = await bulan(kotor, 2025, 2);
    expect(baris[0]![0]).toBe("Kode Rekening");
    const induk = baris.find((row) => row[6] === "BELANJA OPERASI")!;
    expect(induk.slice(7).every((sel) => sel === null)).toBe(true);
    const {sheets} = await readXlsx(readFileSync(join(kotor, "spj/spj-fungsional-2025.xlsx")), {readStyles: true});
    const formulas = [...(sheets[1]!.cells ?? new Map()).values()].filter(({formula}) => formula !== undefined);
    expect(formulas.length).toBe(rincianSpj(await bulan(rapi, 2025, 2)).length * 5);
    expect(formulas.every(({formulaResult}) => formulaResult === undefined || formulaResult === null)).toBe(true);
  });

  test("code cells are numbers that lost their zeros", async () => {
    const rows = (await bulan(kotor, 2025, 3)).baris.filter((row) => row[0] === 5 && row[5] !== null);
    expect(rows.length).toBe(rincianSpj(await bulan(rapi, 2025, 3)).length);
    expect(rows[0]!.slice(0, 6)).toEqual([5, 1, 2, 1, 1, 24]);
  });

  test("a row stands twice in December, and in the documents", async () => {
    const banyak = async (folder: string) => rincianSpj(await bulan(folder, 2025, 12)).length;
    expect(await banyak(kotor)).toBe(await banyak(rapi) + 1);
    const dokumen = async (folder: string) =>
      (await bacaLembar(folder, "spj/realisasi-dokumen-2025.xlsx"))[0]!.baris.length;
    expect(await dokumen(kotor)).toBe(await dokumen(rapi) + 1);
  });

  test("headers are repeated and amounts are Indonesian text", async () => {
    const {baris} = await bulan(kotor, 2022, 12);
    expect(baris.filter(([sel]) => sel === "Kode Rekening").length).toBeGreaterThan(3);
    const asli = (await bulan(rapi, 2022, 12)).baris.find(([sel]) => sel === "JUMLAH")!;
    const jumlah = baris.find(([sel]) => sel === "JUMLAH")!;
    const kembali = jumlah.slice(2).map((sel) => Number(String(sel).replaceAll(".", "").replace(",", ".")));
    expect(jumlah[2]).toMatch(/^\d{1,3}(\.\d{3})+,00$/);
    expect(kembali).toEqual(asli.slice(2));
  });

  test("an SPJ with joined codes is Windows-1252 with semicolons, one file a month", () => {
    const bytes = readFileSync(join(kotor, "spj/spj-fungsional-2021-12.csv"));
    expect(bytes.toString("latin1")).toMatch(/^9\.99\.01\.2\.01\.0001\.5\.1\.02\.01\.01\.0024;/m);
    const indikator = readFileSync(join(kotor, "kinerja/capaian.csv"));
    expect(indikator.includes(0xa0)).toBe(true);
    expect(indikator.toString("utf8")).toContain("\ufffd");
    expect(indikator.toString("latin1")).toMatch(/;\d+,\d+;/);
  });

  test("flat exports have two-digit sub kegiatan, no-break and double spaces, null, and codes as numbers", async () => {
    const pagu = await bacaLembar(kotor, "dpa/rekap-pagu-2025.xlsx");
    expect(teks(pagu)).toContain("9.99.01.2.01.01");
    expect(teks(pagu).some((sel) => sel.includes("\u00a0"))).toBe(true);
    expect(teks(pagu).some((sel) => sel.includes("  "))).toBe(true);
    const dokumen = barisBernama((await bacaLembar(kotor, "spj/realisasi-dokumen-2025.xlsx"))[0]!);
    expect(new Set(dokumen.map((row) => row["Nomor DPT"]))).toEqual(new Set(["-", "null"]));
    expect(dokumen.some((row) => row["Kode Fungsi"] === 1)).toBe(true);
    expect(dokumen.some((row) => /^[\d.]+,00$/.test(String(row["Nilai Realisasi"])))).toBe(true);
  });
});
