import type {SelCsv} from "../../src/format/csv.js";
import type {Dokumen} from "./dokumen.js";
import {type Model, rakOf} from "./model.js";
import {namaKode} from "./nomenklatur.js";
import {type Lini, tahapanPada} from "./pagu.js";
import {jalurProgram} from "./pohon.js";
import {namaRekening} from "./rekening.js";
import {bulanOf, formatHari, type Hari} from "./waktu.js";

/** The 45 columns of SIPD's "Laporan Realisasi Per Dokumen". */
export const kolomRealisasiDokumen = [
  "Kode SKPD",
  "Nama SKPD",
  "Kode Sub SKPD",
  "Nama Sub SKPD",
  "Kode Fungsi",
  "Nama Fungsi",
  "Kode Sub Fungsi",
  "Nama Sub Fungsi",
  "Kode Urusan",
  "Nama Urusan",
  "Kode Bidang Urusan",
  "Nama Bidang Urusan",
  "Kode Program",
  "Nama Program",
  "Kode Kegiatan",
  "Nama Kegiatan",
  "Kode Sub Kegiatan",
  "Nama Sub Kegiatan",
  "Kode Rekening",
  "Nama Rekening",
  "Nomor Dokumen",
  "Jenis Dokumen",
  "Jenis Transaksi",
  "Nomor DPT",
  "Tanggal Dokumen",
  "Keterangan Dokumen",
  "Nilai Realisasi",
  "Nilai Setoran",
  "NIP Pegawai",
  "Nama Pegawai",
  "Tanggal Simpan",
  "Nomor SPD",
  "Periode SPD",
  "Nilai SPD",
  "Tahapan SPD",
  "Nama Sub Tahapan Jadwal",
  "Tahapan APBD",
  "Nomor SPP",
  "Tanggal SPP",
  "Nomor SPM",
  "Tanggal SPM",
  "Nomor SP2D",
  "Tanggal SP2D",
  "Tanggal Transfer",
  "Nilai SP2D",
] as const;

/** The sheet name that SIPD gives. */
export const lembarRealisasiDokumen = "Data Realisasi Dokumen";

const namaTahapan = {"murni": "APBD", "pergeseran-1": "PERGESERAN APBD", "perubahan": "PERUBAHAN APBD"};
const triwulan = ["I", "II", "III", "IV"];

/** The documents of an agency and year, one row each, by day; dates as SIPD writes them, `-` where there is nothing. */
export function barisRealisasiDokumen(model: Model): SelCsv[][] {
  const {opd} = model;
  const rak = new Map<Lini, number[]>();
  return model.dokumen.map((d) => {
    const pegawai = d.unit === opd.uptd ? opd.pembantu : opd.bendahara;
    const isTbp = d.jenis === "TBP";
    return [
      opd.kode,
      opd.nama,
      d.unit.kode,
      d.unit.nama,
      "01",
      "PELAYANAN UMUM",
      "01.99",
      "PELAYANAN UMUM LAINNYA",
      opd.urusan.kode,
      opd.urusan.nama,
      opd.bidang.kode,
      opd.bidang.nama,
      ...selProgram(d, opd.bidang.kode),
      isTbp ? nomorDokumen(model, d, "01") : nomorDokumen(model, d, "02"),
      d.jenis,
      d.transaksi,
      "-",
      formatHari(d.tanggal),
      d.keterangan,
      d.nilai,
      d.setoran,
      pegawai.nip.replaceAll(" ", ""),
      pegawai.nama,
      formatHari(d.tanggal),
      ...selSpd(model, d, rak),
      isTbp ? "-" : nomorDokumen(model, d, "02"),
      isTbp ? "-" : formatHari(d.tanggal),
      d.spm === null ? "-" : nomorDokumen(model, d, "03"),
      tanggal(d.spm),
      d.sp2d === null ? "-" : nomorDokumen(model, d, "04"),
      tanggal(d.sp2d),
      tanggal(d.transfer),
      d.sp2d === null ? 0 : d.nilaiSp2d,
    ];
  });
}

function selProgram({lini}: Dokumen, bidang: string): SelCsv[] {
  if (lini === null) return new Array<string>(8).fill("-");
  const jalur = jalurProgram(lini.kodeSub).flatMap((kode) => [kode, namaKode(kode.slice(bidang.length + 1))]);
  return [...jalur, lini.rekening, namaRekening(lini.rekening)];
}

/** The quarterly release of funds (SPD) that a document draws on: the line's cash plan of the quarter. */
function selSpd(model: Model, {lini, tanggal: hari}: Dokumen, rak: Map<Lini, number[]>): SelCsv[] {
  const tahapan = tahapanPada(bulanOf(hari));
  const jadwal = [namaTahapan[tahapan], `${namaTahapan[tahapan]} ${model.tahun}`, namaTahapan[tahapan]];
  if (lini === null) return ["-", "-", 0, ...jadwal];
  if (!rak.has(lini)) rak.set(lini, rakOf(model, lini, "perubahan"));
  const q = Math.floor((bulanOf(hari) - 1) / 3);
  const nilai = rak.get(lini)!.slice(q * 3, q * 3 + 3).reduce((sum, n) => sum + n, 0);
  return [
    `99.99/01.0/00000${q + 1}/${model.opd.kode}/M/${q * 3 + 1}/${model.tahun}`,
    `Triwulan ${triwulan[q]}`,
    nilai,
    ...jadwal,
  ];
}

function nomorDokumen({opd, tahun}: Model, {jenis, transaksi, nomor, tanggal: hari}: Dokumen, seri: string): string {
  const macam = jenis === "TBP" ? "TBP" : transaksi;
  return `99.99/${seri}.0/${String(nomor).padStart(6, "0")}/${macam}/${opd.kode}/M/${bulanOf(hari)}/${tahun}`;
}

function tanggal(hari: Hari | null): string {
  return hari === null ? "-" : formatHari(hari);
}
