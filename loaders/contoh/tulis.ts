import {createGayaKotor, type Gaya, gayaRapi} from "./gaya.js";
import {jalurBerkas, Keluaran} from "./keluaran.js";
import {barisCapaian, barisFisik, barisIndikator, barisPadanan, barisTarget} from "./kinerja.js";
import {createModel, type Model} from "./model.js";
import {createOpd} from "./opd.js";
import type {Permintaan} from "./permintaan.js";
import {barisRealisasiDokumen, kolomRealisasiDokumen, lembarRealisasiDokumen} from "./realisasiDokumen.js";
import {writeDpa, writeRak, writeRekapPagu} from "./tulisAnggaran.js";
import {writeSpj, writeSpjLain} from "./tulisSpj.js";
import {lastBulan} from "./waktu.js";

/** From this many agencies on, documents are written as one CSV a year for all of them, in parts. */
const banyakOpd = 6;

/** Writes the simulated exports of some agencies and years, and the `sumber.csv` that names them. */
export async function writeContoh({keluaran: folder, tahun, opd: banyak, benih, kotor}: Permintaan): Promise<void> {
  const keluaran = new Keluaran(folder);
  const gaya = kotor ? createGayaKotor(benih) : gayaRapi;
  const semua = Array.from({length: banyak}, (_, index) => createOpd(benih, index + 1));
  for (const opd of semua) {
    const models = tahun.map((t) => createModel(benih, opd, t));
    for (const model of models) {
      await writeRekapPagu(keluaran, gaya, model);
      await writeSpj(keluaran, gaya, model);
      await writeDokumen(keluaran, gaya, {model, mengalir: banyak >= banyakOpd});
    }
    for (const model of models.slice(-2)) await writeDpa(keluaran, gaya, model);
    await writeSpjLain(keluaran, models.at(-2) ?? models[0]!);
    await writeRak(keluaran, opd, models);
    await writeKinerja(keluaran, gaya, models);
  }
  const padanan = barisPadanan(semua, tahun);
  if (padanan.length > 1) {
    await keluaran.writeBytes("referensi/padanan.csv", gaya.csv(padanan), [
      {keterangan: "Padanan sub kegiatan antar tahun (SIMULASI)"},
    ]);
  }
  await keluaran.close();
}

async function writeDokumen(
  keluaran: Keluaran,
  gaya: Gaya,
  {model, mengalir}: {model: Model; mengalir: boolean},
): Promise<void> {
  const {opd, tahun} = model;
  const baris = gaya.dokumen(barisRealisasiDokumen(model));
  const sumber = {
    tahun,
    bulan: lastBulan(tahun),
    status_angka: "spj",
    keterangan: `Realisasi per Dokumen ${tahun} (SIMULASI)`,
  } as const;
  if (mengalir) {
    const kepala = kolomRealisasiDokumen;
    await keluaran.appendCsv(`spj/realisasi-dokumen-${tahun}.csv`, baris, {kepala, sumber: [sumber]});
    return;
  }
  await keluaran.writeXlsx(
    jalurBerkas(opd.nomor, `spj/realisasi-dokumen-${tahun}.xlsx`),
    [{
      nama: lembarRealisasiDokumen,
      baris: [kolomRealisasiDokumen, ...baris],
      lebar: kolomRealisasiDokumen.map((judul) => (judul.startsWith("Nama") ? 30 : 18)),
      format: kolomRealisasiDokumen.map((judul) => (judul.startsWith("Nilai") ? "#,##0" : null)),
      tebal: [0],
    }],
    [{...sumber, skpd: opd.kode}],
  );
}

async function writeKinerja(keluaran: Keluaran, gaya: Gaya, models: readonly Model[]): Promise<void> {
  const {opd, benih} = models[0]!;
  const tahun = models.map((model) => model.tahun);
  const isi = [
    {nama: "indikator", keterangan: "Indikator kinerja", baris: barisIndikator(opd)},
    {nama: "target", keterangan: "Target kinerja", baris: barisTarget(opd, tahun)},
    {nama: "capaian", keterangan: "Capaian kinerja", baris: barisCapaian(benih, opd, tahun)},
    {nama: "fisik", keterangan: "Realisasi fisik", baris: barisFisik(models)},
  ];
  for (const {nama, keterangan, baris} of isi) {
    await keluaran.writeBytes(jalurBerkas(opd.nomor, `kinerja/${nama}.csv`), gaya.csv(baris), [
      {skpd: opd.kode, keterangan: `${keterangan} (SIMULASI)`},
    ]);
  }
}
