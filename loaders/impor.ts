import {readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import {temuanOf} from "../src/impor/aturan/temuan.js";
import {readBerkas} from "../src/impor/bacaBerkas.js";
import {emptyBacaan} from "../src/impor/bacaan.js";
import {type BarisSumber, findSumber, readSumber} from "../src/impor/sumber.js";
import {readWadah} from "../src/impor/wadah.js";
import type {Bacaan} from "../src/model/masukan.js";
import type {Temuan} from "../src/model/temuan.js";
import {listBerkas, namaSumber} from "./daftarBerkas.js";
import {type BacaanBaru, readKunci, writeGudang} from "./gudang/tulis.js";
import type {Lingkungan} from "./lingkungan.js";
import {sha256, sidikKode, sidikMasukan} from "./sidik.js";

/** What an import did with one file. */
export interface HasilBerkas {
  berkas: string;
  berubah: boolean;
}

/**
 * Brings the warehouse up to date with the input folder: reads the files that changed, takes over the rest, and writes
 * the whole anew. Findings never stop it; it throws only when the folder cannot be listed or the warehouse not written.
 */
export async function runImpor({data, gudang}: Lingkungan): Promise<HasilBerkas[]> {
  const {masukan, dilewati} = await listBerkas(data);
  const sumber = await loadSumber(data);
  const known = await knownKunci(gudang);
  const kode = sidikKode();
  const hasil: HasilBerkas[] = [];
  const tetap: string[] = [];
  const baru: BacaanBaru[] = [];
  for (const berkas of masukan) {
    const rows = sumber.baris.filter((row) => row.berkas === berkas);
    const bytes = await readBytes(data, berkas);
    const sha = bytes instanceof Uint8Array ? sha256(bytes) : "";
    const kunci = sidikMasukan(`${berkas}\n${sha}`, rows, kode);
    const berubah = !(bytes instanceof Uint8Array) || !known.has(kunci);
    hasil.push({berkas, berubah});
    if (!berubah) {
      tetap.push(kunci);
      continue;
    }
    const readings = bytes instanceof Uint8Array ? await readBerkas(bytes, berkas, rows) : [bytes];
    baru.push(...readings.map((bacaan) => ({bacaan, sha256: sha, kunci})));
  }
  await writeGudang(gudang, {
    tetap,
    baru,
    temuan: [...sumber.temuan, ...dilewati.map(skipped)],
    urutanSumber: (berkas, lembar) => findSumber(sumber.baris, berkas, lembar)?.urutan ?? null,
  });
  return hasil;
}

async function loadSumber(data: string): Promise<{baris: BarisSumber[]; temuan: Temuan[]}> {
  const path = join(data, namaSumber);
  if (!(await exists(path))) return {baris: [], temuan: []};
  const {lembar, temuan} = await readWadah(await readFile(path), namaSumber);
  const read = lembar[0] === undefined ? {baris: [], temuan: []} : readSumber(lembar[0]);
  return {baris: read.baris, temuan: [...temuan, ...read.temuan]};
}

/** A file that another program holds, or that may not be read, is a finding on that file and stops no other. */
async function readBytes(data: string, berkas: string): Promise<Uint8Array | Bacaan> {
  try {
    return await readFile(join(data, berkas));
  } catch (error) {
    const bacaan = emptyBacaan({berkas, lembar: null}, null);
    const code = error instanceof Error && "code" in error ? String(error.code) : "tidak diketahui";
    bacaan.temuan.push(temuanOf("berkas-rusak", bacaan, {
      pesan: `Berkas tidak dapat dibuka (${code}). Tutup di Excel bila sedang terbuka, lalu impor lagi.`,
    }));
    return bacaan;
  }
}

/** A warehouse that cannot be read costs only time: everything in it can be read from the input files again. */
async function knownKunci(gudang: string): Promise<Set<string>> {
  if (!(await exists(gudang))) return new Set();
  try {
    return await readKunci(gudang);
  } catch (error) {
    console.error(
      `${gudang} tidak dapat dibaca (${error instanceof Error ? error.message : error}); semua berkas dibaca ulang.`,
    );
    return new Set();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

function skipped(berkas: string): Temuan {
  return temuanOf("bukan-masukan", {berkas, lembar: null}, {pesan: "Berkas ini bukan masukan dan dilewati."});
}
