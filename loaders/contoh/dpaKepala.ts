import {indikatorOf, targetOf} from "./indikator.js";
import type {IsiSel} from "../../src/ekspor/bukuKerja.js";
import type {Model} from "./model.js";
import {namaKode} from "./nomenklatur.js";
import {namaDaerah} from "./opd.js";
import {createLini, type Lini, type TahapanContoh} from "./pagu.js";
import {jalurProgram} from "./pohon.js";
import {tahunAwal} from "./waktu.js";

/** The blocks above the table of a DPA: title, organisation, indicators, and the sub kegiatan itself. */
export function kepalaDpa(
  {benih, opd, tahun}: Model,
  lini: readonly Lini[],
  {tahapan, width}: {tahapan: readonly TahapanContoh[]; width: number},
): IsiSel[][] {
  const {sub, kodeSub, unit} = lini[0]!;
  const [program, kegiatan] = jalurProgram(kodeSub);
  const named = (kode: string) => `${kode} ${namaKode(kode.slice(opd.bidang.kode.length + 1))}`;
  const jumlah = (rows: readonly Lini[], t: TahapanContoh) => rows.reduce((sum, {pagu}) => sum + pagu[t], 0);
  const akhir = tahapan.at(-1)!;
  const lalu = tahun === tahunAwal ? [] : createLini(benih, opd, tahun - 1).filter((l) => l.kodeSub === kodeSub);
  const kode = akhir === "perubahan" ? "DPPA" : "DPA";
  const isi = (label: string, nilai: IsiSel): IsiSel[] => [label, ...new Array<IsiSel>(5).fill(null), nilai];
  const judul = (text: string, kanan: IsiSel = null): IsiSel[] => {
    const row = new Array<IsiSel>(width).fill(null);
    row[0] = text;
    row[width - 4] = kanan;
    return row;
  };
  const diukur = indikatorOf(opd).find(({nama}) => nama === sub.keluaran);
  const target = `${diukur === undefined ? sub.target : targetOf(diukur, tahun)} ${sub.satuan}`;
  return [
    judul(
      akhir === "perubahan"
        ? "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN (SIMULASI)"
        : "DOKUMEN PELAKSANAAN ANGGARAN (SIMULASI)",
      `FORMULIR\n${kode}-RINCIAN BELANJA\nSKPD`,
    ),
    judul("SATUAN KERJA PERANGKAT DAERAH"),
    judul(`${namaDaerah} TAHUN ANGGARAN ${tahun}`),
    [],
    isi("Nomor", `${kode}/${kode === "DPPA" ? "B" : "A"}.1/${opd.kode}/001/${tahun}`),
    isi("Urusan Pemerintahan", `${opd.urusan.kode} ${opd.urusan.nama}`),
    isi("Bidang Urusan", `${opd.bidang.kode} ${opd.bidang.nama}`),
    isi("Program", named(program)),
    isi("Kegiatan", named(kegiatan)),
    isi("Organisasi", `${opd.kode} ${opd.nama}`),
    isi("Unit", `${unit.kode} ${unit.nama}`),
    isi(`Alokasi Tahun ${tahun - 1}`, jumlah(lalu, "perubahan")),
    isi(`Alokasi Tahun ${tahun}`, jumlah(lini, akhir)),
    isi(`Alokasi Tahun ${tahun + 1}`, Math.round((jumlah(lini, akhir) * 1.05) / 100_000) * 100_000),
    [],
    ["Indikator dan Tolak Ukur Kinerja Kegiatan"],
    ...indikator([
      ["Capaian Kegiatan", `Persentase ${sub.keluaran.replace("Jumlah ", "")} terpenuhi`, () => "100 %"],
      ["Masukan", "Dana Yang Dibutuhkan", (t) => jumlah(lini, t)],
      ["Keluaran", sub.keluaran, () => target],
      ["Hasil", `Terpenuhinya ${sub.keluaran.replace("Jumlah ", "")}`, () => "100 %"],
    ], tahapan),
    [],
    isi("Sub Kegiatan", named(kodeSub)),
    isi("Sumber Pendanaan", [...new Set(lini.map(({dana}) => dana.nama))].join(", ")),
    isi("Lokasi", "Kab. Contoh, Semua Kecamatan, Semua Kelurahan"),
    isi("Waktu Pelaksanaan", "Mulai Januari Sampai Desember"),
    isi("Keluaran Sub Kegiatan", `${sub.keluaran}: ${target}`),
    isi("Keterangan", "-"),
    [],
  ];
}

type Indikator = readonly [nama: string, tolokUkur: string, target: (tahapan: TahapanContoh) => string | number];

/** One pair of columns, or one pair before and one after. */
function indikator(rows: readonly Indikator[], tahapan: readonly TahapanContoh[]): IsiSel[][] {
  const kosong = (banyak: number) => new Array<null>(banyak).fill(null);
  if (tahapan.length === 1) {
    const row = (nama: string, tolok: string, target: IsiSel) => [nama, ...kosong(5), tolok, ...kosong(2), target];
    return [
      row("Indikator", "Tolak Ukur Kerja", "Target Kinerja"),
      ...rows.map(([nama, tolok, target]) => row(nama, tolok, target(tahapan[0]!))),
    ];
  }
  const row = (
    nama: IsiSel,
    [a, b, c, d]: readonly IsiSel[],
  ): IsiSel[] => [nama, ...kosong(5), a!, ...kosong(2), b!, null, c!, ...kosong(4), d!];
  return [
    row("Indikator", ["Sebelum Perubahan", null, "Setelah Perubahan", null]),
    row(null, ["Tolak Ukur Kerja", "Target Kinerja", "Tolak Ukur Kerja", "Target Kinerja"]),
    ...rows.map(([nama, tolok, target]) => row(nama, [tolok, target(tahapan[0]!), tolok, target(tahapan[1]!)])),
  ];
}

/** The title rows of the table: 12 columns for one stage, 18 for two. */
export function kepalaTabelDpa(banyak: number): IsiSel[][] {
  const kosong = (n: number) => new Array<null>(n).fill(null);
  const rincian = ["Koefisien/\nVolume", "Satuan", "Harga", "PPN"];
  if (banyak === 1) {
    return [
      ["Kode Rekening", ...kosong(5), "Uraian", "Rincian Perhitungan", ...kosong(3), "Jumlah (Rp)"],
      [...kosong(7), ...rincian, null],
    ];
  }
  return [
    ["Kode Rekening", ...kosong(5), "Uraian", "Rincian Perhitungan", ...kosong(9), "Bertambah/\n(Berkurang)\n(Rp)"],
    [...kosong(7), "Sebelum Perubahan", ...kosong(4), "Setelah Perubahan", ...kosong(5)],
    [...kosong(7), ...rincian, "Jumlah", ...rincian, "Jumlah", null],
  ];
}
