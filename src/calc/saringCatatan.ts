import type {DataKualitas, KelompokCatatan} from "../model/kualitas.js";

/** What a reader wants to see of the notes; null for all. */
export interface SaringanCatatan {
  /** A level, or `dicek` for the notes that were marked as checked. */
  tingkat: string | null;
  aturan: string | null;
  berkas: string | null;
}

/**
 * The values that each choice has in the data, in the order of the notes.
 *
 * Source: definition: ours.
 * Edge cases: rules and files are sorted; no notes have no values.
 *
 * @example pilihanCatatan({kelompok: []}) // {tingkat: [], aturan: [], berkas: []}
 */
export function pilihanCatatan({kelompok}: Pick<DataKualitas, "kelompok">): Record<keyof SaringanCatatan, string[]> {
  return {
    tingkat: [...new Set(kelompok.map(levelOf))],
    aturan: [...new Set(kelompok.map(({aturan}) => aturan))].sort(),
    berkas: [...new Set(kelompok.map(({berkas}) => berkas))].sort(),
  };
}

/**
 * The choices of an address as far as the data has them.
 *
 * Source: definition: ours.
 * Edge cases: what the data does not have is null, as is what is not asked.
 *
 * @example parseSaringan({tingkat: "info"}, {tingkat: ["info"], aturan: [], berkas: []}) // {tingkat: "info", aturan: null, berkas: null}
 */
export function parseSaringan(
  query: Readonly<Record<string, string | undefined>>,
  tersedia: Readonly<Record<keyof SaringanCatatan, readonly string[]>>,
): SaringanCatatan {
  const known = (key: keyof SaringanCatatan) => tersedia[key].find((value) => value === query[key]) ?? null;
  return {tingkat: known("tingkat"), aturan: known("aturan"), berkas: known("berkas")};
}

/**
 * The groups of notes that a reader wants to see, in the order given.
 *
 * Source: definition: ours.
 * Edge cases: nothing asked (null) gives all groups.
 *
 * @example saringKelompok([{aturan: "a"}], {tingkat: null, aturan: "b", berkas: null}) // []
 */
export function saringKelompok(
  kelompok: readonly KelompokCatatan[],
  {tingkat, aturan, berkas}: SaringanCatatan,
): KelompokCatatan[] {
  return kelompok.filter((group) =>
    (tingkat === null || levelOf(group) === tingkat) && (aturan === null || group.aturan === aturan) &&
    (berkas === null || group.berkas === berkas)
  );
}

/**
 * How many notes groups have together.
 *
 * Source: definition: ours.
 * Edge cases: no groups have 0.
 *
 * @example jumlahKelompok([{banyak: 2}, {banyak: 3}]) // 5
 */
export function jumlahKelompok(kelompok: readonly KelompokCatatan[]): number {
  return kelompok.reduce((sum, {banyak}) => sum + banyak, 0);
}

/**
 * Groups by file, files in the order in which they first come.
 *
 * Source: definition: ours.
 * Edge cases: groups keep their order within a file.
 *
 * @example kelompokPerBerkas([{berkas: "x"}]) // [{berkas: "x", kelompok: [{berkas: "x"}]}]
 */
export function kelompokPerBerkas(
  kelompok: readonly KelompokCatatan[],
): {berkas: string; kelompok: KelompokCatatan[]}[] {
  const files = new Map<string, KelompokCatatan[]>();
  for (const group of kelompok) files.set(group.berkas, [...(files.get(group.berkas) ?? []), group]);
  return [...files].map(([berkas, groups]) => ({berkas, kelompok: groups}));
}

function levelOf({tingkat, dicek}: KelompokCatatan): string {
  return dicek ? "dicek" : tingkat;
}
