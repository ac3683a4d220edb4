import {catatanRentangNol, type MetodeProyeksi, namaMetodeProyeksi, type TitikDeret} from "../model/proyeksi.js";
import {alasanTanpaProyeksi} from "./alasanTanpaProyeksi.js";
import {caraProyeksi, type NilaiCara} from "./caraProyeksi.js";
import {median} from "./median.js";
import {tolakNan} from "./tolakNan.js";

/** A projected year: the value of the chosen way, the range of all ways, and what each of them gives. */
export interface TitikProyeksi {
  periode: number;
  nilai: number;
  bawah: number;
  atas: number;
  perMetode: NilaiCara[];
}

export interface Proyeksi {
  titik: TitikProyeksi[];
  metode: MetodeProyeksi;
  /** Why there is no projection, in words for readers. */
  alasan?: string;
  /** What must be said of the range, in words for readers: it has no width. */
  catatan?: string;
}

type TitikAda = TitikDeret & {nilai: number};

/**
 * Where a yearly indicator may stand in the years to come: a range from several simple ways, never one confident line.
 *
 *     bawah, atas = the least and the most that the ways of `caraProyeksi` give
 *     nilai       = their median, or what the way asked for by `metode` gives
 *
 * Unit: that of the indicator; one point for each year after the last known one, up to `sampai`. Nothing is clamped: a
 * percentage may leave 0 to 100.
 * Source: definition: ours.
 * Edge cases: years without a value are left out, not filled in. There is no projection (no points, and `alasan`)
 * from fewer than 3 values, across a change of definition, up to a year that is not after the last known one, further
 * ahead than the series looks back or than 5 years, from a year with two values, or by a way that cannot be. The range
 * is that of the ways, not one of probability: equal values give no width, and `catatan` says so (see
 * `ujiBalikIndikator`).
 * Errors: RangeError for NaN.
 *
 * @example proyeksi([2022, 2023, 2024].map((periode) => ({periode, nilai: 60})), {sampai: 2025}).titik[0]!.nilai // 60
 */
export function proyeksi(
  deret: readonly TitikDeret[],
  {sampai, metode = "median"}: {sampai: number; metode?: MetodeProyeksi},
): Proyeksi {
  tolakNan("proyeksi", deret.map(({nilai}) => nilai));
  const known = deret.filter(hasNilai).sort((a, b) => a.periode - b.periode);
  const alasan = alasanTanpaProyeksi(deret, sampai);
  if (alasan !== null) return {titik: [], metode, alasan};
  const last = known.at(-1)!.periode;
  const titik = Array.from({length: sampai - last}, (_, index) => pointAt(known, last + index + 1, metode));
  if (titik.every((point) => point !== null)) {
    return titik.every(({bawah, atas}) => bawah === atas)
      ? {titik, metode, catatan: catatanRentangNol}
      : {titik, metode};
  }
  const nama = namaMetodeProyeksi[metode];
  return {titik: [], metode, alasan: `Cara "${nama}" tidak dapat dipakai untuk angka 0 atau negatif.`};
}

function hasNilai(titik: TitikDeret): titik is TitikAda {
  return titik.nilai !== null;
}

function pointAt(known: readonly TitikAda[], periode: number, metode: MetodeProyeksi): TitikProyeksi | null {
  const perMetode = caraProyeksi(known, periode);
  const values = perMetode.map(({nilai}) => nilai);
  const nilai = metode === "median"
    ? median(values)
    : perMetode.find((entry) => entry.metode === metode)?.nilai ?? null;
  return nilai === null ? null : {periode, nilai, bawah: Math.min(...values), atas: Math.max(...values), perMetode};
}
