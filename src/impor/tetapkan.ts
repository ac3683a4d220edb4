import type {Kepala} from "../model/masukan.js";
import type {Temuan} from "../model/temuan.js";
import {temuanOf} from "./aturan/temuan.js";
import {chooseEach, type Ganda, gandaTemuan, placeOf} from "./berkasGanda.js";
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
 * does not name both, that is `berkas-ganda`, and the first by name counts until it does. Pagu and RAK are decided stage
 * by stage. Simulated inputs are left out where official ones state the same SKPD and year.
 * The result does not depend on the order of the inputs.
 */
export function decideMasukan(masukan: readonly Masukan[]): {ketetapan: Ketetapan[]; temuan: Temuan[]} {
  const ganda: Ganda<Masukan>[] = [];
  const temuan: Temuan[] = [];
  const ketetapan = [...kelompokkan(masukan, ({kepala}) => `${kepala.tahun}|${kepala.skpd}`).values()].flatMap(
    (group) => {
      const official = group.filter(({kepala}) => kepala.asal !== "simulasi");
      const own = official.length === 0 ? group : official;
      const decided = {
        realisasi: decideUkuran("realisasi", own, ganda),
        pagu: decideUkuran("pagu", own, ganda),
        rak: decideUkuran("rak", own, ganda),
      };
      temuan.push(...simulasiTemuan(group, own), ...unitTemuan(decided.realisasi.late));
      return group.map((m): Ketetapan => {
        if (!own.includes(m)) return leftOut(m);
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
  return {ketetapan, temuan: [...gandaTemuan(ganda), ...temuan]};
}

function leftOut({id, jenis}: Masukan): Ketetapan {
  const roleOf = (ukuran: Ukuran) => (rinciUrut[ukuran].includes(jenis) ? "dikecualikan" : null);
  return {
    id,
    realisasi: roleOf("realisasi"),
    pagu: roleOf("pagu"),
    rak: roleOf("rak"),
    sebelum: null,
    paguBerlaku: false,
  };
}

function decideUkuran(ukuran: Ukuran, group: readonly Masukan[], ganda: Ganda<Masukan>[]) {
  const kinds = rinciUrut[ukuran];
  const stating = group.filter(({jenis}) => kinds.includes(jenis));
  const candidates = stating.filter(({kepala}) => kepala.lingkup === "SKPD" && !kepala.administratif);
  const chosen = chooseEach(candidates, ukuran === "realisasi" ? seriesMonth : seriesStage, ganda);
  const compared = chooseEach(stating.filter(isComparedOnce), seriesLingkup, ganda);
  const {counted, late} = ukuran === "realisasi" ? countKind(chosen, kinds) : countStages(chosen, kinds);
  const peranOf = (m: Masukan): Peran | null => {
    if (!stating.includes(m)) return null;
    if (counted.includes(m)) return "dihitung";
    const isRepeated = (candidates.includes(m) && !chosen.includes(m)) || (isComparedOnce(m) && !compared.includes(m));
    return isRepeated ? "dikecualikan" : "pembanding";
  };
  return {counted: counted.sort(byMonth), late, peranOf};
}

/** What is only compared, and known to be of one unit: two BPP that name none may be two treasurers. */
function isComparedOnce({kepala}: Masukan): boolean {
  return kepala.lingkup === "SKPD" ? kepala.administratif : kepala.sub_skpd !== null;
}

/** A stage is a budget of its own; what names none stands for one of them, and counts where it would before them all. */
function countStages(chosen: readonly Masukan[], kinds: readonly string[]) {
  const first = winningJenis(chosen, kinds);
  const stages = [...kelompokkan(chosen, ({kepala}) => kepala.tahapan).values()].filter((stage) =>
    stage[0]!.kepala.tahapan !== "tidak-disebut" || stage.some(({jenis}) => jenis === first)
  );
  return {counted: stages.flatMap((stage) => countKind(stage, kinds).counted), late: []};
}

/**
 * The parts of the winning kind that count. Running totals of the whole SKPD leave its units out, in all months: what
 * those state later than the whole is told (`late`). A list that gives each month's own sums leaves them out by month.
 */
function countKind(chosen: readonly Masukan[], kinds: readonly string[]): {counted: Masukan[]; late: Masukan[]} {
  const ofKind = chosen.filter(({jenis}) => jenis === winningJenis(chosen, kinds));
  const listsUnits = new Set(ofKind.filter(({kepala}) => kepala.sub_skpd !== null).map(placeOf));
  const isWhole = (m: Masukan) =>
    m.kepala.sub_skpd === null && m.kepala.cakupan === null && !listsUnits.has(placeOf(m));
  const counted: Masukan[] = [];
  const late: Masukan[] = [];
  const scope = ({kepala}: Masukan) => (kepala.bulan_awal === null ? "" : `${kepala.bulan_awal}-${kepala.bulan}`);
  for (const same of kelompokkan(ofKind, scope).values()) {
    const whole = same.filter(isWhole);
    if (whole.length === 0) counted.push(...same);
    else {
      const latest = Math.max(...whole.map(({kepala}) => kepala.bulan));
      counted.push(...same.filter(({kepala}) => kepala.sub_skpd === null));
      late.push(...same.filter(({kepala}) => kepala.sub_skpd !== null && kepala.bulan > latest));
    }
  }
  return {counted, late};
}

function simulasiTemuan(group: readonly Masukan[], own: readonly Masukan[]): Temuan[] {
  const places = new Map(group.filter((m) => !own.includes(m)).map((m) => [placeOf(m), m]));
  return [...places.values()].map((m) =>
    temuanOf("simulasi-dikesampingkan", m, {
      kode: m.kepala.skpd,
      pesan: `Berkas SIMULASI ini memakai SKPD ${m.kepala.skpd} tahun ${m.kepala.tahun}, yang punya data resmi: ` +
        "angkanya tidak dihitung. Seharusnya simulasi memakai SKPD contoh.",
    })
  );
}

function unitTemuan(late: readonly Masukan[]): Temuan[] {
  return late.map((m) =>
    temuanOf("unit-lebih-baru", m, {
      kode: m.kepala.sub_skpd,
      pesan: `Berkas ini menyebut unit ${m.kepala.sub_skpd} s.d. bulan ${m.kepala.bulan} tahun ${m.kepala.tahun}, ` +
        "sedangkan yang memuat seluruh SKPD baru sampai bulan sebelumnya: angkanya belum dihitung. Impor juga berkas " +
        "seluruh SKPD bulan itu, atau hanya berkas unit untuk semua bulan.",
    })
  );
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

function seriesLingkup(masukan: Masukan): string {
  return `${seriesMonth(masukan)}|${masukan.kepala.lingkup}|${masukan.kepala.administratif}`;
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
