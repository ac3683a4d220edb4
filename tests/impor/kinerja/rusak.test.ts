import {describe, expect, test} from "vitest";
import type {Hitungan} from "../../../src/model/masukan.js";
import {columnLetter} from "../../../src/impor/alamat.js";
import kolomRekap from "../anggaran/kolomRekapPagu.json" with {type: "json"};
import {readOne} from "../bacaan.js";
import {berkasDatar, cellsOf, readDatar, toCsv} from "./berkas.js";

const L = "lkjip-2024/";
const files = Object.entries(berkasDatar).map(([berkas, jenis]) => ({berkas, jenis, table: cellsOf(berkas)}));
const tableOf = (berkas: string) => files.find((file) => file.berkas === berkas)!.table;

/** Titles that a file need not have: those of columns that are not read, and of optional ones. */
const notNeeded = new Set([
  "nomor nomor_tercetak urut sumber_data keterangan_predikat jumlah_tercetak target_tercetak sumber".split(" "),
  "tujuan sasaran keterangan BIDANG KINERJA INDIKATOR SATUAN TAG PELAKSANA SPM JENIS".split(" "),
  ["DEFINISI OPERASIONAL"],
].flat());
/** Files in which one of these titles is needed all the same. */
const needed: Readonly<Record<string, readonly string[]>> = {
  [`${L}tabel-2.1-2.4-sasaran-indikator.csv`]: ["sumber", "tujuan", "sasaran"],
  [`${L}tabel-2.5-indikator-program-kegiatan.csv`]: ["target_tercetak"],
  [`${L}tabel-3.2-capaian-2024.csv`]: ["target_tercetak"],
  [`${L}tabel-3.3-capaian-historis.csv`]: ["target_tercetak"],
  [`${L}lampiran-1-perjanjian-kinerja-program.csv`]: ["keterangan"],
  [`${L}lampiran-3-lhe-sakip.csv`]: ["nomor"],
  [`${L}lampiran-4-tindak-lanjut.csv`]: ["nomor"],
  "kinerja/indikator.csv": ["tujuan", "sasaran"],
};
const isNeeded = (berkas: string, title: string) => !notNeeded.has(title) || needed[berkas]?.includes(title);
/** Series of columns, of which one may go. */
const isSeries = (berkas: string, title: string) => berkas.includes("tabel-2.1") && /^target_20\d\d$/.test(title);

function change(table: readonly (readonly string[])[], baris: number, index: number, text: string): string {
  return toCsv(table.map((row, i) => (i === baris - 1 ? row.map((cell, j) => (j === index ? text : cell)) : row)));
}

function expectSum({dibaca, diterima, induk, dikecualikan, ditolak}: Hitungan): void {
  expect(diterima + induk + dikecualikan + ditolak).toBe(dibaca);
}

describe("a header cell that is not there", () => {
  const cases = files.flatMap(({berkas, jenis, table}) =>
    table[0]!.map((title, index) => ({berkas, jenis, table, title, index}))
      .filter(({title}) => isNeeded(berkas, title) && !isSeries(berkas, title))
  );
  test.each(cases)("$berkas without $title is refused whole, as what it is", async ({jenis, table, index}) => {
    const hasCells = table.slice(1).some((row) => row[index] !== "");
    for (const text of ["", "kolom lain"]) {
      const {jenis: found, temuan, hitungan} = await readDatar(change(table, 1, index, text));
      expect(found).toBe(jenis);
      expect(temuan).toEqual([expect.objectContaining({aturan: "kepala-tidak-ada", baris: 1})]);
      expect(text === "" && hasCells ? [columnLetter(index)] : [columnLetter(index), null]).toContain(temuan[0]!.kolom);
      if (temuan[0]!.kolom !== null) expect(temuan[0]!.tercetak).toBe(text);
      expect(hitungan).toMatchObject({dibaca: table.length - 1, ditolak: table.length - 1});
    }
  });

  test.each(files)("$berkas may lack the columns that are not needed", async ({berkas, table}) => {
    const kept = table[0]!.map((title) => isNeeded(berkas, title));
    const {temuan, hitungan} = await readDatar(toCsv(table.map((row) => row.filter((_, index) => kept[index]))));
    expect(temuan).toEqual([]);
    expect(hitungan.ditolak).toBe(0);
  });
});

describe("a cell that cannot be read rejects its row and no other", () => {
  const text: readonly [string, string, number][] = [
    [`${L}tabel-1.2-anggaran-tahunan.csv`, "jumlah", 2],
    [`${L}tabel-1.2-anggaran-tahunan.csv`, "tahun", 3],
    [`${L}tabel-2.1-2.4-sasaran-indikator.csv`, "target_2025", 3],
    [`${L}tabel-2.1-2.4-sasaran-indikator.csv`, "target_akhir_periode", 3],
    [`${L}tabel-2.5-indikator-program-kegiatan.csv`, "kode", 5],
    [`${L}tabel-2.5-indikator-program-kegiatan.csv`, "level", 5],
    [`${L}tabel-2.5-indikator-program-kegiatan.csv`, "target", 5],
    [`${L}tabel-3.1-kategori-capaian.csv`, "batas_bawah", 2],
    [`${L}tabel-3.2-capaian-2024.csv`, "realisasi", 4],
    [`${L}tabel-3.2-capaian-2024.csv`, "capaian_tercetak", 4],
    [`${L}tabel-3.3-capaian-historis.csv`, "tahun", 7],
    [`${L}tabel-3.3-capaian-historis.csv`, "target", 7],
    [`${L}tabel-3.4-kemajuan-renstra.csv`, "realisasi_2024", 2],
    [`${L}tabel-3.6-efisiensi.csv`, "anggaran", 3],
    [`${L}tabel-3.6-efisiensi.csv`, "efisiensi_tercetak", 3],
    [`${L}lampiran-1-perjanjian-kinerja-program.csv`, "anggaran", 9],
    [`${L}lampiran-2-matriks-renstra.csv`, "jenis", 20],
    [`${L}lampiran-2-matriks-renstra.csv`, "nilai", 20],
    [`${L}lampiran-3-lhe-sakip.csv`, "jenis_baris", 6],
    [`${L}lampiran-3-lhe-sakip.csv`, "bobot", 6],
    [`${L}lampiran-4-tindak-lanjut.csv`, "waktu_hari", 17],
    ["kinerja/indikator.csv", "kode_indikator", 2],
    ["kinerja/indikator.csv", "arah", 2],
    ["referensi/nomenklatur_2.17_kepmen900.csv", "kode", 6],
    ["referensi/nomenklatur_2.17_pemutakhiran2027.csv", "KEGIATAN", 300],
    ["referensi/nomenklatur_2.17_pemutakhiran2027.csv", "SUBKEGIATAN SEBELUMNYA", 4],
    ["referensi/crosswalk_34_subkegiatan.csv", "kode_nama_pemutakhiran_2027", 2],
    ["referensi/crosswalk_34_subkegiatan.csv", "status", 30],
  ];
  test.each(text)("%s: %s in row %i", async (berkas, title, baris) => {
    const table = tableOf(berkas);
    const index = table[0]!.indexOf(title);
    const {temuan, ditolak, hitungan} = await readDatar(change(table, baris, index, "12 ?x"));
    expect(temuan).toEqual([
      expect.objectContaining({
        aturan: "sel-buruk",
        tingkat: "galat",
        baris,
        kolom: columnLetter(index),
        tercetak: "12 ?x",
      }),
    ]);
    expect(ditolak.map((row) => row.baris)).toEqual([baris]);
    expect(hitungan.ditolak).toBe(1);
    expectSum(hitungan);
  });

  test.each([
    [`${L}tabel-1.2-anggaran-tahunan.csv`, "tahun"],
    [`${L}tabel-2.2-iku.csv`, "indikator"],
    [`${L}tabel-3.3-capaian-historis.csv`, "tahun"],
    [`${L}lampiran-3-lhe-sakip.csv`, "komponen"],
  ])("%s: a blank %s, which must be there", async (berkas, title) => {
    const table = tableOf(berkas);
    const {temuan} = await readDatar(change(table, 2, table[0]!.indexOf(title), ""));
    expect(temuan).toEqual([expect.objectContaining({aturan: "sel-buruk", baris: 2, tercetak: ""})]);
  });
});

describe("rows", () => {
  const keyed = files.filter(({berkas}) => !/crosswalk|pemutakhiran/.test(berkas));
  test.each(keyed)("$berkas with a row twice names both", async ({table}) => {
    const {temuan, hitungan} = await readDatar(toCsv([...table, table[1]!]));
    expect(temuan).toEqual([
      expect.objectContaining({
        aturan: "baris-ganda",
        baris: table.length + 1,
        pesan: expect.stringContaining("sudah ada di baris 2."),
      }),
    ]);
    expect(hitungan).toMatchObject({dibaca: table.length, ditolak: 1});
    expectSum(hitungan);
  });

  test.each(files)("$berkas cut inside its last row says so", async ({berkas, table}) => {
    const first = table[0]!.findIndex((title) => isNeeded(berkas, title));
    const csv = toCsv([...table.slice(0, -1), table.at(-1)!.slice(0, first + 1)]);
    const {temuan, hitungan} = await readDatar(csv);
    expect(temuan).toContainEqual(expect.objectContaining({aturan: "berkas-terpotong", baris: table.length}));
    expect(hitungan.ditolak).toBe(1);
    expectSum(hitungan);
  });

  test("a target of a document that is none of the five is a note; case does not matter", async () => {
    const csv =
      "indikator,tahun,dokumen,periode_renstra,versi,target,satuan\nA,2024,Perjanjian,,,5,x\nB,2024,pk perubahan,,,5,x";
    const {temuan, target} = await readDatar(csv);
    expect(temuan).toEqual([
      expect.objectContaining({aturan: "sel-buruk", baris: 2, kolom: "C", tercetak: "Perjanjian"}),
    ]);
    expect(target.map(({dokumen}) => dokumen)).toEqual(["PK Perubahan"]);
  });

  /** Those that have a layout of our own. */
  const templat = /tabel-(1\.2|3\.5)|lampiran-[34]|kinerja\/indikator/;
  test.each(files)("$berkas without rows below its header says so", async ({berkas, table}) => {
    const {temuan} = await readDatar(toCsv(table.slice(0, 1)));
    const aturan = templat.test(berkas) ? "belum-ada-baris" : "berkas-terpotong";
    expect(temuan).toEqual([expect.objectContaining({aturan, baris: 1})]);
  });

  test.each([
    ["target", "indikator,tahun,dokumen,periode_renstra,versi,target,satuan"],
    ["padanan", "kode_lama,tahun_lama,kode_baru,tahun_baru,jenis,porsi,sumber"],
    ["fisik", "kode,tahun,bulan,skpd,persen"],
    ["rekap-lkjip", "kode,level,nama,anggaran,realisasi,persen_capaian_tercetak"],
  ])("a template of %s that nobody filled in is an info, listed or not", async (jenis, header) => {
    for (const listed of [undefined, []]) {
      const bacaan = await readOne(`${header}\n`, {sumber: listed});
      expect(bacaan.jenis).toBe(jenis);
      expect(
        bacaan.temuan.filter(({aturan}) => aturan !== "asal-belum-ditandai").map((
          {aturan, tingkat},
        ) => [aturan, tingkat]),
      )
        .toEqual([["belum-ada-baris", "info"]]);
    }
  });

  test("an export of an application without rows is still thought to be cut off", async () => {
    const {temuan} = await readOne(kolomRekap.slice(0, 23).join(";"));
    expect(temuan).toEqual([expect.objectContaining({aturan: "berkas-terpotong", tingkat: "galat", baris: 1})]);
  });
});
