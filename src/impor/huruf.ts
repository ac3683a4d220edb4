import type {Temuan} from "../model/temuan.js";
import {columnLetter} from "./alamat.js";
import {temuanOf} from "./aturan/temuan.js";

/** Opens the bytes of a file from its start; called again for each pass over it. */
export type BukaBerkas = () => AsyncIterable<Uint8Array>;

/** The two encodings that exports come in; a byte order mark does not matter. */
export type Sandi = "utf-8" | "windows-1252";

/** The characters of the bytes 80 to 9F in Windows-1252; a space stands for the five that it leaves undefined. */
const upperControls = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Bytes that are in memory, as a file to open. */
export function bukaBytes(bytes: Uint8Array): BukaBerkas {
  return async function* () {
    await Promise.resolve();
    yield bytes;
  };
}

/**
 * The encoding of a file, or the finding that says where it is neither UTF-8 nor Windows-1252: UTF-16, a NUL, or a byte
 * that Windows-1252 leaves undefined. It takes a pass of its own, so that no text read has to be taken back.
 * A UTF-8 file cut inside its last character is UTF-8; the row that ends early is found by the reader.
 */
export async function findSandi(buka: BukaBerkas, berkas: string): Promise<{sandi: Sandi} | {temuan: Temuan}> {
  const utf8 = new TextDecoder("utf-8", {fatal: true});
  let isUtf8 = true;
  let offset = 0;
  for await (const chunk of buka()) {
    if (offset === 0 && isUtf16Mark(chunk)) return {temuan: await unknownSandi(buka, 0, berkas, "UTF-16")};
    const nul = chunk.indexOf(0);
    if (nul >= 0) return {temuan: await unknownSandi(buka, offset + nul, berkas, "byte 00 (NUL; mungkin UTF-16)")};
    if (isUtf8) isUtf8 = acceptsUtf8(utf8, chunk);
    offset += chunk.length;
  }
  if (isUtf8) return {sandi: "utf-8"};
  const bad = await findUndefined(buka);
  if (bad === null) return {sandi: "windows-1252"};
  const found = `byte ${bad.byte.toString(16).toUpperCase()}, yang tidak ada di Windows-1252`;
  return {temuan: await unknownSandi(buka, bad.offset, berkas, found)};
}

async function findUndefined(buka: BukaBerkas): Promise<{offset: number; byte: number} | null> {
  let offset = 0;
  for await (const chunk of buka()) {
    const at = chunk.findIndex((byte) => undefinedBytes.has(byte));
    if (at >= 0) return {offset: offset + at, byte: chunk[at]!};
    offset += chunk.length;
  }
  return null;
}

/** The text of a file in pieces, without its byte order mark. A character split between two pieces is kept whole. */
export async function* decodeChunks(buka: BukaBerkas, sandi: Sandi): AsyncIterable<string> {
  const utf8 = new TextDecoder("utf-8", {fatal: true});
  for await (const chunk of buka()) {
    yield sandi === "utf-8" ? utf8.decode(chunk, {stream: true}) : decodeWindows1252(chunk);
  }
}

/** The text of bytes in memory, or the finding that says where they are no text; see `findSandi`. */
export async function decodeText(bytes: Uint8Array, berkas: string): Promise<{teks: string} | {temuan: Temuan}> {
  const buka = bukaBytes(bytes);
  const found = await findSandi(buka, berkas);
  if ("temuan" in found) return found;
  let teks = "";
  for await (const piece of decodeChunks(buka, found.sandi)) teks += piece;
  return {teks};
}

function isUtf16Mark(chunk: Uint8Array): boolean {
  return (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff);
}

function acceptsUtf8(decoder: TextDecoder, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, {stream: true});
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Not with `TextDecoder("windows-1252")`, which some versions of Node decode as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes).replace(
    /[\u0080-\u009f]/g,
    (char) => upperControls[char.charCodeAt(0) - 0x80]!,
  );
}

async function unknownSandi(buka: BukaBerkas, offset: number, berkas: string, found: string): Promise<Temuan> {
  let baris = 1;
  let line = "";
  let left = offset;
  for await (const chunk of buka()) {
    const before = decodeWindows1252(chunk.subarray(0, left));
    const lines = before.split("\n");
    baris += lines.length - 1;
    line = lines.length > 1 ? lines.at(-1)! : line + before;
    left -= chunk.length;
    if (left <= 0) break;
  }
  return temuanOf("huruf-tidak-dikenal", {berkas, lembar: null}, {
    baris,
    kolom: columnLetter((line.match(/[,;\t]/g) ?? []).length),
    tercetak: found,
    pesan: `Huruf seharusnya UTF-8 atau Windows-1252 (ditemukan ${found}). Simpan ulang sebagai "CSV UTF-8".`,
  });
}
