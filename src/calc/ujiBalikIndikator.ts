import {type MetodeProyeksi, namaMetodeProyeksi, type TitikDeret} from "../model/proyeksi.js";
import type {GalatIndikator, KasusIndikator, UjiBalikIndikator} from "../model/ujiBalik.js";
import {median} from "./median.js";
import {proyeksi} from "./proyeksi.js";

/** A yearly series of one indicator from one source. */
export interface DeretIndikator {
  indikator: string;
  titik: readonly TitikDeret[];
}

const semuaMetode = Object.keys(namaMetodeProyeksi) as MetodeProyeksi[];

/**
 * How well `proyeksi` would have told the values of past years, each from the years before it only: every year with at
 * least three known values before it is a case.
 *
 *     error = |projection - true| / |true| * 100;  of each way the median over the cases
 *
 * Unit: percent of the true value, since indicators have units of their own; the median, since a few values near 0
 * would rule a mean. `dalam` counts the cases whose true value lay in the range.
 * Source: definition: ours.
 * Edge cases: a true value of 0 is a case of the range, and none of the errors in percent. A projection that is refused
 * is no case; it is named in `ditolak` with the reason.
 *
 * @example ujiBalikIndikator([{indikator: "A", titik: [{periode: 2024, nilai: 1}]}]).kasus // []
 */
export function ujiBalikIndikator(deret: readonly DeretIndikator[]): UjiBalikIndikator {
  const kasus: KasusIndikator[] = [];
  const ditolak: UjiBalikIndikator["ditolak"] = [];
  for (const {indikator, titik} of deret) {
    for (const {periode: tahun, nilai: sebenarnya} of [...titik].sort((a, b) => a.periode - b.periode)) {
      const before = titik.map((point) => point.periode < tahun ? point : {...point, nilai: null});
      if (sebenarnya === null || before.filter(({nilai}) => nilai !== null).length < 3) continue;
      const {titik: projected, alasan} = proyeksi(before, {sampai: tahun});
      if (alasan !== undefined) ditolak.push({indikator, tahun, alasan});
      const point = projected.at(-1);
      if (point === undefined) continue;
      const {bawah, atas, nilai} = point;
      kasus.push({
        indikator,
        tahun,
        sebenarnya,
        bawah,
        atas,
        dalamRentang: sebenarnya >= bawah && sebenarnya <= atas,
        perMetode: [{metode: "median", nilai}, ...point.perMetode.map(({metode, nilai}) => ({metode, nilai}))],
      });
    }
  }
  return {
    kasus,
    galat: semuaMetode.flatMap((metode) => galatOf(metode, kasus)),
    dalam: kasus.filter(({dalamRentang}) => dalamRentang).length,
    ditolak,
  };
}

function galatOf(metode: MetodeProyeksi, kasus: readonly KasusIndikator[]): GalatIndikator[] {
  const errors = kasus.filter(({sebenarnya}) => sebenarnya !== 0).flatMap(({sebenarnya, perMetode}) =>
    perMetode.filter((entry) => entry.metode === metode)
      .map(({nilai}) => Math.abs((nilai - sebenarnya) / sebenarnya) * 100)
  );
  const galatTengah = median(errors);
  return galatTengah === null ? [] : [{metode, nama: namaMetodeProyeksi[metode], kasus: errors.length, galatTengah}];
}
