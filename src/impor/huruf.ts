import type {Temuan} from "../model/temuan.js";
import {columnLetter} from "./alamat.js";
import {temuanOf} from "./aturan/temuan.js";

/** The five bytes that Windows-1252 leaves undefined. */
const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of a file in UTF-8 (with or without BOM) or Windows-1252, or the finding that says where it is neither:
 * UTF-16, a NUL, or a byte that Windows-1252 leaves undefined. A UTF-8 file cut inside its last character keeps its
 * text up to there; the row that ends early is found by the reader.
 */
export function decodeText(bytes: Uint8Array, berkas: string): {teks: string} | {temuan: Temuan} {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {temuan: unknownEncoding(bytes, 0, berkas, "UTF-16")};
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return {temuan: unknownEncoding(bytes, nul, berkas, "byte 00 (NUL; mungkin UTF-16)")};
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return {teks: utf8};
  const bad = bytes.findIndex((byte) => undefinedBytes.has(byte));
  if (bad >= 0) {
    const hex = bytes[bad]!.toString(16).toUpperCase();
    return {temuan: unknownEncoding(bytes, bad, berkas, `byte ${hex}, yang tidak ada di Windows-1252`)};
  }
  return {teks: new TextDecoder("windows-1252").decode(bytes)};
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes, {stream: true});
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function unknownEncoding(bytes: Uint8Array, offset: number, berkas: string, found: string): Temuan {
  const before = new TextDecoder("windows-1252").decode(bytes.subarray(0, offset));
  const lastLine = before.slice(before.lastIndexOf("\n") + 1);
  return temuanOf("huruf-tidak-dikenal", {berkas, lembar: null}, {
    baris: before.split("\n").length,
    kolom: columnLetter((lastLine.match(/[,;\t]/g) ?? []).length),
    tercetak: found,
    pesan: `Huruf seharusnya UTF-8 atau Windows-1252 (ditemukan ${found}). Simpan ulang sebagai "CSV UTF-8".`,
  });
}
