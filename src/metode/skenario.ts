import {lantaiBaris} from "../calc/lantaiBaris.js";
import {periksaSkenario} from "../calc/periksaSkenario.js";
import {terapkanSkenario} from "../calc/terapkanSkenario.js";
import {namaAturanSkenario} from "../format/namaAturanSkenario.js";
import {formatRupiah} from "../format/rupiah.js";
import type {HasilContoh, IsiContoh, Metode, SumberRumus} from "../model/metode.js";
import type {Skenario} from "../model/skenario.js";
import {anggaranDari, geserDari, jenisSkenario, masukanSkenario} from "./contohSkenario.js";
import {angkaDari, teksDari} from "./isiContoh.js";

const definisi: SumberRumus = {teks: "Definisi sendiri", kepastian: null};
const logika: SumberRumus = {
  teks: "Realisasi dan kewajiban sebagai batas bawah; SPD bukan kewajiban: lazim dipakai",
  kepastian: "L",
};

/** How far a budget line may fall, and what comes of a set of moves. */
export const metodeSkenario: readonly Metode[] = [
  {
    id: "batas-bawah",
    nama: "Batas bawah",
    kalimat: "Bagian pagu sebuah baris yang sudah dibelanjakan atau menjadi kewajiban, sehingga tidak dapat digeser.",
    rumus: [
      "batas bawah = realisasi + kontrak dan tagihan belum dibayar + TBP dan panjar belum dipertanggungjawabkan",
      "untuk gaji ditambah: gaji sebulan × sisa pembayaran",
    ],
    satuan: "rupiah",
    kasusTepi: [
      "Salah satu angka tidak diketahui: batas bawah tidak dapat ditentukan; skenario lalu hanya menjaga pagu ≥ 0.",
      "SPD tidak ikut dihitung; pagu di bawah SPD hanya peringatan.",
      "Sisa pembayaran gaji menghitung juga gaji ketiga belas dan THR yang belum dibayar.",
    ],
    sumber: [definisi, logika],
    masukan: [
      {jenis: "angka", nama: "realisasi", judul: "Realisasi", nilai: 320_000_000, satuan: "Rp"},
      {jenis: "angka", nama: "belumDibayar", judul: "Kontrak dan tagihan belum dibayar", nilai: 0, satuan: "Rp"},
      {
        jenis: "angka",
        nama: "belumDipertanggungjawabkan",
        judul: "TBP dan panjar belum dipertanggungjawabkan",
        nilai: 0,
        satuan: "Rp",
      },
      {jenis: "angka", nama: "sebulan", judul: "Gaji sebulan", nilai: 40_000_000, satuan: "Rp"},
      {jenis: "angka", nama: "sisaPembayaran", judul: "Sisa pembayaran gaji", nilai: 4},
    ],
    hitung: hitungLantai,
  },
  {
    id: "terapkan-skenario",
    nama: "Penerapan skenario",
    kalimat: "Anggaran setelah pergeseran, beserta pergeseran yang ditolak dan alasannya.",
    rumus: [
      "pagu setelah = pagu sebelum + pergeseran masuk − pergeseran keluar",
      "pagu setelah ≥ batas bawah; bila tidak, semua pergeseran keluar dari baris itu ditolak, lalu dihitung lagi",
    ],
    satuan: "rupiah, sampai sen",
    kasusTepi: [
      "Yang dinilai keadaan akhirnya, jadi urutan pergeseran tidak berpengaruh.",
      "Tepat pada batas bawah masih boleh.",
      "Rekening tujuan boleh baru: mulai dari 0, batas bawahnya 0, dan hilang bila pada akhirnya 0.",
      "Rekening asal harus sudah ada, atau dibuka oleh pergeseran lain yang tidak ditolak.",
      "Belanja pegawai (5.1.01) terkunci kecuali kolom terkunci diisi tidak.",
      "Pada pergeseran, uang tidak masuk atau keluar: baris asal dan tujuan harus terisi.",
    ],
    sumber: [definisi, logika],
    masukan: [jenisSkenario, ...masukanSkenario],
    hitung: hitungTerapan,
  },
  {
    id: "periksa-skenario",
    nama: "Pemeriksaan skenario",
    kalimat:
      "Semua yang dilanggar sebuah skenario, sekaligus: total, batas bawah, kunci, sumber dana, SPD, dan alasan.",
    rumus: [
      "pergeseran: total setelah = total sebelum, juga per sumber dana",
      "perubahan, rasionalisasi, penyusunan: total setelah = target total",
      "per sumber dana: jumlah setelah = jumlah sebelum + uang masuk − uang keluar",
      "setiap baris: pagu setelah ≥ batas bawah; pagu setelah < SPD hanya peringatan",
    ],
    satuan: "rupiah, sampai sen",
    kasusTepi: [
      "Baris yang sejak awal di bawah batas bawah ikut disebut.",
      "Uang yang berpindah antar baris menjaga jumlah per sumber dana pada semua jenis skenario; sumber dana yang " +
      "penggunaannya bebas dapat dibuka.",
      "Uang yang masuk atau keluar pada perubahan, rasionalisasi, dan penyusunan mengubah jumlah sumber dana barisnya.",
      "Baris baru yang memberi lebih dari yang diterimanya disebut: batas bawahnya 0.",
      "Pergeseran tanpa alasan dan skenario tanpa dasar disebut, tetapi tidak mengubah hitungan.",
    ],
    sumber: [definisi, logika],
    masukan: [
      jenisSkenario,
      {jenis: "angka", nama: "targetTotal", judul: "Target total", nilai: null, satuan: "Rp"},
      ...masukanSkenario,
    ],
    hitung: hitungPeriksa,
  },
];

function hitungLantai(isi: IsiContoh): HasilContoh[] {
  const judul = "Batas bawah";
  const sisaPembayaran = angkaDari(isi, "sisaPembayaran");
  if (sisaPembayaran === null || !Number.isSafeInteger(sisaPembayaran) || sisaPembayaran < 0) {
    return [{judul, nilai: null, teks: "Sisa pembayaran gaji harus bilangan bulat, paling kecil 0."}];
  }
  const nilai = lantaiBaris({
    realisasi: angkaDari(isi, "realisasi"),
    belumDibayar: angkaDari(isi, "belumDibayar"),
    belumDipertanggungjawabkan: angkaDari(isi, "belumDipertanggungjawabkan"),
    gaji: {sebulan: angkaDari(isi, "sebulan"), sisaPembayaran},
  });
  return [{judul, nilai, teks: formatRupiah(nilai)}];
}

function hitungTerapan(isi: IsiContoh): HasilContoh[] {
  const {baris, ditolak} = terapkanSkenario(anggaranDari(isi), skenarioDari(isi));
  return [
    ...baris.map(({rekening, nilai}) => ({judul: `Setelah: ${rekening}`, nilai, teks: formatRupiah(nilai)})),
    ...ditolak.map(({geser, alasan}) => ({
      judul: `Ditolak: ${geser.dari?.rekening ?? "kosong"} ke ${geser.ke?.rekening ?? "kosong"}`,
      nilai: null,
      teks: alasan,
    })),
  ];
}

function hitungPeriksa(isi: IsiContoh): HasilContoh[] {
  const targetTotal = angkaDari(isi, "targetTotal");
  const skenario = {
    ...skenarioDari(isi),
    ...(targetTotal === null ? {} : {targetTotal}),
  };
  const found = periksaSkenario(anggaranDari(isi), skenario, {});
  if (found.length === 0) return [{judul: "Pemeriksaan", nilai: null, teks: "Tidak ada yang dilanggar."}];
  return found.map(({aturan, kunci, nilai, alasan}) => ({
    judul: `${namaAturanSkenario[aturan]}: ${kunci}`,
    nilai,
    teks: alasan,
  }));
}

function skenarioDari(isi: IsiContoh): Skenario {
  const jenis = teksDari(isi, "jenis") as Skenario["jenis"];
  return {jenis, dasar: "Contoh", geser: geserDari(isi, anggaranDari(isi))};
}
