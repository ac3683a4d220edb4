/** The Excel letter of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetter(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The place of a cell, both counted from 0: `B3` is row 2, column 1. Null for a text that is no address. */
export function cellPosition(alamat: string): {baris: number; kolom: number} | null {
  let kolom = 0;
  let at = 0;
  for (let code = alamat.charCodeAt(0); code >= 65 && code <= 90 && at < 7; code = alamat.charCodeAt(++at)) {
    kolom = kolom * 26 + code - 64;
  }
  const baris = Number(alamat.slice(at));
  return at > 0 && Number.isSafeInteger(baris) && baris >= 1 ? {baris: baris - 1, kolom: kolom - 1} : null;
}

/** The address of a cell whose row and column are counted from 0. */
export function cellAddress(baris: number, kolom: number): string {
  return `${columnLetter(kolom)}${baris + 1}`;
}
