import {cpSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";
import {runImpor} from "../../loaders/impor.js";
import {readAnggaran} from "../../loaders/sajian/anggaran.js";
import {barisAnggaran} from "../../src/calc/barisAnggaran.js";
import {gulungAnggaran} from "../../src/calc/gulungAnggaran.js";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";
import {kelompokkan} from "../../src/impor/kelompokkan.js";
import {indukRekening, levelProgram, levelRekening} from "../../src/model/kode.js";
import {folderUji} from "./folderUji.js";

/**
 * Two ways: sums of all of `data/`, simulated figures among them, by SQL over DECIMAL and by the functions that pages
 * use, are the same to the sen, on every level, for every year, SKPD, stage and month.
 */

/** Sums in sen, by keys of year, SKPD, stage, month and code. */
type Jumlah = Record<string, string>;

const measures = ["pagu", "realisasi", "rak"] as const;
type Ukuran = typeof measures[number];

interface Fakta {
  tahun: number;
  skpd: string;
  tahapan: string;
  bulan: number;
  sub: string;
  rekening: string | null;
  nilai: number;
}

const months = Array.from({length: 12}, (_, index) => index + 1);
let gudang: string;
const facts = {} as Record<Ukuran, Fakta[]>;

beforeAll(async () => {
  const folder = folderUji();
  cpSync("data", join(folder, "data"), {recursive: true});
  gudang = join(folder, "gudang.duckdb");
  await runImpor({data: join(folder, "data"), gudang});
  for (const measure of measures) facts[measure] = await query<Fakta>(factsOf(measure));
});

function query<T>(sql: string): Promise<T[]> {
  return withGudang(gudang, (connection) => queryRows<T>(connection, sql));
}

/** Spending has no stage of its own, a budget no month: they stand in all, and in the first. */
const dimensions: Record<Ukuran, {tahapan: string; bulan: string}> = {
  pagu: {tahapan: "tahapan::VARCHAR", bulan: "1"},
  realisasi: {tahapan: "''", bulan: "bulan"},
  rak: {tahapan: "tahapan::VARCHAR", bulan: "bulan"},
};

const factsOf = (measure: Ukuran) => `
  SELECT tahun, skpd::VARCHAR AS skpd, ${dimensions[measure].tahapan} AS tahapan, ${dimensions[measure].bulan} AS bulan,
    kode_sub_kegiatan::VARCHAR AS sub, kode_rekening::VARCHAR AS rekening, nilai::DOUBLE AS nilai
  FROM ${measure}`;

/** Running totals in sen up to each month from 1, for every prefix of a code, by SQL. */
const sumsOf = (measure: Ukuran, kode: "sub" | "rekening", lengths: readonly number[]) => `
  WITH f AS (
    SELECT * EXCLUDE (nilai), asli.nilai AS nilai FROM (
      SELECT tahun, skpd::VARCHAR AS skpd, ${dimensions[measure].tahapan} AS tahapan,
        ${dimensions[measure].bulan} AS dari, ${
  kode === "sub" ? "kode_sub_kegiatan" : "kode_rekening"
}::VARCHAR AS kode, nilai
      FROM ${measure}
    ) asli WHERE kode IS NOT NULL
  )
  SELECT concat_ws('|', tahun, skpd, tahapan, b.bulan, left(kode, p.panjang)) AS kunci,
    (sum(nilai) * 100)::BIGINT::VARCHAR AS sen
  FROM f JOIN range(1, 13) b(bulan) ON f.dari <= b.bulan
  JOIN (SELECT unnest([${lengths.join(", ")}]) AS panjang) p
    ON length(kode) = p.panjang OR substr(kode, p.panjang + 1, 1) = '.' OR p.panjang = 0
  GROUP BY ALL`;

async function bySql(measure: Ukuran, kode: "sub" | "rekening", lengths: readonly number[]): Promise<Jumlah> {
  const rows = await query<{kunci: string; sen: string}>(sumsOf(measure, kode, lengths));
  return Object.fromEntries(rows.map(({kunci, sen}) => [kunci, sen]));
}

const inSen = (rupiah: number) => String(Math.round(rupiah * 100));
const keyOf = (...parts: (string | number)[]) => parts.join("|");
const distinct = <T extends string | number>(values: readonly T[]) => [...new Set(values)];

/** The code and all codes above it that a level of the roll-up has, up to the whole under `""`. */
function ancestors(kode: string, parentOf: (kode: string) => string | null): string[] {
  const parent = parentOf(kode);
  return [kode, ...(parent === null ? [""] : ancestors(parent, parentOf))];
}

/** Sums in sen by year, SKPD, stage, month and code, each by `sum` of the facts up to the month. */
function byFacts(list: readonly Fakta[], sum: (facts: readonly Fakta[]) => Map<string, number>): Jumlah {
  const groups = kelompokkan(list, ({tahun, skpd, tahapan}) => keyOf(tahun, skpd, tahapan));
  const entries = [...groups].flatMap(([group, facts]) =>
    months.flatMap((bulan) =>
      [...sum(facts.filter((f) => f.bulan <= bulan))].map(([kode, nilai]) => [keyOf(group, bulan, kode), inSen(nilai)])
    )
  );
  return Object.fromEntries(entries);
}

const levelsOf = (sums: Jumlah, levelOf: (kode: string) => string | null) =>
  distinct(Object.keys(sums).map((kunci) => levelOf(kunci.split("|").at(-1)!) ?? "")).sort();

test("data/ has simulated figures of six years, and published ones", async () => {
  const asal = await query<{asal: string; tahun: number}>(
    "SELECT DISTINCT asal::VARCHAR AS asal, tahun FROM realisasi ORDER BY ALL",
  );
  expect(asal).toEqual([
    {asal: "resmi", tahun: 2024},
    ...[2021, 2022, 2023, 2024, 2025, 2026].map((tahun) => ({asal: "simulasi", tahun})),
  ]);
  expect(measures.filter((measure) => facts[measure].length < 500)).toEqual([]);
});

describe("sums of programs, kegiatan and sub kegiatan", () => {
  const levels = ["", "kegiatan", "program", "sub_kegiatan"];
  const lengths = [0, 7, 12, 15, 17];

  test("of the lines that pages show are those of SQL, for every year, SKPD, stage and month", async () => {
    const pagu: Jumlah = {};
    const realisasi: Jumlah = {};
    for (const bagian of ["utama", "simulasi"] as const) {
      const data = await readAnggaran(gudang, bagian);
      const stages = distinct(data.pagu.map(({tahun, skpd, tahapan}) => JSON.stringify({tahun, skpd, tahapan})));
      for (const stage of stages) {
        const {tahun, skpd, tahapan} = JSON.parse(stage);
        for (const bulan of months) {
          for (const [kode, baris] of barisAnggaran(data, {tahun, skpd, tahapan, bulan})) {
            if (baris.pagu !== null) pagu[keyOf(tahun, skpd, tahapan, bulan, kode)] = inSen(baris.pagu);
            if (baris.realisasi === null) continue;
            const key = keyOf(tahun, skpd, "", bulan, kode);
            expect(realisasi[key] ?? inSen(baris.realisasi)).toBe(inSen(baris.realisasi));
            realisasi[key] = inSen(baris.realisasi);
          }
        }
      }
    }
    expect(pagu).toEqual(await bySql("pagu", "sub", lengths));
    expect(realisasi).toEqual(await bySql("realisasi", "sub", lengths));
    expect([pagu, realisasi].map((sums) => levelsOf(sums, levelProgram))).toEqual([levels, levels]);
  });

  test("of the RAK are those of SQL too", async () => {
    const rolled = (list: readonly Fakta[]) => {
      const rows = list.map((f) => ({
        ...f,
        sumber: 0,
        baris: 1,
        kolom: "A",
        tanggalBerlaku: null,
        kodeSubKegiatan: f.sub,
      }));
      return new Map([...gulungAnggaran(rows, [])].map(([kode, {pagu}]) => [kode, pagu!]));
    };
    const rak = byFacts(facts.rak, rolled);
    expect(rak).toEqual(await bySql("rak", "sub", lengths));
    expect(levelsOf(rak, levelProgram)).toEqual(levels);
  });
});

describe("sums of the chart of accounts", () => {
  const levels = ["", "akun", "jenis", "kelompok", "objek", "rincian_objek", "sub_rincian_objek"];

  test.each(measures)("of %s are those of SQL on every level, year, SKPD, stage and month", async (measure) => {
    const summed = (list: readonly Fakta[]) => {
      const amounts = new Map<string, number[]>();
      for (const {rekening, nilai} of list) {
        for (const kode of rekening === null ? [] : ancestors(rekening, indukRekening)) {
          const values = amounts.get(kode);
          if (values === undefined) amounts.set(kode, [nilai]);
          else values.push(nilai);
        }
      }
      return new Map([...amounts].map(([kode, values]) => [kode, jumlahRupiah(values)]));
    };
    const sums = byFacts(facts[measure], summed);
    expect(sums).toEqual(await bySql(measure, "rekening", [0, 1, 3, 6, 9, 12, 17]));
    expect(levelsOf(sums, levelRekening)).toEqual(levels);
  });
});
