import type {Aturan} from "./aturan.js";

/** Rules on whether a file, a sheet or a row can be read at all. */
export const aturanBerkas = {
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
  "sel-tanpa-nilai": {
    tingkat: "galat",
    arti: "Rumus tersimpan tanpa nilai dan tidak dapat dihitung dari sel lain di lembarnya.",
    dasar: "Rumus sederhana dihitung dari selnya; rumus lain perlu nilai yang disimpan Excel.",
  },
  "baris-ganda": {
    tingkat: "galat",
    arti: "Kode yang sama muncul lebih dari sekali; baris kedua tidak ikut dihitung.",
    dasar: "Satu kode satu baris: bila dijumlah dua kali, total berkas menjadi terlalu besar.",
  },
  "berkas-ganda": {
    tingkat: "galat",
    arti: "Dua berkas menyatakan hal yang sama dan sumber.csv tidak memilih.",
    dasar: "Tidak ada yang dihitung dua kali: satu SKPD, jenis, dan bulan (atau satu isian) hanya dari satu berkas.",
  },
  "unit-lebih-baru": {
    tingkat: "peringatan",
    arti: "Berkas unit sampai bulan yang belum ada di berkas seluruh SKPD, sehingga belum dihitung.",
    dasar: "Realisasi unit sudah termasuk dalam realisasi SKPD; keduanya tidak dijumlahkan.",
  },
  "simulasi-dikesampingkan": {
    tingkat: "peringatan",
    arti: "Berkas simulasi memakai SKPD dan tahun yang punya data resmi, sehingga tidak dihitung.",
    dasar: "Data simulasi tidak menggantikan dan tidak menambah data resmi.",
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
  "belum-ada-baris": {
    tingkat: "info",
    arti: "Tabel bertata letak Telaah belum berisi satu baris pun.",
    dasar: "Templat yang belum diisi tidak menyatakan angka apa pun.",
  },
  "arsip-bahaya": {
    tingkat: "galat",
    arti: "Isi arsip .zip tidak aman dibuka: terlalu besar, berkata sandi, atau namanya menunjuk ke luar arsip.",
    dasar: "Batas Telaah: isi arsip paling banyak 1 GB, dan tidak lebih dari 200 kali ukurannya.",
  },
  "lembar-tersembunyi": {
    tingkat: "info",
    arti: "Lembar tersembunyi di buku kerja ikut dibaca.",
    dasar: "Lembar yang tidak tampak di Excel tetap bagian dari berkas.",
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
  "asal-belum-ditandai": {
    tingkat: "info",
    arti: "sumber.csv tidak menyebut asal berkas; dianggap data resmi.",
    dasar: "Kolom asal di sumber.csv: resmi atau simulasi.",
  },
  "simulasi-dari-isi": {
    tingkat: "info",
    arti: "sumber.csv menandai berkas resmi, tetapi isinya memuat kata SIMULASI.",
    dasar: "Yang tertulis di berkas menang atas sumber.csv: angka simulasi tidak boleh terhitung resmi.",
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
    arti: "Tanda sudah dicek tidak berlaku lagi: catatannya hilang atau angkanya berubah.",
    dasar: "Tanda berlaku untuk angka yang tertulis, yang seharusnya, dan selisihnya; yang lain harus dicek lagi.",
  },
} as const satisfies Record<string, Aturan>;
