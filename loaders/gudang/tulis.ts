import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {mkdir, readdir, rename, rm} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {pid} from "node:process";
import type {TandaDicek} from "../../src/impor/dicek.js";
import {decideMasukan, type Masukan, resolveSkpd} from "../../src/impor/tetapkan.js";
import type {Kepala} from "../../src/model/masukan.js";
import {urutanTahapan} from "../../src/model/tahapan.js";
import type {Temuan} from "../../src/model/temuan.js";
import {periksaSilang} from "../silang/daftarSilang.js";
import {queryRows, withGudang} from "./baca.js";
import {applyDicek} from "./dicek.js";
import {decideIsian} from "./gandaKunci.js";
import {nameIndikator} from "./namaIndikator.js";
import {isiBacaan, kolomKetetapan, skemaBacaan, tampilanTerbaca} from "./skemaBacaan.js";
import {skemaBagian, skemaGudang, skemaTemuan} from "./skemaGudang.js";
import {skemaKinerja} from "./skemaKinerja.js";
import {type Baris, insertRows} from "./tabel.js";
import {type PotonganBaru, TulisBacaan} from "./tulisBacaan.js";

export interface IsiGudang {
  /** Fingerprints of unchanged files, whose readings are taken over from the warehouse that stands there. */
  tetap: readonly string[];
  baru: AsyncIterable<PotonganBaru>;
  /** Findings about no single reading, such as those of `sumber.csv`. */
  temuan: readonly Temuan[];
  /** Which findings are marked as checked. */
  dicek: readonly TandaDicek[];
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
    await connection.run(`ATTACH ${literal(draft)} AS gudang (STORAGE_VERSION 'v1.0.0', RECOVERY_MODE NO_WAL_WRITES)`);
    await connection.run("SET enable_external_access = false");
    await connection.run(`USE gudang; ${skemaBacaan}`);
    if (isi.tetap.length > 0) await keepUnchanged(connection, isi.tetap);
    const tulis = await TulisBacaan.open(connection);
    for await (const potongan of isi.baru) await tulis.add(potongan);
    // Each thread holds buffers of its own: two take 30 MB more for a million rows, and save a tenth of a second.
    await connection.run("SET threads = 1");
    await addTemuan(connection, isi.temuan);
    await decide(connection, isi.urutanSumber);
    await nameIndikator(connection);
    await connection.run(skemaBagian);
    await connection.run(tampilanTerbaca);
    await addTemuan(connection, await decideIsian(connection));
    await connection.run(skemaGudang);
    await connection.run(skemaKinerja);
    await addTemuan(connection, await periksaSilang(connection));
    await addTemuan(connection, await applyDicek(connection, isi.dicek));
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
  const masukan = `SELECT id FROM lama.bacaan.masukan WHERE kunci IN (${tetap.map(literal).join()})`;
  const bagian = `SELECT bagian FROM lama.bacaan.bagian WHERE id IN (${masukan})`;
  await connection.run("INSERT INTO bacaan.kamus SELECT * FROM lama.bacaan.kamus");
  for (const [table, columns] of Object.entries({masukan: {id: true}, bagian: {id: true}, ...isiBacaan})) {
    const same = "id" in columns ? `id IN (${masukan})` : `bagian IN (${bagian})`;
    await connection.run(`INSERT INTO bacaan.${table} SELECT * FROM lama.bacaan.${table} WHERE ${same}`);
  }
  await connection.run("DETACH lama");
}

/** Findings about no single reading; without an `id` they are made anew by each import. */
async function addTemuan(connection: DuckDBConnection, temuan: readonly Temuan[]): Promise<void> {
  const rows = temuan.map((row): Baris => ({...row, id: null}));
  await insertRows(connection, {schema: "bacaan", name: "temuan", columns: isiBacaan.temuan}, rows);
}

interface BarisBagian {
  id: number;
  berkas: string;
  lembar: string | null;
  jenis: string;
  diterima: number;
  kepala: string;
}

async function decide(connection: DuckDBConnection, urutanSumber: IsiGudang["urutanSumber"]): Promise<void> {
  const rows = await queryRows<BarisBagian>(
    connection,
    `SELECT b.bagian AS id, s.berkas, s.lembar, s.jenis, s.diterima, b.kepala
    FROM bacaan.bagian b JOIN bacaan.masukan s USING (id) ORDER BY b.bagian`,
  );
  const parts = rows.map(({kepala, ...row}) => ({...row, kepala: JSON.parse(kepala) as Kepala}));
  const skpdOf = resolveSkpd(parts.map(({kepala}) => kepala));
  const known = parts.map(({kepala, ...row}) => ({
    ...row,
    kepala: {...kepala, skpd: kepala.skpd === null ? null : skpdOf(kepala.skpd)},
    urutanSumber: urutanSumber(row.berkas, row.lembar),
  }));
  const {ketetapan, temuan} = decideMasukan(known.filter(isMasukan));
  const decided = new Map(ketetapan.map((k) => [k.id, k]));
  await insertRows(
    connection,
    {schema: "bacaan", name: "ketetapan", columns: kolomKetetapan},
    known.map(({id, kepala, urutanSumber: urutan_sumber}) => {
      const {realisasi = null, pagu = null, rak = null, sebelum = null, paguBerlaku = false} = decided.get(id) ?? {};
      const urutan_tahapan = urutanTahapan(kepala.tahapan);
      const {skpd} = kepala;
      const pagu_berlaku = paguBerlaku;
      return {bagian: id, skpd, realisasi, pagu, rak, sebelum, pagu_berlaku, urutan_tahapan, urutan_sumber};
    }),
  );
  await addTemuan(connection, temuan);
}

/** Whether a part can state money of an SKPD up to a month. */
function isMasukan(
  part: Omit<Masukan, "kepala"> & {diterima: number; kepala: Kepala},
): part is Masukan & {diterima: number} {
  const {tahun, bulan, skpd} = part.kepala;
  return part.diterima > 0 && tahun !== null && bulan !== null && skpd !== null;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
