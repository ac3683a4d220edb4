import {Inflate} from "fflate/browser";
import {TidakTerbaca} from "./tidakTerbaca.js";
import type {AnggotaZip} from "./zipDaftar.js";

const localHeader = 0x04034b50;
/** Deflate makes at most 1032 bytes of one, so that a piece is 16 MB at worst before its size is looked at. */
const inputPiece = 16 * 1024;

/**
 * The bytes of a member, piece by piece, so that a caller can stop before all is inflated.
 *
 * Never gives more than the member's stated size. Errors: `TidakTerbaca`: a password (`arsip-bahaya`); a cut or broken
 * member, one that is longer or shorter than stated, a CRC that does not fit, an unknown method (`berkas-rusak`).
 */
export function* zipPieces(bytes: Uint8Array, anggota: AnggotaZip): Generator<Uint8Array> {
  const packed = packedBytes(bytes, anggota);
  let crc = -1;
  let size = 0;
  for (const piece of anggota.metode === 0 ? [packed] : inflatePieces(packed, anggota)) {
    size += piece.length;
    if (size > anggota.ukuranAsli) throw broken(anggota, "isinya lebih panjang daripada yang tertulis di daftar arsip");
    crc = updateCrc(crc, piece);
    yield piece;
  }
  if (size < anggota.ukuranAsli) throw broken(anggota, "isinya terpotong");
  if ((crc ^ -1) >>> 0 !== anggota.crc) throw broken(anggota, "jumlah pemeriksa (CRC) tidak cocok dengan isinya");
}

/** All bytes of a member, in memory of its stated size; errors as of `zipPieces`. */
export function zipBytes(bytes: Uint8Array, anggota: AnggotaZip): Uint8Array {
  const whole = new Uint8Array(anggota.ukuranAsli);
  let at = 0;
  for (const piece of zipPieces(bytes, anggota)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function packedBytes(bytes: Uint8Array, anggota: AnggotaZip): Uint8Array {
  if (anggota.berkataSandi) {
    throw new TidakTerbaca("arsip-bahaya", `${anggota.nama} dikunci dengan kata sandi. Buat arsip tanpa kata sandi.`);
  }
  if (anggota.metode !== 0 && anggota.metode !== 8) {
    throw broken(anggota, `cara pemadatannya (${anggota.metode}) tidak dikenal; buat arsip .zip biasa`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const {letak} = anggota;
  if (letak + 30 > bytes.length || view.getUint32(letak, true) !== localHeader) {
    throw broken(anggota, "letaknya di dalam arsip salah");
  }
  const start = letak + 30 + view.getUint16(letak + 26, true) + view.getUint16(letak + 28, true);
  if (start + anggota.ukuranPadat > bytes.length) throw broken(anggota, "isinya terpotong");
  return bytes.subarray(start, start + anggota.ukuranPadat);
}

function* inflatePieces(packed: Uint8Array, anggota: AnggotaZip): Generator<Uint8Array> {
  let out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  for (let at = 0; at === 0 || at < packed.length; at += inputPiece) {
    try {
      inflate.push(packed.subarray(at, at + inputPiece), at + inputPiece >= packed.length);
    } catch (cause) {
      throw broken(anggota, `isinya tidak dapat dimekarkan (${cause instanceof Error ? cause.message : cause})`);
    }
    yield* out;
    out = [];
  }
}

function broken({nama}: AnggotaZip, sebab: string): TidakTerbaca {
  return new TidakTerbaca("berkas-rusak", `${nama} rusak: ${sebab}. Salin atau unduh ulang.`);
}

const crcTable = Int32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function updateCrc(crc: number, bytes: Uint8Array): number {
  let state = crc;
  for (let i = 0; i < bytes.length; i++) state = (state >>> 8) ^ crcTable[(state ^ bytes[i]!) & 0xff]!;
  return state;
}
