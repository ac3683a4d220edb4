import type {DataAnggaran, FaktaPersen} from "../model/anggaran.js";
import {levelProgram} from "../model/kode.js";
import type {Persen, Rupiah} from "../model/satuan.js";
import {type FisikTertimbang, fisikTertimbang} from "./fisikTertimbang.js";
import {type DaunAnggaran, type GulunganAnggaran, gulungAnggaran} from "./gulungAnggaran.js";
import {type Pilihan, pilihFakta} from "./pilihFakta.js";
import {porsi} from "./porsi.js";
import {serapan} from "./serapan.js";
import {sisa} from "./sisa.js";
import {type Varians, varians} from "./varians.js";

export type LevelAnggaran = "skpd" | "program" | "kegiatan" | "sub_kegiatan";

/** Everything that pages say about one code; `kode` is `""` for the whole SKPD. Rupiah and percent; null: not known. */
export interface BarisAnggaran {
  kode: string;
  level: LevelAnggaran;
  nama: string;
  pagu: Rupiah | null;
  realisasi: Rupiah | null;
  sisa: Rupiah | null;
  serapan: Persen | null;
  varians: Varians;
  /** Share of the sisa of the whole SKPD. */
  porsiSisa: Persen | null;
  /** The percentage printed beside the code, where one is. */
  tercetak: FaktaPersen | null;
  /** Budget-weighted mean of the percentages printed beside its leaves. */
  fisik: FisikTertimbang | null;
  /** The codes below it, or itself, that inputs state amounts for, with the input rows. */
  daun: readonly DaunAnggaran[];
  /** The leaves' printed percentages that `fisik` is made of. */
  faktaFisik: readonly FaktaPersen[];
}

/**
 * The lines of one SKPD, year, month and stage: the whole under `""`, and every program, kegiatan and sub kegiatan.
 *
 * Unit: rupiah, and percent (0–100 scale).
 * Source: the measures' own; see `serapan`, `sisa`, `varians`, `porsi`, `fisikTertimbang`, `gulungAnggaran`.
 * Edge cases: a code without a name in the nomenclature of the year has its code for a name; a negative pagu is no
 * weight, so fisik of what holds one is not known (null). Sorted by code.
 *
 * @example barisAnggaran({skpd: [], sumber: [], nomenklatur: [], pagu: [], realisasi: [], tercetak: []}, {tahun: 2024, skpd: "A", bulan: 12, tahapan: "murni"}).size // 0
 */
export function barisAnggaran(data: DataAnggaran, pilihan: Pilihan): Map<string, BarisAnggaran> {
  const facts = pilihFakta(data, pilihan);
  const rolled = [...gulungAnggaran(facts.pagu, facts.realisasi).values()].sort((a, b) => compareKode(a.kode, b.kode));
  const nama = new Map(data.nomenklatur.filter((n) => n.tahun === pilihan.tahun).map((n) => [n.kode, n.nama]));
  const tercetak = new Map(
    data.tercetak
      .filter((t) => t.tahun === pilihan.tahun && t.skpd === pilihan.skpd && t.bulan === pilihan.bulan)
      .map((t) => [t.kode, t]),
  );
  const total = rolled.find(({kode}) => kode === "");
  const sisaTotal = total === undefined ? null : sisa(total.pagu, total.realisasi);
  return new Map(rolled.map((g) => [g.kode, toBaris(g, {nama, tercetak, sisaTotal})]));
}

/**
 * All lines below a code, at any level, in code order.
 *
 * Source: definition: ours.
 * Edge cases: all lines but its own are below `""`.
 *
 * @example bawahanAnggaran(new Map([["", {kode: ""}], ["2.17.01", {kode: "2.17.01"}]]), "") // [{kode: "2.17.01"}]
 */
export function bawahanAnggaran(baris: ReadonlyMap<string, BarisAnggaran>, kode: string): BarisAnggaran[] {
  return [...baris.values()].filter((b) => b.kode !== kode && (kode === "" || b.kode.startsWith(`${kode}.`)));
}

/**
 * The lines directly below a code, in code order: programs below `""`, kegiatan below a program.
 *
 * Source: definition: ours.
 * Edge cases: where a level has no line of its own, the one below it is directly below.
 *
 * @example anakAnggaran(new Map([["2.17.01", {kode: "2.17.01"}], ["2.17.01.2.01", {kode: "2.17.01.2.01"}]]), "") // [{kode: "2.17.01"}]
 */
export function anakAnggaran(baris: ReadonlyMap<string, BarisAnggaran>, kode: string): BarisAnggaran[] {
  const below = bawahanAnggaran(baris, kode);
  return below.filter((b) => !below.some((other) => b !== other && b.kode.startsWith(`${other.kode}.`)));
}

/**
 * The lines that a code stands in, from the whole SKPD down to the code itself.
 *
 * Source: definition: ours.
 * Edge cases: a code without a line has those above it only.
 *
 * @example jenjangAnggaran(new Map([["", {kode: ""}], ["2.17.01", {kode: "2.17.01"}]]), "2.17.01.2.01") // [{kode: ""}, {kode: "2.17.01"}]
 */
export function jenjangAnggaran(baris: ReadonlyMap<string, BarisAnggaran>, kode: string): BarisAnggaran[] {
  return [...baris.values()].filter((b) => b.kode === "" || b.kode === kode || kode.startsWith(`${b.kode}.`));
}

/**
 * The lines without any below them, in code order: what the money was given for.
 *
 * Source: definition: ours.
 * Edge cases: the line of the whole is never one.
 *
 * @example daunAnggaran(new Map([["", {kode: ""}], ["2.17.01", {kode: "2.17.01"}]])) // [{kode: "2.17.01"}]
 */
export function daunAnggaran(baris: ReadonlyMap<string, BarisAnggaran>): BarisAnggaran[] {
  const all = [...baris.values()].filter(({kode}) => kode !== "");
  return all.filter(({kode}) => !all.some((other) => other.kode.startsWith(`${kode}.`)));
}

function toBaris(
  {kode, pagu, realisasi, daun}: GulunganAnggaran,
  {nama, tercetak, sisaTotal}: {
    nama: ReadonlyMap<string, string>;
    tercetak: ReadonlyMap<string, FaktaPersen>;
    sisaTotal: Rupiah | null;
  },
): BarisAnggaran {
  const left = sisa(pagu, realisasi);
  const leaves = daun.flatMap(({kode, pagu}) => (pagu === null ? [] : [{pagu, tercetak: tercetak.get(kode)}]));
  return {
    kode,
    level: kode === "" ? "skpd" : (levelProgram(kode) as LevelAnggaran),
    nama: nama.get(kode) ?? kode,
    pagu,
    realisasi,
    sisa: left,
    serapan: serapan(realisasi, pagu),
    varians: varians(pagu, realisasi),
    porsiSisa: porsi(left, sisaTotal),
    tercetak: tercetak.get(kode) ?? null,
    fisik: leaves.some(({pagu}) => pagu < 0)
      ? null
      : fisikTertimbang(leaves.map(({pagu, tercetak}) => ({pagu, fisik: tercetak?.nilai ?? null}))),
    daun,
    faktaFisik: leaves.flatMap((leaf) => leaf.tercetak ?? []),
  };
}

function compareKode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
