import {formatBulan} from "../../src/format/bulan.js";
import {formatCsv, type SelCsv} from "../../src/format/csv.js";
import type {Gaya} from "./gaya.js";
import {type BarisSumber, jalurBerkas, type Keluaran} from "./keluaran.js";
import {encodeWindows1252} from "./kotoran.js";
import {barisLra} from "./lra.js";
import type {Model} from "./model.js";
import {type BentukKode, type JenisSpj, lembarSpj, rekapSpj} from "./spj.js";
import {lembarSimda} from "./spjSimda.js";
import {lastBulan} from "./waktu.js";

/** The month of the SPJ that are written once: BPP, administratif and SIMDA. */
const bulanLain = 6;

/** The SPJ fungsional of a year, a sheet for each month, and the LRA up to the last of them. */
export async function writeSpj(keluaran: Keluaran, gaya: Gaya, model: Model): Promise<void> {
  const {opd, tahun} = model;
  const jenis = jenisFungsional(tahun);
  const rekap = rekapSpj(model, jenis);
  const bulan = lastBulan(tahun);
  const lembar = Array.from(
    {length: bulan},
    (_, b) => gaya.spj(lembarSpj(model, rekap, b + 1, jenis), jenis.bentuk, b + 1),
  );
  const sumber = sumberSpj(model, "SPJ Fungsional");
  const berkas = jalurBerkas(opd.nomor, `spj/spj-fungsional-${tahun}`);
  if (gaya.spjCsv && jenis.bentuk === "gabungan") {
    for (const [index, {baris}] of lembar.entries()) {
      const nomor = String(index + 1).padStart(2, "0");
      const text = formatCsv(baris as readonly (readonly SelCsv[])[], ";");
      await keluaran.writeBytes(`${berkas}-${nomor}.csv`, encodeWindows1252(text), sumber);
    }
  } else await keluaran.writeXlsx(`${berkas}.xlsx`, lembar, sumber);
  await keluaran.writeBytes(
    jalurBerkas(opd.nomor, `spj/lra-${tahun}.csv`),
    gaya.csv(barisLra(model, rekap)),
    [{tahun, bulan, skpd: opd.kode, status_angka: "lra", keterangan: `LRA ${tahun} (SIMULASI)`}],
  );
}

/** What is compared with the SPJ of the SKPD and never added to it: that of its BPP, an administratif, a SIMDA print. */
export async function writeSpjLain(keluaran: Keluaran, model: Model): Promise<void> {
  const {opd, tahun} = model;
  const fungsional = jenisFungsional(tahun);
  const berkas = (nama: string) => jalurBerkas(opd.nomor, `spj/spj-${nama}-${tahun}-06.xlsx`);
  const lain: [string, JenisSpj, string][] = [
    ["bpp", {...fungsional, unit: opd.uptd}, "SPJ BPP"],
    ["administratif", {...fungsional, sifat: "ADMINISTRATIF"}, "SPJ Administratif"],
  ];
  for (const [nama, jenis, keterangan] of lain) {
    const lembar = lembarSpj(model, rekapSpj(model, jenis), bulanLain, jenis);
    await keluaran.writeXlsx(berkas(nama), [lembar], sumberSpj(model, `${keterangan} ${formatBulan(bulanLain)}`));
  }
  const simda = lembarSimda(model, rekapSpj(model, fungsional), bulanLain);
  await keluaran.writeXlsx(berkas("simda"), [simda], sumberSpj(model, `SPJ SIMDA ${formatBulan(bulanLain)}`));
}

function jenisFungsional(tahun: number): JenisSpj {
  return {sifat: "FUNGSIONAL", unit: null, bentuk: bentukKode(tahun)};
}

/** The printed form changed over the years: joined codes, then one cell, then six. */
function bentukKode(tahun: number): BentukKode {
  if (tahun === 2021) return "gabungan";
  return tahun === 2022 ? "satu-sel" : "enam-sel";
}

function sumberSpj({opd, tahun}: Model, keterangan: string): BarisSumber[] {
  return [{tahun, skpd: opd.kode, status_angka: "spj", keterangan: `${keterangan} ${tahun} (SIMULASI)`}];
}
