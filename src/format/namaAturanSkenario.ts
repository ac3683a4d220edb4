import type {AturanSkenario} from "../model/skenario.js";

/** What a rule of scenarios is called for readers. */
export const namaAturanSkenario: Readonly<Record<AturanSkenario, string>> = {
  "nilai-geser": "Nilai pergeseran",
  "ujung-kosong": "Baris asal atau tujuan kosong",
  "baris-sama": "Baris asal dan tujuan sama",
  "baris-asal-tidak-ada": "Baris asal tidak ada",
  "baris-ganda": "Baris tertulis lebih dari sekali",
  "kode-baris-baru": "Kode baris baru",
  "terkunci": "Baris terkunci",
  "lantai": "Batas bawah",
  "total": "Total berubah",
  "target-total": "Target total",
  "total-sumber-dana": "Jumlah sumber dana",
  "spd": "Peringatan SPD",
  "alasan-kosong": "Alasan kosong",
  "dasar-kosong": "Dasar kosong",
};
