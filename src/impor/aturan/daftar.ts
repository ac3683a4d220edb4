import type {Tingkat} from "../../model/temuan.js";

export interface Aturan {
  tingkat: Tingkat;
  /** What it means, in one line for the planner. */
  arti: string;
  /** What it rests on, in one line: the arithmetic, the law, or the layout that is agreed. */
  dasar?: string;
}

/** Every rule of the import by its stable id: the only place that says how bad a finding is. */
export const daftarAturan = {
  "jenis-tidak-dikenal": {
    tingkat: "galat",
    arti: "Isi berkas tidak cocok dengan jenis masukan mana pun.",
    dasar: "Daftar jenis masukan di data/README.md: sebuah jenis dikenali dari judul kolomnya.",
  },
  "kepala-tidak-ada": {
    tingkat: "galat",
    arti: "Judul kolom yang diperlukan tidak ditemukan, kosong, atau ganda.",
    dasar: "Kolom dicari dari judulnya, bukan dari letaknya; tanpa judul isinya tidak pasti.",
  },
  "sel-buruk": {
    tingkat: "galat",
    arti: "Isi sel tidak dapat dibaca; barisnya tidak ikut dihitung.",
    dasar: "Kode dan angka harus terbaca utuh; yang tidak terbaca tidak ditebak.",
  },
  "baris-ganda": {
    tingkat: "galat",
    arti: "Kode yang sama muncul lebih dari sekali; baris kedua tidak ikut dihitung.",
    dasar: "Satu kode satu baris: bila dijumlah dua kali, total berkas menjadi terlalu besar.",
  },
  "induk-beda-anak": {
    tingkat: "galat",
    arti: "Angka baris induk tidak sama dengan jumlah baris anaknya.",
    dasar: "Hitungan: induk = jumlah anaknya, per kolom.",
  },
  "total-beda": {
    tingkat: "galat",
    arti: "Baris JUMLAH tidak sama dengan jumlah baris rincian.",
    dasar: "Hitungan: JUMLAH = jumlah seluruh baris rincian, per kolom.",
  },
  "rumus-kolom-beda": {
    tingkat: "galat",
    arti: "Kolom hitungan SPJ tidak sama dengan rumus kolomnya (6=4+5, 14=3-13, …).",
    dasar: "Baris nomor kolom pada bentuk baku SPJ Fungsional: 6=4+5, 9=7+8, 12=10+11, 13=6+9+12, 14=3-13.",
  },
  "realisasi-lebih-dari-pagu": {
    tingkat: "peringatan",
    arti: "Realisasi melebihi pagu.",
    dasar: "UU 1/2004 Pasal 3 ayat (3): dilarang membebani APBD bila anggarannya tidak cukup; cek pergeseran.",
  },
  "kolom-tertukar": {
    tingkat: "galat",
    arti: "Realisasi melebihi pagu pada lebih dari separuh baris: kolom diduga tertukar.",
    dasar: "Hitungan: realisasi di atas pagu pada lebih dari separuh baris hampir tidak mungkin benar.",
  },
  "persen-tercetak-beda": {
    tingkat: "peringatan",
    arti: "Persentase tercetak bukan realisasi dibagi pagu.",
    dasar: "Hitungan: realisasi ÷ pagu × 100, pada ketelitian yang tercetak.",
  },
  "berkas-ganda": {
    tingkat: "galat",
    arti: "Dua berkas menyatakan hal yang sama dan sumber.csv tidak memilih.",
    dasar: "Tidak ada yang dihitung dua kali: satu SKPD, jenis, dan bulan hanya dari satu berkas.",
  },
  "berkas-rusak": {
    tingkat: "galat",
    arti: "Berkas tidak dapat dibuka: rusak, terpotong, atau bukan format yang tertulis.",
    dasar: "Isi berkas harus sesuai formatnya (.xlsx adalah zip, .csv adalah teks).",
  },
  "berkas-terpotong": {
    tingkat: "galat",
    arti: "Berkas berakhir di tengah baris atau di tengah rincian.",
    dasar: "Baris terakhir berkas yang utuh lengkap kolomnya dan induknya punya rincian.",
  },
  "huruf-tidak-dikenal": {
    tingkat: "galat",
    arti: "Sandi huruf berkas bukan UTF-8 atau Windows-1252.",
    dasar: "Sandi yang dibaca: UTF-8 dan Windows-1252.",
  },
  "periode-tidak-diketahui": {
    tingkat: "galat",
    arti: "Tahun, bulan, atau SKPD tidak disebut berkas maupun sumber.csv.",
    dasar: "Angka tanpa tahun, bulan, dan SKPD tidak dapat dijumlah atau dibandingkan.",
  },
  "sumber-buruk": {
    tingkat: "galat",
    arti: "Isi sumber.csv tidak dapat dipakai.",
    dasar: "Bentuk sumber.csv di data/README.md.",
  },
  "sumber-berbeda": {
    tingkat: "peringatan",
    arti: "Dua sumber menyatakan angka yang berbeda untuk hal yang sama.",
    dasar: "Hitungan: angka yang sama, dari dua sumber untuk bulan dan tahapan yang sama, harus sama.",
  },
  "asal-belum-ditandai": {
    tingkat: "info",
    arti: "sumber.csv tidak menyebut asal berkas; dianggap data resmi.",
    dasar: "Kolom asal di sumber.csv: resmi atau simulasi.",
  },
  "bukan-masukan": {
    tingkat: "info",
    arti: "Berkas bukan masukan dan dilewati.",
    dasar: "Berkas kunci Excel, berkas tersembunyi, .md, dan .pdf tidak dibaca.",
  },
  "dicek-buruk": {
    tingkat: "galat",
    arti: "Baris dicek.csv tidak dapat dipakai; tandanya tidak berlaku.",
    dasar: "Bentuk dicek.csv di data/README.md: aturan dikenal, berkas dan alasan terisi.",
  },
  "dicek-kedaluwarsa": {
    tingkat: "info",
    arti: "Tanda sudah dicek tidak berlaku lagi: catatannya hilang atau nilainya berubah.",
    dasar: "Tanda berlaku untuk satu nilai di satu sel; nilai lain harus dicek lagi.",
  },
} as const satisfies Record<string, Aturan>;

export type IdAturan = keyof typeof daftarAturan;
