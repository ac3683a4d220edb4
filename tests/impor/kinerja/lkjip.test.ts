import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {countIsi, namaIsi} from "../../../src/impor/bacaan.js";
import type {Bacaan} from "../../../src/model/masukan.js";
import {sumOf} from "../bacaan.js";
import {berkasDatar, cellsOf, readDatar, rowsOf} from "./berkas.js";

const L = "lkjip-2024/";
const read = (berkas: string) => readDatar(readFileSync(`data/${berkas}`));
/** The sum of the cells of a column that are not blank. */
const sum = (berkas: string, kolom: string, keep: (row: Record<string, string>) => boolean = () => true) =>
  sumOf(rowsOf(berkas).filter(keep), (row) => Number(row[kolom]));
const sumNilai = (rows: readonly {nilai: number | null}[]) => sumOf(rows, ({nilai}) => nilai ?? 0);

/** How many rows of each table a file states; the tables not named get none. */
const isi: readonly {berkas: string; counts: Partial<Record<keyof Bacaan, number>>; dikecualikan?: number}[] = [
  {berkas: `${L}tabel-1.2-anggaran-tahunan.csv`, counts: {anggaran_tahunan: 2}, dikecualikan: 1},
  {berkas: `${L}tabel-2.1-2.4-sasaran-indikator.csv`, counts: {indikator: 19, target: 31}},
  {berkas: `${L}tabel-2.2-iku.csv`, counts: {indikator: 3}},
  {berkas: `${L}tabel-2.5-indikator-program-kegiatan.csv`, counts: {indikator: 56, target: 56, nomenklatur: 56}},
  {berkas: `${L}tabel-3.1-kategori-capaian.csv`, counts: {aturan: 9}},
  {berkas: `${L}tabel-3.2-capaian-2024.csv`, counts: {capaian: 4, tercetak: 16}},
  {berkas: `${L}tabel-3.3-capaian-historis.csv`, counts: {capaian: 12, target: 12, tercetak: 12}},
  {berkas: `${L}tabel-3.4-kemajuan-renstra.csv`, counts: {tercetak: 12}},
  {berkas: `${L}tabel-3.5-analisis.csv`, counts: {catatan: 8}},
  {berkas: `${L}tabel-3.6-efisiensi.csv`, counts: {tercetak: 28}},
  {berkas: `${L}lampiran-1-perjanjian-kinerja-program.csv`, counts: {tercetak: 8}},
  {berkas: `${L}lampiran-2-matriks-renstra.csv`, counts: {capaian: 30, target: 20}},
  {berkas: `${L}lampiran-3-lhe-sakip.csv`, counts: {lhe: 12}},
  {berkas: `${L}lampiran-4-tindak-lanjut.csv`, counts: {tindak_lanjut: 16}},
  {berkas: "kinerja/indikator.csv", counts: {indikator: 4}},
];

describe("each committed table", () => {
  test.each(isi)("$berkas is read whole, without a note", async ({berkas, counts, dikecualikan = 0}) => {
    const bacaan = await read(berkas);
    const dibaca = cellsOf(berkas).length - 1;
    expect(bacaan.jenis).toBe(berkasDatar[berkas]);
    expect(bacaan.temuan).toEqual([]);
    expect(bacaan.hitungan).toEqual({dibaca, diterima: dibaca - dikecualikan, induk: 0, dikecualikan, ditolak: 0});
    expect(Object.fromEntries(namaIsi.map((nama) => [nama, bacaan[nama].length]).filter(([, n]) => n !== 0)))
      .toEqual(counts);
    expect(countIsi(bacaan)).toBe(sumOf(Object.values(counts), (count) => count));
  });
});

describe("the figures of a table add up to those of its cells", () => {
  const kemajuan = `${L}tabel-3.4-kemajuan-renstra.csv`;
  const efisiensi = `${L}tabel-3.6-efisiensi.csv`;
  const matriks = `${L}lampiran-2-matriks-renstra.csv`;
  const sasaran = `${L}tabel-2.1-2.4-sasaran-indikator.csv`;
  const ukuran = (nama: string) => (bacaan: Bacaan) => sumNilai(bacaan.tercetak.filter((t) => t.ukuran === nama));
  test.each([
    [`${L}tabel-1.2-anggaran-tahunan.csv`, "jumlah", (b: Bacaan) => sumNilai(b.anggaran_tahunan)],
    [sasaran, "target_2024", (b: Bacaan) => sumNilai(b.target.filter(({tahun}) => tahun === 2024))],
    [sasaran, "target_2026", (b: Bacaan) => sumNilai(b.target.filter(({tahun}) => tahun === 2026))],
    [sasaran, "target_akhir_periode", (b: Bacaan) => sumNilai(b.target.filter((t) => t.akhir_periode))],
    [`${L}tabel-2.5-indikator-program-kegiatan.csv`, "target", (b: Bacaan) => sumNilai(b.target)],
    [`${L}tabel-3.2-capaian-2024.csv`, "realisasi", (b: Bacaan) => sumNilai(b.capaian)],
    [`${L}tabel-3.2-capaian-2024.csv`, "target", ukuran("target")],
    [`${L}tabel-3.3-capaian-historis.csv`, "realisasi", (b: Bacaan) => sumNilai(b.capaian)],
    [`${L}tabel-3.3-capaian-historis.csv`, "target", (b: Bacaan) => sumNilai(b.target)],
    [kemajuan, "realisasi_2024", ukuran("realisasi-kinerja")],
    [kemajuan, "target_akhir_renstra", ukuran("target-akhir")],
    [efisiensi, "anggaran", ukuran("pagu")],
    [efisiensi, "realisasi_anggaran", ukuran("realisasi")],
    [efisiensi, "target", ukuran("target")],
    [`${L}lampiran-1-perjanjian-kinerja-program.csv`, "anggaran", ukuran("pagu")],
    [matriks, "nilai", (b: Bacaan) => sumNilai(b.capaian) + sumNilai(b.target)],
    [`${L}lampiran-3-lhe-sakip.csv`, "nilai", (b: Bacaan) => sumNilai(b.lhe)],
    [`${L}lampiran-4-tindak-lanjut.csv`, "waktu_hari", (b: Bacaan) => sumOf(b.tindak_lanjut, (t) => t.waktu_hari!)],
  ])("%s: %s", async (berkas, kolom, stated) => {
    expect(stated(await read(berkas))).toBeCloseTo(sum(berkas, kolom), 6);
  });

  test("printed percentages are read with their comma, space and sign, and kept as text", async () => {
    const {tercetak} = await read(`${L}tabel-3.3-capaian-historis.csv`);
    expect(tercetak.map(({teks, nilai}) => [teks, nilai])).toContainEqual(["84 %", 84]);
    expect(tercetak.map(({nilai}) => nilai)).toEqual(
      rowsOf(`${L}tabel-3.3-capaian-historis.csv`).map((row) => parseFloat(row["capaian_tercetak"]!.replace(",", "."))),
    );
  });
});

describe("what single tables say", () => {
  test("targets know their document, table, unit and predicate", async () => {
    const {target} = await read(`${L}tabel-2.1-2.4-sasaran-indikator.csv`);
    expect([...new Set(target.map(({tabel, dokumen}) => `${tabel}: ${dokumen}`))]).toEqual([
      "Tabel 2.1: Renstra",
      "Tabel 2.3: Renja",
      "Tabel 2.4: PK",
      "Lampiran 1: PK",
    ]);
    expect(target.filter(({predikat}) => predikat !== null).map(({teks, nilai, predikat}) => [teks, nilai, predikat]))
      .toEqual([["73 (BB)", 73, "BB"], ["73 (BB)", 73, "BB"]]);
    expect(target.filter(({baris}) => baris === 2).map(({tahun, kolom, teks}) => [tahun, kolom, teks]))
      .toEqual([[2024, "H", "63"], [2025, "I", "65"], [2026, "J", "67"], [null, "K", "67"]]);
  });

  test("a sub kegiatan without a target keeps its indicator, the target unknown", async () => {
    const {target} = await read(`${L}tabel-2.5-indikator-program-kegiatan.csv`);
    expect(target.filter(({nilai}) => nilai === null).map(({kode}) => kode)).toEqual(
      rowsOf(`${L}tabel-2.5-indikator-program-kegiatan.csv`).flatMap(({kode, target}) => target === "" ? [kode] : []),
    );
  });

  test("targets of the years before belong to the Renstra before", async () => {
    const {target} = await read(`${L}tabel-3.3-capaian-historis.csv`);
    expect(new Set(target.map(({dokumen, periode_renstra}) => `${dokumen} ${periode_renstra}`)))
      .toEqual(new Set(["Renstra sebelumnya"]));
  });

  test("a program of the PK is kept by its name", async () => {
    const {tercetak} = await read(`${L}lampiran-1-perjanjian-kinerja-program.csv`);
    expect(tercetak[0]).toMatchObject({
      nama: "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
      kode: null,
      teks: "Rp. 5.670.694.672",
      nilai: 5670694672,
    });
  });

  test("the end of the period has no year", async () => {
    const {target} = await read(`${L}lampiran-2-matriks-renstra.csv`);
    expect(target.filter((t) => t.akhir_periode).map(({tahun, nilai}) => [tahun, nilai]))
      .toEqual([[null, 67], [null, 75], [null, 83], [null, 35], [null, 79]]);
  });

  test("a report of another year is read by its own year columns", async () => {
    const [header, ...rows] = cellsOf(`${L}tabel-3.4-kemajuan-renstra.csv`);
    const csv = [
      header!.join(",").replace("realisasi_2024", "realisasi_2025"),
      ...rows.map((row) => `"${row.join('","')}"`),
    ];
    const {tercetak} = await readDatar(csv.join("\n"));
    expect(tercetak.filter(({tahun}) => tahun === 2025)).toHaveLength(4);
  });
});
