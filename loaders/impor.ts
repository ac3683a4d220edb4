import {stat} from "node:fs/promises";
import {join} from "node:path";
import {temuanOf} from "../src/impor/aturan/temuan.js";
import {readBerkas} from "../src/impor/bacaBerkas.js";
import {emptyBacaan} from "../src/impor/bacaan.js";
import {type BarisSumber, findSumber, readSumber} from "../src/impor/sumber.js";
import {openWadah} from "../src/impor/wadah.js";
import type {Bacaan} from "../src/model/masukan.js";
import type {Temuan} from "../src/model/temuan.js";
import {listBerkas, namaSumber} from "./daftarBerkas.js";
import {readKunci, writeGudang} from "./gudang/tulis.js";
import type {PotonganBaru} from "./gudang/tulisBacaan.js";
import type {Lingkungan} from "./lingkungan.js";
import {openFile} from "./potongan.js";
import {sha256Of, sidikKode, sidikMasukan} from "./sidik.js";

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
  const berubah: BerkasBerubah[] = [];
  for (const berkas of masukan) {
    const rows = sumber.baris.filter((row) => row.berkas === berkas || row.berkas.startsWith(`${berkas}/`));
    const sha = await hashBerkas(join(data, berkas));
    const kunci = sidikMasukan(`${berkas}\n${sha}`, rows, kode);
    const isSame = sha !== null && known.has(kunci);
    hasil.push({berkas, berubah: !isSame});
    if (isSame) tetap.push(kunci);
    else berubah.push({berkas, sumber: rows, sha256: sha ?? "", kunci});
  }
  await writeGudang(gudang, {
    tetap,
    baru: readBerubah(data, berubah),
    temuan: [...sumber.temuan, ...dilewati.map(skipped)],
    urutanSumber: (berkas, lembar) => findSumber(sumber.baris, berkas, lembar)?.urutan ?? null,
  });
  return hasil;
}

interface BerkasBerubah {
  berkas: string;
  sumber: readonly BarisSumber[];
  sha256: string;
  kunci: string;
}

async function* readBerubah(data: string, berubah: readonly BerkasBerubah[]): AsyncIterable<PotonganBaru> {
  for (const {berkas, sumber, sha256, kunci} of berubah) {
    try {
      for await (const {bacaan, selesai} of readBerkas(() => openFile(join(data, berkas)), berkas, sumber)) {
        yield {bacaan, selesai, sha256, kunci};
      }
    } catch (error) {
      if (!isFileError(error)) throw error;
      yield {bacaan: unreadable(berkas, error.code), selesai: true, sha256, kunci: ""};
    }
  }
}

/** What `sumber.csv` of an input folder says, and what is wrong with it; nothing where there is none. */
export async function loadSumber(data: string): Promise<{baris: BarisSumber[]; temuan: Temuan[]}> {
  const path = join(data, namaSumber);
  if (!(await exists(path))) return {baris: [], temuan: []};
  const {lembar, temuan} = await openWadah(() => openFile(path), namaSumber);
  const [sheet] = lembar;
  if (sheet === undefined) return {baris: [], temuan};
  const baris = [];
  for await (const rows of sheet.rows()) baris.push(...rows);
  const read = readSumber({...sheet, baris});
  return {baris: read.baris, temuan: [...temuan, ...sheet.temuan, ...read.temuan]};
}

/** The SHA-256 of a file, or null where it cannot be read. */
async function hashBerkas(path: string): Promise<string | null> {
  try {
    return await sha256Of(openFile(path));
  } catch (error) {
    if (isFileError(error)) return null;
    throw error;
  }
}

function isFileError(error: unknown): error is Error & {code: string} {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
}

/** A file that another program holds, or that may not be read, is a finding on that file and stops no other. */
function unreadable(berkas: string, code: string): Bacaan {
  const bacaan = emptyBacaan({berkas, lembar: null}, null);
  bacaan.temuan.push(temuanOf("berkas-rusak", bacaan, {
    pesan: `Berkas tidak dapat dibuka (${code}). Tutup di Excel bila sedang terbuka, lalu impor lagi.`,
  }));
  return bacaan;
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
