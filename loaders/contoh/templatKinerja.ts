import type {TataLetak} from "./tataLetak.js";

const namaIndikator = "Nilai SAKIP Perangkat Daerah";

/** The own layouts about performance and SAKIP. */
export const templatKinerja: readonly TataLetak[] = [
  {
    nama: "indikator",
    guna: "Daftar indikator kinerja dan artinya.",
    kolom: [
      ["kode_indikator", "nilai-sakip", "Kode tetap indikator: huruf kecil, angka, dan tanda hubung."],
      ["indikator", namaIndikator, "Nama indikator."],
      ["alias", "Nilai AKIP", "Nama lain yang pernah dipakai, dipisah titik koma."],
      ["jenis_indikator", "sasaran", "tujuan, sasaran, program, kegiatan, atau sub_kegiatan."],
      ["tujuan", "Meningkatnya Kualitas Layanan Contoh", "Tujuan yang diukurnya."],
      ["sasaran", "Meningkatnya Akuntabilitas Kinerja", "Sasaran yang diukurnya."],
      ["kode", "9.99.01", "Kode program, kegiatan, atau sub kegiatan; boleh kosong."],
      ["satuan", "Nilai", "Satuan target dan realisasi."],
      ["arah", "naik", "naik: makin tinggi makin baik; turun: makin rendah makin baik; rentang."],
      ["definisi", "Hasil evaluasi Inspektorat", "Arti indikator."],
      ["rumus", "Nilai pada LHE", "Cara menghitungnya."],
      ["dokumen", "Renstra", "Dokumen yang menetapkannya."],
    ],
  },
  {
    nama: "target",
    guna: "Target indikator menurut tahun dan dokumen.",
    kolom: [
      ["indikator", namaIndikator, "Nama indikator."],
      ["tahun", 2025, "Tahun target."],
      ["dokumen", "PK", "Renstra, Renja, IKU, PK, atau PK Perubahan."],
      ["periode_renstra", "2021-2026", "Periode Renstra."],
      ["versi", 1, "Versi dokumen bila pernah diubah."],
      ["target", 70.4, "Target; desimal boleh ditulis dengan koma."],
      ["satuan", "Nilai", "Satuannya."],
    ],
  },
  {
    nama: "capaian",
    guna: "Realisasi indikator menurut bulan.",
    kolom: [
      ["indikator", namaIndikator, "Nama indikator."],
      ["tahun", 2025, "Tahun realisasi."],
      ["bulan", 12, "Bulan sampai kapan angkanya berlaku, 1 sampai 12."],
      ["realisasi", 71.2, "Realisasi s.d. bulan itu."],
      ["satuan", "Nilai", "Satuannya."],
      ["status_data", "final", "final atau sementara."],
    ],
  },
  {
    nama: "indikator-program",
    guna: "Program yang mendukung sebuah indikator.",
    kolom: [
      ["indikator", "Persentase Kelompok Contoh yang Aktif", "Nama indikator."],
      ["kode_program", "9.99.03", "Kode program yang mendukungnya."],
      ["porsi", 100, "Persen anggaran program itu untuk indikator ini; kosong bila belum ditetapkan."],
    ],
  },
  {
    nama: "lhe",
    guna: "Nilai Laporan Hasil Evaluasi SAKIP.",
    kolom: [
      ["tahun", 2024, "Tahun yang dinilai."],
      ["nomor", 1, "Nomor komponen."],
      ["komponen", "Perencanaan Kinerja", "Nama komponen."],
      ["jenis_baris", "komponen", "komponen atau jumlah."],
      ["bobot", 30, "Bobot komponen."],
      ["capaian_persen", 75, "Capaian dalam persen dari bobot."],
      ["nilai", 22.5, "Nilai yang diberikan."],
      ["predikat", "BB", "Predikat; hanya pada baris jumlah."],
    ],
  },
  {
    nama: "tindak-lanjut",
    guna: "Rekomendasi evaluasi dan tindak lanjutnya.",
    kolom: [
      ["nomor", 1, "Nomor rekomendasi."],
      ["rekomendasi_ringkas", "Pengukuran kinerja memakai sistem informasi", "Rekomendasi."],
      ["rencana_aksi_ringkas", "Menyusun SOP pengukuran kinerja", "Rencana aksi."],
      ["waktu_hari", 30, "Waktu penyelesaian dalam hari."],
      ["penanggung_jawab", "Kepala Dinas", "Jabatan penanggung jawab."],
      ["status", "Proses", "Belum, Proses, atau Selesai."],
    ],
  },
  {
    nama: "catatan",
    guna: "Sebab dan upaya menurut perencana.",
    kolom: [
      ["indikator", namaIndikator, "Nama indikator."],
      ["analisis_ringkas", "Evaluasi internal belum tuntas", "Sebab keberhasilan atau kegagalan."],
      ["solusi_ringkas", "Menjadwalkan evaluasi tiap triwulan", "Upaya perbaikan."],
    ],
  },
];
