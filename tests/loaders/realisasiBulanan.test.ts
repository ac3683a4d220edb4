import {describe, expect, test} from "vitest";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";
import {runImpor} from "../../loaders/impor.js";
import type {Lingkungan} from "../../loaders/lingkungan.js";
import {type RekeningUji, spjCsv} from "../impor/spj/spjCsv.js";
import {lingkunganUji, writeBerkas} from "./lingkunganUji.js";

const sub = "2.17.05.2.01.0001";
const rekening = "5.1.02.01.01.0024";
const skpd = "2.17.3.30.0.00.01.0000";

/** The SPJ of a month: spent up to last month and this month by UP/GU/TU, of a budget of 1000. */
function spj(
  bulan: string,
  lalu: number,
  ini: number,
  isi: Partial<RekeningUji> & {judul?: string; jenis?: string} = {},
): string {
  const {judul, jenis, ...row} = isi;
  const kepala = [
    ...(judul ? [judul] : []),
    `SKPD : ${skpd} DINAS CONTOH`,
    "Tahun Anggaran : 2025",
    `Bulan : ${bulan}`,
  ];
  return spjCsv(kepala, [{sub, rekening, anggaran: 1000, upgu: [lalu, ini], ...row}], {...(jenis && {jenis})});
}

async function imported(berkas: Record<string, string>, sumber?: string): Promise<Lingkungan> {
  const names = Object.keys(berkas);
  const list = sumber ?? `berkas,asal\n${names.map((name) => `${name},resmi`).join("\n")}\n`;
  const lingkungan = lingkunganUji({...berkas, "sumber.csv": list});
  await runImpor(lingkungan);
  return lingkungan;
}

const query = <T>({gudang}: Lingkungan, sql: string) => withGudang(gudang, (c) => queryRows<T>(c, sql));
const months = (l: Lingkungan) =>
  query<{bulan_awal: number; bulan: number; nilai: number}>(
    l,
    `SELECT bulan_awal, bulan, nilai::DOUBLE AS nilai FROM realisasi WHERE jenis_spj = 'UP/GU/TU' ORDER BY bulan_awal`,
  ).then((rows) => rows.map(({bulan_awal, bulan, nilai}) => [bulan_awal, bulan, nilai]));
const temuan = (l: Lingkungan) =>
  query<{aturan: string}>(l, "SELECT aturan FROM temuan").then((rows) => rows.map((t) => t.aturan));

describe("realisasi from monthly SPJ", () => {
  test.each<{name: string; berkas: Record<string, string>; expected: number[][]}>([
    {name: "January alone", berkas: {"1.csv": spj("Januari", 0, 10)}, expected: [[1, 1, 10]]},
    {
      name: "a later month alone: what came before is one remainder",
      berkas: {"9.csv": spj("September", 80, 20)},
      expected: [[1, 8, 80], [9, 9, 20]],
    },
    {
      name: "two months in a row",
      berkas: {"1.csv": spj("Januari", 0, 10), "2.csv": spj("Februari", 10, 5)},
      expected: [[1, 1, 10], [2, 2, 5]],
    },
    {
      name: "a gap is the remainder after the months already stated",
      berkas: {"2.csv": spj("Februari", 10, 5), "5.csv": spj("Mei", 40, 3)},
      expected: [[1, 1, 10], [2, 2, 5], [3, 4, 25], [5, 5, 3]],
    },
    {
      name: "a correction is a negative month",
      berkas: {"1.csv": spj("Januari", 0, 10), "2.csv": spj("Februari", 10, -4)},
      expected: [[1, 1, 10], [2, 2, -4]],
    },
  ])("$name", async ({berkas, expected}) => {
    const l = await imported(berkas);
    expect(await months(l)).toEqual(expected);
    expect(await temuan(l)).toEqual([]);
  });

  test("a remainder is replaced when its months come", async () => {
    const l = await imported({"3.csv": spj("Maret", 30, 3)});
    expect(await months(l)).toEqual([[1, 2, 30], [3, 3, 3]]);
    writeBerkas(l.data, "2.csv", spj("Februari", 10, 20));
    await runImpor(l);
    expect(await months(l)).toEqual([[1, 1, 10], [2, 2, 20], [3, 3, 3]]);
  });

  test("the sum over a year is the running total at the latest month, also after a correction of earlier months", async () => {
    const l = await imported({"1.csv": spj("Januari", 0, 10), "2.csv": spj("Februari", 8, 5)});
    expect(await query(l, "SELECT sum(nilai)::DOUBLE AS total FROM realisasi")).toEqual([{total: 13}]);
  });

  test("pagu counts once, as the latest month states it; earlier months keep theirs among the printed figures", async () => {
    const l = await imported({"1.csv": spj("Januari", 0, 10), "2.csv": spj("Februari", 10, 5, {anggaran: 1200})});
    expect(await query(l, "SELECT berkas, kode_rekening, nilai::DOUBLE AS nilai FROM pagu"))
      .toEqual([{berkas: "2.csv", kode_rekening: rekening, nilai: 1200}]);
    expect(await query(l, "SELECT berkas, kode, nilai FROM tercetak WHERE ukuran = 'pagu'"))
      .toEqual([{berkas: "1.csv", kode: `${sub}.${rekening}`, nilai: 1000}]);
  });

  test.each([
    {name: "a BPP", isi: {judul: "BENDAHARA PENGELUARAN PEMBANTU"}},
    {name: "the administratif form", isi: {jenis: "ADMINISTRATIF"}},
  ])("an SPJ of $name is kept among the printed figures and never added", async ({isi}) => {
    const l = await imported({"1.csv": spj("Januari", 0, 10), "lain.csv": spj("Januari", 0, 4, isi)});
    expect(await query(l, "SELECT sum(nilai)::DOUBLE AS total FROM realisasi")).toEqual([{total: 10}]);
    expect(await query(l, "SELECT nilai FROM tercetak WHERE ukuran = 'realisasi'")).toEqual([{nilai: 4}]);
    expect(await temuan(l)).toEqual([]);
  });

  test("an LKjIP table of the same year is compared, and what differs is a warning on its row", async () => {
    const rekap = `kode,level,nama,anggaran,realisasi,persen_capaian_tercetak\n${sub},sub_kegiatan,A,1000,99,-\n`;
    const l = await imported(
      {"12.csv": spj("Desember", 80, 20), "rekap.csv": rekap},
      "berkas,asal,tahun,skpd\n12.csv,resmi,,\nrekap.csv,resmi,2025,Dinas Contoh\n",
    );
    expect(await query(l, "SELECT sum(nilai)::DOUBLE AS total FROM realisasi")).toEqual([{total: 100}]);
    expect(
      await query(l, "SELECT aturan, tingkat, berkas, baris, kode, nilai_tercetak, seharusnya, selisih FROM temuan"),
    ).toEqual([{
      aturan: "sumber-berbeda",
      tingkat: "peringatan",
      berkas: "rekap.csv",
      baris: 2,
      kode: sub,
      nilai_tercetak: 99,
      seharusnya: 100,
      selisih: -1,
    }]);
  });

  test("two files of the same month in no list are found, and one of them counts", async () => {
    const l = await imported({"a.csv": spj("Januari", 0, 10), "b.csv": spj("Januari", 0, 11)}, "berkas,asal\n");
    expect(await temuan(l)).toContain("berkas-ganda");
    expect(await query(l, "SELECT sum(nilai)::DOUBLE AS total FROM realisasi")).toEqual([{total: 10}]);
  });

  test("of two listed files of the same month the later row counts, the other is left out and counted as such", async () => {
    const l = await imported({"a.csv": spj("Januari", 0, 10), "b.csv": spj("Januari", 0, 11)});
    expect(await months(l)).toEqual([[1, 1, 11]]);
    expect(await query(l, "SELECT berkas, peran, baris_diterima, baris_dikecualikan FROM berkas ORDER BY berkas"))
      .toEqual([
        {berkas: "a.csv", peran: "dikecualikan", baris_diterima: 0, baris_dikecualikan: 1},
        {berkas: "b.csv", peran: "dihitung", baris_diterima: 1, baris_dikecualikan: 0},
      ]);
  });

  test("names and NIP of the footer never enter the warehouse", async () => {
    const l = await imported({"1.csv": spj("Januari", 0, 10)});
    const tables = await query<{name: string}>(
      l,
      "SELECT table_schema || '.' || table_name AS name FROM information_schema.tables WHERE table_catalog = current_database()",
    );
    for (const {name} of tables) {
      const rows = await query<{r: string}>(l, `SELECT t::VARCHAR AS r FROM ${name} t`);
      expect(rows.filter(({r}) => /1960|Budi/.test(r))).toEqual([]);
    }
  });
});
