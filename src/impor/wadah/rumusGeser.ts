import {columnLetter} from "../alamat.js";

/** A quoted text or sheet name, kept as it is (one left open goes to the end), or a cell address that is not part of a longer word. */
const addressOrQuoted =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/** A formula as Excel fills it that many rows down and columns right; an address off the sheet is `#REF!`. */
export function shiftRumus(rumus: string, baris: number, kolom: number): string {
  return rumus.replace(addressOrQuoted, (whole, fixedColumn, letters, fixedRow, digits) => {
    if (letters === undefined) return whole;
    const column = fixedColumn === "$" ? indexOf(letters) : indexOf(letters) + kolom;
    const row = fixedRow === "$" ? Number(digits) : Number(digits) + baris;
    return column < 0 || row < 1 ? "#REF!" : `${fixedColumn}${columnLetter(column)}${fixedRow}${row}`;
  });
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
