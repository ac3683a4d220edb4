import {expect, test} from "vitest";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";
import {runImpor} from "../../loaders/impor.js";
import {periksaPelaporan} from "../../src/calc/lkjip/periksaPelaporan.js";
import {uangIndikator} from "../../src/calc/lkjip/uangIndikator.js";
import type {IndikatorLkjip, MuatanLkjip} from "../../src/model/lkjip.js";
import {lingkunganUji} from "./lingkunganUji.js";
import {readTabelLkjip} from "./tabelLkjip.js";

const tahun = 2024;

/** The indicators of the Renstra and the PK with a target for the year, and what the tables print of each. */
const sql = `
WITH janji AS (
  SELECT kode_indikator, min(indikator) AS indikator FROM target
  WHERE tahun = ${tahun} AND kode IS NULL AND dokumen IN ('Renstra', 'PK') GROUP BY kode_indikator
), muatan AS (
  SELECT kode_indikator, CASE ukuran WHEN 'realisasi-kinerja' THEN 'realisasi' ELSE ukuran END AS muatan, dokumen AS tabel
  FROM tercetak WHERE tahun = ${tahun}
    AND ukuran IN ('target', 'realisasi-kinerja', 'capaian', 'target-akhir', 'kemajuan', 'efisiensi')
  UNION ALL
  SELECT kode_indikator, 'realisasi-lalu', tabel FROM capaian WHERE tahun < ${tahun} AND nilai IS NOT NULL
  UNION ALL
  SELECT kode_indikator, CASE jenis_catatan WHEN 'solusi' THEN 'perbaikan' ELSE 'analisis' END, 'Tabel 3.5' FROM catatan
)
SELECT j.kode_indikator AS "kodeIndikator", j.indikator, m.muatan, m.tabel
FROM janji j LEFT JOIN muatan m USING (kode_indikator) ORDER BY ALL`;

async function readIndikator(gudang: string): Promise<IndikatorLkjip[]> {
  interface Sel {
    kodeIndikator: string;
    indikator: string;
    muatan: MuatanLkjip | null;
    tabel: string;
  }
  const cells = await withGudang(gudang, (connection) => queryRows<Sel>(connection, sql));
  const efisiensi = new Map((await readTabelLkjip(gudang, "Tabel 3.6")).map((row) => [
    row.kodeIndikator,
    uangIndikator({
      pagu: row.nilai("pagu"),
      realisasi: row.nilai("realisasi"),
      tercetak: {serapan: null, efisiensi: row.cetak("efisiensi")},
      program: [],
    }).efisiensi.adalahSerapan === true,
  ]));
  return [...new Set(cells.map(({kodeIndikator}) => kodeIndikator))].map((kode) => {
    const own = cells.filter(({kodeIndikator}) => kodeIndikator === kode);
    return {
      indikator: own[0]!.indikator,
      muatan: own.flatMap(({muatan, tabel}) => (muatan === null ? [] : [{muatan, tabel}])),
      efisiensiAdalahSerapan: efisiensi.get(kode) ?? false,
    };
  });
}

test("the LKjIP 2024 meets four of the nine points, misses four, and one is for the evaluator to judge", async () => {
  const lingkungan = lingkunganUji();
  await runImpor(lingkungan);
  const butir = periksaPelaporan(await readIndikator(lingkungan.gudang));
  const [naikSkala, ukmBaru] = [
    "Persentase UMKM dan Koperasi yang Naik Skala Usaha",
    "Pertumbuhan Usaha Kecil Menengah baru",
  ];
  const each = (sentence: string) =>
    ["Persentase Koperasi yang aktif", "Nilai AKIP", ukmBaru, naikSkala].map((i) => `${i}: ${sentence}.`);
  expect(butir.map(({terpenuhi}) => terpenuhi)).toEqual([null, false, true, true, false, false, true, false, true]);
  expect(butir.map(({bukti}) => bukti)).toEqual([
    "Perlu dinilai penilai: Telaah hanya membaca tabel, bukan mutu susunannya.",
    "Lengkap untuk 4 dari 6 indikator Renstra atau PK (Tabel 3.2, Tabel 3.4, Tabel 3.6).",
    "Lengkap untuk 4 dari 4 indikator yang dilaporkan (Tabel 3.2, Tabel 3.6).",
    "Lengkap untuk 4 dari 4 indikator yang dilaporkan (Tabel 3.4).",
    "Lengkap untuk 1 dari 4 indikator yang dilaporkan (Tabel 3.3).",
    "Lengkap untuk 0 dari 4 indikator yang dilaporkan.",
    "Lengkap untuk 4 dari 4 indikator yang dilaporkan (Tabel 3.5). Isi kalimatnya tidak dinilai.",
    "Lengkap untuk 0 dari 4 indikator yang dilaporkan.",
    "Lengkap untuk 4 dari 4 indikator yang dilaporkan (Tabel 3.5). Isi kalimatnya tidak dinilai.",
  ]);
  expect(butir[1]!.yangKurang).toEqual([
    "LPE Sektor Pertanian, Kehutanan dan Perikanan: realisasi tidak tercetak; capaian tidak tercetak.",
    "Nilai Evaluasi RB Dinas Koperasi Dan Usaha Kecil Dan Menengah Kab. Inhil atas Komponen Pengungkit: realisasi " +
    "tidak tercetak; capaian tidak tercetak.",
  ]);
  expect(butir[4]!.yangKurang).toEqual(each("realisasi tahun sebelumnya hanya ada di Lampiran 2").slice(1));
  expect(butir[5]!.yangKurang).toEqual(each("pembanding nasional atau internasional tidak tercetak"));
  expect(butir[7]!.yangKurang).toEqual(each("yang dicetak sebagai efisiensi adalah serapan"));
});
