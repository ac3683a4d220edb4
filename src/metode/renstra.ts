import {kemajuanDariAwal} from "../calc/kemajuanDariAwal.js";
import {kemajuanRenstra} from "../calc/kemajuanRenstra.js";
import {formatPersen} from "../format/persen.js";
import type {Metode} from "../model/metode.js";
import {angkaDari, teksDari} from "./isiContoh.js";

/** How far an indicator is on its way to the end of the Renstra. */
export const metodeRenstra: readonly Metode[] = [
  {
    id: "kemajuan",
    nama: "Tingkat kemajuan Renstra",
    kalimat: "Realisasi tahun ini dibandingkan dengan target akhir Renstra, seperti dicetak LKjIP.",
    rumus: ["tingkat kemajuan = realisasi ÷ target akhir Renstra × 100"],
    satuan: "persen",
    kasusTepi: [
      "Kondisi awal tidak ikut dihitung, jadi indikator yang belum bergerak pun dapat tampak hampir selesai; lihat " +
      "kemajuan dari kondisi awal di sebelahnya.",
      "Target 0 atau salah satu angka belum ada: tidak dapat ditentukan.",
    ],
    sumber: [{teks: "LKjIP 2024 Tabel 3.4, tingkat kemajuan", kepastian: "T"}],
    masukan: [
      {jenis: "angka", nama: "realisasi", judul: "Realisasi", nilai: 57.9},
      {jenis: "angka", nama: "target", judul: "Target akhir Renstra", nilai: 67},
    ],
    hitung: (isi) => {
      const nilai = kemajuanRenstra(angkaDari(isi, "realisasi"), angkaDari(isi, "target"));
      return [{judul: "Tingkat kemajuan", nilai, teks: formatPersen(nilai)}];
    },
  },
  {
    id: "kemajuan-dari-awal",
    nama: "Kemajuan dari kondisi awal",
    kalimat: "Bagian jalan dari kondisi awal ke target akhir yang sudah ditempuh.",
    rumus: ["kemajuan = (realisasi − kondisi awal) ÷ (target akhir − kondisi awal) × 100"],
    satuan: "persen",
    kasusTepi: [
      "Negatif bila realisasi lebih buruk daripada kondisi awal.",
      "Target yang tidak lebih baik daripada kondisi awal: tidak dapat ditentukan.",
      "Salah satu angka belum ada: tidak dapat ditentukan.",
    ],
    sumber: [{teks: "Definisi sendiri", kepastian: null}],
    masukan: [
      {jenis: "angka", nama: "awal", judul: "Kondisi awal", nilai: 50},
      {jenis: "angka", nama: "realisasi", judul: "Realisasi", nilai: 57.9},
      {jenis: "angka", nama: "target", judul: "Target akhir", nilai: 63},
      {
        jenis: "pilihan",
        nama: "arah",
        judul: "Arah indikator",
        nilai: "naik",
        pilihan: [{nilai: "naik", teks: "makin tinggi makin baik"}, {nilai: "turun", teks: "makin rendah makin baik"}],
      },
    ],
    hitung: (isi) => {
      const arah = teksDari(isi, "arah") === "turun" ? "turun" : "naik";
      const nilai = kemajuanDariAwal(
        angkaDari(isi, "awal"),
        angkaDari(isi, "realisasi"),
        angkaDari(isi, "target"),
        arah,
      );
      return [{judul: "Kemajuan dari kondisi awal", nilai, teks: formatPersen(nilai)}];
    },
  },
];
