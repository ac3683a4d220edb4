import type {Temuan} from "../model/temuan.js";
import {columnLetter} from "./alamat.js";
import {temuanOf} from "./aturan/temuan.js";

/** The characters of the bytes 80 to 9F in Windows-1252; a space stands for the five that it leaves undefined. */
const upperControls = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
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
  return {teks: decodeWindows1252(bytes)};
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes, {stream: true});
  } catch (error) {
    if (error instanceof TypeError) return null;
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

function unknownEncoding(bytes: Uint8Array, offset: number, berkas: string, found: string): Temuan {
  const before = decodeWindows1252(bytes.subarray(0, offset));
  const lastLine = before.slice(before.lastIndexOf("\n") + 1);
  return temuanOf("huruf-tidak-dikenal", {berkas, lembar: null}, {
    baris: before.split("\n").length,
    kolom: columnLetter((lastLine.match(/[,;\t]/g) ?? []).length),
    tercetak: found,
    pesan: `Huruf seharusnya UTF-8 atau Windows-1252 (ditemukan ${found}). Simpan ulang sebagai "CSV UTF-8".`,
  });
}
