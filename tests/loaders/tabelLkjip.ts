import {angkaCetak} from "../../src/calc/angkaCetak.js";
import {kelompokkan} from "../../src/impor/kelompokkan.js";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";

/** A figure that a table of the report prints, as the warehouse holds it. */
interface SelLkjip {
  tabel: string;
  berkas: string;
  baris: number;
  tahun: number | null;
  kodeIndikator: string;
  ukuran: string;
  teks: string;
  nilai: number | null;
}

/** A row of a table in one year: the text and figure of each measure. */
export interface BarisLkjip {
  tempat: string;
  kodeIndikator: string;
  tahun: number;
  teks: (ukuran: string) => string | null;
  nilai: (ukuran: string) => number | null;
  cetak: (ukuran: string) => ReturnType<typeof angkaCetak>;
}

/** Read with SQL of its own, apart from the one that the checks across documents read with. */
const sql = `
SELECT dokumen AS tabel, berkas, baris, tahun, kode_indikator AS "kodeIndikator", ukuran, teks, nilai FROM tercetak
WHERE kode_indikator IS NOT NULL AND starts_with(dokumen, 'Tabel 3.')
UNION ALL
SELECT tabel, berkas, baris, tahun, kode_indikator, 'realisasi-kinerja', teks, nilai FROM capaian WHERE tabel = 'Tabel 3.3'
UNION ALL
SELECT tabel, berkas, baris, tahun, kode_indikator, 'target', teks, nilai FROM target WHERE tabel = 'Tabel 3.3'`;

/** The rows of one printed table, by year. */
export async function readTabelLkjip(gudang: string, tabel: string): Promise<BarisLkjip[]> {
  const cells = await withGudang(gudang, (connection) => queryRows<SelLkjip>(connection, sql));
  const rows = kelompokkan(cells.filter((cell) => cell.tabel === tabel), ({berkas, baris}) => `${berkas}!${baris}`);
  return [...rows].map(([tempat, cells]) => {
    const find = (ukuran: string) => cells.find((cell) => cell.ukuran === ukuran);
    return {
      tempat,
      kodeIndikator: cells[0]!.kodeIndikator,
      tahun: cells[0]!.tahun!,
      teks: (ukuran: string) => find(ukuran)?.teks ?? null,
      nilai: (ukuran: string) => find(ukuran)?.nilai ?? null,
      cetak: (ukuran: string) => {
        const cell = find(ukuran);
        return cell === undefined ? null : angkaCetak(cell);
      },
    };
  });
}
