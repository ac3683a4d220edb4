import {createDokumen} from "./belanja.js";
import {type Dokumen, hariRealisasi, isBelanja} from "./dokumen.js";
import type {Opd, Unit} from "./opd.js";
import {createLini, type Lini, type TahapanContoh} from "./pagu.js";
import {createRak, createRealisasi} from "./realisasi.js";
import {createPaket, type Paket} from "./rincian.js";
import {bulanOf, type Hari} from "./waktu.js";

/** What is true of one agency and year; every export is a view of it. */
export interface Model {
  benih: number;
  opd: Opd;
  tahun: number;
  lini: readonly Lini[];
  dokumen: readonly Dokumen[];
}

export function createModel(benih: number, opd: Opd, tahun: number): Model {
  const lini = createLini(benih, opd, tahun);
  const bulanan = createRealisasi(benih, opd, lini, tahun);
  return {benih, opd, tahun, lini, dokumen: createDokumen(benih, {opd, tahun, lini, bulanan})};
}

/** The packages of a line. */
export function paketOf({benih, tahun}: Model, lini: Lini): Paket[] {
  return createPaket(benih, lini, tahun);
}

/** The cash plan of a line at a stage. */
export function rakOf({tahun}: Model, lini: Lini, tahapan: TahapanContoh): number[] {
  return createRak(lini, tahapan, tahun);
}

/** The three kinds of spending of an SPJ, in the order of its columns. */
export const jenisSpj = ["LS Gaji", "LS Barang & Jasa", "UP/GU/TU"] as const;

/** Spending by sub kegiatan and rekening: for each of the three kinds twelve months, net of refunds, in rupiah. */
export type Rekap = ReadonlyMap<string, readonly (readonly number[])[]>;

/** Key of a sub kegiatan's rekening in a `Rekap`. */
export const kunciRincian = ({kodeSub, rekening}: Pick<Lini, "kodeSub" | "rekening">) => `${kodeSub}/${rekening}`;

/**
 * Sums documents that are spending by month; `hari` says which day decides (default: that of the SPJ fungsional), and
 * `unit` takes the documents of one unit only.
 */
export function rekapDokumen(
  {lini, dokumen}: Model,
  {hari = hariRealisasi, unit = null}: {hari?: (d: Dokumen) => Hari | null; unit?: Unit | null} = {},
): Rekap {
  const own = (candidate: Unit) => unit === null || candidate === unit;
  const rekap = new Map(
    lini.filter((l) => own(l.unit)).map((l) => [kunciRincian(l), jenisSpj.map(() => new Array<number>(12).fill(0))]),
  );
  for (const d of dokumen) {
    const day = hari(d);
    if (day === null || d.lini === null || !isBelanja(d) || !own(d.unit)) continue;
    const jenis = d.jenis === "TBP" ? 2 : d.lini.rekening.startsWith("5.1.01") ? 0 : 1;
    rekap.get(kunciRincian(d.lini))![jenis]![bulanOf(day) - 1]! += d.nilai - d.setoran;
  }
  return rekap;
}
