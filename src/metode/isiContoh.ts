import type {IsiContoh, MasukanContoh, SelContoh} from "../model/metode.js";

/** What stands in the inputs of an example before a reader changes any. */
export function isiAwal(masukan: readonly MasukanContoh[]): IsiContoh {
  return Object.fromEntries(masukan.map((input) => [
    input.nama,
    input.jenis === "tabel"
      ? input.nilai.map((row) => Object.fromEntries(input.kolom.map(({nama}, index) => [nama, row[index] ?? null])))
      : input.nilai,
  ]));
}

/** The number in an input, null where it is empty. Throws TypeError for an input that holds something else. */
export function angkaDari(isi: Readonly<Record<string, unknown>>, nama: string): number | null {
  const value = isi[nama];
  if (value === null || typeof value === "number") return value;
  throw new TypeError(`angkaDari: ${nama} is ${JSON.stringify(value)}; expected a number or null`);
}

/** The choice or text in an input, empty where there is none. Throws TypeError for an input that holds something else. */
export function teksDari(isi: Readonly<Record<string, unknown>>, nama: string): string {
  const value = isi[nama];
  if (value === null) return "";
  if (typeof value === "string") return value;
  throw new TypeError(`teksDari: ${nama} is ${JSON.stringify(value)}; expected a text or null`);
}

/** The rows of a table in an input. Throws TypeError for an input that is none. */
export function tabelDari(isi: IsiContoh, nama: string): readonly Readonly<Record<string, SelContoh>>[] {
  const value = isi[nama];
  if (Array.isArray(value)) return value;
  throw new TypeError(`tabelDari: ${nama} is ${JSON.stringify(value)}; expected rows`);
}
