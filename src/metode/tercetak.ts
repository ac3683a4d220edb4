import {cocokTercetak, setengahSatuan} from "../calc/cocokTercetak.js";
import type {Metode} from "../model/metode.js";
import {angkaDari, teksDari} from "./isiContoh.js";

const arti = {
  sama: "Sama: angka tercetak adalah pembulatannya.",
  dipotong: "Dipotong: angka di belakang desimal terakhir dibuang, bukan dibulatkan.",
  beda: "Beda: angka tercetak tidak mengikuti dari masukannya.",
} as const;

const halfUnit = new Intl.NumberFormat("id-ID", {maximumFractionDigits: 4});

/** How a printed figure is compared with what is computed. */
export const metodeTercetak: readonly Metode[] = [
  {
    id: "cocok-tercetak",
    nama: "Angka tercetak dan hitungan ulang",
    kalimat: "Apakah angka yang dicetak sebuah dokumen mengikuti dari masukannya, dengan pembulatan diperhitungkan.",
    rumus: [
      "sama: |tercetak − hitungan| ≤ setengah satuan desimal terakhir yang tercetak",
      "dipotong: hitungan yang dibuang desimalnya sama dengan yang tercetak",
      "selain itu beda",
    ],
    satuan: "satuan angkanya sendiri",
    kasusTepi: [
      "Bila realisasi yang menjadi masukan juga angka tercetak, selisih karena pembulatannya ikut ditoleransi.",
      "Tanda - berarti tidak tercetak: tidak dibandingkan, dan bukan 0.",
      "Angka yang tidak dapat dihitung ulang karena masukannya tidak tercetak dicatat tersendiri, bukan disebut beda.",
    ],
    sumber: [{teks: "Definisi sendiri", kepastian: null}],
    masukan: [
      {jenis: "angka", nama: "tercetak", judul: "Angka tercetak", nilai: 97.1},
      {
        jenis: "pilihan",
        nama: "desimal",
        judul: "Desimal yang tercetak",
        nilai: "1",
        pilihan: ["0", "1", "2", "3"].map((nilai) => ({nilai, teks: nilai})),
      },
      {jenis: "angka", nama: "hitung", judul: "Hitungan (70,95 ÷ 73 × 100)", nilai: 97.19178},
    ],
    hitung: (isi) => {
      const [nilai, hitung] = [angkaDari(isi, "tercetak"), angkaDari(isi, "hitung")];
      const desimal = Number(teksDari(isi, "desimal"));
      const batas = setengahSatuan({desimal});
      const cocok = nilai === null || hitung === null ? null : cocokTercetak({nilai, desimal}, hitung);
      return [
        {judul: "Selisih yang masih dianggap pembulatan", nilai: batas, teks: halfUnit.format(batas)},
        {
          judul: "Hasil",
          nilai: cocok,
          teks: cocok === null ? "Tidak dibandingkan: salah satu angkanya tidak ada." : arti[cocok],
        },
      ];
    },
  },
];
