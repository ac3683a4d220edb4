import {serapan} from "../calc/serapan.js";
import {varians} from "../calc/varians.js";
import {formatPersen} from "../format/persen.js";
import {formatRupiah} from "../format/rupiah.js";
import type {MasukanContoh, Metode} from "../model/metode.js";
import {angkaDari} from "./isiContoh.js";

/** The whole SKPD in the LKjIP 2024, Tabel 3.7. */
const paguRealisasi: readonly MasukanContoh[] = [
  {jenis: "angka", nama: "pagu", judul: "Pagu", nilai: 9_865_481_222, satuan: "Rp"},
  {jenis: "angka", nama: "realisasi", judul: "Realisasi", nilai: 4_847_956_007, satuan: "Rp"},
];

/** How much of a budget is spent, and how far spending is from it. */
export const metodeSerapan: readonly Metode[] = [
  {
    id: "serapan",
    nama: "Serapan",
    kalimat: "Bagian pagu yang sudah dibelanjakan.",
    rumus: ["serapan = realisasi ÷ pagu × 100"],
    satuan: "persen",
    kasusTepi: [
      "Pagu 0 atau salah satu angka tidak diketahui: tidak dapat ditentukan, bukan 0 %.",
      "Di atas 100 % tetap ditampilkan apa adanya.",
    ],
    sumber: [
      {teks: "Definisi sendiri", kepastian: null},
      {
        teks:
          "Tabel RFK (aplikasi wp-sipd) mempunyai kolom Capaian (%) di samping Realisasi Keuangan (Rp), tanpa rumusnya",
        kepastian: "T",
      },
    ],
    masukan: paguRealisasi,
    hitung: (isi) => {
      const nilai = serapan(angkaDari(isi, "realisasi"), angkaDari(isi, "pagu"));
      return [{judul: "Serapan", nilai, teks: formatPersen(nilai)}];
    },
  },
  {
    id: "varians",
    nama: "Varians",
    kalimat: "Selisih realisasi dari pagu; negatif berarti belum terserap.",
    rumus: ["varians = realisasi − pagu", "varians (%) = (realisasi − pagu) ÷ pagu × 100"],
    satuan: "rupiah dan persen",
    kasusTepi: ["Pagu 0: rupiahnya ada, persennya tidak dapat ditentukan."],
    sumber: [{teks: "Tandanya mengikuti kolom bertambah/(berkurang)", kepastian: null}],
    masukan: paguRealisasi,
    hitung: (isi) => {
      const {selisih, persen} = varians(angkaDari(isi, "pagu"), angkaDari(isi, "realisasi"));
      return [
        {judul: "Varians", nilai: selisih, teks: formatRupiah(selisih)},
        {judul: "Varians (%)", nilai: persen, teks: formatPersen(persen)},
      ];
    },
  },
];
