import type {Aturan} from "./aturan.js";

/** Rules on money: within a file, between files, and between months and years. */
export const aturanAnggaran = {
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
    arti: "Kolom hitungan tidak sama dengan rumus kolomnya (6=4+5, 14=3-13, …).",
    dasar: "Baris nomor kolom pada bentuk baku SPJ Fungsional: 6=4+5, 9=7+8, 12=10+11, 13=6+9+12, 14=3-13.",
  },
  "sisa-minus": {
    tingkat: "peringatan",
    arti: "Sisa pagu suatu baris kurang dari 0.",
    dasar: "Hitungan: sisa = pagu - realisasi; kurang dari 0 berarti pagu terlampaui.",
  },
  "realisasi-lebih-dari-pagu": {
    tingkat: "peringatan",
    arti: "Realisasi melebihi pagu.",
    dasar: "Hitungan: realisasi paling banyak sebesar pagu tahapan yang berlaku; cek pergeseran atau DPPA.",
  },
  "kolom-tertukar": {
    tingkat: "galat",
    arti: "Realisasi melebihi pagu pada lebih dari separuh baris: kolom diduga tertukar.",
    dasar: "Hitungan: realisasi di atas pagu pada lebih dari separuh baris hampir tidak mungkin benar.",
  },
  "rak-total-beda": {
    tingkat: "galat",
    arti: "Total RAK suatu baris tidak sama dengan jumlah bulan-bulannya.",
    dasar: "Hitungan: Total RAK = jumlah dua belas bulan.",
  },
  "rak-beda-pagu": {
    tingkat: "peringatan",
    arti: "Rencana kas (RAK) tidak sama dengan pagu tahapan yang sama.",
    dasar: "Hitungan: rencana kas setahun = pagu tahapan yang sama.",
  },
  "volume-harga-beda": {
    tingkat: "galat",
    arti: "Jumlah rincian DPA bukan volume × harga × (1 + PPN).",
    dasar: "Hitungan: jumlah = volume x harga x (1 + PPN).",
  },
  "bertambah-beda": {
    tingkat: "peringatan",
    arti: "Bertambah/(Berkurang) bukan Setelah dikurangi Sebelum.",
    dasar: "Hitungan: bertambah/(berkurang) = setelah - sebelum.",
  },
  "alokasi-beda": {
    tingkat: "galat",
    arti: "Alokasi tahun di kepala DPA tidak sama dengan jumlah rinciannya.",
    dasar: "Hitungan: alokasi tahun di kepala DPA = jumlah rincian belanjanya.",
  },
  "rencana-bulan-beda": {
    tingkat: "galat",
    arti: "Rencana per bulan tidak sama dengan jumlah DPA.",
    dasar: "Hitungan: jumlah rencana per bulan = jumlah DPA.",
  },
  "setoran-dikurangkan": {
    tingkat: "info",
    arti: "Nilai Setoran pada realisasi per dokumen dikurangkan dari realisasi.",
    dasar: "Hitungan: realisasi bersih = Nilai Realisasi - Nilai Setoran; isi kolom setoran berbeda antarinstansi.",
  },
  "sumber-berbeda": {
    tingkat: "peringatan",
    arti: "Dua sumber menyatakan angka yang berbeda untuk hal yang sama.",
    dasar: "Hitungan: realisasi untuk bulan yang sama, dan pagu untuk tahapan yang sama, harus sama di dua sumber.",
  },
  "bulan-lalu-beda": {
    tingkat: "peringatan",
    arti: '"s.d. Bulan Lalu" di SPJ tidak sama dengan "s.d. Bulan Ini" di SPJ bulan sebelumnya.',
    dasar: "Hitungan: s.d. bulan lalu (b) = s.d. bulan ini (b-1), dan 0 untuk Januari; bila tidak, ada koreksi mundur.",
  },
  "pagu-berubah": {
    tingkat: "info",
    arti: "Pagu sub kegiatan berubah dari bulan sebelumnya: pergeseran atau perubahan.",
    dasar: "Bukan kesalahan: pagu berubah karena pergeseran atau perubahan APBD.",
  },
  "sama-tahun-lalu": {
    tingkat: "info",
    arti: "Pagu dan realisasi setahun persis sama dengan tahun sebelumnya.",
    dasar: "Angka dua tahun jarang persis sama; bisa jadi disalin dari tahun lalu.",
  },
  "kode-lama": {
    tingkat: "peringatan",
    arti: "Kode sub kegiatan sudah diganti di nomenklatur yang berlaku.",
    dasar: "Nomenklatur yang berlaku pada tahun itu; pengganti hanya disarankan, tidak dipetakan otomatis.",
  },
  "kode-tidak-dikenal": {
    tingkat: "peringatan",
    arti: "Kode sub kegiatan tidak ada di nomenklatur yang berlaku.",
    dasar: "Nomenklatur yang berlaku pada tahun itu, untuk bidang urusan yang dicakupnya.",
  },
  "padanan-porsi": {
    tingkat: "peringatan",
    arti: "Porsi padanan satu kode lama tidak berjumlah seratus persen.",
    dasar: "Hitungan: porsi satu kode lama ke kode-kode barunya berjumlah seratus persen.",
  },
  "aturan-tidak-berlaku": {
    tingkat: "peringatan",
    arti: "Baris aturan pergeseran atau kategori capaian tidak dapat dipakai; aturan sebelumnya yang berlaku.",
    dasar:
      "Kunci dan isi aturan di data/README.md; satu kunci, tanggal, dan daerah hanya satu isi; kategori bersambung.",
  },
  "rekonsiliasi-tidak-terjelaskan": {
    tingkat: "peringatan",
    arti: "Selisih SPJ fungsional dengan SPJ administratif, realisasi per dokumen, atau LRA tidak habis dijelaskan.",
    dasar: "Hitungan: selisih = belum cair + setoran + beda waktu + BPP + yang tidak terjelaskan.",
  },
  "bpp-lebih-dari-skpd": {
    tingkat: "peringatan",
    arti: "Realisasi di SPJ BPP lebih besar dari SPJ fungsional SKPD untuk rekening dan bulan yang sama.",
    dasar: "Hitungan: SPJ BPP adalah bagian dari SPJ SKPD; bagian paling banyak sebesar keseluruhannya.",
  },
} as const satisfies Record<string, Aturan>;
