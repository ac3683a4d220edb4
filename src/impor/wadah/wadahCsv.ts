import type {Temuan} from "../../model/temuan.js";
import {temuanOf} from "../aturan/temuan.js";
import {isClosed, parseLines, type Pilihan} from "./barisCsv.js";
import {type BukaBerkas, decodeChunks, findSandi} from "./huruf.js";
import type {LembarAlir, Sel} from "../lembar.js";

const separators = [",", ";", "\t"] as const;

/** A quotation open over more text than this is taken for one that is never closed. */
const longestQuote = 16_000_000;

/**
 * The one table of a CSV file, in pieces: comma, semicolon or tab, whichever splits its first rows into most cells.
 * Line ends are made the same first: a file put together from two systems has both, and must not lose a row for it.
 * A quotation left open to the end of the file is a finding; the rows before it stay.
 */
export async function openCsv(
  buka: BukaBerkas,
  berkas: string,
): Promise<{lembar: LembarAlir[]; temuan: Temuan[]}> {
  const found = await findSandi(buka, berkas);
  if ("temuan" in found) return {lembar: [], temuan: [found.temuan]};
  const table: TabelCsv = {berkas, lembar: null, temuan: [], simulasi: false, pilihan: null};
  const lembar = Object.assign(table, {
    rows: () => readRows(decodeChunks(buka, found.sandi), table),
    only: (columns: readonly number[]) => {
      table.pilihan = Array.from({length: Math.max(...columns) + 1}, (_, index) => columns.includes(index));
    },
  });
  return {lembar: [lembar], temuan: []};
}

type TabelCsv = Pick<LembarAlir, "berkas" | "lembar" | "temuan" | "simulasi"> & {pilihan: Pilihan};

async function* readRows(text: AsyncIterable<string>, lembar: TabelCsv): AsyncIterable<Sel[][]> {
  let separator: string | null = null;
  let baris = 0;
  lembar.temuan = [];
  for await (const piece of wholeLines(text)) {
    separator ??= separatorOf(piece);
    lembar.simulasi ||= /\bSIMULASI\b/.test(piece);
    const {rows, salah} = parseLines(piece, separator, lembar.pilihan);
    lembar.temuan.push(...salah.map(({index, terbuka}) => quoteTemuan(lembar, baris + index + 1, terbuka)));
    baris += rows.length;
    yield rows;
  }
}

/**
 * Pieces of text that end at a line end outside quotes, without that line end. Where there is none yet, it is looked for
 * again when there is twice as much text, so that an open quotation costs no more than its length.
 */
async function* wholeLines(text: AsyncIterable<string>): AsyncIterable<string> {
  let rest = "";
  let enough = 0;
  for await (const piece of text) {
    const joined = rest + piece;
    if (joined.length < enough) {
      rest = joined;
      continue;
    }
    const held = joined.endsWith("\r") ? "\r" : "";
    const whole = unifyLineEnds(held === "" ? joined : joined.slice(0, -1));
    const end = whole.lastIndexOf("\n");
    if (end < 0 || (!isClosed(whole.slice(0, end)) && whole.length < longestQuote)) {
      rest = whole + held;
      enough = 2 * rest.length;
      continue;
    }
    yield whole.slice(0, end);
    rest = whole.slice(end + 1) + held;
    enough = 0;
  }
  const last = unifyLineEnds(rest);
  if (last !== "") yield last.endsWith("\n") ? last.slice(0, -1) : last;
}

function unifyLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function quoteTemuan(lembar: TabelCsv, baris: number, terbuka: boolean): Temuan {
  return temuanOf(terbuka ? "berkas-terpotong" : "sel-buruk", lembar, {
    baris,
    pesan: terbuka
      ? `Tanda kutip yang dibuka di baris ${baris} tidak pernah ditutup: berkas terpotong di sini.`
      : "Tanda kutip di tengah isi sel; sel yang memuat tanda kutip seharusnya diapit tanda kutip.",
  });
}

function separatorOf(text: string): string {
  const first = text.split("\n", 60).join("\n");
  const cells = separators.map((separator) =>
    parseLines(first, separator).rows.slice(0, 40)
      .reduce((sum, row) => sum + row.filter((cell) => cell.trim() !== "").length, 0)
  );
  return separators[cells.indexOf(Math.max(...cells))]!;
}
