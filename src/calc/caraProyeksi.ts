import {type MetodeProyeksi, namaMetodeProyeksi} from "../model/proyeksi.js";
import {cagr} from "./cagr.js";
import {garisLurus} from "./garisLurus.js";

/** What one of the ways gives for a year ahead. */
export interface NilaiCara {
  metode: Exclude<MetodeProyeksi, "median">;
  nama: string;
  nilai: number;
}

/**
 * What each simple way gives for a year after a series, in a fixed order.
 *
 *     perubahan = last + (last - first) / (years between them) * years ahead
 *     linear    = least squares line over the years with data, at the year ahead
 *     terakhir  = last
 *     terkecil  = last + the least change per year from one point to the next * years ahead
 *     terbesar  = last + the greatest of these changes * years ahead
 *     cagr      = last * (last / first) ^ (years ahead / years between them)
 *
 * Unit: that of the series, which holds at least two points, the earliest first.
 * Source: definition: ours.
 * Edge cases: `cagr` is left out where there is none (a first value of 0 or below, a last one below 0).
 *
 * @example caraProyeksi([{periode: 2023, nilai: 0}, {periode: 2024, nilai: 4}], 2025)[0] // {metode: "perubahan", nama: "Rata-rata perubahan per tahun", nilai: 8}
 */
export function caraProyeksi(titik: readonly {periode: number; nilai: number}[], periode: number): NilaiCara[] {
  const first = titik[0]!;
  const last = titik.at(-1)!;
  const ahead = periode - last.periode;
  const changes = titik.slice(1).map((point, index) => changePerYear(titik[index]!, point));
  const growth = cagr(first.nilai, last.nilai, last.periode - first.periode);
  const values: [NilaiCara["metode"], number | null][] = [
    ["perubahan", last.nilai + changePerYear(first, last) * ahead],
    ["linear", garisLurus(titik.map((point) => ({x: point.periode, y: point.nilai})), periode)],
    ["terakhir", last.nilai],
    ["terkecil", last.nilai + Math.min(...changes) * ahead],
    ["terbesar", last.nilai + Math.max(...changes) * ahead],
    ["cagr", growth === null ? null : last.nilai * (1 + growth / 100) ** ahead],
  ];
  return values.flatMap(([metode, nilai]) => nilai === null ? [] : [{metode, nama: namaMetodeProyeksi[metode], nilai}]);
}

function changePerYear(from: {periode: number; nilai: number}, to: {periode: number; nilai: number}): number {
  return (to.nilai - from.nilai) / (to.periode - from.periode);
}
