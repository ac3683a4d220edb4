import {angkaCetak} from "../calc/angkaCetak.js";
import {jumlahRupiah} from "../calc/jumlahRupiah.js";
import type {CaraPersen} from "../calc/lkjip/asalPersen.js";
import {type UangIndikator, uangIndikator} from "../calc/lkjip/uangIndikator.js";
import {type PersenRekap, ujiPersenRekap} from "../calc/lkjip/ujiPersenRekap.js";
import {formatPersen} from "../format/persen.js";
import type {Metode} from "../model/metode.js";
import {angkaDari, tabelDari} from "./isiContoh.js";

const kolomProgram = [
  {nama: "nama", judul: "Nama", jenis: "teks"},
  {nama: "pagu", judul: "Pagu (Rp)", jenis: "angka"},
  {nama: "realisasi", judul: "Realisasi (Rp)", jenis: "angka"},
  {nama: "persen", judul: "% tercetak", jenis: "angka"},
] as const;

/** The arithmetic of the tables of money in a report on performance. */
export const metodeLkjip: readonly Metode[] = [
  {
    id: "tabel-3-6",
    nama: "Capaian anggaran dan efisiensi di LKjIP (Tabel 3.6)",
    kalimat:
      "Memeriksa apakah capaian anggaran yang tercetak per indikator adalah realisasi dibagi pagu, dan apakah yang " +
      "disebut efisiensi sebenarnya hanya serapan.",
    rumus: [
      "serapan = realisasi ÷ pagu × 100",
      "bila tercetak lain: dicocokkan dengan rata-rata sederhana serapan programnya, lalu dengan % tercetak programnya",
    ],
    satuan: "persen",
    kasusTepi: [
      "Rata-rata sederhana menghitung program kecil dan besar sama berat, sehingga bukan serapan gabungannya.",
      "Serapan bukan efisiensi: belanja yang rendah karena pekerjaan tidak jalan bukan penghematan.",
      "Pagu 0 atau salah satu angka tidak diketahui: tidak dapat dibandingkan.",
    ],
    sumber: [{teks: "LKjIP 2024 Tabel 3.6, dihitung ulang dari pagu dan realisasi programnya", kepastian: "H"}],
    masukan: [
      {jenis: "angka", nama: "pagu", judul: "Pagu indikator", nilai: 3_168_095_545, satuan: "Rp"},
      {jenis: "angka", nama: "realisasi", judul: "Realisasi indikator", nilai: 517_049_659, satuan: "Rp"},
      {jenis: "angka", nama: "serapan", judul: "Capaian anggaran tercetak", nilai: 45.04, satuan: "%"},
      {jenis: "angka", nama: "efisiensi", judul: "Efisiensi tercetak", nilai: 16.32, satuan: "%"},
      {
        jenis: "tabel",
        nama: "program",
        judul: "Program yang mendukung",
        kolom: kolomProgram,
        nilai: [
          ["Pemberdayaan UMKM", 2_912_712_045, 314_595_648, 11.69],
          ["Pengembangan UMKM", 255_383_500, 202_454_011, 84.05],
        ],
      },
    ],
    hitung: (isi) => {
      const uang = uangIndikator({
        pagu: angkaDari(isi, "pagu"),
        realisasi: angkaDari(isi, "realisasi"),
        tercetak: {serapan: cetakDari(isi, "serapan"), efisiensi: cetakDari(isi, "efisiensi")},
        program: tabelDari(isi, "program").flatMap((row) => {
          const pagu = angkaDari(row, "pagu");
          if (pagu === null) return [];
          return [{pagu, realisasi: angkaDari(row, "realisasi"), persenTercetak: angkaDari(row, "persen")}];
        }),
      });
      return [
        {judul: "Serapan", nilai: uang.serapan.hitung, teks: formatPersen(uang.serapan.hitung)},
        {judul: "Capaian anggaran tercetak", nilai: uang.serapan.cocok, teks: sentenceOfSerapan(uang)},
        {
          judul: "Efisiensi tercetak",
          nilai: uang.efisiensi.adalahSerapan === null ? null : String(uang.efisiensi.adalahSerapan),
          teks: sentenceOfEfisiensi(uang),
        },
      ];
    },
  },
  {
    id: "tabel-3-7",
    nama: "% capaian di LKjIP (Tabel 3.7)",
    kalimat:
      "Membedakan dua hal yang dapat tercetak sebagai % capaian sebuah kegiatan atau program: serapan, atau rata-rata % " +
      "baris di bawahnya yang ditimbang dengan pagu.",
    rumus: [
      "serapan = jumlah realisasi ÷ jumlah pagu × 100",
      "rata-rata tertimbang = jumlah (pagu × % tercetak) ÷ jumlah pagu",
    ],
    satuan: "persen",
    kasusTepi: [
      "Baris yang %-nya tidak tercetak (-) dihitung 0 dalam rata-rata tertimbang.",
      "Pembulatan % baris di bawahnya ikut ditoleransi.",
      "% tercetak yang bukan serapan diduga kemajuan fisik; tidak pernah dipakai sebagai serapan.",
      "Pagu negatif tidak dapat menjadi bobot: rata-ratanya tidak dapat ditentukan.",
    ],
    sumber: [
      {teks: "LKjIP 2024 Tabel 3.7: ke-22 baris induknya cocok dengan rata-rata tertimbang pagu", kepastian: "H"},
      {teks: "Nilai realisasi fisik = fisik % × anggaran, seperti pada tabel RFK aplikasi wp-sipd", kepastian: "T"},
    ],
    masukan: [
      {jenis: "angka", nama: "tercetak", judul: "% capaian tercetak", nilai: 93.37, satuan: "%"},
      {
        jenis: "tabel",
        nama: "anak",
        judul: "Baris di bawahnya",
        kolom: kolomProgram,
        nilai: [
          ["Penguatan Tata Kelola Kelembagaan Koperasi", 155_262_000, 85_850_253, 95.6],
          ["Pelaksanaan Proses Pemeriksaan dan Pengawasan Koperasi", 62_189_000, 32_341_500, 87.81],
        ],
      },
    ],
    hitung: (isi) => {
      const rows = tabelDari(isi, "anak");
      const rekap = ujiPersenRekap({
        pagu: sumOf(rows.map((row) => angkaDari(row, "pagu"))),
        realisasi: sumOf(rows.map((row) => angkaDari(row, "realisasi"))),
        tercetak: cetakDari(isi, "tercetak"),
        anak: rows.map((row) => ({pagu: angkaDari(row, "pagu"), tercetak: cetakDari(row, "persen")})),
      });
      return [
        {judul: "Serapan", nilai: rekap.serapan.hitung, teks: formatPersen(rekap.serapan.hitung)},
        {
          judul: "Rata-rata tertimbang pagu",
          nilai: rekap.tertimbang.hitung,
          teks: formatPersen(rekap.tertimbang.hitung),
        },
        {judul: "% tercetak", nilai: null, teks: sentenceOfRekap(rekap)},
      ];
    },
  },
];

const namaCara: Readonly<Record<CaraPersen, string>> = {
  "rata-rata-serapan": "rata-rata sederhana serapan programnya",
  "persen-program": "% tercetak programnya",
  "tertimbang-pagu": "rata-rata tertimbang pagu dari % tercetak programnya",
  "rata-rata-persen": "rata-rata sederhana % tercetak programnya",
};

function sentenceOfSerapan({serapan: {cocok}, asalSerapan}: UangIndikator): string {
  if (cocok === null) return "Tidak dibandingkan: salah satu angkanya tidak ada.";
  if (cocok === "sama") return "Sama dengan serapan.";
  return asalSerapan === null ? "Bukan serapan." : `Bukan serapan: ini ${namaCara[asalSerapan.cara]}.`;
}

function sentenceOfEfisiensi({efisiensi: {adalahSerapan}}: UangIndikator): string {
  if (adalahSerapan === null) return "Tidak dibandingkan: salah satu angkanya tidak ada.";
  return adalahSerapan ? "Sama dengan serapan, jadi bukan efisiensi." : "Bukan serapan.";
}

function sentenceOfRekap({serapan, tertimbang}: PersenRekap): string {
  if (serapan.cocok === "sama") return "Sama dengan serapan.";
  if (tertimbang.cocok === "sama") return "Sama dengan rata-rata tertimbang pagu, bukan serapan.";
  return serapan.tercetak === null ? "Tidak tercetak." : "Bukan serapan dan bukan rata-rata tertimbang pagu.";
}

/** A printed figure with as many decimals as the reader types. */
function cetakDari(isi: Readonly<Record<string, unknown>>, nama: string) {
  const nilai = angkaDari(isi, nama);
  return angkaCetak({teks: String(nilai), nilai});
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : jumlahRupiah(known);
}
