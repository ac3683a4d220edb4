import {cagr} from "../calc/cagr.js";
import {lajuRak} from "../calc/lajuRak.js";
import {pertumbuhan} from "../calc/pertumbuhan.js";
import {setaraBulan} from "../calc/setaraBulan.js";
import {formatAngkaKolom} from "../format/angka.js";
import {formatPersen} from "../format/persen.js";
import type {Metode} from "../model/metode.js";
import {angkaDari, teksDari} from "./isiContoh.js";
import {pilihanBulan, rakContoh, rakDari} from "./masukanBulanan.js";
import {rupiahUtuh} from "./rupiahUtuh.js";

const definisiSendiri = [{teks: "Definisi sendiri", kepastian: null}] as const;

/** How amounts change over the years, and how the spending of a year keeps pace. */
export const metodePertumbuhan: readonly Metode[] = [
  {
    id: "pertumbuhan",
    nama: "Pertumbuhan",
    kalimat: "Kenaikan atau penurunan dari satu tahun ke tahun lain, dibandingkan dengan tahun asalnya.",
    rumus: ["pertumbuhan = (akhir − awal) ÷ awal × 100"],
    satuan: "persen",
    kasusTepi: [
      "Tahun asal bernilai 0 atau negatif: tidak dapat ditentukan, karena tidak ada dasar untuk membandingkan.",
      "Turun sampai 0 adalah −100 %.",
    ],
    sumber: definisiSendiri,
    masukan: [
      {jenis: "angka", nama: "awal", judul: "Nilai awal", nilai: 67.71},
      {jenis: "angka", nama: "akhir", judul: "Nilai akhir", nilai: 69.2},
    ],
    hitung: (isi) => {
      const nilai = pertumbuhan(angkaDari(isi, "awal"), angkaDari(isi, "akhir"));
      return [{judul: "Pertumbuhan", nilai, teks: formatPersen(nilai)}];
    },
  },
  {
    id: "cagr",
    nama: "Pertumbuhan rata-rata per tahun (CAGR)",
    kalimat: "Pertumbuhan yang, bila sama setiap tahun, membawa nilai awal ke nilai akhir.",
    rumus: ["CAGR = ((akhir ÷ awal) pangkat (1 ÷ banyak tahun) − 1) × 100"],
    satuan: "persen per tahun",
    kasusTepi: [
      "Nilai awal 0 atau negatif, atau nilai akhir negatif: tidak dapat ditentukan.",
      "Banyak tahun adalah selisih tahunnya: dari 2021 ke 2024 adalah 3 tahun.",
      "Naik turun di antara kedua tahun tidak terlihat; lihat grafik perkembangan antar tahun.",
    ],
    sumber: definisiSendiri,
    masukan: [
      {jenis: "angka", nama: "awal", judul: "Nilai awal", nilai: 67},
      {jenis: "angka", nama: "akhir", judul: "Nilai akhir", nilai: 69.2},
      {jenis: "angka", nama: "tahun", judul: "Banyak tahun", nilai: 3},
    ],
    hitung: (isi) => {
      const tahun = angkaDari(isi, "tahun");
      const nilai = tahun === null ? null : cagr(angkaDari(isi, "awal"), angkaDari(isi, "akhir"), tahun);
      return [{judul: "Per tahun", nilai, teks: formatPersen(nilai)}];
    },
  },
  {
    id: "laju-rak",
    nama: "Laju belanja terhadap RAK",
    kalimat: "Belanja rata-rata per bulan sampai sekarang, rencananya menurut RAK, dan laju yang masih dibutuhkan.",
    rumus: [
      "laju = realisasi ÷ banyak bulan berjalan",
      "laju RAK = RAK sampai bulan ini ÷ banyak bulan berjalan",
      "terhadap RAK = realisasi ÷ RAK sampai bulan ini × 100",
      "laju yang dibutuhkan = (RAK setahun − realisasi) ÷ banyak bulan tersisa",
    ],
    satuan: "rupiah per bulan, dan persen",
    kasusTepi: [
      "RAK yang tidak lengkap dua belas bulan tidak dipakai; lajunya saja yang ditampilkan.",
      "Di bulan Desember tidak ada lagi bulan tersisa.",
      "Laju yang dibutuhkan negatif: belanja sudah melebihi RAK setahun.",
    ],
    sumber: definisiSendiri,
    masukan: [
      pilihanBulan,
      {
        jenis: "angka",
        nama: "realisasi",
        judul: "Realisasi sampai bulan itu (SIMULASI)",
        nilai: 4_263_582_600,
        satuan: "Rp",
      },
      rakContoh,
    ],
    hitung: (isi) => {
      const bulan = Number(teksDari(isi, "bulan"));
      const hasil = lajuRak({bulan, realisasi: angkaDari(isi, "realisasi"), rak: rakDari(isi)});
      const {laju = null, lajuRak: rencana = null, persenRak = null, lajuDibutuhkan = null} = hasil ?? {};
      return [
        {judul: "Laju per bulan", nilai: laju, teks: rupiahUtuh(laju)},
        {judul: "Laju menurut RAK", nilai: rencana, teks: rupiahUtuh(rencana)},
        {judul: "Terhadap RAK", nilai: persenRak, teks: formatPersen(persenRak)},
        {judul: "Laju yang dibutuhkan", nilai: lajuDibutuhkan, teks: rupiahUtuh(lajuDibutuhkan)},
      ];
    },
  },
  {
    id: "setara-bulan",
    nama: "Realisasi setara berapa bulan",
    kalimat: "Realisasi sebuah biaya bulanan, misalnya gaji, dinyatakan dalam banyak bulan yang terbayar.",
    rumus: ["setara bulan = realisasi ÷ (pagu ÷ 12)", "selisih = setara bulan − bulan berjalan"],
    satuan: "bulan",
    kasusTepi: [
      "Selisih jauh di bawah 0 layak ditanyakan: belum dibayar, salah rekening, atau pagunya terlalu besar?",
      "Pagu gaji yang memuat gaji ke-13 dan THR membuat satu bulan tampak lebih mahal dari sebenarnya.",
      "Pagu 0 atau salah satu angka tidak diketahui: tidak dapat ditentukan.",
    ],
    sumber: definisiSendiri,
    masukan: [
      {jenis: "angka", nama: "pagu", judul: "Pagu gaji", nilai: 1_200_000_000, satuan: "Rp"},
      {jenis: "angka", nama: "realisasi", judul: "Realisasi gaji", nilai: 800_000_000, satuan: "Rp"},
      {...pilihanBulan, nilai: "12"},
    ],
    hitung: (isi) => {
      const bulan = Number(teksDari(isi, "bulan"));
      const hasil = setaraBulan(angkaDari(isi, "realisasi"), angkaDari(isi, "pagu"), bulan);
      return [
        {judul: "Setara bulan", nilai: hasil.setaraBulan, teks: formatAngkaKolom(hasil.setaraBulan)},
        {judul: "Selisih dari bulan berjalan", nilai: hasil.selisih, teks: formatAngkaKolom(hasil.selisih)},
      ];
    },
  },
];
