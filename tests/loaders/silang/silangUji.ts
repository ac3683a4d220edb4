import {join} from "node:path";
import {queryRows, withGudang} from "../../../loaders/gudang/baca.js";
import {writeGudang} from "../../../loaders/gudang/tulis.js";
import type {PotonganBaru} from "../../../loaders/gudang/tulisBacaan.js";
import {runImpor} from "../../../loaders/impor.js";
import {emptyBacaan} from "../../../src/impor/bacaan.js";
import type {Bacaan, Kepala} from "../../../src/model/masukan.js";
import type {Temuan} from "../../../src/model/temuan.js";
import {type RekeningUji, spjCsv} from "../../impor/spj/spjCsv.js";
import {folderUji} from "../folderUji.js";
import {lingkunganUji} from "../lingkunganUji.js";

export const sub = "5.05.01.2.01.0001";
export const rekening = "5.1.02.01.01.0024";
export const skpd = "5.05.0.00.0.00.01.0000";

/** A warehouse made by an import of files, all of them listed as official. */
export async function imported(berkas: Record<string, string | Uint8Array>, sumber?: string): Promise<string> {
  const list = sumber ?? `berkas,asal\n${Object.keys(berkas).map((name) => `${name},resmi`).join("\n")}\n`;
  const lingkungan = lingkunganUji({...berkas, "sumber.csv": list});
  await runImpor(lingkungan);
  return lingkungan.gudang;
}

/** An SPJ fungsional of 2026 up to a month, of the test SKPD unless the head says otherwise. */
export function spj(
  bulan: string,
  rows: readonly Partial<RekeningUji>[],
  {judul = [], jenis = "FUNGSIONAL", tahun = 2026}: {judul?: readonly string[]; jenis?: string; tahun?: number} = {},
): string {
  const kepala = [...judul, `SKPD : ${skpd} DINAS CONTOH`, `Tahun Anggaran : ${tahun}`, `Bulan : ${bulan}`];
  return spjCsv(kepala, rows.map((row) => ({sub, rekening, anggaran: 1_000_000, ...row})), {jenis});
}

/** What one input says, of kinds whose form does not matter to a check. */
export interface BacaanUji extends Partial<Omit<Bacaan, "bagian" | "berkas" | "jenis">> {
  berkas: string;
  jenis: string;
  kepala: Partial<Kepala>;
}

/** A warehouse of inputs as their readers give them. */
export async function gudangOf(masukan: readonly BacaanUji[]): Promise<string> {
  const gudang = join(folderUji(), "gudang.duckdb");
  await writeGudang(gudang, {tetap: [], baru: potongan(masukan), temuan: [], dicek: [], urutanSumber: () => null});
  return gudang;
}

async function* potongan(masukan: readonly BacaanUji[]): AsyncIterable<PotonganBaru> {
  for (const {berkas, jenis, kepala, ...isi} of masukan) {
    const bacaan = {...emptyBacaan({berkas, lembar: null}, jenis), ...isi, bagian: [{...kepalaUji, ...kepala}]};
    bacaan.hitungan = {dibaca: 1, diterima: 1, induk: 0, dikecualikan: 0, ditolak: 0, ...isi.hitungan};
    yield {bacaan, selesai: true, sha256: "", kunci: berkas};
  }
}

const kepalaUji: Kepala = {
  tahun: 2026,
  bulan_awal: null,
  bulan: 12,
  skpd,
  nama_skpd: null,
  sub_skpd: null,
  cakupan: null,
  lingkup: "SKPD",
  administratif: false,
  tahapan: "tidak-disebut",
  tanggal_berlaku: null,
  status_angka: null,
  asal: "resmi",
  keterangan: null,
};

export function query<T>(gudang: string, sql: string): Promise<T[]> {
  return withGudang(gudang, (connection) => queryRows<T>(connection, sql));
}

/** The findings of a rule. */
export function temuanOf(gudang: string, aturan: string): Promise<Temuan[]> {
  return query<Temuan>(gudang, `SELECT * FROM temuan WHERE aturan = '${aturan}' ORDER BY berkas, baris, kode`);
}

/** How many relations a rule compared. */
export async function diperiksa(gudang: string, aturan: string): Promise<number> {
  const sql = `SELECT sum(diperiksa)::DOUBLE AS n FROM pemeriksaan WHERE aturan = '${aturan}'`;
  return (await query<{n: number}>(gudang, sql))[0]!.n;
}
