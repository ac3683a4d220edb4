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
    arti: "Kolom hitungan tidak sama dengan rumus kolomnya (6=4+5, 14=3-13, …).",
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
  "arsip-bahaya": {
    tingkat: "galat",
    arti: "Isi arsip .zip tidak aman dibuka: terlalu besar, berkata sandi, atau namanya menunjuk ke luar arsip.",
  },
  "sel-tanpa-nilai": {
    tingkat: "galat",
    arti: "Rumus tersimpan tanpa nilai dan tidak dapat dihitung dari sel lain di lembarnya.",
  },
  "lembar-tersembunyi": {tingkat: "info", arti: "Lembar tersembunyi di buku kerja ikut dibaca."},
  "huruf-tidak-dikenal": {tingkat: "galat", arti: "Sandi huruf berkas bukan UTF-8 atau Windows-1252."},
  "periode-tidak-diketahui": {
    tingkat: "galat",
    arti: "Tahun, bulan, atau SKPD tidak disebut berkas maupun sumber.csv.",
  },
  "sumber-buruk": {tingkat: "galat", arti: "Isi sumber.csv tidak dapat dipakai."},
  "sumber-berbeda": {tingkat: "peringatan", arti: "Dua sumber menyatakan angka yang berbeda untuk hal yang sama."},
  "setoran-dikurangkan": {
    tingkat: "info",
    arti: "Nilai Setoran pada realisasi per dokumen dikurangkan dari realisasi.",
  },
  "asal-belum-ditandai": {tingkat: "info", arti: "sumber.csv tidak menyebut asal berkas; dianggap data resmi."},
  "bukan-masukan": {tingkat: "info", arti: "Berkas bukan masukan dan dilewati."},
  "capaian-tercetak-beda": {
    tingkat: "peringatan",
    arti: "Capaian tercetak bukan hasil realisasi dibanding target di baris yang sama.",
  },
  "kategori-tercetak-beda": {tingkat: "peringatan", arti: "Kategori tercetak bukan kategori dari capaiannya."},
  "kemajuan-tercetak-beda": {
    tingkat: "peringatan",
    arti: "Tingkat kemajuan tercetak bukan realisasi dibanding target akhir Renstra.",
  },
  "angka-dipotong": {tingkat: "info", arti: "Angka tercetak dipotong pada desimal terakhirnya, bukan dibulatkan."},
  "capaian-tanpa-masukan": {
    tingkat: "peringatan",
    arti: "Capaian tercetak, tetapi target atau realisasinya tidak: tidak dapat dihitung ulang.",
  },
  "target-antar-dokumen-beda": {
    tingkat: "peringatan",
    arti: "Target indikator yang sama untuk tahun yang sama berbeda antardokumen.",
  },
  "realisasi-antar-tabel-beda": {
    tingkat: "peringatan",
    arti: "Realisasi indikator yang sama untuk tahun yang sama berbeda antartabel.",
  },
  "pagu-dokumen-beda": {
    tingkat: "peringatan",
    arti: "Anggaran program di dokumen tidak sama dengan pagu yang diimpor.",
  },
  "program-tidak-dikenal": {
    tingkat: "peringatan",
    arti: "Program di dokumen tidak ada di antara program yang anggarannya diimpor.",
  },
  "anggaran-tahunan-beda": {
    tingkat: "peringatan",
    arti: "Anggaran setahun di dokumen tidak sama dengan jumlah pagu yang diimpor.",
  },
  "realisasi-indikator-beda": {
    tingkat: "peringatan",
    arti: "Realisasi anggaran per indikator bukan realisasi program yang membentuk pagunya.",
  },
  "serapan-tercetak-beda": {tingkat: "peringatan", arti: "Capaian anggaran tercetak bukan realisasi dibagi pagu."},
  "efisiensi-adalah-serapan": {tingkat: "info", arti: "Yang tercetak sebagai efisiensi sama dengan serapan."},
  "program-ganda": {
    tingkat: "peringatan",
    arti: "Satu program dibebankan pada lebih dari satu indikator tanpa porsi: anggarannya terhitung ganda.",
  },
  "program-tanpa-indikator": {tingkat: "peringatan", arti: "Program tidak dibebankan pada indikator mana pun."},
  "indikator-tidak-di-renstra": {tingkat: "peringatan", arti: "Indikator PK atau Renja tidak ada di Renstra."},
  "indikator-renstra-tanpa-pk": {tingkat: "info", arti: "Indikator Renstra tidak diperjanjikan dalam PK tahun itu."},
  "indikator-berganti-nama": {tingkat: "info", arti: "Indikator yang sama disebut dengan nama lain di tabel lain."},
  "target-tidak-ada": {tingkat: "info", arti: "Baris indikator tanpa target."},
  "realisasi-sama-tahun-lalu": {tingkat: "info", arti: "Realisasi indikator persis sama dengan tahun sebelumnya."},
  "lhe-nilai-beda": {tingkat: "peringatan", arti: "Nilai LHE bukan bobot kali capaian, atau bukan jumlah komponennya."},
  "lhe-bobot-beda": {tingkat: "peringatan", arti: "Bobot komponen LHE tidak berjumlah 100."},
  "lhe-predikat-beda": {tingkat: "peringatan", arti: "Predikat LHE bukan predikat dari nilainya."},
  "nilai-akip-beda": {
    tingkat: "peringatan",
    arti: "Nilai AKIP yang dikutip tidak ada di LHE tahun itu maupun sebelumnya.",
  },
  "nama-kode-beda": {tingkat: "info", arti: "Nama kode di dokumen bukan nama menurut nomenklatur yang berlaku."},
  "celah-kategori": {tingkat: "info", arti: "Skala kategori tercetak menyisakan celah di antara dua pita."},
  "sisa-minus": {tingkat: "peringatan", arti: "Sisa pagu suatu baris kurang dari 0."},
  "rak-total-beda": {tingkat: "galat", arti: "Total RAK suatu baris tidak sama dengan jumlah bulan-bulannya."},
  "rak-beda-pagu": {tingkat: "peringatan", arti: "Total RAK suatu baris tidak sama dengan pagunya."},
  "volume-harga-beda": {tingkat: "galat", arti: "Jumlah rincian DPA bukan volume × harga × (1 + PPN)."},
  "bertambah-beda": {tingkat: "peringatan", arti: "Bertambah/(Berkurang) bukan Setelah dikurangi Sebelum."},
  "alokasi-beda": {tingkat: "galat", arti: "Alokasi tahun di kepala DPA tidak sama dengan jumlah rinciannya."},
  "rencana-bulan-beda": {tingkat: "galat", arti: "Rencana per bulan tidak sama dengan jumlah DPA."},
} as const satisfies Record<string, Aturan>;

export type IdAturan = keyof typeof daftarAturan;
