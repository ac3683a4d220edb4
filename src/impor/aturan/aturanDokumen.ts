import type {Aturan} from "./aturan.js";

/** Rules on what documents print: percentages, indicators, targets, evaluations. */
export const aturanDokumen = {
  "persen-tercetak-beda": {
    tingkat: "peringatan",
    arti: "Persentase tercetak bukan realisasi dibagi pagu.",
    dasar: "Hitungan: realisasi ÷ pagu × 100, pada ketelitian yang tercetak.",
  },
  "capaian-tercetak-beda": {
    tingkat: "peringatan",
    arti: "Capaian tercetak bukan hasil realisasi dibanding target di baris yang sama.",
    dasar: "Hitungan: capaian = realisasi / target x 100, dengan pembulatan angka tercetak.",
  },
  "kategori-tercetak-beda": {
    tingkat: "peringatan",
    arti: "Kategori tercetak bukan kategori dari capaiannya.",
    dasar: "Skala kategori Permendagri 86/2017 sebagaimana dicetak LKjIP 2024 Tabel 3.1.",
  },
  "kemajuan-tercetak-beda": {
    tingkat: "peringatan",
    arti: "Tingkat kemajuan tercetak bukan realisasi dibanding target akhir Renstra.",
    dasar: "Hitungan: kemajuan = realisasi / target akhir Renstra x 100, seperti LKjIP mencetaknya.",
  },
  "angka-dipotong": {
    tingkat: "info",
    arti: "Angka tercetak dipotong pada desimal terakhirnya, bukan dibulatkan.",
    dasar: "Hitungan: angka yang dibulatkan berjarak paling jauh setengah satuan desimal terakhirnya.",
  },
  "capaian-tanpa-masukan": {
    tingkat: "peringatan",
    arti: "Capaian tercetak, tetapi target atau realisasinya tidak: tidak dapat dihitung ulang.",
    dasar: "Capaian adalah realisasi dibanding target: tanpa salah satunya tidak ada hitungannya.",
  },
  "target-antar-dokumen-beda": {
    tingkat: "peringatan",
    arti: "Target indikator yang sama untuk tahun dan tahapan yang sama berbeda antardokumen.",
    dasar: "Satu indikator satu target per tahun dan tahapan: PK dengan DPA, PK Perubahan dengan DPPA.",
  },
  "realisasi-antar-tabel-beda": {
    tingkat: "peringatan",
    arti: "Realisasi indikator yang sama untuk tahun yang sama berbeda antartabel.",
    dasar: "Satu indikator satu realisasi per tahun, di tabel mana pun ia dicetak.",
  },
  "pagu-dokumen-beda": {
    tingkat: "peringatan",
    arti: "Anggaran program di dokumen tidak sama dengan pagu yang diimpor.",
    dasar: "Anggaran di PK adalah anggaran program menurut dokumen pelaksanaan anggaran.",
  },
  "program-tidak-dikenal": {
    tingkat: "peringatan",
    arti: "Program di dokumen tidak ada di antara program yang anggarannya diimpor.",
    dasar: "Program di dokumen dicocokkan dengan kode, atau dengan namanya bila kode tidak tercetak.",
  },
  "anggaran-tahunan-beda": {
    tingkat: "peringatan",
    arti: "Anggaran setahun di dokumen tidak sama dengan jumlah pagu yang diimpor.",
    dasar: "Hitungan: anggaran setahun = jumlah pagu seluruh program.",
  },
  "realisasi-indikator-beda": {
    tingkat: "peringatan",
    arti: "Realisasi anggaran per indikator bukan realisasi program yang membentuk pagunya.",
    dasar: "Hitungan: realisasi = jumlah realisasi program yang sama dengan yang membentuk pagunya.",
  },
  "serapan-tercetak-beda": {
    tingkat: "peringatan",
    arti: "Capaian anggaran tercetak bukan realisasi dibagi pagu.",
    dasar: "Hitungan: serapan = realisasi / pagu x 100.",
  },
  "efisiensi-adalah-serapan": {
    tingkat: "info",
    arti: "Yang tercetak sebagai efisiensi sama dengan serapan.",
    dasar: "Efisiensi membandingkan hasil dengan belanja; realisasi dibagi pagu adalah serapan.",
  },
  "program-ganda": {
    tingkat: "peringatan",
    arti: "Satu program dibebankan pada lebih dari satu indikator tanpa porsi: anggarannya terhitung ganda.",
    dasar: "Hitungan: jumlah anggaran semua indikator = pagu SKPD bila tiap program dihitung sekali.",
  },
  "program-tanpa-indikator": {
    tingkat: "peringatan",
    arti: "Program tidak dibebankan pada indikator mana pun.",
    dasar: "Hitungan: jumlah anggaran semua indikator = pagu SKPD bila tiap program dihitung sekali.",
  },
  "indikator-tidak-di-renstra": {
    tingkat: "peringatan",
    arti: "Indikator PK atau Renja tidak ada di Renstra.",
    dasar: "PK dan Renja menurunkan indikator tujuan dan sasaran dari Renstra.",
  },
  "indikator-renstra-tanpa-pk": {
    tingkat: "info",
    arti: "Indikator Renstra tidak diperjanjikan dalam PK tahun itu.",
    dasar: "PK dan Renja menurunkan indikator tujuan dan sasaran dari Renstra.",
  },
  "indikator-berganti-nama": {
    tingkat: "info",
    arti: "Indikator yang sama disebut dengan nama lain di tabel lain.",
    dasar: "Nama yang berubah dapat berarti definisi yang berubah; deret angkanya perlu dicek.",
  },
  "target-tidak-ada": {
    tingkat: "info",
    arti: "Baris indikator tanpa target.",
    dasar: "Tanpa target, capaian tidak dapat dihitung.",
  },
  "realisasi-sama-tahun-lalu": {
    tingkat: "info",
    arti: "Realisasi indikator persis sama dengan tahun sebelumnya.",
    dasar: "Angka dua tahun jarang persis sama; bisa jadi disalin dari tahun lalu.",
  },
  "lhe-nilai-beda": {
    tingkat: "peringatan",
    arti: "Nilai LHE bukan bobot kali capaian, atau bukan jumlah komponennya.",
    dasar: "Hitungan: nilai = bobot x capaian / 100; nilai LHE = jumlah nilai komponen.",
  },
  "lhe-bobot-beda": {
    tingkat: "peringatan",
    arti: "Bobot komponen LHE tidak berjumlah 100.",
    dasar: "Bobot komponen menurut PermenPANRB 88/2021: 30, 30, 15, 25.",
  },
  "lhe-predikat-beda": {
    tingkat: "peringatan",
    arti: "Predikat LHE bukan predikat dari nilainya.",
    dasar: "Predikat menurut PermenPANRB 88/2021; batas atas tiap predikat termasuk di dalamnya.",
  },
  "nilai-akip-beda": {
    tingkat: "peringatan",
    arti: "Nilai AKIP yang dikutip tidak ada di LHE tahun itu maupun sebelumnya.",
    dasar: "LHE menilai satu tahun dan terbit tahun berikutnya; kedua tahun itu diterima.",
  },
  "nama-kode-beda": {
    tingkat: "info",
    arti: "Nama kode di dokumen bukan nama menurut nomenklatur yang berlaku.",
    dasar: "Nomenklatur pada tahun itu: yang terbaru sampai tahun itu.",
  },
  "isian-ganda-beda": {
    tingkat: "info",
    arti: "Dua berkas yang tercantum di sumber.csv mengisi hal yang sama dengan angka yang berbeda.",
    dasar: "Dari dua berkas sejenis yang mengisi kunci yang sama, yang lebih bawah di sumber.csv yang dihitung.",
  },
  "celah-kategori": {
    tingkat: "info",
    arti: "Skala kategori tercetak menyisakan celah di antara dua pita.",
    dasar: "Pita kategori yang dicetak dengan bilangan bulat menyisakan nilai di antaranya.",
  },
} as const satisfies Record<string, Aturan>;
