import type {Tingkat} from "../../model/temuan.js";

export interface Aturan {
  tingkat: Tingkat;
  /** What it means, in one line for the planner. */
  arti: string;
}

/** Every rule of the import by its stable id: the only place that says how bad a finding is. */
export const daftarAturan = {
  "jenis-tidak-dikenal": {tingkat: "galat", arti: "Isi berkas tidak cocok dengan jenis masukan mana pun."},
  "kepala-tidak-ada": {tingkat: "galat", arti: "Judul kolom yang diperlukan tidak ditemukan, kosong, atau ganda."},
  "sel-buruk": {tingkat: "galat", arti: "Isi sel tidak dapat dibaca; barisnya tidak ikut dihitung."},
  "baris-ganda": {tingkat: "galat", arti: "Kode yang sama muncul lebih dari sekali; baris kedua tidak ikut dihitung."},
  "induk-beda-anak": {tingkat: "galat", arti: "Angka baris induk tidak sama dengan jumlah baris anaknya."},
  "total-beda": {tingkat: "galat", arti: "Baris JUMLAH tidak sama dengan jumlah baris rincian."},
  "rumus-kolom-beda": {
    tingkat: "galat",
    arti: "Kolom hitungan SPJ tidak sama dengan rumus kolomnya (6=4+5, 14=3-13, …).",
  },
  "realisasi-lebih-dari-pagu": {tingkat: "peringatan", arti: "Realisasi melebihi pagu."},
  "kolom-tertukar": {
    tingkat: "galat",
    arti: "Realisasi melebihi pagu pada lebih dari separuh baris: kolom diduga tertukar.",
  },
  "persen-tercetak-beda": {tingkat: "peringatan", arti: "Persentase tercetak bukan realisasi dibagi pagu."},
  "berkas-ganda": {tingkat: "galat", arti: "Dua berkas menyatakan hal yang sama dan sumber.csv tidak memilih."},
  "berkas-rusak": {
    tingkat: "galat",
    arti: "Berkas tidak dapat dibuka: rusak, terpotong, atau bukan format yang tertulis.",
  },
  "berkas-terpotong": {tingkat: "galat", arti: "Berkas berakhir di tengah baris atau di tengah rincian."},
  "huruf-tidak-dikenal": {tingkat: "galat", arti: "Sandi huruf berkas bukan UTF-8 atau Windows-1252."},
  "periode-tidak-diketahui": {
    tingkat: "galat",
    arti: "Tahun, bulan, atau SKPD tidak disebut berkas maupun sumber.csv.",
  },
  "sumber-buruk": {tingkat: "galat", arti: "Isi sumber.csv tidak dapat dipakai."},
  "sumber-berbeda": {tingkat: "peringatan", arti: "Dua sumber menyatakan angka yang berbeda untuk hal yang sama."},
  "asal-belum-ditandai": {tingkat: "info", arti: "sumber.csv tidak menyebut asal berkas; dianggap data resmi."},
  "bukan-masukan": {tingkat: "info", arti: "Berkas bukan masukan dan dilewati."},
  "volume-harga-beda": {tingkat: "galat", arti: "Jumlah rincian DPA bukan volume × harga × (1 + PPN)."},
  "bertambah-beda": {tingkat: "peringatan", arti: "Bertambah/(Berkurang) bukan Setelah dikurangi Sebelum."},
  "alokasi-beda": {tingkat: "galat", arti: "Alokasi tahun di kepala DPA tidak sama dengan jumlah rinciannya."},
  "rencana-bulan-beda": {tingkat: "galat", arti: "Rencana per bulan tidak sama dengan jumlah DPA."},
} as const satisfies Record<string, Aturan>;

export type IdAturan = keyof typeof daftarAturan;
