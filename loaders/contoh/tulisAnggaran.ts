import {lembarDpa, type TahapanDpa} from "./dpaRincian.js";
import type {Gaya} from "./gaya.js";
import {type BarisSumber, jalurBerkas, type Keluaran} from "./keluaran.js";
import type {Model} from "./model.js";
import type {Opd} from "./opd.js";
import {daftarTahapan, type TahapanContoh, tanggalTahapan} from "./pagu.js";
import {lembarRak} from "./rak.js";
import {lembarRekapPagu} from "./rekapPagu.js";

/** The first year whose flat pagu export has the column TAHAPAN. */
const tahunKolomTahapan = 2023;

/** The flat pagu of a year: a sheet for each stage. */
export async function writeRekapPagu(keluaran: Keluaran, gaya: Gaya, model: Model): Promise<void> {
  const {opd: {nomor}, tahun} = model;
  const lembar = daftarTahapan.map((tahapan) =>
    lembarRekapPagu(model, tahapan, {kolomTahapan: tahun >= tahunKolomTahapan})
  );
  await keluaran.writeXlsx(
    jalurBerkas(nomor, `dpa/rekap-pagu-${tahun}.xlsx`),
    lembar.map(gaya.datar),
    daftarTahapan.map((tahapan, index) => ({
      ...sumberTahapan(model, tahapan, "Rekap Pagu"),
      lembar: lembar[index]!.nama,
    })),
  );
}

/** The printed DPA and DPPA of three sub kegiatan: a sheet for each. */
export async function writeDpa(keluaran: Keluaran, gaya: Gaya, model: Model): Promise<void> {
  const {opd: {nomor, bidang}, tahun} = model;
  const codes = ["01.2.01.0001", "02.2.01.0001", "04.2.01.0001"].map((kode) => `${bidang.kode}.${kode}`);
  const dokumen: [string, string, TahapanDpa][] = [
    ["dpa", "DPA", ["murni"]],
    ["dppa", "DPPA", ["pergeseran-1", "perubahan"]],
  ];
  for (const [berkas, nama, tahapan] of dokumen) {
    await keluaran.writeXlsx(
      jalurBerkas(nomor, `dpa/${berkas}-rincian-${tahun}.xlsx`),
      codes.map((kode) => gaya.dpa(lembarDpa(model, kode, tahapan))),
      [sumberTahapan(model, tahapan.at(-1)!, `${nama} Rincian Belanja`)],
    );
  }
}

/** The cash plans of all years: a sheet for each year and stage. */
export async function writeRak(keluaran: Keluaran, {nomor}: Opd, models: readonly Model[]): Promise<void> {
  const rak = models.flatMap((model) =>
    (["murni", "perubahan"] as const).map((tahapan) => ({model, tahapan, lembar: lembarRak(model, tahapan)}))
  );
  await keluaran.writeXlsx(
    jalurBerkas(nomor, "dpa/rak.xlsx"),
    rak.map(({lembar}) => lembar),
    rak.map(({model, tahapan, lembar}) => ({
      ...sumberTahapan(model, tahapan, "Rencana Anggaran Kas"),
      lembar: lembar.nama,
    })),
  );
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
