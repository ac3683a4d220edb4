import {type AturanLke, type Huruf, type KomponenLke, lkePermenpan88} from "../model/referensi/lkeAkip.js";
import type {Persen} from "../model/satuan.js";

/** Whether there is one answer per sub-component, or one per criterion. */
export type TingkatJawaban = "sub-komponen" | "kriteria";

export interface NilaiSubKomponen {
  kunci: string;
  nama: string;
  /** Points out of 100 of the whole. */
  bobot: number;
  /** Mean of its answers; null where one is missing. */
  capaian: Persen | null;
  /** The part of `bobot` that it is given. */
  nilai: number | null;
}

export interface NilaiKomponen {
  nama: string;
  bobot: number;
  nilai: number | null;
  subKomponen: readonly NilaiSubKomponen[];
}

/**
 * The score of an AKIP self-evaluation (LKE).
 *
 *     nilai = sum over the sub-components of bobot * mean of its answers / 100
 *
 * Unit: score of 0 to 100. `jawaban` holds 12 letters, one per sub-component (default), or 80, one per criterion, in the
 * order of the form (`kriteriaLke`); criteria weigh the same within their sub-component.
 * Source: PermenPANRB 88/2021 (see `lkePermenpan88`); answers per sub-component are how agencies fill it in.
 * Edge cases: a missing answer (null, or a hole in the list) leaves the score undetermined (null), never 0; `rincianLke` has what is known.
 * Errors: RangeError for another number of answers, or for what is no letter of the form.
 *
 * @example nilaiLke(["A", "BB", "B", "A", "BB", "B", "A", "BB", "B", "A", "BB", "B"]) // 77
 */
export function nilaiLke(
  jawaban: readonly (Huruf | null)[],
  {tingkat}: {tingkat?: TingkatJawaban} = {},
  aturan: AturanLke = lkePermenpan88,
): number | null {
  return sumKnown(rincianLke(jawaban, {tingkat}, aturan));
}

/**
 * The score of an AKIP self-evaluation, component by component; see `nilaiLke`.
 *
 * Unit: points out of 100 of the whole; the means in percent (0–100 scale).
 * Source: as `nilaiLke`.
 * Edge cases: a component or sub-component with a missing answer has no value (null), the others have theirs.
 *
 * @example rincianLke(Array(12).fill("BB"))[0].nilai // 24
 */
export function rincianLke(
  jawaban: readonly (Huruf | null)[],
  {tingkat = "sub-komponen"}: {tingkat?: TingkatJawaban} = {},
  aturan: AturanLke = lkePermenpan88,
): NilaiKomponen[] {
  const values = checkJawaban(jawaban, {tingkat}, aturan);
  let next = 0;
  return aturan.komponen.map(({nama, bobot, subKomponen}) => {
    const parts = subKomponen.map((sub) => {
      const end = next + answersOf(sub, tingkat);
      const own = values.slice(next, end);
      next = end;
      const capaian = own.includes(null) ? null : own.reduce<number>((sum, value) => sum + value!, 0) / own.length;
      const weight = (bobot * sub.porsi) / 100;
      return {
        kunci: sub.kunci,
        nama: sub.nama,
        bobot: weight,
        capaian,
        nilai: capaian === null ? null : (weight * capaian) / 100,
      };
    });
    return {nama, bobot, nilai: sumKnown(parts), subKomponen: parts};
  });
}

function checkJawaban(
  jawaban: readonly (Huruf | null)[],
  {tingkat}: {tingkat: TingkatJawaban},
  {komponen, nilaiHuruf}: AturanLke,
): (number | null)[] {
  const expected = komponen.flatMap(({subKomponen}) => subKomponen)
    .reduce((sum, sub) => sum + answersOf(sub, tingkat), 0);
  if (jawaban.length !== expected) {
    throw new RangeError(`nilaiLke: ${jawaban.length} answers per ${tingkat}; expected ${expected}`);
  }
  return Array.from(jawaban, (huruf, index) => {
    if (huruf === null || huruf === undefined) return null;
    if (Object.hasOwn(nilaiHuruf, huruf)) return nilaiHuruf[huruf];
    throw new RangeError(
      `nilaiLke: answer ${index} is ${huruf}; expected ${Object.keys(nilaiHuruf).join(", ")} or null`,
    );
  });
}

function answersOf({banyakKriteria}: KomponenLke["subKomponen"][number], tingkat: TingkatJawaban): number {
  return tingkat === "kriteria" ? banyakKriteria : 1;
}

/** The sum of values, null where one of them is. */
function sumKnown(parts: readonly {nilai: number | null}[]): number | null {
  return parts.reduce<number | null>((sum, {nilai}) => (sum === null || nilai === null ? null : sum + nilai), 0);
}
