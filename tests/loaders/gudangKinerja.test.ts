import {parse} from "csv-parse/sync";
import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";
import {runImpor} from "../../loaders/impor.js";
import {lingkunganUji} from "./lingkunganUji.js";

const lingkungan = lingkunganUji();
const query = <T>(sql: string) => withGudang(lingkungan.gudang, (connection) => queryRows<T>(connection, sql));
const csvOf = (name: string): Record<string, string>[] =>
  parse(readFileSync(`data/lkjip-2024/${name}.csv`), {columns: true});

beforeAll(async () => {
  await runImpor(lingkungan);
});

describe("performance and SAKIP in the warehouse made of the committed data", () => {
  test("every file is recognised and no row is rejected", async () => {
    expect(await query("SELECT berkas FROM berkas WHERE jenis IS NULL OR baris_ditolak > 0")).toEqual([]);
    expect(await query("SELECT aturan FROM temuan WHERE tingkat = 'galat'")).toEqual([]);
  });

  test("the four indicators have one code under all their names, also that of a sasaran", async () => {
    const rows = await query(`
      SELECT kode_indikator AS kode, count(*)::INTEGER AS n FROM tercetak WHERE indikator IS NOT NULL GROUP BY 1 ORDER BY 1`);
    const printed = ["koperasi-aktif", "nilai-akip", "pertumbuhan-ukm-baru", "umkm-koperasi-naik-skala"];
    const earlier = [
      "persentase-penumbuhan-usaha-mikro",
      "persentase-pertumbuhan-usaha-kecil",
      "persentase-volume-usaha-koperasi-dan-usaha-mikro",
    ];
    const fourTables = 4 + 3 + 7;
    expect(rows).toEqual([
      {kode: printed[0], n: fourTables + 3},
      {kode: printed[1], n: fourTables},
      ...earlier.map((kode) => ({kode, n: 3})),
      ...printed.slice(2).map((kode) => ({kode, n: fourTables})),
    ]);
  });

  test("a realisation is that of its cell", async () => {
    const rows = await query<{indikator: string; nilai: number}>(
      "SELECT indikator, nilai FROM capaian WHERE tabel = 'Tabel 3.2' ORDER BY baris",
    );
    expect(rows).toEqual(
      csvOf("tabel-3.2-capaian-2024").map((row) => ({indikator: row["indikator"], nilai: Number(row["realisasi"])})),
    );
  });

  test("the budget per program of the PK keeps the names of the programs", async () => {
    const rows = await query("SELECT nama, nilai FROM tercetak WHERE nama IS NOT NULL ORDER BY baris");
    expect(rows).toEqual(
      csvOf("lampiran-1-perjanjian-kinerja-program")
        .map((row) => ({nama: row["program"], nilai: Number(row["anggaran"])})),
    );
  });

  test("yearly budgets stay apart from pagu", async () => {
    expect(await query("SELECT tahun, nilai::DOUBLE AS nilai FROM anggaran_tahunan ORDER BY tahun"))
      .toEqual([{tahun: 2023, nilai: 6893094173}, {tahun: 2024, nilai: 9865481222}]);
    expect(await query("SELECT DISTINCT tahun FROM pagu")).toEqual([{tahun: 2024}]);
  });

  test("the name as printed stands before the official one of the same year", async () => {
    const rows = await query<{nama: string}>(
      "SELECT kode, tahun, nama FROM nomenklatur WHERE kode = '2.17.01.2.09.0001' ORDER BY tahun",
    );
    expect(rows.map(({nama}) => nama)).toEqual([
      csvOf("tabel-3.7-realisasi-program-kegiatan").find(({kode}) => kode === "2.17.01.2.09.0001")!["nama"],
      expect.any(String),
    ]);
    expect(await query("SELECT kode FROM nomenklatur GROUP BY kode, tahun HAVING count(*) > 1")).toEqual([]);
  });
});

test("the programs behind the indicators of Tabel 3.6 are presumed from its sums, without shares", async () => {
  const rows = await query<{baris: number; kode: string; porsi: number | null; dasar: string}>(
    "SELECT baris, kode_program AS kode, porsi, dasar FROM indikator_program ORDER BY baris, kode_program",
  );
  const byRow = new Map<number, string[]>();
  for (const {baris, kode} of rows) byRow.set(baris, [...(byRow.get(baris) ?? []), kode.slice(-1)]);
  expect(Object.fromEntries(byRow)).toEqual({
    2: ["2", "5", "6", "7", "8"],
    3: ["3", "4"],
    4: ["7", "8"],
    5: ["1"],
  });
  expect(new Set(rows.map(({porsi, dasar}) => `${porsi} ${dasar}`))).toEqual(new Set(["null diduga"]));
});

test("two SKPD with an indicator of one name have each its own", async () => {
  const heads = "kode_indikator,indikator,alias,jenis_indikator,tujuan,sasaran,kode,satuan,arah,definisi,rumus,dokumen";
  const list = (kode: string) => `${heads}\n${kode},Nilai AKIP${",".repeat(10)}\n`;
  const own = lingkunganUji({
    "a.csv": list("akip-a"),
    "b.csv": list("akip-b"),
    "t.csv": "indikator,tahun,dokumen,periode_renstra,versi,target,satuan\nNilai AKIP,2024,PK,,,70,Nilai\n",
    "sumber.csv":
      "berkas,asal,tahun,skpd\na.csv,resmi,2024,Dinas A\nb.csv,resmi,2024,Dinas B\nt.csv,resmi,2024,Dinas B\n",
  });
  await runImpor(own);
  const rows = await withGudang(own.gudang, (c) => queryRows(c, "SELECT kode_indikator FROM target"));
  expect(rows).toEqual([{kode_indikator: "akip-b"}]);
});
