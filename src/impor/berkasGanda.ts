import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";
import {kelompokkan} from "./kelompokkan.js";

/** What has to be known of an input to choose between it and another one. */
export interface Bersumber {
  berkas: string;
  lembar: string | null;
  jenis: string;
  kepala: {tahun: number; bulan: number};
  /** Position of its row in `sumber.csv`, or null when it has none. */
  urutanSumber: number | null;
}

/** Two or more inputs that state the same; each pair is reported once, with all its months. */
export interface Ganda<T> {
  first: T;
  places: string;
  bulan: number;
}

/**
 * One input of each key: of several the later row of `sumber.csv`; where that list does not name all of them, the first by
 * name, and the pair goes to `ganda`.
 */
export function chooseEach<T extends Bersumber>(
  masukan: readonly T[],
  keyOf: (m: T) => string,
  ganda: Ganda<T>[],
): T[] {
  return [...kelompokkan(masukan, keyOf).values()].map((same) => chooseOne(same, ganda));
}

function chooseOne<T extends Bersumber>(same: readonly T[], ganda: Ganda<T>[]): T {
  const byName = [...same].sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
  const first = byName[0]!;
  if (same.length === 1) return first;
  const listed = byName.filter(({urutanSumber}) => urutanSumber !== null);
  if (listed.length === same.length) {
    return listed.reduce((best, m) => (m.urutanSumber! > best.urutanSumber! ? m : best));
  }
  ganda.push({first, places: byName.map(placeOf).join(" dan "), bulan: first.kepala.bulan});
  return first;
}

/** `berkas-ganda`: each pair once, with all its months. */
export function gandaTemuan(ganda: readonly Ganda<Bersumber>[]): Temuan[] {
  return [...kelompokkan(ganda, ({first, places}) => `${places}|${first.kepala.tahun}`).values()].map((group) => {
    const {first, places} = group[0]!;
    const months = [...new Set(group.map(({bulan}) => bulan))].sort((a, b) => a - b).join(", ");
    return temuanOf("berkas-ganda", first, {
      pesan: `${places} sama-sama ${first.jenis} SKPD ini s.d. bulan ${months} tahun ${first.kepala.tahun}. ` +
        "Tulis semuanya di sumber.csv; baris yang lebih bawah yang dihitung. Sementara ini yang dihitung " +
        `${placeOf(first)}.`,
    });
  });
}

/** A file, and its sheet where it has one, as people read it. */
export function placeOf({berkas, lembar}: {berkas: string; lembar: string | null}): string {
  return lembar === null ? berkas : `${berkas} › ${lembar}`;
}
