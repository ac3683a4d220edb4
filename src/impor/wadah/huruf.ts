import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import {temuanOf} from "../aturan/temuan.js";

/** Opens the bytes of a file from its start; called again for each pass over it. */
export type BukaBerkas = () => AsyncIterable<Uint8Array>;

/** The two encodings that exports come in; a byte order mark does not matter. */
export type Sandi = "utf-8" | "windows-1252";

/** The characters of the bytes 80 to 9F in Windows-1252; a space stands for the five that it leaves undefined. */
const upperControls = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Bytes decoded at once: texts of this size die young, larger ones wait for a collection of all memory. */
const pieceBytes = 1 << 16;

/** Bytes that are in memory, as a file to open. */
export function bukaBytes(bytes: Uint8Array): BukaBerkas {
  return async function* () {
    await Promise.resolve();
    yield bytes;
  };
}

/** The bytes of a file in pieces of which each but the last has at least 16 bytes, so that the first holds any mark. */
export async function* readPieces(buka: BukaBerkas): AsyncIterable<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of buka()) {
    const piece = rest.length === 0 ? chunk : joined(rest, chunk);
    rest = piece.length < 16 ? piece : new Uint8Array();
    if (piece.length >= 16) yield piece;
  }
  if (rest.length > 0) yield rest;
}

/**
 * The encoding of a file, or the finding that says where it is neither UTF-8 nor Windows-1252: UTF-16, a NUL, or a byte
 * that Windows-1252 leaves undefined. It takes a pass of its own, so that no text read has to be taken back.
 * A UTF-8 file cut inside its last character is UTF-8; the row that ends early is found by the reader.
 */
export async function findSandi(buka: BukaBerkas, berkas: string): Promise<{sandi: Sandi} | {temuan: Temuan}> {
  let isUtf8 = true;
  let offset = 0;
  let rest = new Uint8Array();
  for await (const chunk of readPieces(buka)) {
    if (offset === 0 && isUtf16Mark(chunk)) return {temuan: await unknownSandi(buka, 0, berkas, "UTF-16")};
    if (rest.length > 0 || !isPlain(chunk)) {
      const nul = chunk.indexOf(0);
      if (nul >= 0) return {temuan: await unknownSandi(buka, offset + nul, berkas, "byte 00 (NUL; mungkin UTF-16)")};
      const bytes = joined(rest, chunk);
      const end = wholeCharacters(bytes);
      rest = bytes.slice(end);
      isUtf8 &&= isValidUtf8(bytes.subarray(0, end));
    }
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

/**
 * The text of a file in pieces, without its byte order mark. Pieces end between characters; what a UTF-8 file cut inside
 * its last character leaves over is dropped.
 */
export async function* decodeChunks(buka: BukaBerkas, sandi: Sandi): AsyncIterable<string> {
  let isFirst = true;
  let rest = new Uint8Array();
  for await (const chunk of readPieces(buka)) {
    const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    const end = sandi === "utf-8" ? wholeCharacters(bytes) : bytes.length;
    rest = bytes.slice(end);
    let start = isFirst && isUtf8Mark(bytes) ? 3 : 0;
    isFirst = false;
    while (start < end) {
      const long = end - start > pieceBytes;
      const part = bytes.subarray(start, long ? start + pieceBytes : end);
      const whole = long && sandi === "utf-8" ? part.subarray(0, wholeCharacters(part)) : part;
      yield sandi === "utf-8" ? decodeUtf8(whole) : decodeWindows1252(whole);
      start += whole.length;
    }
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

function isUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** How many of the bytes are whole characters of UTF-8: a last one that is begun and not ended is left out. */
function wholeCharacters(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && at >= 0 && (bytes[at]! & 0xc0) === 0x80) at -= 1;
  if (at < 0) return bytes.length;
  const first = bytes[at]!;
  const needed = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return at + needed > bytes.length ? at : bytes.length;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    decodeUtf8(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Whole pieces at once: decoding as a stream takes several times as long. */
function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
}

/** Whether all bytes are ASCII and none is NUL: four at a time where the piece begins at a word, as those of files do. */
function isPlain(piece: Uint8Array): boolean {
  const count = piece.byteOffset % 4 === 0 ? piece.length >> 2 : 0;
  const words = count === 0 ? [] : new Uint32Array(piece.buffer, piece.byteOffset, count);
  let marks = 0;
  for (let index = 0; index < count; index++) {
    const word = words[index]!;
    marks |= word | ((word - 0x01010101) & ~word);
  }
  return (marks & 0x80808080) === 0 && piece.subarray(count * 4).every((byte) => byte > 0 && byte < 0x80);
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
