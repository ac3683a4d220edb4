import {type CellValue, readXls} from "hucre/xlsx";
import type {Temuan} from "../../model/temuan.js";
import {lembarTersembunyi} from "../aturan/lembarTersembunyi.js";
import {temuanOf} from "../aturan/temuan.js";
import {isBlankRow, type Lembar, type Sel} from "../lembar.js";
import {hideCovered} from "./selGabungan.js";

const broken =
  "Buku kerja .xls terlalu tua, rusak, atau bukan buku kerja Excel. Buka di Excel dan simpan sebagai .xlsx.";
const locked = "Buku kerja dikunci dengan kata sandi. Simpan salinan tanpa kata sandi.";
/** More cells than 65 536 rows of 256 columns, which is all that an old sheet has. */
const mostCells = 20_000_000;

/** Before it the library's dates are times of day, which stay numbers as they do in .xlsx. */
const firstDay = new Date(Date.UTC(1900, 0, 1));

/** Whether a file is in the container of Office before 2007, which also holds workbooks locked by a password. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/**
 * The sheets of a binary `.xls` of Excel 97–2003, cells as `readXlsxSheets` gives them, hidden sheets named. A formula
 * without a stored value is 0: the format has no other way to say it.
 *
 * Errors, each a finding on the file (`berkas-rusak`): a password, an older or broken file, a document that is no
 * workbook. Whatever the spreadsheet library refuses is one: bytes from outside break in more ways than it names.
 */
export async function readXlsSheets(bytes: Uint8Array, berkas: string): Promise<{lembar: Lembar[]; temuan: Temuan[]}> {
  const refused = (pesan: string) => ({
    lembar: [],
    temuan: [temuanOf("berkas-rusak", {berkas, lembar: null}, {pesan})],
  });
  if (isLocked(bytes)) return refused(locked);
  const stated = statedSheets(bytes);
  if (!hasSoundLayout(bytes) || new Set(stated.map(({letak}) => letak)).size < stated.length) return refused(broken);
  try {
    const {sheets} = await readXls(bytes);
    const budget = {left: mostCells};
    const lembar = sheets.map(({name, rows, merges}): Lembar => {
      const baris = Array.from(rows, (row) => Array.from(row ?? [], toSel));
      const gabungan = (merges ?? []).map((merge) => ({
        atas: merge.startRow,
        bawah: merge.endRow,
        kiri: merge.startCol,
        kanan: merge.endCol,
      }));
      hideCovered(baris, gabungan, budget);
      return {berkas, lembar: name, baris};
    });
    const hidden = lembar.filter(({baris}, index) =>
      stated.length === lembar.length && stated[index]!.tersembunyi && !baris.every(isBlankRow)
    );
    return {lembar, temuan: hidden.map(lembarTersembunyi)};
  } catch {
    return refused(broken);
  }
}

/** An encrypted .xlsx is a stream of its own in the container; in an .xls the record after the first one says it. */
function isLocked(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  const start = text.indexOf("\x09\x08\x10\x00\x00\x06\x05\x00");
  return text.includes([..."EncryptedPackage"].join("\0")) || (start >= 0 && text.startsWith("\x2f\x00", start + 20));
}

/**
 * Whether the container's table of sectors is no larger than the file: the library believes what it states, and would
 * fill the memory with one that lists the same sectors again and again.
 */
function hasSoundLayout(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** view.getUint16(30, true);
  const described = view.getUint32(44, true) * (sector / 4) * sector;
  return (sector === 512 || sector === 4096) && view.getUint16(32, true) === 6 &&
    described <= bytes.length + 2 * sector * sector;
}

/** The sheets by their records (BOUNDSHEET) in the raw bytes, which the library reads without their state. */
function statedSheets(bytes: Uint8Array): {letak: number; tersembunyi: boolean}[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: {letak: number; tersembunyi: boolean}[] = [];
  for (let at = bytes.indexOf(0x85); at >= 0 && at + 12 <= bytes.length; at = bytes.indexOf(0x85, at + 1)) {
    if (bytes[at + 1] !== 0 || bytes[at + 3] !== 0 || bytes[at + 8]! > 2 || bytes[at + 9]! > 6) continue;
    const wide = bytes[at + 11]!;
    const nameLength = bytes[at + 10]!;
    if (wide > 1 || nameLength === 0 || nameLength > 31 || bytes[at + 2] !== 8 + nameLength * (1 + wide)) continue;
    found.push({letak: view.getUint32(at + 4, true), tersembunyi: bytes[at + 8] !== 0});
  }
  return found;
}

function toSel(value: CellValue | undefined): Sel {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "string") return value;
  if (!(value instanceof Date)) return String(value).toUpperCase();
  return value < firstDay ? (value.getTime() - firstDay.getTime()) / 86_400_000 + 1 : value.toISOString().slice(0, 10);
}
