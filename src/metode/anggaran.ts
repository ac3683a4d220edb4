import {deviasiRak} from "../calc/deviasiRak.js";
import {fisikTertimbang} from "../calc/fisikTertimbang.js";
import {jumlahRupiah} from "../calc/jumlahRupiah.js";
import {paguBerlaku} from "../calc/paguBerlaku.js";
import {terbilang} from "../calc/terbilang.js";
import {formatAngkaKolom} from "../format/angka.js";
import {formatAkhirBulan, namaBulan} from "../format/bulan.js";
import {formatPersen} from "../format/persen.js";
import {formatRupiah} from "../format/rupiah.js";
import {tanpaAngka} from "../format/tanpaAngka.js";
import type {HasilContoh, IsiContoh, Metode} from "../model/metode.js";
import {isTahapan} from "../model/tahapan.js";
import {angkaDari, tabelDari, teksDari} from "./isiContoh.js";

const tahunContoh = 2024;

/** A budget in the course of its year: physical progress, the cash plan, the stage in force, amounts in words. */
export const metodeAnggaran: readonly Metode[] = [
  {
    id: "fisik",
    nama: "Realisasi fisik tertimbang",
    kalimat: "Kemajuan fisik beberapa kegiatan bersama-sama, masing-masing seberat pagunya.",
    rumus: [
      "fisik = jumlah (pagu × fisik) ÷ jumlah pagu",
      "cakupan pagu = jumlah pagu yang mempunyai angka fisik ÷ jumlah pagu × 100",
    ],
    satuan: "persen",
    kasusTepi: [
      "Kegiatan tanpa angka fisik dihitung 0 %; banyaknya dan cakupan pagunya disebut.",
      "Tidak ada satu pun angka fisik pada kegiatan yang berpagu: tidak dapat ditentukan.",
    ],
    sumber: [
      {teks: "Kolom nilai realisasi fisik pada tabel RFK (aplikasi wp-sipd): fisik × anggaran", kepastian: "T"},
      {teks: "Begitu pula % capaian LKjIP 2024 Tabel 3.7, menurut hitungan ulang", kepastian: "H"},
    ],
    masukan: [{
      jenis: "tabel",
      nama: "kegiatan",
      judul: "Kegiatan",
      kolom: [{nama: "pagu", judul: "Pagu (Rp)", jenis: "angka"}, {nama: "fisik", judul: "Fisik (%)", jenis: "angka"}],
      nilai: [[155_262_000, 95.6], [62_189_000, 87.81]],
    }],
    hitung: hasilFisik,
  },
  {
    id: "deviasi-rak",
    nama: "Deviasi dari RAK",
    kalimat: "Seberapa jauh realisasi mendahului rencana anggaran kas, atau tertinggal bila negatif.",
    rumus: ["deviasi = (realisasi s.d. bulan ini − RAK s.d. bulan ini) ÷ pagu × 100"],
    satuan: "poin persen dari pagu",
    kasusTepi: ["Pagu 0 atau salah satu angka belum ada: tidak dapat ditentukan."],
    sumber: [
      {teks: "Kolom Deviasi (%) pada tabel RFK (aplikasi wp-sipd)", kepastian: "T"},
      {teks: "Rumusnya: lazim dipakai", kepastian: "L"},
    ],
    masukan: [
      {jenis: "angka", nama: "realisasi", judul: "Realisasi s.d. bulan ini", nilai: 400_000_000, satuan: "Rp"},
      {jenis: "angka", nama: "rak", judul: "RAK s.d. bulan ini", nilai: 500_000_000, satuan: "Rp"},
      {jenis: "angka", nama: "pagu", judul: "Pagu", nilai: 1_000_000_000, satuan: "Rp"},
    ],
    hitung: (isi) => {
      const nilai = deviasiRak(angkaDari(isi, "realisasi"), angkaDari(isi, "rak"), angkaDari(isi, "pagu"));
      const teks = nilai === null ? tanpaAngka : `${formatAngkaKolom(nilai)} poin persen`;
      return [{judul: "Deviasi", nilai, teks}];
    },
  },
  {
    id: "pagu-berlaku",
    nama: "Pagu yang berlaku",
    kalimat: "Pagu sebuah bulan adalah pagu tahapan terakhir yang sudah berlaku pada akhir bulan itu.",
    rumus: ["tahapan yang berlaku = tahapan dengan tanggal berlaku terakhir yang tidak melewati akhir bulan"],
    satuan: "rupiah",
    kasusTepi: [
      "Tanggal yang menentukan: pergeseran sesudah perubahan berlaku sejak tanggalnya. Urutan namanya (murni, pergeseran, " +
      "perubahan) hanya dipakai bila tanggalnya sama atau tidak diketahui.",
      "Tahapan murni, dan pagu yang sumbernya tidak menyebut tahapan, berlaku sejak Januari bila tanggalnya tidak " +
      "diketahui.",
      "Pergeseran atau perubahan tanpa tanggal baru dipakai pada akhir Desember; isi tanggal_berlaku di sumber.csv.",
      "Pagu yang sumbernya tidak menyebut tahapan dan tidak bertanggal hanya menggantikan murni, tidak menggantikan tahapan " +
      "lain yang bertanggal.",
    ],
    sumber: [{teks: "Definisi sendiri", kepastian: null}],
    masukan: [
      {
        jenis: "pilihan",
        nama: "bulan",
        judul: `Akhir bulan (${tahunContoh})`,
        nilai: "8",
        pilihan: namaBulan.map((teks, index) => ({nilai: String(index + 1), teks})),
      },
      {
        jenis: "tabel",
        nama: "tahapan",
        judul: "Tahapan",
        kolom: [
          {nama: "tahapan", judul: "Tahapan", jenis: "teks"},
          {nama: "tanggal", judul: "Tanggal berlaku", jenis: "teks"},
          {nama: "pagu", judul: "Pagu (Rp)", jenis: "angka"},
        ],
        nilai: [
          ["murni", "2024-01-02", 9_500_000_000],
          ["pergeseran-1", "2024-04-14", 9_500_000_000],
          ["perubahan", "2024-09-16", 9_865_481_222],
          ["pergeseran-2", "2024-11-04", 9_865_481_222],
        ],
      },
    ],
    hitung: hasilPaguBerlaku,
  },
  {
    id: "terbilang",
    nama: "Terbilang",
    kalimat: "Angka ditulis dengan kata-kata, seperti pada DPA dan kuitansi.",
    rumus: ["sepuluh, sebelas, dua belas; seratus; seribu; satu juta, satu miliar, satu triliun, satu kuadriliun"],
    satuan: "kata",
    kasusTepi: ["Bilangan negatif diawali minus; 0 adalah nol.", "Hanya bilangan bulat, sampai 9 kuadriliun."],
    sumber: [{teks: "Definisi sendiri, menurut kaidah kata bilangan bahasa Indonesia", kepastian: null}],
    masukan: [{jenis: "angka", nama: "n", judul: "Bilangan", nilai: 4_847_956_007}],
    hitung: (isi) => {
      const n = angkaDari(isi, "n");
      if (n === null) return [{judul: "Terbilang", nilai: null, teks: tanpaAngka}];
      if (!Number.isSafeInteger(n)) {
        return [{judul: "Terbilang", nilai: null, teks: "Isi bilangan bulat, paling besar 9 kuadriliun."}];
      }
      return [{judul: "Terbilang", nilai: terbilang(n), teks: terbilang(n)}];
    },
  },
];

function hasilFisik(isi: IsiContoh): HasilContoh[] {
  const rows = tabelDari(isi, "kegiatan").map((row) => ({
    pagu: angkaDari(row, "pagu"),
    fisik: angkaDari(row, "fisik"),
  }));
  const baris = rows.flatMap(({pagu, fisik}) => (pagu === null || pagu < 0 ? [] : [{pagu, fisik}]));
  if (baris.length < rows.length) {
    return [{judul: "Fisik", nilai: null, teks: "Isi pagu setiap kegiatan dengan angka 0 atau lebih."}];
  }
  const hasil = fisikTertimbang(baris);
  if (hasil === null) return [{judul: "Fisik", nilai: null, teks: tanpaAngka}];
  return [
    {judul: "Fisik", nilai: hasil.nilai, teks: formatPersen(hasil.nilai)},
    {judul: "Cakupan pagu", nilai: hasil.cakupanPagu, teks: formatPersen(hasil.cakupanPagu)},
    {judul: "Dihitung 0 %", nilai: hasil.dihitungNol, teks: `${hasil.dihitungNol} kegiatan`},
  ];
}

function hasilPaguBerlaku(isi: IsiContoh): HasilContoh[] {
  const judul = "Tahapan yang berlaku";
  const bulan = Number(teksDari(isi, "bulan"));
  const lines = tabelDari(isi, "tahapan").map((row) => {
    const tanggal = teksDari(row, "tanggal");
    return {
      tahun: tahunContoh,
      skpd: "",
      tahapan: teksDari(row, "tahapan"),
      tanggalBerlaku: tanggal === "" ? null : tanggal,
      pagu: angkaDari(row, "pagu"),
    };
  });
  if (lines.some(({tahapan}) => !isTahapan(tahapan))) {
    return [{judul, nilai: null, teks: "Tahapan ditulis murni, pergeseran-1, perubahan, atau tidak-disebut."}];
  }
  if (lines.some(({tanggalBerlaku}) => tanggalBerlaku !== null && !/^\d{4}-\d{2}-\d{2}$/.test(tanggalBerlaku))) {
    return [{judul, nilai: null, teks: "Tanggal berlaku ditulis seperti 2024-09-16, atau kosong."}];
  }
  const berlaku = paguBerlaku(lines, tahunContoh, bulan);
  const akhir = formatAkhirBulan(tahunContoh, bulan);
  if (berlaku.length === 0) return [{judul, nilai: null, teks: `Belum ada tahapan yang berlaku pada ${akhir}.`}];
  const known = berlaku.flatMap(({pagu}) => pagu ?? []);
  const nilai = known.length === 0 ? null : jumlahRupiah(known);
  return [
    {judul, nilai: berlaku[0]!.tahapan, teks: berlaku[0]!.tahapan},
    {judul: `Pagu ${akhir}`, nilai, teks: formatRupiah(nilai)},
  ];
}
