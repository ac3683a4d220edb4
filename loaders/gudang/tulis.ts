import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {mkdir, readdir, rename, rm} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {pid} from "node:process";
import {decideMasukan, type Masukan} from "../../src/impor/tetapkan.js";
import type {Bacaan} from "../../src/model/masukan.js";
import {urutanTahapan} from "../../src/model/tahapan.js";
import type {Temuan} from "../../src/model/temuan.js";
import {queryRows, withGudang} from "./baca.js";
import {compareSumber} from "./banding.js";
import {isiBacaan, kolomKetetapan, kolomMasukan, skemaBacaan, skemaGudang, skemaTemuan} from "./skema.js";
import {type Baris, insertRows} from "./tabel.js";

type NamaIsi = keyof typeof isiBacaan;

const namaIsi = Object.keys(isiBacaan) as NamaIsi[];

/** A reading with what its file is known by. */
export interface BacaanBaru {
  bacaan: Bacaan;
  sha256: string;
  kunci: string;
}

export interface IsiGudang {
  /** Fingerprints of unchanged files, whose readings are taken over from the warehouse that stands there. */
  tetap: readonly string[];
  baru: readonly BacaanBaru[];
  /** Findings about no single reading, such as those of `sumber.csv`. */
  temuan: readonly Temuan[];
  /** The position of an input's row in `sumber.csv`, or null. */
  urutanSumber: (berkas: string, lembar: string | null) => number | null;
}

/**
 * Writes the warehouse beside the old one and puts it in its place only when it is complete, so that a failed or killed
 * import leaves the old file as it was. DuckDB may open no other file meanwhile.
 */
export async function writeGudang(target: string, isi: IsiGudang): Promise<void> {
  await mkdir(dirname(target), {recursive: true});
  await removeLeftovers(target);
  const draft = `${target}.baru-${pid}`;
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    if (isi.tetap.length > 0) await connection.run(`ATTACH ${literal(target)} AS lama (READ_ONLY)`);
    await connection.run(`ATTACH ${literal(draft)} AS gudang (STORAGE_VERSION 'v1.0.0')`);
    await connection.run("SET enable_external_access = false");
    await connection.run(`USE gudang; ${skemaBacaan}`);
    await keepUnchanged(connection, isi.tetap);
    await addReadings(connection, isi.baru);
    await addTemuan(connection, isi.temuan);
    await decide(connection, isi.urutanSumber);
    await connection.run(skemaGudang);
    await addTemuan(connection, await compareSumber(connection));
    await connection.run(skemaTemuan);
    await connection.run("USE memory; CHECKPOINT gudang; DETACH gudang");
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  await rename(draft, target);
}

/** The fingerprints of the inputs that the warehouse holds. */
export async function readKunci(target: string): Promise<Set<string>> {
  return await withGudang(target, async (connection) => {
    const rows = await queryRows<{kunci: string}>(connection, "SELECT DISTINCT kunci FROM bacaan.masukan");
    return new Set(rows.map(({kunci}) => kunci));
  });
}

async function removeLeftovers(target: string): Promise<void> {
  const prefix = `${basename(target)}.baru-`;
  const names = (await readdir(dirname(target))).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => rm(join(dirname(target), name), {force: true})));
}

async function keepUnchanged(connection: DuckDBConnection, tetap: readonly string[]): Promise<void> {
  if (tetap.length === 0) return;
  const same = `id IN (SELECT id FROM lama.bacaan.masukan WHERE kunci IN (${tetap.map(literal).join()}))`;
  for (const table of ["masukan", ...namaIsi]) {
    await connection.run(`INSERT INTO bacaan.${table} SELECT * FROM lama.bacaan.${table} WHERE ${same}`);
  }
  await connection.run("DETACH lama");
}

async function addReadings(connection: DuckDBConnection, baru: readonly BacaanBaru[]): Promise<void> {
  const last = await connection.runAndReadAll("SELECT coalesce(max(id), 0)::INTEGER FROM bacaan.masukan");
  const first = Number(last.getRows()[0]![0]) + 1;
  const all = baru.map((item, index) => ({...item, id: first + index}));
  const masukan = all.map(({id, sha256, kunci, bacaan: {berkas, lembar, jenis, kepala, hitungan}}) => ({
    id,
    berkas,
    lembar,
    jenis,
    sha256,
    kunci,
    kepala: kepala === null ? null : JSON.stringify(kepala),
    ...hitungan,
  }));
  await insertRows(connection, {schema: "bacaan", name: "masukan", columns: kolomMasukan}, masukan);
  for (const name of namaIsi) {
    await insertIsi(connection, name, all.flatMap(({id, bacaan}) => bacaan[name].map((row) => ({...row, id}))));
  }
}

async function insertIsi(connection: DuckDBConnection, name: NamaIsi, rows: readonly Baris[]): Promise<void> {
  await insertRows(connection, {schema: "bacaan", name, columns: {id: "INTEGER", ...isiBacaan[name]}}, rows);
}

/** Findings about no single reading; without an `id` they are made anew by each import. */
async function addTemuan(connection: DuckDBConnection, temuan: readonly Temuan[]): Promise<void> {
  await insertIsi(connection, "temuan", temuan.map((row) => ({...row, id: null})));
}

async function decide(connection: DuckDBConnection, urutanSumber: IsiGudang["urutanSumber"]): Promise<void> {
  const rows = await queryRows<{id: number; berkas: string; lembar: string | null; jenis: string; kepala: string}>(
    connection,
    "SELECT id, berkas, lembar, jenis, kepala FROM bacaan.masukan WHERE diterima > 0 ORDER BY id",
  );
  const masukan = rows.map(({kepala, ...row}): Masukan => ({
    ...row,
    kepala: JSON.parse(kepala),
    urutanSumber: urutanSumber(row.berkas, row.lembar),
  }));
  const {ketetapan, temuan} = decideMasukan(masukan);
  const tahapan = new Map(masukan.map(({id, kepala}) => [id, urutanTahapan(kepala.tahapan)]));
  await insertRows(
    connection,
    {schema: "bacaan", name: "ketetapan", columns: kolomKetetapan},
    ketetapan.map(({paguBerlaku, ...k}) => ({...k, pagu_berlaku: paguBerlaku, urutan_tahapan: tahapan.get(k.id)!})),
  );
  await addTemuan(connection, temuan);
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
