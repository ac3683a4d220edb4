import {formatBulan} from "../../src/format/bulan.js";
import type {SelCsv} from "../../src/format/csv.js";
import type {Model, Rekap} from "./model.js";
import {namaDaerah} from "./opd.js";
import {jalurRekening, namaRekening} from "./rekening.js";
import {daunSpj} from "./spj.js";
import {lastBulan} from "./waktu.js";

/** The budget realisation report of an agency up to the last month: per rekening of every level, below title lines. */
export function barisLra(model: Model, rekap: Rekap): SelCsv[][] {
  const {opd, tahun} = model;
  const bulan = lastBulan(tahun);
  const rows = new Map<string, [number, number]>();
  for (const {rekening, nilai} of daunSpj(model, rekap, bulan)) {
    for (const kode of jalurRekening(rekening)) {
      const own = rows.get(kode) ?? [0, 0];
      rows.set(kode, [own[0] + nilai[0]!, own[1] + nilai[10]!]);
    }
  }
  return [
    [namaDaerah],
    ["LAPORAN REALISASI ANGGARAN (SIMULASI)"],
    [`SKPD : ${opd.kode} ${opd.nama}`],
    [`Tahun Anggaran : ${tahun}`],
    [`Bulan : ${formatBulan(bulan)}`],
    ["kode", "uraian", "anggaran", "realisasi"],
    ...[...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kode, nilai]) => [kode, namaRekening(kode), ...nilai]),
    ["", "JUMLAH BELANJA", ...rows.get("5")!],
  ];
}
