import {type Tahapan, urutanTahapan} from "../model/tahapan.js";

/** A stage of the budget of one SKPD and year. */
export interface TahapBertanggal {
  tahapan: Tahapan;
  /** The day from which it holds, `2024-09-16`; null where no input says. */
  tanggalBerlaku: string | null;
}

/**
 * The stage that comes last of those of one SKPD and year.
 *
 * Where stages are dated it is the one with the latest date, at one date the later by name (`urutanTahapan`): a
 * pergeseran may be made after the perubahan. A stage without a date is later than that one only where its name is; one
 * that no input names, and that has no date, is later than a murni only. Where none is dated the names decide.
 *
 * Unit: dates such as `2024-09-16`, in the order of the calendar.
 * Source: definition: ours (`kontrak.md` 3, stages).
 * Edge cases: a stage given more than once has the earliest of its dates; no stage has no last one (null). The order in
 * which they are given does not matter.
 *
 * @example tahapanTerakhir([{tahapan: "pergeseran-2", tanggalBerlaku: "2024-11-04"}, {tahapan: "perubahan", tanggalBerlaku: "2024-09-16"}]) // "pergeseran-2"
 */
export function tahapanTerakhir(tahap: readonly TahapBertanggal[]): Tahapan | null {
  const stages = satuPerTahapan(tahap);
  const dated = stages.filter(({tanggalBerlaku}) => tanggalBerlaku !== null).reduce<TahapBertanggal | null>(
    (last, stage) => (last === null || isLater(stage, last) ? stage : last),
    null,
  );
  const undated = stages.filter((stage) => stage.tanggalBerlaku === null && (dated === null || isAfter(stage, dated)));
  return undated.reduce<TahapBertanggal | null>(
    (last, stage) => (last === null || urutanOf(stage) > urutanOf(last) ? stage : last),
    null,
  )?.tahapan ?? dated?.tahapan ?? null;
}

/**
 * The stages of one SKPD and year in the order in which they follow one another; see `tahapanTerakhir`.
 *
 * Unit: dates such as `2024-09-16`.
 * Source: definition: ours.
 * Edge cases: a stage given more than once stands once.
 *
 * @example urutkanTahapan([{tahapan: "perubahan", tanggalBerlaku: null}, {tahapan: "murni", tanggalBerlaku: null}]) // ["murni", "perubahan"]
 */
export function urutkanTahapan(tahap: readonly TahapBertanggal[]): Tahapan[] {
  const last = tahapanTerakhir(tahap);
  return last === null ? [] : [...urutkanTahapan(tahap.filter(({tahapan}) => tahapan !== last)), last];
}

/**
 * Each stage once, with the earliest date that one of its lines states.
 *
 * Unit: dates such as `2024-09-16`.
 * Source: definition: ours; a stage of an SKPD begins on one day.
 * Edge cases: null where none of its lines has a date; in the order in which the stages first stand.
 *
 * @example satuPerTahapan([{tahapan: "murni", tanggalBerlaku: null}, {tahapan: "murni", tanggalBerlaku: "2024-01-02"}]) // [{tahapan: "murni", tanggalBerlaku: "2024-01-02"}]
 */
export function satuPerTahapan(tahap: readonly TahapBertanggal[]): TahapBertanggal[] {
  const dates = new Map<Tahapan, string | null>();
  for (const {tahapan, tanggalBerlaku} of tahap) {
    const known = dates.get(tahapan) ?? tanggalBerlaku;
    dates.set(tahapan, tanggalBerlaku !== null && known !== null && tanggalBerlaku < known ? tanggalBerlaku : known);
  }
  return [...dates].map(([tahapan, tanggalBerlaku]) => ({tahapan, tanggalBerlaku}));
}

const urutanOf = ({tahapan}: TahapBertanggal) => urutanTahapan(tahapan);

/** Of two dated stages. */
function isLater(stage: TahapBertanggal, other: TahapBertanggal): boolean {
  if (stage.tanggalBerlaku !== other.tanggalBerlaku) return stage.tanggalBerlaku! > other.tanggalBerlaku!;
  return urutanOf(stage) > urutanOf(other);
}

/** Whether a stage without a date comes after the last dated one. */
function isAfter(stage: TahapBertanggal, dated: TahapBertanggal): boolean {
  return stage.tahapan === "tidak-disebut" ? dated.tahapan === "murni" : urutanOf(stage) > urutanOf(dated);
}
