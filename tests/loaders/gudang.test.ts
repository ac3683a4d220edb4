import {parse} from "csv-parse/sync";
import {readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";
import {runImpor} from "../../loaders/impor.js";
import {lingkunganUji} from "./lingkunganUji.js";

const lingkungan = lingkunganUji();
const query = <T>(sql: string) => withGudang(lingkungan.gudang, (connection) => queryRows<T>(connection, sql));
const csv: Record<string, string>[] = parse(
  readFileSync("data/lkjip-2024/tabel-3.7-realisasi-program-kegiatan.csv"),
  {columns: true},
);
const leaves = csv.filter(({kode}) => !csv.some((row) => row["kode"]!.startsWith(`${kode}.`)));

beforeAll(async () => {
  await runImpor(lingkungan);
});

describe("the warehouse made of the committed data", () => {
  test("opens with storage version v1.0.0, which DuckDB-WASM reads", async () => {
    const rows = await query<{tags: string}>("SELECT tags::VARCHAR AS tags FROM duckdb_databases() WHERE NOT internal");
    expect(rows.map(({tags}) => tags).join()).toContain("v1.0.0");
  });

  test.each([
    [
      "berkas",
      "berkas, lembar, jenis, sha256, tahun, baris_dibaca, baris_diterima, baris_induk, baris_dikecualikan, alasan_dikecualikan, baris_ditolak, total_pagu, total_realisasi",
    ],
    ["nomenklatur", "kode, tahun, level, nama, induk"],
    [
      "pagu",
      "asal, berkas, lembar, baris, tahun, skpd, sub_skpd, tahapan, urutan_tahapan, tanggal_berlaku, kode_sub_kegiatan, kode_rekening, sumber_dana, nilai",
    ],
    [
      "realisasi",
      "asal, berkas, lembar, baris, tahun, bulan_awal, bulan, skpd, sub_skpd, lingkup, kode_sub_kegiatan, kode_rekening, jenis_spj, status_angka, nilai, nilai_bruto, setoran",
    ],
    ["fisik", "asal, berkas, lembar, baris, tahun, bulan, skpd, sub_skpd, kode, persen, dasar"],
    [
      "tercetak",
      "asal, berkas, lembar, baris, tahun, bulan, skpd, lingkup, kode, kode_indikator, ukuran, teks, nilai, dokumen",
    ],
    [
      "temuan",
      "aturan, tingkat, berkas, lembar, baris, kolom, kode, tercetak, nilai_tercetak, seharusnya, selisih, pesan, dicek, dicek_alasan",
    ],
    ["baris_ditolak", "berkas, lembar, baris, isi, alasan"],
  ])("has the table %s with the columns that others rely on", async (table, columns) => {
    const rows = await query<{column_name: string}>(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'main' AND table_name = '${table}'`,
    );
    const names = rows.map(({column_name}) => column_name);
    expect(columns.split(", ").filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(["pagu.nilai", "realisasi.nilai", "realisasi.nilai_bruto", "realisasi.setoran", "berkas.total_pagu"])(
    "keeps %s as DECIMAL(18,2)",
    async (column) => {
      const [table, name] = column.split(".");
      const rows = await query<{data_type: string}>(
        `SELECT data_type FROM information_schema.columns WHERE table_schema = 'main' AND table_name = '${table}' AND column_name = '${name}'`,
      );
      expect(rows).toEqual([{data_type: "DECIMAL(18,2)"}]);
    },
  );

  test("SQL adds pagu and realisasi up to the rupiah as the CSV does", async () => {
    const sum = (name: string) => leaves.reduce((total, row) => total + Number(row[name]), 0);
    const rows = await query(
      "SELECT (SELECT sum(nilai) FROM pagu)::DOUBLE AS pagu, (SELECT sum(nilai) FROM realisasi)::DOUBLE AS realisasi",
    );
    expect(rows).toEqual([{pagu: sum("anggaran"), realisasi: sum("realisasi")}]);
  });

  test("every leaf keeps the row that it stands in", async () => {
    const rows = await query<{baris: number; kode: string; nilai: number}>(
      "SELECT baris, kode_sub_kegiatan AS kode, nilai::DOUBLE AS nilai FROM pagu ORDER BY baris",
    );
    expect(rows.map(({baris, kode, nilai}) => [baris, kode, nilai]))
      .toEqual(leaves.map((row) => [csv.indexOf(row) + 2, row["kode"], Number(row["anggaran"])]));
  });

  test("realisasi of an LKjIP table covers January to December", async () => {
    expect(await query("SELECT DISTINCT bulan_awal, bulan, jenis_spj, status_angka FROM realisasi"))
      .toEqual([{bulan_awal: 1, bulan: 12, jenis_spj: null, status_angka: "spj"}]);
  });

  test("the printed % goes to tercetak for all, to fisik for leaves as presumed, and nowhere into realisasi", async () => {
    expect(
      await query(
        "SELECT count(*)::INTEGER AS n, count(nilai)::INTEGER AS tercetak FROM tercetak WHERE ukuran = 'fisik'",
      ),
    )
      .toEqual([{n: 56, tercetak: 55}]);
    expect(
      await query("SELECT count(*)::INTEGER AS n, any_value(dasar) AS dasar, any_value(bulan) AS bulan FROM fisik"),
    )
      .toEqual([{n: 33, dasar: "diduga", bulan: 12}]);
  });

  test("each row of each file is counted once", async () => {
    expect(
      await query(
        `SELECT berkas FROM berkas
       WHERE baris_dibaca <> baris_diterima + baris_induk + baris_dikecualikan + baris_ditolak`,
      ),
    ).toEqual([]);
  });

  test("the keys of pagu and realisasi are unique after summing", async () => {
    expect(
      await query(
        `SELECT tahun, skpd, tahapan, kode_sub_kegiatan, kode_rekening FROM pagu
       GROUP BY ALL HAVING count(DISTINCT berkas || baris) <> count(*)`,
      ),
    ).toEqual([]);
  });
});
