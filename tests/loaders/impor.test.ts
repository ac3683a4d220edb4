import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";
import {runImpor} from "../../loaders/impor.js";
import type {Lingkungan} from "../../loaders/lingkungan.js";
import {lingkunganUji, writeBerkas} from "./lingkunganUji.js";

const tabel37 = "lkjip-2024/tabel-3.7-realisasi-program-kegiatan.csv";
const header = "kode,level,nama,anggaran,realisasi,persen_capaian_tercetak\n";
const small = (pagu: number) => `${header}2.17.01,program,A,${pagu},50,"50,00"\n`;
const sumber = (...names: string[]) =>
  `berkas,asal,tahun,skpd\n${names.map((name, i) => `${name},resmi,${2020 + i},Dinas Contoh`).join("\n")}\n`;
const query = <T>({gudang}: Lingkungan, sql: string) => withGudang(gudang, (c) => queryRows<T>(c, sql));
const aturan = async (l: Lingkungan) =>
  (await query<{aturan: string}>(l, "SELECT aturan FROM temuan")).map((t) => t.aturan);

describe("runImpor(lingkungan)", () => {
  test("a second import with one changed file reads only that file", async () => {
    const l = lingkunganUji({"a.csv": small(100), "b.csv": small(200), "sumber.csv": sumber("a.csv", "b.csv")});
    expect(await runImpor(l)).toEqual([{berkas: "a.csv", berubah: true}, {berkas: "b.csv", berubah: true}]);
    writeBerkas(l.data, "b.csv", small(300));
    expect(await runImpor(l)).toEqual([{berkas: "a.csv", berubah: false}, {berkas: "b.csv", berubah: true}]);
    expect(await query(l, "SELECT berkas, nilai::DOUBLE AS nilai FROM pagu ORDER BY berkas"))
      .toEqual([{berkas: "a.csv", nilai: 100}, {berkas: "b.csv", nilai: 300}]);
  });

  test("a changed row in sumber.csv reads that file again", async () => {
    const l = lingkunganUji({"a.csv": small(100), "b.csv": small(200), "sumber.csv": sumber("a.csv", "b.csv")});
    await runImpor(l);
    writeBerkas(l.data, "sumber.csv", sumber("a.csv", "b.csv").replace("2021", "2022"));
    expect(await runImpor(l)).toEqual([{berkas: "a.csv", berubah: false}, {berkas: "b.csv", berubah: true}]);
    expect(await query(l, "SELECT DISTINCT tahun FROM pagu ORDER BY tahun")).toEqual([{tahun: 2020}, {tahun: 2022}]);
  });

  test("a file taken away takes its figures and findings with it", async () => {
    const l = lingkunganUji({"a.csv": small(100), "b.csv": "bukan tabel", "sumber.csv": sumber("a.csv")});
    await runImpor(l);
    expect(await aturan(l)).toContain("jenis-tidak-dikenal");
    rmSync(join(l.data, "b.csv"));
    rmSync(join(l.data, "a.csv"));
    await runImpor(l);
    expect(await aturan(l)).toEqual([]);
    expect(await query(l, "FROM pagu")).toEqual([]);
  });

  test("unchanged inputs give the same warehouse as a first import", async () => {
    const l = lingkunganUji();
    await runImpor(l);
    const tables = ["berkas", "pagu", "realisasi", "fisik", "tercetak", "nomenklatur", "temuan", "baris_ditolak"];
    const dump = async () =>
      JSON.stringify(await Promise.all(tables.map((t) => query(l, `SELECT ${t}::VARCHAR AS r FROM ${t}`))));
    const first = await dump();
    await runImpor(l);
    expect(await dump()).toBe(first);
  });

  test("a bad file stops no other", async () => {
    const l = lingkunganUji({"a.csv": small(100), "rusak.xlsx": "PK\u0003\u0004 rusak", "sumber.csv": sumber("a.csv")});
    await runImpor(l);
    expect(await query(l, "SELECT nilai::DOUBLE AS nilai FROM pagu")).toEqual([{nilai: 100}]);
    expect(await aturan(l)).toEqual(["berkas-rusak"]);
  });

  test("lock files, hidden files and documents are noted and left alone", async () => {
    const l = lingkunganUji({"~$a.xlsx": "x", ".simpanan": "x", "README.md": "x", "surat.pdf": "x"});
    await runImpor(l);
    expect(await query(l, "SELECT berkas, aturan, tingkat FROM temuan ORDER BY berkas")).toEqual(
      [".simpanan", "README.md", "surat.pdf", "~$a.xlsx"].map((berkas) => ({
        berkas,
        aturan: "bukan-masukan",
        tingkat: "info",
      })),
    );
  });

  test("a file in no list is used and noted", async () => {
    const l = lingkunganUji({"a.csv": small(100), "sumber.csv": "berkas,tahun,skpd\na.csv,2024,Dinas Contoh\n"});
    await runImpor(l);
    expect(await query(l, "SELECT asal FROM pagu")).toEqual([{asal: "belum-ditandai"}]);
    expect(await aturan(l)).toEqual(["asal-belum-ditandai"]);
  });

  test("a file that calls itself SIMULASI is simulated whatever the list says", async () => {
    const l = lingkunganUji({"a.csv": small(100).replace(",A,", ",SIMULASI A,"), "sumber.csv": sumber("a.csv")});
    await runImpor(l);
    expect(await query(l, "SELECT asal FROM pagu")).toEqual([{asal: "simulasi"}]);
  });

  test("values that sumber.csv cannot have are found with their cell", async () => {
    const l = lingkunganUji({
      "a.csv": small(100),
      "sumber.csv": "berkas,asal,tahun,skpd,bulan\na.csv,resmi,24,Dinas,13\n",
    });
    await runImpor(l);
    const rows = await query(
      l,
      "SELECT berkas, baris, kolom, tercetak FROM temuan WHERE aturan = 'sumber-buruk' ORDER BY kolom",
    );
    expect(rows).toEqual([
      {berkas: "sumber.csv", baris: 2, kolom: "C", tercetak: "24"},
      {berkas: "sumber.csv", baris: 2, kolom: "E", tercetak: "13"},
    ]);
    expect(await aturan(l)).toContain("periode-tidak-diketahui");
  });

  test("an unreadable old warehouse is made anew", async () => {
    const l = lingkunganUji({"a.csv": small(100), "sumber.csv": sumber("a.csv")});
    writeFileSync(l.gudang, "bukan basis data");
    expect(await runImpor(l)).toEqual([{berkas: "a.csv", berubah: true}]);
    expect(await query(l, "SELECT nilai::DOUBLE AS nilai FROM pagu")).toEqual([{nilai: 100}]);
  });

  test("rejected rows are kept with the columns of the kind only", async () => {
    const text = readFileSync(join("data", tabel37), "utf8").replace("118942300", "118942300x");
    const l = lingkunganUji();
    writeBerkas(l.data, tabel37, text);
    await runImpor(l);
    const rows = await query<{isi: string}>(l, "SELECT berkas, baris, isi FROM baris_ditolak");
    expect(rows).toEqual([expect.objectContaining({berkas: tabel37, baris: 4})]);
    expect(Object.keys(JSON.parse(rows[0]!.isi))).toEqual([
      "kode",
      "level",
      "nama",
      "anggaran",
      "realisasi",
      "persen_capaian_tercetak",
    ]);
  });
});
