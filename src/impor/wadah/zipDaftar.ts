import {TidakTerbaca} from "./tidakTerbaca.js";

/** One member as the list at the end of a ZIP states it; nothing of it is trusted until it has been inflated. */
export interface AnggotaZip {
  /** The path inside the archive, always with `/`. */
  nama: string;
  berkataSandi: boolean;
  /** 0 stored, 8 deflate; others are refused when the member is read. */
  metode: number;
  crc: number;
  ukuranPadat: number;
  ukuranAsli: number;
  /** Where its local header begins. */
  letak: number;
}

const listEnd = 0x06054b50;
const listEnd64 = 0x06064b50;
const locator64 = 0x07064b50;
const listEntry = 0x02014b50;
const none32 = 0xffffffff;
const truncated = "Berkas terpotong: daftar isi di akhirnya tidak ditemukan utuh. Salin atau unduh ulang.";

/**
 * The members of a ZIP from the list at its end, in the order of the list, without inflating any.
 *
 * Edge cases: ZIP64 sizes; names in UTF-8 or an old code page; `\` of Windows tools is `/`.
 * Errors: `TidakTerbaca` (`berkas-rusak`) where the list is missing, cut, or not what the end says.
 */
export function listZip(bytes: Uint8Array): AnggotaZip[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  let count = view.getUint16(end + 10, true);
  if ((at === none32 || count === 0xffff) && end >= 20 && view.getUint32(end - 20, true) === locator64) {
    const record = uint64(view, end - 12);
    if (record + 56 > end || view.getUint32(record, true) !== listEnd64) {
      throw new TidakTerbaca("berkas-rusak", truncated);
    }
    count = uint64(view, record + 32);
    at = uint64(view, record + 48);
  }
  const members: AnggotaZip[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== listEntry) throw new TidakTerbaca("berkas-rusak", truncated);
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) throw new TidakTerbaca("berkas-rusak", truncated);
    members.push(readEntry(bytes, view, at));
    at = next;
  }
  return members;
}

/** Whether bytes begin as a ZIP does, also an empty one. */
export function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2]! + 1;
}

function findEnd(view: DataView): number {
  const longestComment = 0xffff;
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - longestComment); at--) {
    if (view.getUint32(at, true) === listEnd) return at;
  }
  throw new TidakTerbaca("berkas-rusak", truncated);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): AnggotaZip {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [ukuranAsli, ukuranPadat, letak] = widen(view, sizes, nameEnd, nameEnd + view.getUint16(at + 30, true));
  return {
    nama: decodeName(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
    berkataSandi: (view.getUint16(at + 8, true) & 1) === 1,
    metode: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ukuranAsli: ukuranAsli!,
    ukuranPadat: ukuranPadat!,
    letak: letak!,
  };
}

/** The three sizes, those that do not fit 32 bits taken from the ZIP64 field among the extra fields. */
function widen(view: DataView, sizes: readonly number[], from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let value = at + 4;
    return sizes.map((size) => {
      if (size !== none32 || value + 8 > fieldEnd) return size;
      value += 8;
      return uint64(view, value - 8);
    });
  }
  return [...sizes];
}

function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function decodeName(name: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(name);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("latin1").decode(name);
    throw error;
  }
}
