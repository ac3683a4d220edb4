import {biayaSatuan} from "../calc/biayaSatuan.js";
import {efisiensi, type MetodeEfisiensi} from "../calc/efisiensi.js";
import {formatAngkaKolom} from "../format/angka.js";
import {formatPersen} from "../format/persen.js";
import {formatRupiah} from "../format/rupiah.js";
import {tanpaAngka} from "../format/tanpaAngka.js";
import type {Metode} from "../model/metode.js";
import {angkaDari, teksDari} from "./isiContoh.js";

/** Whether money was saved, or left because work was. */
export const metodeEfisiensi: readonly Metode[] = [
  {
    id: "efisiensi",
    nama: "Efisiensi penggunaan sumber daya",
    kalimat: "Apakah kinerja dicapai dengan belanja yang lebih kecil daripada rencananya.",
    rumus: [
      "selisih = capaian − serapan (di atas 0: efisien)",
      "rasio = capaian ÷ serapan (di atas 1: efisien)",
      "sisa anggaran = 100 − serapan",
      "serapan = realisasi ÷ pagu × 100 (bukan efisiensi)",
      "PMK = (1 − (realisasi ÷ realisasi volume) ÷ (pagu ÷ target volume)) × 100 (di atas 0: efisien)",
      "PMK bila volume tidak diketahui = (1 − serapan ÷ capaian) × 100",
    ],
    satuan: "poin persen (selisih), angka rasio (rasio), persen (lainnya)",
    kasusTepi: [
      "Capaian, pagu, atau realisasi belum ada, atau pagu atau realisasi 0: ditolak dengan alasannya.",
      "Capaian di bawah ambang: ditolak, karena anggaran yang tersisa dapat berarti pekerjaan belum selesai. Ambang untuk " +
      "cara sisa anggaran 100 %; untuk cara lain tidak ada, kecuali dipilih. Keduanya dibandingkan setelah dibulatkan ke " +
      "dua desimal.",
      "Serapan tidak pernah berlaku sebagai efisiensi, walaupun ada laporan yang mencetaknya demikian.",
      "Cara PMK hanya dengan salah satu volume: ditolak.",
    ],
    sumber: [
      {teks: "Sisa anggaran, diakui bila capaian sedikitnya 100 %: beberapa LKjIP yang diterbitkan", kepastian: "T"},
      {teks: "Serapan yang dinamai efisiensi: LKjIP 2024 Tabel 3.6", kepastian: "T"},
      {teks: "Selisih dan rasio: lazim dipakai dalam LKjIP", kepastian: "L"},
      {
        teks: "PMK dengan volume: aplikasi pemantauan DJA untuk PMK 249/2011, salah letak kurungnya diperbaiki",
        kepastian: "T",
      },
      {teks: "PMK bila volume tidak diketahui: lazim dipakai", kepastian: "L"},
    ],
    masukan: [
      {
        jenis: "pilihan",
        nama: "metode",
        judul: "Cara menghitung",
        nilai: "sisa",
        pilihan: [
          {nilai: "selisih", teks: "selisih"},
          {nilai: "rasio", teks: "rasio"},
          {nilai: "sisa", teks: "sisa anggaran"},
          {nilai: "serapan", teks: "serapan"},
          {nilai: "pmk", teks: "PMK"},
        ],
      },
      {jenis: "angka", nama: "capaian", judul: "Capaian", nilai: 11.6, satuan: "%"},
      {jenis: "angka", nama: "pagu", judul: "Pagu", nilai: 3_168_095_545, satuan: "Rp"},
      {jenis: "angka", nama: "realisasi", judul: "Realisasi", nilai: 517_049_659, satuan: "Rp"},
      {jenis: "angka", nama: "targetVolume", judul: "Target volume keluaran (PMK)", nilai: null},
      {jenis: "angka", nama: "realisasiVolume", judul: "Realisasi volume keluaran (PMK)", nilai: null},
      {jenis: "angka", nama: "ambang", judul: "Ambang capaian yang dipilih", nilai: null, satuan: "%"},
    ],
    hitung: (isi) => {
      const metode = teksDari(isi, "metode") as MetodeEfisiensi;
      const {nilai, alasan} = efisiensi(metode, {
        capaian: angkaDari(isi, "capaian"),
        pagu: angkaDari(isi, "pagu"),
        realisasi: angkaDari(isi, "realisasi"),
        targetVolume: angkaDari(isi, "targetVolume"),
        realisasiVolume: angkaDari(isi, "realisasiVolume"),
        ambang: angkaDari(isi, "ambang") ?? undefined,
      });
      return [
        {judul: "Hasil hitungan", nilai, teks: formatNilai(metode, nilai)},
        alasan === undefined
          ? {judul: "Kesimpulan", nilai: "berlaku", teks: "Dapat dipakai sebagai efisiensi."}
          : {judul: "Kesimpulan", nilai: "ditolak", teks: alasan},
      ];
    },
  },
  {
    id: "biaya-satuan",
    nama: "Biaya satuan",
    kalimat: "Belanja untuk satu satuan keluaran, menurut rencana dan menurut kenyataan.",
    rumus: [
      "rencana = pagu ÷ target volume keluaran",
      "kenyataan = realisasi ÷ realisasi volume keluaran",
    ],
    satuan: "rupiah per satuan keluaran",
    kasusTepi: [
      "Volume atau uangnya belum ada, atau 0: ditolak dengan alasannya.",
      "Biaya satuan kenyataan tidak pernah dihitung dari target volume.",
    ],
    sumber: [{teks: "Definisi sendiri", kepastian: null}],
    masukan: [
      {jenis: "angka", nama: "pagu", judul: "Pagu", nilai: 500_000_000, satuan: "Rp"},
      {jenis: "angka", nama: "targetVolume", judul: "Target volume keluaran", nilai: 40},
      {jenis: "angka", nama: "realisasi", judul: "Realisasi", nilai: 450_000_000, satuan: "Rp"},
      {jenis: "angka", nama: "realisasiVolume", judul: "Realisasi volume keluaran", nilai: 32},
    ],
    hitung: (isi) => {
      const {rencana, realisasi} = biayaSatuan({
        pagu: angkaDari(isi, "pagu"),
        targetVolume: angkaDari(isi, "targetVolume"),
        realisasi: angkaDari(isi, "realisasi"),
        realisasiVolume: angkaDari(isi, "realisasiVolume"),
      });
      return [
        {judul: "Rencana", nilai: rencana.nilai, teks: rencana.alasan ?? formatRupiah(rencana.nilai)},
        {judul: "Kenyataan", nilai: realisasi.nilai, teks: realisasi.alasan ?? formatRupiah(realisasi.nilai)},
      ];
    },
  },
];

function formatNilai(metode: MetodeEfisiensi, nilai: number | null): string {
  if (nilai === null) return tanpaAngka;
  if (metode === "rasio") return formatAngkaKolom(nilai);
  return metode === "selisih" ? `${formatAngkaKolom(nilai)} poin persen` : formatPersen(nilai);
}
