import type {Temuan} from "../../model/temuan.js";
import {columnLetter} from "../alamat.js";
import {type Judul, type Kolom, normaliseTitle} from "../judul.js";
import type {Lembar} from "../lembar.js";
import {temuanOf} from "./temuan.js";

/**
 * One finding for each column of the kind that has no title, with the titles that were found and the nearest one; the
 * place is the first column without a title, where there is one.
 */
export function kepalaTidakAda(lembar: Lembar, judul: Judul): Temuan[] {
  const untitled = [...judul.tanpaJudul];
  return judul.kurang.map((kolom) => {
    const index = untitled.shift();
    return temuanOf("kepala-tidak-ada", lembar, {
      baris: judul.awal + 1,
      kolom: index === undefined ? null : columnLetter(index),
      tercetak: index === undefined ? null : "",
      pesan: `Judul kolom "${titleOf(kolom)}" seharusnya ada di baris kepala${nearest(kolom, judul.ditemukan)}. ` +
        `Ditemukan: ${judul.ditemukan.join(" | ")}.`,
    });
  });
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
