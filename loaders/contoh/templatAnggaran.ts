import type {TataLetak} from "./tataLetak.js";

/** The own layouts about budget, spending and codes. */
export const templatAnggaran: readonly TataLetak[] = [
  {
    nama: "rekap-lkjip",
    guna: "Pagu dan realisasi per program, kegiatan, dan sub kegiatan dari sebuah LKjIP.",
    kolom: [
      ["kode", "9.99.01.2.01.0001", "Kode program, kegiatan, atau sub kegiatan, ditulis sebagai teks."],
      ["level", "sub_kegiatan", "program, kegiatan, atau sub_kegiatan, sesuai kodenya."],
      ["nama", "Penyusunan Dokumen Perencanaan Perangkat Daerah", "Nama seperti tercetak."],
      ["anggaran", 118942300, "Pagu dalam rupiah."],
      ["realisasi", 109549740, "Realisasi dalam rupiah sampai bulan yang disebut di sumber.csv."],
      ["persen_capaian_tercetak", "100", "Disalin seperti tercetak; - berarti tidak tercetak."],
    ],
  },
  {
    nama: "lra",
    guna: "Laporan Realisasi Anggaran per rekening.",
    kolom: [
      ["kode", "5.1.02.01.01.0024", "Kode rekening; kosong pada baris jumlah."],
      ["uraian", "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor", "Nama rekening."],
      ["anggaran", 17800000, "Anggaran dalam rupiah."],
      ["realisasi", 16250000, "Realisasi dalam rupiah."],
    ],
  },
  {
    nama: "fisik",
    guna: "Realisasi fisik yang dilaporkan.",
    kolom: [
      ["kode", "9.99.04.2.01.0001", "Kode sub kegiatan, kegiatan, atau program."],
      ["tahun", 2025, "Tahun anggaran."],
      ["bulan", 6, "Bulan sampai kapan angkanya berlaku, 1 sampai 12."],
      ["skpd", "9.99.0.00.0.00.01.0000", "Kode SKPD, atau namanya."],
      ["persen", 42.5, "Realisasi fisik s.d. bulan itu, 0 sampai 100."],
    ],
  },
  {
    nama: "anggaran-tahunan",
    guna: "Anggaran yang hanya diketahui jumlahnya setahun per sumber dana.",
    kolom: [
      ["sumber_dana", "APBD", "Nama sumber dana."],
      ["tahun", 2023, "Tahun anggaran."],
      ["jumlah", 6893094173, "Jumlah dalam rupiah."],
    ],
  },
  {
    nama: "nomenklatur",
    guna: "Kode dan nama resmi yang berlaku pada suatu tahun.",
    kolom: [
      ["kode", "9.99.01.2.01.0001", "Kode program, kegiatan, sub kegiatan, atau rekening."],
      ["tahun", 2024, "Tahun berlakunya."],
      ["level", "sub_kegiatan", "urusan, bidang_urusan, program, kegiatan, sub_kegiatan, atau rekening."],
      ["nama", "Penyusunan Dokumen Perencanaan Perangkat Daerah", "Nama resmi."],
      ["induk", "9.99.01.2.01", "Kode satu tingkat di atasnya."],
    ],
  },
  {
    nama: "padanan",
    guna: "Kode lama dan kode baru yang melanjutkannya.",
    kolom: [
      ["kode_lama", "9.99.03.2.01.0003", "Kode sub kegiatan pada tahun lama."],
      ["tahun_lama", 2024, "Tahun terakhir kode lama."],
      ["kode_baru", "9.99.03.2.01.0013", "Kode sub kegiatan pada tahun baru."],
      ["tahun_baru", 2025, "Tahun pertama kode baru."],
      ["jenis", "dipecah", "diganti, dipecah, atau digabung."],
      ["porsi", 60, "Persen dari kode lama yang dilanjutkan kode baru, 0 sampai 100."],
      ["sumber", "Kesepakatan bidang perencanaan", "Dasar padanan ini."],
    ],
  },
  {
    nama: "dokumen-tercetak",
    guna: "Angka yang tercetak di sebuah dokumen dan hendak diperiksa.",
    kolom: [
      ["dokumen", "LKjIP 2024 Tabel 3.4", "Nama dokumen dan tabelnya."],
      ["tahun", 2024, "Tahun angka itu."],
      ["bulan", 12, "Bulan sampai kapan angkanya berlaku; kosong bila setahun."],
      ["kode", "9.99.01", "Kode program, kegiatan, atau sub kegiatan; kosong bila bukan tentang itu."],
      ["indikator", "Nilai AKIP", "Nama indikator; kosong bila bukan tentang indikator."],
      ["ukuran", "serapan", "Nama ukuran, misalnya pagu, realisasi, serapan, capaian."],
      ["nilai", "66,84", "Angka persis seperti tercetak."],
    ],
  },
  {
    nama: "aturan",
    guna: "Ambang dan tabel aturan daerah yang menggantikan bawaan.",
    kolom: [
      ["aturan", "kategori-capaian", "Nama aturan."],
      ["kunci", "Sangat Tinggi", "Bagian aturan yang diberi nilai."],
      ["nilai", "91", "Nilainya."],
      ["berlaku_sejak", "2024-01-01", "Tanggal mulai berlaku."],
      ["daerah", "Kabupaten Contoh", "Daerah yang memakainya."],
      ["sumber", "Peraturan Bupati Contoh", "Dasar hukumnya."],
      ["kepastian", "T", "T tertulis di sumber, S kutipan, H dihitung, L umum."],
    ],
  },
];
