import type {BlokDpa} from "./dpaKepala.js";
import {normaliseTitle} from "../judul.js";
import {parseNilaiSatuan} from "./koefisien.js";
import {cellText, type Sel} from "../lembar.js";
import type {BarisData} from "../tabel.js";

/** A line of the table `Indikator | Tolok Ukur | Target` above a DPA, in one of its two stages. */
export interface IndikatorDpa {
  baris: number;
  /** Index of the target's cell. */
  kolom: number;
  sebelum: boolean;
  jenis: "program" | "kegiatan" | "sub_kegiatan";
  kode: string | null;
  indikator: string;
  teks: string;
  nilai: number | null;
  satuan: string | null;
}

/**
 * The indicators of the block. Capaian Kegiatan measures the kegiatan, Keluaran the sub kegiatan, Hasil the program;
 * Masukan is money and no indicator. In a document of two stages the left pair of columns is the stage before.
 *
 * Edge cases: exporters print `Keluaran` twice, the second is the Hasil; a line without a label goes on with the one
 * above; several indicators in one cell stand on a line each, with as many targets.
 */
export function readIndikatorDpa(rows: readonly BarisData[], blok: BlokDpa): IndikatorDpa[] {
  const start = rows.findIndex(({row}) => columnsOf(row).tolok.length > 0);
  if (start < 0) return [];
  const {tolok, target} = columnsOf(rows[start]!.row);
  const found: IndikatorDpa[] = [];
  let previous: Jenis | null = null;
  for (const {row, baris} of rows.slice(start + 1)) {
    const label = normaliseTitle(cellText(row.slice(0, tolok[0]).find((sel) => cellText(sel) !== "")));
    const jenis: Jenis | null = label === "" ? previous : jenisOf(label, found);
    if (jenis === null) break;
    previous = jenis;
    if (jenis === "masukan") continue;
    tolok.forEach((column, index) => {
      const kolom = target[index];
      if (kolom === undefined) return;
      for (const [indikator, teks] of pairLines(row[column] ?? null, row[kolom] ?? null)) {
        found.push({
          baris,
          kolom,
          sebelum: index < tolok.length - 1,
          jenis,
          kode: {program: blok.program, kegiatan: blok.kegiatan, sub_kegiatan: blok.subKegiatan}[jenis],
          indikator,
          teks,
          ...(parseNilaiSatuan(teks) ?? {nilai: null, satuan: null}),
        });
      }
    });
  }
  return found;
}

type Jenis = IndikatorDpa["jenis"] | "masukan";

function columnsOf(row: readonly Sel[]): {tolok: number[]; target: number[]} {
  const titles = row.map((sel) => normaliseTitle(cellText(sel)));
  const at = (pattern: RegExp) => titles.flatMap((title, index) => (pattern.test(title) ? [index] : []));
  return {tolok: at(/^tol[ao]kukur/), target: at(/^target/)};
}

function jenisOf(label: string, found: readonly IndikatorDpa[]): Jenis | null {
  if (label.startsWith("capaiankegiatan")) return "kegiatan";
  if (label.startsWith("capaianprogram") || label.startsWith("hasil")) return "program";
  if (label.startsWith("masukan")) return "masukan";
  if (!label.startsWith("keluaran")) return null;
  return found.some(({jenis}) => jenis === "sub_kegiatan") ? "program" : "sub_kegiatan";
}

function pairLines(tolok: Sel, target: Sel): [string, string][] {
  const [names, targets] = [tolok, target].map((sel) => String(sel ?? "").split(/\r?\n/).map(cellText));
  const paired: [string, string][] = names!.length === targets!.length
    ? names!.map((name, index) => [name, targets![index]!])
    : [[cellText(tolok), cellText(target)]];
  return paired.filter(([name]) => !/^[-–]?$/.test(name));
}
