import {parse} from "csv-parse/sync";
import {readFileSync} from "node:fs";

/** Tabel 3.7 as it stands in `data/`. */
export const berkas37 = "lkjip-2024/tabel-3.7-realisasi-program-kegiatan.csv";

const rows: Record<string, string>[] = parse(readFileSync(`data/${berkas37}`), {columns: true});

/** The codes of all rows; `""` is the whole SKPD. */
export const semuaKode: readonly string[] = ["", ...rows.map((row) => row["kode"]!)];

const isBelow = (kode: string, other: string) => kode === "" || other.startsWith(`${kode}.`);
const isLeaf = (kode: string) => !rows.some((row) => isBelow(kode, row["kode"]!) && row["kode"] !== kode);
const leaves = rows.filter((row) => isLeaf(row["kode"]!));

/** The codes directly below a code. */
export function anakOf(kode: string): string[] {
  const below = rows.map((row) => row["kode"]!).filter((other) => isBelow(kode, other));
  return below.filter((other) => !below.some((between) => other.startsWith(`${between}.`)));
}

/** What each measure of a code must be, added up from the leaves of the CSV by this file alone. */
export function ukuranOf(kode: string): Record<string, number | null> {
  const own = leaves.filter((row) => row["kode"] === kode || isBelow(kode, row["kode"]!));
  const sum = (name: string) => own.reduce((total, row) => total + Number(row[name]), 0);
  const [pagu, realisasi] = [sum("anggaran"), sum("realisasi")];
  const all = {pagu: 0, realisasi: 0};
  for (const row of leaves) {
    all.pagu += Number(row["anggaran"]);
    all.realisasi += Number(row["realisasi"]);
  }
  const weighted = own.reduce((total, row) => total + Number(row["anggaran"]) * (persenOf(row) ?? 0), 0);
  return {
    pagu,
    realisasi,
    sisa: pagu - realisasi,
    varians: realisasi - pagu,
    serapan: (realisasi / pagu) * 100,
    "varians-persen": ((realisasi - pagu) / pagu) * 100,
    "porsi-sisa": ((pagu - realisasi) / (all.pagu - all.realisasi)) * 100,
    fisik: own.every((row) => persenOf(row) === null) ? null : weighted / pagu,
  };
}

/** The printed percentage of a code, or null where `-` is printed. */
export function tercetakOf(kode: string): number | null {
  return persenOf(rows.find((row) => row["kode"] === kode)!);
}

function persenOf(row: Record<string, string>): number | null {
  const text = row["persen_capaian_tercetak"]!;
  return text === "-" ? null : Number(text.replace(",", "."));
}
