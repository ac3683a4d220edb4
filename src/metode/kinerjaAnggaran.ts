import {nilaiEfisiensi} from "../calc/nilaiEfisiensi.js";
import {nilaiImplementasi} from "../calc/nilaiImplementasi.js";
import {persenTeks} from "../calc/persenTeks.js";
import {rataRataGeometrik} from "../calc/rataRataGeometrik.js";
import {formatAngkaKolom} from "../format/angka.js";
import {formatPersen} from "../format/persen.js";
import type {Metode} from "../model/metode.js";
import {implementasiPusat, nilaiEfisiensiPusat} from "../model/referensi/kinerjaAnggaran.js";
import {angkaDari, tabelDari} from "./isiContoh.js";

const {batas, tengah} = nilaiEfisiensiPusat;
const {bobot} = implementasiPusat;
const bukanKewajiban = "Dipakai kementerian dan lembaga; bagi pemerintah daerah pilihan, bukan kewajiban.";

/** How the central government turns a budget's performance into values. */
export const metodeKinerjaAnggaran: readonly Metode[] = [
  {
    id: "nilai-efisiensi",
    nama: "Nilai efisiensi (NE)",
    kalimat: "Efisiensi menurut cara PMK dijadikan nilai 0 sampai 100.",
    rumus: [`NE = ${tengah} + E ÷ ${batas} × ${tengah}, E paling rendah −${batas} % dan paling tinggi ${batas} %`],
    satuan: "nilai 0 sampai 100",
    kasusTepi: [
      `E di atas ${batas} % dinilai 100, di bawah −${batas} % dinilai 0. Sebuah laporan mencetak 235 untuk E 74,03 ` +
      "karena tidak membatasinya.",
      bukanKewajiban,
    ],
    sumber: [{teks: nilaiEfisiensiPusat.sumber, kepastian: nilaiEfisiensiPusat.kepastian}],
    masukan: [{jenis: "angka", nama: "e", judul: "Efisiensi (E)", nilai: 74.03, satuan: "%"}],
    hitung: (isi) => {
      const e = angkaDari(isi, "e");
      const nilai = e === null ? null : nilaiEfisiensi(e);
      return [{judul: "Nilai efisiensi", nilai, teks: formatAngkaKolom(nilai)}];
    },
  },
  {
    id: "nilai-implementasi",
    nama: "Nilai implementasi anggaran",
    kalimat: "Penyerapan, konsistensi, capaian keluaran, dan efisiensi dijadikan satu nilai.",
    rumus: [
      `nilai = penyerapan × ${persenTeks(bobot.penyerapan)} + konsistensi × ${persenTeks(bobot.konsistensi)} + ` +
      `capaian keluaran × ${persenTeks(bobot.capaianKeluaran)} + nilai efisiensi × ${persenTeks(bobot.efisiensi)}`,
    ],
    satuan: "nilai 0 sampai 100",
    kasusTepi: ["Salah satu aspek belum ada: tidak dapat ditentukan.", bukanKewajiban],
    sumber: [{teks: implementasiPusat.sumber, kepastian: implementasiPusat.kepastian}],
    masukan: [
      {jenis: "angka", nama: "penyerapan", judul: "Penyerapan", nilai: 95.53},
      {jenis: "angka", nama: "konsistensi", judul: "Konsistensi", nilai: 99.61},
      {jenis: "angka", nama: "capaianKeluaran", judul: "Capaian keluaran", nilai: 99.72},
      {jenis: "angka", nama: "efisiensi", judul: "Nilai efisiensi (NE)", nilai: 59.98},
    ],
    hitung: (isi) => {
      const nilai = nilaiImplementasi({
        penyerapan: angkaDari(isi, "penyerapan"),
        konsistensi: angkaDari(isi, "konsistensi"),
        capaianKeluaran: angkaDari(isi, "capaianKeluaran"),
        efisiensi: angkaDari(isi, "efisiensi"),
      });
      return [{judul: "Nilai implementasi", nilai, teks: formatAngkaKolom(nilai)}];
    },
  },
  {
    id: "capaian-keluaran",
    nama: "Capaian keluaran dari beberapa indikator",
    kalimat: "Capaian sebuah keluaran adalah rata-rata geometrik capaian indikatornya.",
    rumus: ["capaian keluaran = (capaian 1 × capaian 2 × … × capaian n) pangkat (1 ÷ n)"],
    satuan: "persen",
    kasusTepi: [
      "Satu capaian 0 % membuat hasilnya 0 %.",
      "Capaian yang belum ada atau negatif: tidak dapat ditentukan.",
      "Capaian sasaran perangkat daerah memakai rata-rata biasa, bukan cara ini.",
    ],
    sumber: [{
      teks: "Evaluasi kinerja anggaran pemerintah pusat yang diterbitkan (5 dari 5 dan 9 dari 10: 94,87)",
      kepastian: "T",
    }],
    masukan: [{
      jenis: "tabel",
      nama: "indikator",
      judul: "Indikator keluaran",
      kolom: [{nama: "capaian", judul: "Capaian (%)", jenis: "angka"}],
      nilai: [[100], [90]],
    }],
    hitung: (isi) => {
      const nilai = rataRataGeometrik(tabelDari(isi, "indikator").map((row) => angkaDari(row, "capaian")));
      return [{judul: "Capaian keluaran", nilai, teks: formatPersen(nilai)}];
    },
  },
];
