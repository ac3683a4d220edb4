import {formatBulan} from "../../src/format/bulan.js";
import {lembarDpa} from "./dpaRincian.js";
import {type BarisSumber, Keluaran} from "./keluaran.js";
import {barisCapaian, barisFisik, barisIndikator, barisPadanan, barisTarget, kepalaFisik} from "./kinerja.js";
import {barisLra} from "./lra.js";
import {createModel, type Model} from "./model.js";
import {createOpd, type Opd} from "./opd.js";
import {daftarTahapan, type TahapanContoh, tanggalTahapan} from "./pagu.js";
import {lembarRak} from "./rak.js";
import {barisRealisasiDokumen, kolomRealisasiDokumen, lembarRealisasiDokumen} from "./realisasiDokumen.js";
import {lembarRekapPagu} from "./rekapPagu.js";
import {type BentukKode, type JenisSpj, lembarSpj, rekapSpj} from "./spj.js";
import {lembarSimda} from "./spjSimda.js";
import {lastBulan} from "./waktu.js";

export interface Permintaan {
  /** The years, in order. */
  tahun: readonly number[];
  /** How many agencies. */
  opd: number;
  benih: number;
}

/** From this many agencies on, documents are written as one CSV a year for all of them, in parts. */
const banyakOpd = 6;

/** Writes the simulated exports of some agencies and years, and the `sumber.csv` that names them. */
export async function writeContoh(folder: string, {tahun, opd: banyak, benih}: Permintaan): Promise<void> {
  const keluaran = new Keluaran(folder);
  const semua = Array.from({length: banyak}, (_, index) => createOpd(benih, index + 1));
  for (const opd of semua) {
    const rak = [];
    for (const t of tahun) {
      const model = createModel(benih, opd, t);
      await writeAnggaran(keluaran, model, {terakhir: tahun.slice(-2).includes(t)});
      await writeSpj(keluaran, model, {lengkap: t === tahun.at(-2) || tahun.length === 1});
      await writeDokumen(keluaran, model, {mengalir: banyak >= banyakOpd});
      await keluaran.appendCsv(jalur(opd, "kinerja/fisik.csv"), barisFisik(model), {
        kepala: kepalaFisik,
        sumber: [{skpd: opd.kode, keterangan: "Realisasi fisik (SIMULASI)"}],
      });
      for (const tahapan of ["murni", "perubahan"] as const) rak.push({model, tahapan});
    }
    await keluaran.writeXlsx(
      jalur(opd, "dpa/rak.xlsx"),
      rak.map(({model, tahapan}) => lembarRak(model, tahapan)),
      rak.map(({model, tahapan}) => ({
        ...sumberTahapan(model, tahapan, "Rencana Anggaran Kas"),
        lembar: lembarRak(model, tahapan).nama,
      })),
    );
    await writeKinerja(keluaran, opd, {tahun, benih});
  }
  await keluaran.writeCsv("referensi/padanan.csv", barisPadanan(semua, tahun), [
    {keterangan: "Padanan sub kegiatan antar tahun (SIMULASI)"},
  ]);
  await keluaran.close();
}

async function writeAnggaran(keluaran: Keluaran, model: Model, {terakhir}: {terakhir: boolean}): Promise<void> {
  const {opd, tahun, lini} = model;
  const lembar = daftarTahapan.map((tahapan) => lembarRekapPagu(model, tahapan, {kolomTahapan: tahun >= 2023}));
  await keluaran.writeXlsx(
    jalur(opd, `dpa/rekap-pagu-${tahun}.xlsx`),
    lembar,
    daftarTahapan.map((tahapan, index) => ({
      ...sumberTahapan(model, tahapan, "Rekap Pagu"),
      lembar: lembar[index]!.nama,
    })),
  );
  if (!terakhir) return;
  const codes = [...new Set(lini.filter(({unit}) => unit === opd.induk).map(({kodeSub}) => kodeSub))];
  const few = ["01.2.01.0001", "02.2.01.0001", "04.2.01.0001"].map((kode) => codes.find((c) => c.endsWith(kode))!);
  await keluaran.writeXlsx(
    jalur(opd, `dpa/dpa-rincian-${tahun}.xlsx`),
    few.map((kode) => lembarDpa(model, kode, ["murni"])),
    [sumberTahapan(model, "murni", "DPA Rincian Belanja")],
  );
  await keluaran.writeXlsx(
    jalur(opd, `dpa/dppa-rincian-${tahun}.xlsx`),
    few.map((kode) => lembarDpa(model, kode, ["pergeseran-1", "perubahan"])),
    [sumberTahapan(model, "perubahan", "DPPA Rincian Belanja")],
  );
}

/** A workbook of monthly sheets; in one year also the SPJ of the BPP, an administratif and a SIMDA print. */
async function writeSpj(keluaran: Keluaran, model: Model, {lengkap}: {lengkap: boolean}): Promise<void> {
  const {opd, tahun} = model;
  const fungsional: JenisSpj = {sifat: "FUNGSIONAL", unit: null, bentuk: bentukKode(tahun)};
  const rekap = rekapSpj(model, fungsional);
  const months = Array.from({length: lastBulan(tahun)}, (_, b) => b + 1);
  const sumber = (keterangan: string): BarisSumber[] => [
    {tahun, skpd: opd.kode, status_angka: "spj", keterangan: `${keterangan} ${tahun} (SIMULASI)`},
  ];
  await keluaran.writeXlsx(
    jalur(opd, `spj/spj-fungsional-${tahun}.xlsx`),
    months.map((bulan) => lembarSpj(model, rekap, bulan, fungsional)),
    sumber("SPJ Fungsional"),
  );
  await keluaran.writeCsv(jalur(opd, `spj/lra-${tahun}.csv`), barisLra(model, rekap), [
    {tahun, bulan: lastBulan(tahun), skpd: opd.kode, status_angka: "lra", keterangan: `LRA ${tahun} (SIMULASI)`},
  ]);
  if (!lengkap) return;
  const bulan = 6;
  const lain: [string, JenisSpj, string][] = [
    ["bpp", {...fungsional, unit: opd.uptd}, "SPJ BPP"],
    ["administratif", {...fungsional, sifat: "ADMINISTRATIF"}, "SPJ Administratif"],
  ];
  for (const [nama, jenis, keterangan] of lain) {
    await keluaran.writeXlsx(
      jalur(opd, `spj/spj-${nama}-${tahun}-06.xlsx`),
      [lembarSpj(model, rekapSpj(model, jenis), bulan, jenis)],
      sumber(`${keterangan} ${formatBulan(bulan)}`),
    );
  }
  await keluaran.writeXlsx(
    jalur(opd, `spj/spj-simda-${tahun}-06.xlsx`),
    [lembarSimda(model, rekap, bulan)],
    sumber(`SPJ SIMDA ${formatBulan(bulan)}`),
  );
}

async function writeDokumen(keluaran: Keluaran, model: Model, {mengalir}: {mengalir: boolean}): Promise<void> {
  const {opd, tahun} = model;
  const keterangan = `Realisasi per Dokumen ${tahun} (SIMULASI)`;
  const baris = barisRealisasiDokumen(model);
  if (mengalir) {
    await keluaran.appendCsv(`spj/realisasi-dokumen-${tahun}.csv`, baris, {
      kepala: kolomRealisasiDokumen,
      sumber: [{tahun, bulan: lastBulan(tahun), status_angka: "spj", keterangan}],
    });
    return;
  }
  await keluaran.writeXlsx(
    jalur(opd, `spj/realisasi-dokumen-${tahun}.xlsx`),
    [{
      nama: lembarRealisasiDokumen,
      baris: [kolomRealisasiDokumen, ...baris],
      lebar: kolomRealisasiDokumen.map((judul) => (judul.startsWith("Nama") ? 30 : 18)),
      format: kolomRealisasiDokumen.map((judul) => (judul.startsWith("Nilai") ? "#,##0" : null)),
      tebal: [0],
    }],
    [{tahun, bulan: lastBulan(tahun), skpd: opd.kode, status_angka: "spj", keterangan}],
  );
}

async function writeKinerja(
  keluaran: Keluaran,
  opd: Opd,
  {tahun, benih}: {tahun: readonly number[]; benih: number},
): Promise<void> {
  const skpd = opd.kode;
  await keluaran.writeCsv(jalur(opd, "kinerja/indikator.csv"), barisIndikator(opd), [
    {skpd, keterangan: "Indikator kinerja (SIMULASI)"},
  ]);
  await keluaran.writeCsv(jalur(opd, "kinerja/target.csv"), barisTarget(opd, tahun), [
    {skpd, keterangan: "Target kinerja (SIMULASI)"},
  ]);
  await keluaran.writeCsv(jalur(opd, "kinerja/capaian.csv"), barisCapaian(benih, opd, tahun), [
    {skpd, keterangan: "Capaian kinerja (SIMULASI)"},
  ]);
}

function sumberTahapan({opd, tahun}: Model, tahapan: TahapanContoh, dokumen: string): BarisSumber {
  return {
    tahun,
    skpd: opd.kode,
    tahapan,
    tanggal_berlaku: tanggalTahapan(tahapan, tahun),
    keterangan: `${dokumen} ${tahun} ${tahapan} (SIMULASI)`,
  };
}

/** The printed form changed over the years: joined codes, then one cell, then six. */
function bentukKode(tahun: number): BentukKode {
  if (tahun <= 2021) return "gabungan";
  return tahun === 2022 ? "satu-sel" : "enam-sel";
}

/** Files of the second agency on stand in a folder of their own. */
function jalur({nomor}: Opd, berkas: string): string {
  const at = berkas.lastIndexOf("/");
  return nomor === 1 ? berkas : `${berkas.slice(0, at)}/opd-${String(nomor).padStart(2, "0")}${berkas.slice(at)}`;
}
