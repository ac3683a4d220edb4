import Papa from "papaparse";
import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";
import {decodeText} from "./huruf.js";
import type {Lembar} from "./lembar.js";

const separators = [",", ";", "\t"] as const;

/**
 * The one table of a CSV file: comma, semicolon or tab, whichever splits its first rows into most cells.
 * Line ends are made the same first: a file put together from two systems has both, and must not lose a row for it.
 * A quotation left open to the end of the file is a finding; the rows before it stay.
 */
export function readCsv(bytes: Uint8Array, berkas: string): {lembar: Lembar[]; temuan: Temuan[]} {
  const decoded = decodeText(bytes, berkas);
  if ("temuan" in decoded) return {lembar: [], temuan: [decoded.temuan]};
  const text = decoded.teks.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const {data, errors} = Papa.parse<string[]>(text, {delimiter: separatorOf(text), newline: "\n"});
  const temuan = errors.filter(({type}) => type === "Quotes").map(({code, row}) =>
    temuanOf(code === "MissingQuotes" ? "berkas-terpotong" : "sel-buruk", {berkas, lembar: null}, {
      baris: (row ?? 0) + 1,
      pesan: code === "MissingQuotes"
        ? `Tanda kutip yang dibuka di baris ${(row ?? 0) + 1} tidak pernah ditutup: berkas terpotong di sini.`
        : "Tanda kutip di tengah isi sel; sel yang memuat tanda kutip seharusnya diapit tanda kutip.",
    })
  );
  return {lembar: [{berkas, lembar: null, baris: data}], temuan};
}

function separatorOf(text: string): string {
  const cells = separators.map((delimiter) => {
    const {data} = Papa.parse<string[]>(text, {delimiter, newline: "\n", preview: 40});
    return data.reduce((sum, row) => sum + row.filter((cell) => cell.trim() !== "").length, 0);
  });
  return separators[cells.indexOf(Math.max(...cells))]!;
}
