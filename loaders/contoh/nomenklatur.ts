import type {NamaSumberDana} from "./sumberDana.js";

/** What a sub kegiatan spends on: rekening, millions of rupiah in 2021, sumber dana, and whether the UPTD spends it. */
export type LiniDasar = readonly [rekening: string, juta: number, dana: NamaSumberDana, uptd?: "uptd"];

export interface SubKegiatan {
  /** The code without the bidang urusan: `01.2.01.0001`. */
  kode: string;
  nama: string;
  keluaran: string;
  satuan: string;
  target: number;
  /** First and last year in which the code is used; unlimited where absent. */
  dari?: number;
  sampai?: number;
  lini: readonly LiniDasar[];
}

/** Programs and kegiatan by their code without the bidang urusan. Those of program 01 are every agency's. */
export const namaProgram: Readonly<Record<string, string>> = {
  "01": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
  "01.2.01": "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
  "01.2.02": "Administrasi Keuangan Perangkat Daerah",
  "01.2.06": "Administrasi Umum Perangkat Daerah",
  "01.2.08": "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
  "01.2.09": "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
  "02": "PROGRAM PELAYANAN CONTOH",
  "02.2.01": "Penyelenggaraan Layanan Contoh Kewenangan Kabupaten/Kota",
  "03": "PROGRAM PEMBINAAN KELOMPOK CONTOH",
  "03.2.01": "Pelatihan dan Pendampingan Kelompok Contoh",
  "04": "PROGRAM SARANA DAN PRASARANA CONTOH",
  "04.2.01": "Penyediaan Sarana dan Prasarana Layanan Contoh",
};

export const daftarSubKegiatan: readonly SubKegiatan[] = [
  sub("01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", ["Dokumen Perencanaan", "Dokumen", 6], [
    ["5.1.02.01.01.0024", 14.2, "PAD"],
    ["5.1.02.01.01.0052", 18.5, "PAD"],
    ["5.1.02.04.01.0001", 46, "PAD"],
  ]),
  sub("01.2.01.0007", "Evaluasi Kinerja Perangkat Daerah", ["Laporan Evaluasi Kinerja", "Laporan", 4], [
    ["5.1.02.01.01.0026", 9.4, "PAD"],
    ["5.1.02.04.01.0003", 12.6, "PAD"],
  ]),
  sub("01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", ["Orang yang Menerima Gaji", "Orang/bulan", 42], [
    ["5.1.01.01.01.0001", 2290, "DAU"],
    ["5.1.01.01.02.0001", 214, "DAU"],
    ["5.1.01.01.06.0001", 118, "DAU"],
    ["5.1.01.02.01.0001", 1080, "PAD"],
  ]),
  sub("01.2.06.0002", "Penyediaan Peralatan dan Perlengkapan Kantor", ["Paket Peralatan Kantor", "Paket", 3], [
    ["5.1.02.01.01.0024", 31, "PAD"],
    ["5.2.02.05.01.0005", 84, "PAD"],
  ]),
  sub("01.2.06.0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", [
    "Laporan Rapat Koordinasi",
    "Laporan",
    24,
  ], [
    ["5.1.02.01.01.0052", 22, "PAD"],
    ["5.1.02.04.01.0001", 182, "DAU"],
  ]),
  sub("01.2.08.0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", [
    "Laporan Jasa Komunikasi",
    "Laporan",
    12,
  ], [
    ["5.1.02.02.01.0061", 38, "PAD"],
    ["5.1.02.02.01.0063", 17.4, "PAD"],
    ["5.1.02.02.01.0061", 12.8, "PAD", "uptd"],
  ]),
  sub("01.2.08.0004", "Penyediaan Jasa Pelayanan Umum Kantor", ["Laporan Jasa Pelayanan Umum", "Laporan", 12], [
    ["5.1.02.02.01.0026", 312, "DAU"],
  ]),
  sub("01.2.09.0002", "Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional", ["Kendaraan Dinas", "Unit", 11], [
    ["5.1.02.03.02.0036", 58, "PAD"],
  ]),
  sub("02.2.01.0001", "Fasilitasi Layanan Contoh bagi Masyarakat", ["Orang yang Dilayani", "Orang", 900], [
    ["5.1.02.01.01.0026", 16, "DAU"],
    ["5.1.02.02.01.0003", 42, "DAU"],
    ["5.1.02.04.01.0003", 64, "DAU"],
  ]),
  sub("02.2.01.0002", "Pendataan Penerima Layanan Contoh", ["Dokumen Data Penerima", "Dokumen", 2], [
    ["5.1.02.02.01.0026", 74, "DAU"],
    ["5.1.02.04.01.0003", 55, "DAU"],
  ], {sampai: 2023}),
  sub("02.2.01.0012", "Pengelolaan Data Terpadu Penerima Layanan Contoh", ["Dokumen Data Terpadu", "Dokumen", 2], [
    ["5.1.02.02.01.0026", 82, "DAU"],
    ["5.1.02.04.01.0003", 58, "DAU"],
  ], {dari: 2024}),
  sub("03.2.01.0001", "Pelatihan Kelompok Contoh", ["Orang yang Dilatih", "Orang", 240], [
    ["5.1.02.01.01.0052", 48, "DAU", "uptd"],
    ["5.1.02.02.01.0003", 66, "DAU", "uptd"],
    ["5.1.02.02.05.0043", 124, "DAK", "uptd"],
  ]),
  sub("03.2.01.0003", "Pendampingan dan Promosi Kelompok Contoh", ["Kelompok yang Didampingi", "Kelompok", 60], [
    ["5.1.02.02.05.0043", 92, "DAU"],
    ["5.1.02.04.01.0001", 88, "DAU"],
    ["5.1.02.04.01.0003", 36, "DAU"],
  ], {sampai: 2024}),
  sub("03.2.01.0013", "Pendampingan Kelompok Contoh", ["Kelompok yang Didampingi", "Kelompok", 64], [
    ["5.1.02.04.01.0001", 94, "DAU"],
    ["5.1.02.04.01.0003", 38, "DAU"],
  ], {dari: 2025}),
  sub("03.2.01.0014", "Promosi Kelompok Contoh", ["Kelompok yang Dipromosikan", "Kelompok", 25], [
    ["5.1.02.02.05.0043", 88, "DAU"],
  ], {dari: 2025}),
  sub("04.2.01.0001", "Pembangunan Gedung Layanan Contoh", ["Gedung yang Dibangun", "Unit", 1], [
    ["5.1.02.04.01.0003", 14, "PAD"],
    ["5.2.03.01.01.0001", 1240, "DAK"],
  ]),
  sub("04.2.01.0002", "Pengadaan Peralatan Layanan Contoh", ["Peralatan yang Diadakan", "Unit", 40], [
    ["5.2.02.05.01.0005", 268, "DAU", "uptd"],
  ]),
];

/** Which code took over from which: replaced in 2024, split in 2025; `porsi` in percent of the old one. */
export const pergantian: readonly {lama: string; tahunLama: number; baru: string; jenis: string; porsi: number}[] = [
  {lama: "02.2.01.0002", tahunLama: 2023, baru: "02.2.01.0012", jenis: "diganti", porsi: 100},
  {lama: "03.2.01.0003", tahunLama: 2024, baru: "03.2.01.0013", jenis: "dipecah", porsi: 60},
  {lama: "03.2.01.0003", tahunLama: 2024, baru: "03.2.01.0014", jenis: "dipecah", porsi: 40},
];

/** Whether a sub kegiatan is used in a year. */
export function isBerlaku({dari = 0, sampai = 9999}: SubKegiatan, tahun: number): boolean {
  return dari <= tahun && tahun <= sampai;
}

/** The name of a program, kegiatan or sub kegiatan by its code without the bidang urusan. */
export function namaKode(kode: string): string {
  return namaProgram[kode] ?? daftarSubKegiatan.find((sub) => sub.kode === kode)!.nama;
}

function sub(
  kode: string,
  nama: string,
  [keluaran, satuan, target]: readonly [string, string, number],
  lini: readonly LiniDasar[],
  masa: {dari?: number; sampai?: number} = {},
): SubKegiatan {
  return {kode, nama, keluaran: `Jumlah ${keluaran}`, satuan, target, lini, ...masa};
}
