import {readFileSync} from "node:fs";
import {namaBulan} from "../../../src/format/bulan.js";
import {sumberOf} from "../bacaan.js";

/** A printed RAK of three leaves, written cell by cell from the layout. */
export const csvRak = readFileSync("tests/kasus/rak/01-cetak-kode-gabungan.csv", "utf8");

/** What `sumber.csv` says about it: a month that a RAK has no use for. */
export const sumberRak = sumberOf("uji.csv", {asal: "simulasi", tahun: null, bulan: 6, skpd: null});

export const kepalaRak = ["SKPD : DINAS CONTOH", "Tahun Anggaran : 2025"];
/** A RAK as plain semicolon CSV, one title row. */
export const rakCsv = (
  rows: (string | number)[][],
  judul: string[] = ["Kode Rekening", "Uraian", "Pagu", "Total Rak"],
) => [...kepalaRak, [...judul, ...namaBulan].join(";"), ...rows.map((row) => row.join(";"))].join("\n");
export const sub = "2.17.01.2.01.0001";
export const rekening = "5.1.02.01.01.0024";
