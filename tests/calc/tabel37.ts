import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import type {DataAnggaran} from "../../src/model/anggaran.js";
import {dataOf, paguOf, persenOf, realisasiOf} from "./fakta.js";

/** A row of Tabel 3.7, read here by csv-parse and not by the project's own reader. */
export interface BarisTabel37 {
  kode: string;
  level: string;
  pagu: number;
  realisasi: number;
  /** The percentage as printed; null for `-`. */
  persen: number | null;
}

const cells: Record<string, string>[] = parse(
  readFileSync("data/lkjip-2024/tabel-3.7-realisasi-program-kegiatan.csv"),
  {columns: true},
);

export const tabel37: readonly BarisTabel37[] = cells.map((row) => ({
  kode: row.kode!,
  level: row.level!,
  pagu: Number(row.anggaran),
  realisasi: Number(row.realisasi),
  persen: row.persen_capaian_tercetak === "-" ? null : Number(row.persen_capaian_tercetak!.replace(",", ".")),
}));

export const daunTabel37 = tabel37.filter(({level}) => level === "sub_kegiatan");
export const indukTabel37 = tabel37.filter(({level}) => level !== "sub_kegiatan");

/** The rows that the report indents directly below a parent: kegiatan of a program, sub kegiatan of a kegiatan. */
export function anakTabel37({kode, level}: BarisTabel37): BarisTabel37[] {
  const below = level === "program" ? "kegiatan" : "sub_kegiatan";
  return tabel37.filter((row) => row.level === below && row.kode.startsWith(`${kode}.`));
}

/** The table as the facts that pages are made of: amounts of the leaves, printed percentages of every row. */
export const dataTabel37: DataAnggaran = dataOf({
  pagu: daunTabel37.map(({kode, pagu}) => paguOf(kode, pagu)),
  realisasi: daunTabel37.map(({kode, realisasi}) => realisasiOf(kode, realisasi)),
  tercetak: tabel37.map(({kode, persen}) => persenOf(kode, persen)),
});
