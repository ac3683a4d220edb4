import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {mkdir, readdir, rename, rm} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {pid} from "node:process";
import {decideMasukan, type Masukan} from "../../src/impor/tetapkan.js";
import type {Bacaan, Kepala} from "../../src/model/masukan.js";
import {urutanTahapan} from "../../src/model/tahapan.js";
import type {Temuan} from "../../src/model/temuan.js";
import {queryRows, withGudang} from "./baca.js";
import {compareSumber} from "./banding.js";
import {skemaBacaan, skemaGudang, skemaTemuan, tabelBacaan} from "./skema.js";
import {insertRows, rupiah} from "./sisip.js";

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
    await addTemuan(connection, isi.temuan.map((temuan) => ({id: null, temuan})));
    await decide(connection, isi.urutanSumber);
    await connection.run(skemaGudang);
    await addTemuan(connection, (await compareSumber(connection)).map((temuan) => ({id: null, temuan})));
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
  for (const table of tabelBacaan) {
    await connection.run(`INSERT INTO bacaan.${table} SELECT * FROM lama.bacaan.${table} WHERE ${same}`);
  }
  await connection.run("DETACH lama");
}

async function addReadings(connection: DuckDBConnection, baru: readonly BacaanBaru[]): Promise<void> {
  const last = await connection.runAndReadAll("SELECT coalesce(max(id), 0)::INTEGER FROM bacaan.masukan");
  const first = Number(last.getRows()[0]![0]) + 1;
  const all = baru.map((item, index) => ({...item, id: first + index}));
  const flat = <T>(pick: (bacaan: Bacaan) => readonly T[]) =>
    all.flatMap(({id, bacaan}) => pick(bacaan).map((row) => ({id, row})));
  const insert = (name: string, rows: Parameters<typeof insertRows>[2], double?: readonly number[]) =>
    insertRows(connection, {schema: "bacaan", name, ...(double && {double})}, rows);

  await insert(
    "masukan",
    all.map((
      {id, sha256, kunci, bacaan: {berkas, lembar, jenis, kepala, hitungan: h}},
    ) => [
      id,
      berkas,
      lembar,
      jenis,
      sha256,
      kunci,
      kepala && JSON.stringify(kepala),
      h.dibaca,
      h.diterima,
      h.induk,
      h.dikecualikan,
      h.ditolak,
    ]),
  );
  await insert(
    "pagu",
    flat((b) => b.pagu).map((
      {id, row: r},
    ) => [id, r.baris, r.kode_sub_kegiatan, r.kode_rekening, r.sumber_dana, r.kolom, rupiah(r.nilai)]),
  );
  await insert(
    "realisasi",
    flat((b) => b.realisasi).map((
      {id, row: r},
    ) => [
      id,
      r.baris,
      r.kode_sub_kegiatan,
      r.kode_rekening,
      r.jenis_spj,
      r.kolom,
      rupiah(r.nilai_bulan),
      rupiah(r.nilai_sampai),
    ]),
  );
  await insert("fisik", flat((b) => b.fisik).map(({id, row: r}) => [id, r.baris, r.kolom, r.kode, r.persen, r.dasar]), [
    4,
  ]);
  await insert(
    "tercetak",
    flat((b) => b.tercetak).map(({id, row: r}) => [id, r.baris, r.kolom, r.kode, r.ukuran, r.teks, r.nilai]),
    [6],
  );
  await insert("nomenklatur", flat((b) => b.nomenklatur).map(({id, row: r}) => [id, r.kode, r.level, r.nama, r.induk]));
  await insert("ditolak", flat((b) => b.ditolak).map(({id, row: r}) => [id, r.baris, r.isi, r.alasan]));
  await addTemuan(connection, flat((b) => b.temuan).map(({id, row}) => ({id, temuan: row})));
}

async function addTemuan(connection: DuckDBConnection, rows: readonly {id: number | null; temuan: Temuan}[]) {
  await insertRows(
    connection,
    {schema: "bacaan", name: "temuan", double: [9, 10, 11]},
    rows.map((
      {id, temuan: t},
    ) => [
      id,
      t.aturan,
      t.tingkat,
      t.berkas,
      t.lembar,
      t.baris,
      t.kolom,
      t.kode,
      t.tercetak,
      t.nilai_tercetak,
      t.seharusnya,
      t.selisih,
      t.pesan,
    ]),
  );
}

async function decide(connection: DuckDBConnection, urutanSumber: IsiGudang["urutanSumber"]): Promise<void> {
  const reader = await connection.runAndReadAll(
    "SELECT id, berkas, lembar, jenis, kepala FROM bacaan.masukan WHERE diterima > 0 ORDER BY id",
  );
  const masukan = reader.getRowObjectsJS().map((row): Masukan => {
    const berkas = String(row["berkas"]);
    const lembar = row["lembar"] === null ? null : String(row["lembar"]);
    const kepala = JSON.parse(String(row["kepala"])) as Kepala as Masukan["kepala"];
    return {
      id: Number(row["id"]),
      berkas,
      lembar,
      jenis: String(row["jenis"]),
      kepala,
      urutanSumber: urutanSumber(berkas, lembar),
    };
  });
  const {ketetapan, temuan} = decideMasukan(masukan);
  const tahapan = new Map(masukan.map(({id, kepala}) => [id, urutanTahapan(kepala.tahapan)]));
  await insertRows(
    connection,
    {schema: "bacaan", name: "ketetapan"},
    ketetapan.map((k) => [k.id, k.peran, k.skpd, k.sebelum, k.paguBerlaku, tahapan.get(k.id)!]),
  );
  await addTemuan(connection, temuan.map((item) => ({id: null, temuan: item})));
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
