import type {Temuan} from "../../model/temuan.js";
import {temuanOf} from "../aturan/temuan.js";
import {type BlokHtml, looksLikeData} from "./htmlTabel.js";
import {parseHtml} from "./htmlUrai.js";
import type {Lembar, Sel} from "../lembar.js";
import {attempt} from "./tidakTerbaca.js";

/**
 * The tables of an `.xls` that is really an HTML page, as Excel shows them.
 *
 * A table of data has two rows and two columns or more, and at least half the columns of the widest: each is a sheet,
 * named `tabel 1`, `tabel 2`, … where there are several. All else, text outside tables, a letterhead, a table of
 * labels, is rows above the next of them and, after the last, below it. Spans as in Excel; `<br>` is a line break;
 * scripts and styles are left out, hidden text is not; open tags end where a browser ends them.
 *
 * Errors, each a finding: a file that ends inside a table (`berkas-terpotong`, its rows stay), cells beyond column XFD
 * (`berkas-rusak`, left out), more cells than can be kept (`berkas-rusak`, nothing is read).
 */
export function readHtml(teks: string, berkas: string): {lembar: Lembar[]; temuan: Temuan[]} {
  const parsed = attempt(() => parseHtml(teks));
  if ("gagal" in parsed) {
    const {aturan, message} = parsed.gagal;
    return {lembar: [], temuan: [temuanOf(aturan, {berkas, lembar: null}, {pesan: message})]};
  }
  const tables = joinBlocks(parsed.hasil.blok);
  const lembar = tables.map(({baris}, index): Lembar => ({
    berkas,
    lembar: tables.length === 1 ? null : `tabel ${index + 1}`,
    baris,
  }));
  const temuan = tables.flatMap(({luar}, index) =>
    luar === null ? [] : [temuanOf("berkas-rusak", lembar[index]!, {
      ...luar,
      pesan: "Baris ini melewati kolom XFD, kolom terakhir lembar Excel; sel sesudahnya tidak dibaca.",
    })]
  );
  const last = lembar.at(-1);
  if (!parsed.hasil.utuh && last !== undefined) {
    temuan.push(temuanOf("berkas-terpotong", last, {
      baris: last.baris.length,
      pesan: "Berkas HTML berakhir di dalam tabel (tanpa </table>): diduga terpotong. Unduh ulang.",
    }));
  }
  return {lembar, temuan};
}

/** Whether a file begins as an HTML page or table does, after a BOM, white space, comments and an XML declaration. */
export function isHtml(bytes: Uint8Array): boolean {
  const longestPrologue = 64 * 1024;
  let text = new TextDecoder("latin1").decode(bytes.subarray(0, longestPrologue)).replace(/^ï»¿/, "");
  for (;;) {
    text = text.trimStart();
    const end = text.startsWith("<!--") ? "-->" : text.startsWith("<?") ? ">" : null;
    if (end === null) return /^<(!doctype html|html|head|meta|body|table|style|title|div|center)\b/i.test(text);
    const at = text.indexOf(end, end === "-->" ? 4 : 2);
    if (at < 0) return false;
    text = text.slice(at + end.length);
  }
}

function joinBlocks(blocks: readonly BlokHtml[]): Pick<BlokHtml, "baris" | "luar">[] {
  const candidates = blocks.filter(looksLikeData);
  const widest = candidates.reduce((most, {lebar}) => Math.max(most, lebar), 0);
  const tables: Pick<BlokHtml, "baris" | "luar">[] = [];
  let above: Sel[][] = [];
  for (const blok of blocks) {
    if (looksLikeData(blok) && blok.lebar * 2 >= widest) {
      const luar = blok.luar && {...blok.luar, baris: blok.luar.baris + above.length};
      tables.push({baris: above.concat(blok.baris), luar});
      above = [];
    } else {
      for (const row of blok.baris) above.push(row);
    }
  }
  const last = tables.at(-1);
  for (const row of above) last?.baris.push(row);
  return tables;
}
