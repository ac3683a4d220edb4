import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import {type Judul, type Kolom, normaliseTitle} from "../judul.js";
import {cellText, type Lembar} from "../lembar.js";
import {temuanOf} from "./temuan.js";

/**
 * One finding for each column of the kind that has no title, with the titles that were found and the nearest one. The
 * place is the column without a title that stands where the order of `columns` puts it (a code over several cells has
 * such columns, too; one below a group's title has that title), else the first one, where there is one.
 */
export function kepalaTidakAda(lembar: Lembar, judul: Judul): Temuan[] {
  const untitled = new Set(judul.tanpaJudul);
  return judul.kurang.map((kolom) => {
    const index = expectedPlace(kolom, judul, judul.dicari, {untitled, lembar}) ?? [...untitled][0];
    if (index !== undefined) untitled.delete(index);
    return temuanOf("kepala-tidak-ada", lembar, {
      baris: judul.awal + 1,
      kolom: index === undefined ? null : columnLetter(index),
      tercetak: index === undefined ? null : headerText(lembar, judul, index),
      pesan: `Judul kolom "${titleOf(kolom)}" seharusnya ada di baris kepala${nearest(kolom, judul.ditemukan)}. ` +
        `Ditemukan: ${judul.ditemukan.join(" | ")}.`,
    });
  });
}

function headerText({baris}: Lembar, {awal, akhir}: Judul, index: number): string {
  return baris.slice(awal, akhir + 1).map((row) => cellText(row[index])).filter((text) => text !== "").join(" ");
}

function expectedPlace(
  kolom: Kolom,
  judul: Judul,
  columns: readonly Kolom[],
  {untitled, lembar}: {untitled: ReadonlySet<number>; lembar: Lembar},
): number | undefined {
  const at = columns.indexOf(kolom);
  const placeOf = ({nama}: Kolom) => judul.kolom.get(nama);
  const before = columns.slice(0, at).map(placeOf).findLast((place) => place !== undefined);
  if (before === undefined) return undefined;
  const next = columns.findIndex((other, index) => index > at && placeOf(other) !== undefined);
  const after = next < 0 ? Infinity : placeOf(columns[next]!)!;
  const between = [...untitled].filter((index) => index > before && index < after);
  const belowGroup = judul.akhir > judul.awal && cellText(lembar.baris[judul.akhir]?.[before + 1]) === "";
  if (between.length === 0 && after - before === 2 && belowGroup) return before + 1;
  const missing = columns.slice(at, next < 0 ? undefined : next).filter((other) => judul.kurang.includes(other));
  return between.at(-missing.length);
}

function titleOf({judul, kelompok}: Kolom): string {
  return kelompok === undefined ? judul[0]! : `${kelompok[0]} › ${judul[0]}`;
}

function nearest(kolom: Kolom, found: readonly string[]): string {
  const wanted = normaliseTitle(kolom.judul[0]!);
  const ranked = found
    .map((title) => ({title, distance: editDistance(wanted, normaliseTitle(title))}))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance > 0 && best.distance <= wanted.length / 3
    ? ` (paling mirip: "${best.title}")`
    : "";
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length]!;
}
