import {readFileSync} from "node:fs";
import {writeXlsx} from "hucre/xlsx";
import {readBerkas} from "../../src/impor/bacaBerkas.js";
import {namaIsi} from "../../src/impor/bacaan.js";
import {bukaBytes} from "../../src/impor/wadah/huruf.js";
import type {BarisSumber} from "../../src/impor/sumber.js";
import type {Bacaan} from "../../src/model/masukan.js";

/** Tabel 3.7 as it stands in `data/`. */
export const tabel37 = readFileSync("data/lkjip-2024/tabel-3.7-realisasi-program-kegiatan.csv");

/** What `sumber.csv` says about a file, as a test needs it. */
export function sumberOf(berkas: string, isi: Partial<BarisSumber> = {}): BarisSumber[] {
  return [{
    berkas,
    lembar: null,
    asal: "resmi",
    tahun: 2024,
    bulan: 12,
    skpd: "Dinas Contoh",
    tahapan: null,
    tanggal_berlaku: null,
    status_angka: "spj",
    keterangan: null,
    urutan: 1,
    ...isi,
  }];
}

/** All readings of a file, each put together from its pieces. */
export async function readAll(
  bytes: Uint8Array | string,
  berkas: string,
  sumber: readonly BarisSumber[],
): Promise<Bacaan[]> {
  const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const readings: Bacaan[] = [];
  let collected: Bacaan | null = null;
  for await (const {bacaan, selesai} of readBerkas(bukaBytes(content), berkas, sumber)) {
    const piece = {...bacaan};
    if (collected !== null) {
      const before: Bacaan = collected;
      Object.assign(piece, Object.fromEntries(namaIsi.map((name) => [name, [...before[name], ...bacaan[name]]])));
    }
    collected = selesai ? null : piece;
    if (selesai) readings.push(piece);
  }
  return readings;
}

/** Reads a file of one table. */
export async function readOne(
  bytes: Uint8Array | string,
  {berkas = "uji.csv", sumber = sumberOf(berkas)}: {berkas?: string; sumber?: BarisSumber[]} = {},
): Promise<Bacaan> {
  const readings = await readAll(bytes, berkas, sumber);
  if (readings.length !== 1) throw new Error(`readOne: ${readings.length} readings`);
  return readings[0]!;
}

/** A workbook of one sheet. */
export async function workbook(rows: (string | number | null)[][], name = "Lembar1"): Promise<Uint8Array> {
  return await writeXlsx({sheets: [{name, rows}]});
}

/** What a reading states, without its place: for comparing files that should read the same. */
export function figuresOf({hitungan, pagu, realisasi, fisik, tercetak, temuan}: Bacaan) {
  return {
    hitungan,
    pagu: pagu.map(({kode_sub_kegiatan, kode_rekening, nilai}) => [kode_sub_kegiatan, kode_rekening, nilai]),
    realisasi: realisasi.map((r) => [r.kode_sub_kegiatan, r.kode_rekening, r.jenis_spj, r.nilai_bulan, r.nilai_sampai]),
    fisik: fisik.map(({kode, persen}) => [kode, persen]),
    tercetak: tercetak.map(({kode, nilai}) => [kode, nilai]),
    temuan: temuan.map(({aturan, kode, seharusnya}) => [aturan, kode, seharusnya]),
  };
}

/** The sum of a column of facts. */
export function sumOf<T>(items: readonly T[], pick: (item: T) => number): number {
  return items.reduce((sum, item) => sum + pick(item), 0);
}
