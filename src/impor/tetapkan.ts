import type {Kepala} from "../model/masukan.js";
import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";

/** One input by what it says about itself. */
export interface Masukan {
  id: number;
  berkas: string;
  lembar: string | null;
  jenis: string;
  kepala: Kepala & {tahun: number; bulan: number; skpd: string};
  /** Position of its row in `sumber.csv`, or null when it has none. */
  urutanSumber: number | null;
}

/** What becomes of an input's figures: they count, are kept to be compared, or are left out for a later file. */
export type Peran = "dihitung" | "pembanding" | "dikecualikan";

export interface Ketetapan {
  id: number;
  peran: Peran;
  /** The SKPD's code where any input of the set prints it for that name, else the name. */
  skpd: string;
  /** The counted input of the same series that runs to the month before in it, or null for the first. */
  sebelum: number | null;
  /** Whether its pagu is the one that counts for its stage: the latest of the series. */
  paguBerlaku: boolean;
}

/** Kinds that state spending per leaf, from the least to the most detailed. */
const rinciUrut = ["rekap-lkjip", "spj-fungsional"];

/**
 * Decides which inputs count, so that nothing is counted twice.
 *
 * Per year and SKPD: an SPJ of a BP or BPP, and an SPJ administratif, are compared; of two kinds that state spending
 * the one that runs to the later month counts, at the same month the more detailed; of two inputs of one kind and month
 * the later row of `sumber.csv` counts. Where that list does not name both, that is `berkas-ganda`, and the first by
 * name counts until it does.
 * The result does not depend on the order of the inputs.
 */
export function decideMasukan(masukan: readonly Masukan[]): {ketetapan: Ketetapan[]; temuan: Temuan[]} {
  const codes = skpdCodes(masukan);
  const skpdOf = ({kepala: {skpd}}: Masukan) => codes.get(normaliseName(skpd)) ?? skpd;
  const temuan: Temuan[] = [];
  const ketetapan = groupBy(masukan, (m) => `${m.kepala.tahun}|${skpdOf(m)}`).flatMap((group) => {
    const candidates = group.filter(({kepala}) => kepala.lingkup === "SKPD" && !kepala.administratif);
    const chosen = groupBy(candidates, seriesMonth).map((same) => chooseOne(same, temuan));
    const counted = chosen.filter(({jenis}) => jenis === winningJenis(chosen)).sort(byMonth);
    const peranOf = (m: Masukan): Peran => {
      if (counted.includes(m)) return "dihitung";
      return candidates.includes(m) && !chosen.includes(m) ? "dikecualikan" : "pembanding";
    };
    return group.map((m): Ketetapan => {
      const series = counted.filter(({kepala}) => kepala.sub_skpd === m.kepala.sub_skpd);
      const position = series.indexOf(m);
      const sameStage = series.filter(({kepala}) => kepala.tahapan === m.kepala.tahapan);
      return {
        id: m.id,
        peran: peranOf(m),
        skpd: skpdOf(m),
        sebelum: position > 0 ? series[position - 1]!.id : null,
        paguBerlaku: position >= 0 && sameStage.at(-1) === m,
      };
    });
  });
  return {ketetapan, temuan};
}

function seriesMonth({jenis, kepala}: Masukan): string {
  return `${jenis}|${kepala.sub_skpd ?? ""}|${kepala.bulan}`;
}

function chooseOne(same: readonly Masukan[], temuan: Temuan[]): Masukan {
  const byName = [...same].sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
  const first = byName[0]!;
  if (same.length === 1) return first;
  const listed = byName.filter(({urutanSumber}) => urutanSumber !== null);
  if (listed.length === same.length) {
    return listed.reduce((best, m) => (m.urutanSumber! > best.urutanSumber! ? m : best));
  }
  const {tahun, bulan} = first.kepala;
  temuan.push(temuanOf("berkas-ganda", first, {
    pesan:
      `${byName.map(placeOf).join(" dan ")} sama-sama ${first.jenis} SKPD ini s.d. bulan ${bulan} tahun ${tahun}. ` +
      `Tulis semuanya di sumber.csv; baris yang lebih bawah yang dihitung. Sementara ini yang dihitung ${
        placeOf(first)
      }.`,
  }));
  return first;
}

function winningJenis(chosen: readonly Masukan[]): string | undefined {
  const latest = Math.max(...chosen.map(({kepala}) => kepala.bulan));
  return chosen
    .filter(({kepala}) => kepala.bulan === latest)
    .sort((a, b) => rinciUrut.indexOf(b.jenis) - rinciUrut.indexOf(a.jenis))[0]?.jenis;
}

function byMonth(a: Masukan, b: Masukan): number {
  return a.kepala.bulan - b.kepala.bulan || placeOf(a).localeCompare(placeOf(b));
}

/** The code of each SKPD name that some input prints beside its code. */
function skpdCodes(masukan: readonly Masukan[]): Map<string, string> {
  return new Map(
    masukan.flatMap(({kepala: {skpd, nama_skpd}}) =>
      nama_skpd !== null && /^\d/.test(skpd) ? [[normaliseName(nama_skpd), skpd] as const] : []
    ),
  );
}

function normaliseName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
}

function placeOf({berkas, lembar}: {berkas: string; lembar: string | null}): string {
  return lembar === null ? berkas : `${berkas} › ${lembar}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
