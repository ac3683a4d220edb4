import type {Kepala} from "../model/masukan.js";
import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";
import {kelompokkan} from "./kelompokkan.js";

/** One part of an input by what it says about itself, its SKPD as `resolveSkpd` gives it. */
export interface Masukan {
  id: number;
  berkas: string;
  lembar: string | null;
  jenis: string;
  kepala: Kepala & {tahun: number; bulan: number; skpd: string};
  /** Position of its row in `sumber.csv`, or null when it has none. */
  urutanSumber: number | null;
}

/** What becomes of a part's figures: they count, are kept to be compared, or are left out for a later file. */
export type Peran = "dihitung" | "pembanding" | "dikecualikan";

export interface Ketetapan {
  id: number;
  /** What becomes of its realisasi, pagu and RAK; null where its kind states none. */
  realisasi: Peran | null;
  pagu: Peran | null;
  rak: Peran | null;
  /** The counted part of running totals that runs to the month before in its series, or null for the first. */
  sebelum: number | null;
  /** Whether its pagu is the one that counts for its stage: the latest of the series. */
  paguBerlaku: boolean;
}

type Ukuran = "realisasi" | "pagu" | "rak";

/** Kinds that state each measure per leaf, from the least to the most detailed; a DPA states a part of the SKPD only. */
const rinciUrut: Readonly<Record<Ukuran, readonly string[]>> = {
  realisasi: ["lra", "rekap-lkjip", "spj-simda", "spj-fungsional", "realisasi-dokumen"],
  pagu: ["dpa-rincian", "lra", "rekap-lkjip", "spj-simda", "spj-fungsional", "rekap-pagu"],
  rak: ["dpa-rincian", "rak"],
};

/**
 * Decides which parts of the inputs count, so that nothing is counted twice.
 *
 * Per year, SKPD and measure: an SPJ of a BP or BPP, and an SPJ administratif, are compared; of two kinds the one that
 * runs to the later month counts, at the same month the more detailed; where a kind states the whole SKPD, its sub
 * units are compared; of two inputs of one kind, unit and month the later row of `sumber.csv` counts. Where that list
 * does not name both, that is `berkas-ganda`, and the first by name counts until it does.
 * The result does not depend on the order of the inputs.
 */
export function decideMasukan(masukan: readonly Masukan[]): {ketetapan: Ketetapan[]; temuan: Temuan[]} {
  const ganda: Ganda[] = [];
  const ketetapan = [...kelompokkan(masukan, ({kepala}) => `${kepala.tahun}|${kepala.skpd}`).values()].flatMap(
    (group) => {
      const decided = {
        realisasi: decideUkuran("realisasi", group, ganda),
        pagu: decideUkuran("pagu", group, ganda),
        rak: decideUkuran("rak", group, ganda),
      };
      return group.map((m): Ketetapan => {
        const running = decided.realisasi.counted.filter((c) => sameSeries(c, m) && c.kepala.bulan_awal === null);
        const sameStage = decided.pagu.counted.filter((c) =>
          sameSeries(c, m) && c.kepala.tahapan === m.kepala.tahapan && c.kepala.cakupan === m.kepala.cakupan
        );
        return {
          id: m.id,
          realisasi: decided.realisasi.peranOf(m),
          pagu: decided.pagu.peranOf(m),
          rak: decided.rak.peranOf(m),
          sebelum: running[running.indexOf(m) - 1]?.id ?? null,
          paguBerlaku: sameStage.at(-1) === m,
        };
      });
    },
  );
  return {ketetapan, temuan: gandaTemuan(ganda)};
}

function decideUkuran(ukuran: Ukuran, group: readonly Masukan[], ganda: Ganda[]) {
  const kinds = rinciUrut[ukuran];
  const stating = group.filter(({jenis}) => kinds.includes(jenis));
  const candidates = stating.filter(({kepala}) => kepala.lingkup === "SKPD" && !kepala.administratif);
  const chosen = [...kelompokkan(candidates, ukuran === "realisasi" ? seriesMonth : seriesStage).values()]
    .map((same) => chooseOne(same, ganda));
  const ofKind = chosen.filter(({jenis}) => jenis === winningJenis(chosen, kinds));
  const isWhole = ofKind.some(({kepala}) => kepala.sub_skpd === null && kepala.cakupan === null);
  const counted = ofKind.filter(({kepala}) => !isWhole || kepala.sub_skpd === null).sort(byMonth);
  const peranOf = (m: Masukan): Peran | null => {
    if (!stating.includes(m)) return null;
    if (counted.includes(m)) return "dihitung";
    return candidates.includes(m) && !chosen.includes(m) ? "dikecualikan" : "pembanding";
  };
  return {counted, peranOf};
}

function sameSeries(a: Masukan, b: Masukan): boolean {
  return a.jenis === b.jenis && a.kepala.sub_skpd === b.kepala.sub_skpd;
}

function seriesMonth({jenis, kepala}: Masukan): string {
  return `${jenis}|${kepala.sub_skpd ?? ""}|${kepala.bulan}`;
}

function seriesStage(masukan: Masukan): string {
  return `${seriesMonth(masukan)}|${masukan.kepala.tahapan}|${masukan.kepala.cakupan ?? ""}`;
}

/** Two or more inputs that state the same; each pair is reported once, with all its months. */
interface Ganda {
  first: Masukan;
  places: string;
  bulan: number;
}

function chooseOne(same: readonly Masukan[], ganda: Ganda[]): Masukan {
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

function gandaTemuan(ganda: readonly Ganda[]): Temuan[] {
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

/** A DPA states single sub kegiatan: it counts only where nothing states the whole. */
function winningJenis(chosen: readonly Masukan[], kinds: readonly string[]): string | undefined {
  const monthOf = ({jenis, kepala}: Masukan) => (jenis === "dpa-rincian" ? 0 : kepala.bulan);
  const latest = Math.max(...chosen.map(monthOf));
  return chosen
    .filter((m) => monthOf(m) === latest)
    .sort((a, b) => kinds.indexOf(b.jenis) - kinds.indexOf(a.jenis))[0]?.jenis;
}

function byMonth(a: Masukan, b: Masukan): number {
  return a.kepala.bulan - b.kepala.bulan || placeOf(a).localeCompare(placeOf(b));
}

/**
 * What each SKPD is known by in all inputs: the code that some input prints beside its name, else the name. Inputs may
 * print only one of the two.
 */
export function resolveSkpd(
  parts: readonly Pick<Kepala, "skpd" | "nama_skpd">[],
): (skpd: string) => string {
  const codes = new Map(
    parts.flatMap(({skpd, nama_skpd}) =>
      skpd !== null && nama_skpd !== null && /^\d/.test(skpd) ? [[normaliseName(nama_skpd), skpd] as const] : []
    ),
  );
  return (skpd) => codes.get(normaliseName(skpd)) ?? skpd;
}

function normaliseName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
}

function placeOf({berkas, lembar}: {berkas: string; lembar: string | null}): string {
  return lembar === null ? berkas : `${berkas} › ${lembar}`;
}
