import {type MetodeProyeksi, namaMetodeProyeksi, type TitikDeret} from "../model/proyeksi.js";
import {alasanTanpaProyeksi} from "./alasanTanpaProyeksi.js";
import {cagr} from "./cagr.js";
import {median} from "./median.js";

/** A projected year: the value of the chosen way, the range of all ways, and what each of them gives. */
export interface TitikProyeksi {
  periode: number;
  nilai: number;
  bawah: number;
  atas: number;
  perMetode: {metode: Exclude<MetodeProyeksi, "median">; nama: string; nilai: number}[];
}

export interface Proyeksi {
  titik: TitikProyeksi[];
  metode: MetodeProyeksi;
  /** Why there is no projection, in words for readers. */
  alasan?: string;
}

type TitikAda = TitikDeret & {nilai: number};

/**
 * Where a yearly indicator may stand in the years to come: a range from several simple ways, never one confident line.
 *
 *     perubahan = last + (last - first) / (years between them) * years ahead
 *     linear    = least squares line over the years with data, at the year ahead
 *     terakhir  = last
 *     cagr      = last * (last / first) ^ (years ahead / years between them)
 *     bawah, atas = the least and the most of these; nilai = their median, or the way asked for by `metode`
 *
 * Unit: that of the indicator; one point for each year after the last known one, up to `sampai`. Nothing is clamped: a
 * percentage may leave 0 to 100.
 * Source: definition: ours.
 * Edge cases: years without a value are left out, not filled in; `cagr` takes no part where a value is 0 or below at
 * the start, or below 0 at the end. There is no projection (no points, and `alasan`) from fewer than 3 values, across a
 * change of definition, up to a year that is not after the last known one, further ahead than the series looks back or
 * than 5 years, from a year with two values, or by a way that cannot be.
 *
 * @example proyeksi([2022, 2023, 2024].map((periode) => ({periode, nilai: 60})), {sampai: 2025}).titik[0]!.nilai // 60
 */
export function proyeksi(
  deret: readonly TitikDeret[],
  {sampai, metode = "median"}: {sampai: number; metode?: MetodeProyeksi},
): Proyeksi {
  const known = deret.filter(hasNilai).sort((a, b) => a.periode - b.periode);
  const alasan = alasanTanpaProyeksi(deret, sampai);
  if (alasan !== null) return {titik: [], metode, alasan};
  const last = known.at(-1)!.periode;
  const titik = Array.from({length: sampai - last}, (_, index) => pointAt(known, last + index + 1, metode));
  if (titik.every((point) => point !== null)) return {titik, metode};
  const nama = namaMetodeProyeksi[metode];
  return {titik: [], metode, alasan: `Cara "${nama}" tidak dapat dipakai untuk angka 0 atau negatif.`};
}

function hasNilai(titik: TitikDeret): titik is TitikAda {
  return titik.nilai !== null;
}

function pointAt(known: readonly TitikAda[], periode: number, metode: MetodeProyeksi): TitikProyeksi | null {
  const perMetode = valuesAt(known, periode);
  const values = perMetode.map(({nilai}) => nilai);
  const nilai = metode === "median"
    ? median(values)
    : perMetode.find((entry) => entry.metode === metode)?.nilai ?? null;
  return nilai === null ? null : {periode, nilai, bawah: Math.min(...values), atas: Math.max(...values), perMetode};
}

function valuesAt(known: readonly TitikAda[], periode: number): TitikProyeksi["perMetode"] {
  const first = known[0]!;
  const last = known.at(-1)!;
  const span = last.periode - first.periode;
  const ahead = periode - last.periode;
  const growth = cagr(first.nilai, last.nilai, span);
  const changes = known.slice(1).map(({periode, nilai}, index) =>
    (nilai - known[index]!.nilai) / (periode - known[index]!.periode)
  );
  const all = {
    perubahan: last.nilai + ((last.nilai - first.nilai) / span) * ahead,
    linear: lineAt(known, periode),
    terakhir: last.nilai,
    terkecil: last.nilai + Math.min(...changes) * ahead,
    terbesar: last.nilai + Math.max(...changes) * ahead,
    cagr: growth === null ? null : last.nilai * (1 + growth / 100) ** ahead,
  };
  return (["perubahan", "linear", "terakhir", "terkecil", "terbesar", "cagr"] as const).flatMap((metode) => {
    const nilai = all[metode];
    return nilai === null ? [] : [{metode, nama: namaMetodeProyeksi[metode], nilai}];
  });
}

/** Counted from the last point, so that equal values give exactly themselves. */
function lineAt(known: readonly TitikAda[], periode: number): number {
  const last = known.at(-1)!;
  const x = known.map((point) => point.periode - last.periode);
  const y = known.map((point) => point.nilai - last.nilai);
  const meanX = sum(x) / x.length;
  const meanY = sum(y) / y.length;
  const slope = sum(x.map((value, index) => (value - meanX) * y[index]!)) / sum(x.map((value) => (value - meanX) ** 2));
  return last.nilai + meanY + slope * (periode - last.periode - meanX);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
