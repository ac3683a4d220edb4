import {stat} from "node:fs/promises";
import {join} from "node:path";
import {temuanOf} from "../src/impor/aturan/temuan.js";
import {readBerkas} from "../src/impor/bacaBerkas.js";
import {emptyBacaan} from "../src/impor/bacaan.js";
import {readDicek} from "../src/impor/dicek.js";
import type {Lembar} from "../src/impor/lembar.js";
import {type BarisSumber, findSumber, readSumber} from "../src/impor/sumber.js";
import {openWadah} from "../src/impor/wadah/wadah.js";
import type {Bacaan} from "../src/model/masukan.js";
import type {Temuan} from "../src/model/temuan.js";
import {listBerkas, namaDicek, namaSumber} from "./daftarBerkas.js";
import {readKunci, writeGudang} from "./gudang/tulis.js";
import type {PotonganBaru} from "./gudang/tulisBacaan.js";
import type {Kemajuan} from "./kemajuan.js";
import type {Lingkungan} from "./lingkungan.js";
import {openFile} from "./potongan.js";
import {sidikKode, sidikMasukan} from "./sidik.js";
import {SidikBerkas} from "./sidikBerkas.js";

/** What an import did with one file. */
export interface HasilBerkas {
  berkas: string;
  berubah: boolean;
}

/**
 * Brings the warehouse up to date with the input folder: reads the files that changed, takes over the rest, and writes
 * the whole anew. Findings never stop it; it throws only when the folder cannot be listed or the warehouse not written.
 * `lapor` is told again and again how far the reading is.
 */
export async function runImpor(
  {data, gudang}: Lingkungan,
  lapor: (kemajuan: Kemajuan) => void = () => {},
): Promise<HasilBerkas[]> {
  const {masukan, dilewati} = await listBerkas(data);
  const sumber = await loadSumber(data);
  const dicek = await loadDaftar(data, namaDicek, readDicek);
  const known = await knownKunci(gudang);
  const kode = sidikKode();
  const hasil: HasilBerkas[] = [];
  const tetap: string[] = [];
  const berubah: BerkasBerubah[] = [];
  const sidikBerkas = new SidikBerkas();
  try {
    for (const berkas of masukan) {
      const rows = sumber.baris.filter((row) => row.berkas === berkas || row.berkas.startsWith(`${berkas}/`));
      const sidik = async () => {
        const sha256 = await sidikBerkas.hash(join(data, berkas));
        return {sha256, kunci: sidikMasukan(`${berkas}\n${sha256}`, rows, kode)};
      };
      // Where nothing is known, nothing can be unchanged: the hash is taken while the file is read.
      const diketahui = known.size === 0 ? null : await sidik();
      const isSame = diketahui !== null && diketahui.sha256 !== null && known.has(diketahui.kunci);
      hasil.push({berkas, berubah: !isSame});
      if (isSame) tetap.push(diketahui.kunci);
      else berubah.push({berkas, sumber: rows, sidik: diketahui === null ? sidik : () => Promise.resolve(diketahui)});
    }
    await writeGudang(gudang, {
      tetap,
      baru: readBerubah(data, berubah, lapor),
      temuan: [...sumber.temuan, ...dicek.temuan, ...dilewati.map(skipped)],
      dicek: dicek.baris,
      urutanSumber: (berkas, lembar) => findSumber(sumber.baris, berkas, lembar)?.urutan ?? null,
    });
  } finally {
    await sidikBerkas.close();
  }
  return hasil;
}

interface Sidik {
  /** Null where the file cannot be read. */
  sha256: string | null;
  kunci: string;
}

interface BerkasBerubah {
  berkas: string;
  sumber: readonly BarisSumber[];
  sidik: () => Promise<Sidik>;
}

async function* readBerubah(
  data: string,
  berubah: readonly BerkasBerubah[],
  lapor: (kemajuan: Kemajuan) => void,
): AsyncIterable<PotonganBaru> {
  const sizes = await Promise.all(berubah.map(({berkas}) => sizeOf(join(data, berkas))));
  const totalByte = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  for (const [index, {berkas, sumber, sidik}] of berubah.entries()) {
    const report = (byte: number) =>
      lapor({berkas, urutan: index + 1, jumlah: berubah.length, byte: before + byte, totalByte});
    const open = () => counted(openFile(join(data, berkas)), report);
    const tersidik = sidik();
    try {
      for await (const {bacaan, selesai} of readBerkas(open, berkas, sumber)) {
        yield selesai ? {bacaan, selesai, ...sidikOf(await tersidik)} : {bacaan, selesai};
      }
    } catch (error) {
      if (!isFileError(error)) throw error;
      yield {bacaan: unreadable(berkas, error.code), selesai: true, ...sidikOf(await tersidik), kunci: ""};
    }
    // One file at a time, also where reading gave nothing.
    await tersidik;
    before += sizes[index]!;
  }
}

function sidikOf({sha256, kunci}: Sidik) {
  return {sha256: sha256 ?? "", kunci};
}

/** What `sumber.csv` of an input folder says, and what is wrong with it; nothing where there is none. */
export async function loadSumber(data: string): Promise<{baris: BarisSumber[]; temuan: Temuan[]}> {
  return await loadDaftar(data, namaSumber, readSumber);
}

/** The rows of one of our own lists in the input folder; none where there is no such file. */
async function loadDaftar<T>(
  data: string,
  nama: string,
  read: (lembar: Lembar) => {baris: T[]; temuan: Temuan[]},
): Promise<{baris: T[]; temuan: Temuan[]}> {
  const path = join(data, nama);
  if (!(await exists(path))) return {baris: [], temuan: []};
  const {lembar, temuan} = await openWadah(() => openFile(path), nama);
  const [sheet] = lembar;
  if (sheet === undefined) return {baris: [], temuan};
  const baris = [];
  for await (const rows of sheet.rows()) baris.push(...rows);
  const {baris: rows, temuan: found} = read({...sheet, baris});
  return {baris: rows, temuan: [...temuan, ...sheet.temuan, ...found]};
}

/** The chunks of a file, telling how many bytes have come; a file that is opened again counts anew. */
async function* counted(chunks: AsyncIterable<Uint8Array>, report: (byte: number) => void): AsyncIterable<Uint8Array> {
  let byte = 0;
  for await (const chunk of chunks) {
    report(byte += chunk.length);
    yield chunk;
  }
}

/** The size of a file, 0 where it is gone: reading it will say so. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isFileError(error)) return 0;
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
