import {klasifikasiPergeseran} from "../calc/klasifikasiPergeseran.js";
import {klasifikasiSkenario} from "../calc/klasifikasiSkenario.js";
import type {HasilContoh, IsiContoh, MasukanContoh, Metode, SumberRumus} from "../model/metode.js";
import {pergeseranPermendagri77} from "../model/referensi/pergeseran.js";
import type {BarisNilai, Klasifikasi, KunciBaris} from "../model/skenario.js";
import {selAngka, selTeks} from "./contohSkenario.js";
import {tabelDari} from "./isiContoh.js";
import {metodeSkenario} from "./skenario.js";

/**
 * Every source of the decision table once, with its certainty; the way ahead of the Perubahan has none of its own. What
 * is ours stands last.
 */
const sumberMatriks: readonly SumberRumus[] = [
  ...new Map(
    Object.values(pergeseranPermendagri77).map(({sumber, kepastian}) => [sumber, {teks: sumber, kepastian}]),
  ).values(),
  {teks: "Jalur mendahului Perubahan APBD dalam kondisi tertentu: lazim dipakai, tanyakan TAPD", kepastian: "L"},
  {teks: "Definisi sendiri: jumlah bersih, dan yang paling ketat bila beberapa tingkat bergeser", kepastian: null},
];

const kolomBaris = [
  {nama: "skpd", judul: "SKPD", jenis: "teks"},
  {nama: "subKegiatan", judul: "Sub kegiatan", jenis: "teks"},
  {nama: "rekening", judul: "Kode rekening", jenis: "teks"},
  {nama: "sumberDana", judul: "Sumber dana", jenis: "teks"},
  {nama: "uraian", judul: "Uraian", jenis: "teks"},
] as const;

const rupaTingkat = "skpd, unit skpd, program, kegiatan, sub kegiatan; lalu di dalam sub kegiatan: kelompok, jenis, " +
  "objek, rincian objek, sub rincian objek; lalu sumber dana; lalu uraian";

const duaBaris: MasukanContoh = {
  jenis: "tabel",
  nama: "baris",
  judul: "Baris asal, lalu baris tujuan",
  kolom: kolomBaris,
  nilai: [
    ["Dinas Contoh", "9.99.01.2.01.0001", "5.1.02.01.01.0024", "PAD", null],
    ["Dinas Contoh", "9.99.01.2.01.0001", "5.1.02.02.01.0026", "PAD", null],
  ],
};

const sebelumSetelah: MasukanContoh = {
  jenis: "tabel",
  nama: "baris",
  judul: "Anggaran sebelum dan setelah",
  kolom: [
    ...kolomBaris,
    {nama: "sebelum", judul: "Sebelum (Rp)", jenis: "angka"},
    {nama: "setelah", judul: "Setelah (Rp)", jenis: "angka"},
  ],
  nilai: [
    ["Dinas Contoh", "9.99.01.2.01.0001", "5.1.02.01.01.0024", "PAD", null, 60_000_000, 50_000_000],
    ["Dinas Contoh", "9.99.01.2.01.0001", "5.1.02.01.01.0025", "PAD", null, 20_000_000, 30_000_000],
    ["Dinas Contoh", "9.99.01.2.01.0002", "5.1.02.01.01.0024", "PAD", null, 40_000_000, 50_000_000],
    ["Dinas Contoh", "9.99.01.2.01.0002", "5.1.02.01.01.0025", "PAD", null, 30_000_000, 20_000_000],
  ],
};

/** What a change of the budget is, who approves it, and what comes of it. */
export const metodePergeseran: readonly Metode[] = [
  {
    id: "klasifikasi-skenario",
    nama: "Tingkat perubahan sebuah skenario",
    kalimat: "Tingkat tertinggi yang jumlahnya berbeda antara sebelum dan setelah, dengan persetujuan dan jalurnya.",
    rumus: [
      `tingkat = yang pertama jumlahnya berbeda dari: ${rupaTingkat}`,
      "persetujuan dan jalur = yang paling ketat di antara tingkat itu dan tingkat di bawahnya yang ikut bergeser",
    ],
    satuan: "tingkat; rupiah dibandingkan sampai sen",
    kasusTepi: [
      "Yang dibandingkan jumlah bersih: uang yang pergi lalu kembali sama banyak bukan perubahan di tingkat itu.",
      "Tidak ada jumlah yang berbeda: tingkatnya tidak ada, dan tidak perlu persetujuan.",
      "Total seluruhnya berubah: tingkatnya skpd.",
      "Sebuah tingkat di bawahnya ikut bergeser bila jumlah satu kode turun dan jumlah kode lain naik, di seluruh " +
      "anggaran atau di dalam satu bagian di atasnya. Kelonggaran aturan daerah di satu tingkat tidak berlaku untuknya.",
      "Rekening sama dengan sumber dana lain: konfirmasi PPKD/TAPD. Bila sumber dana bergeser bersama tingkat lain, " +
      "konfirmasi itu menjadi syarat tambahan setiap jalur.",
      "Rekening yang tidak diketahui dianggap berbeda dari rekening yang diketahui.",
    ],
    sumber: sumberMatriks,
    masukan: [sebelumSetelah],
    hitung: (isi) => hasilKlasifikasi(klasifikasiSkenario(barisDari(isi, "sebelum"), barisDari(isi, "setelah"))),
  },
  {
    id: "klasifikasi-pergeseran",
    nama: "Tingkat satu pergeseran",
    kalimat: "Petunjuk untuk satu pergeseran bila berdiri sendiri; yang menentukan adalah seluruh skenario.",
    rumus: [
      `tingkat = yang pertama berbeda antara baris asal dan tujuan dari: ${rupaTingkat}`,
      "persetujuan dan jalur = yang paling ketat di antara tingkat yang berbeda",
    ],
    satuan: "tingkat",
    kasusTepi: ["Baris asal dan tujuan sama: tidak ada perubahan."],
    sumber: sumberMatriks,
    masukan: [duaBaris],
    hitung: hitungPergeseran,
  },
  ...metodeSkenario,
];

function hitungPergeseran(isi: IsiContoh): HasilContoh[] {
  const [dari, ke, ...lain] = tabelDari(isi, "baris").map(kunciDari);
  if (dari === undefined || ke === undefined || lain.length > 0) {
    return [{judul: "Tingkat", nilai: null, teks: "Isi dua baris: baris asal, lalu baris tujuan."}];
  }
  return hasilKlasifikasi(klasifikasiPergeseran(dari, ke));
}

function hasilKlasifikasi({tingkat, mengubahApbd, persetujuan, jalur}: Klasifikasi): HasilContoh[] {
  const teks = (judul: string, nilai: string) => ({judul, nilai, teks: nilai});
  return [
    teks("Tingkat", tingkat),
    teks("Mengubah APBD", mengubahApbd ? "ya" : "tidak"),
    teks("Persetujuan", persetujuan ?? (jalur.length === 0 ? "tidak perlu" : "tidak ditentukan")),
    ...jalur.map(({instrumen, persetujuan, syarat}) =>
      teks("Jalur", [instrumen, persetujuan, syarat].filter((part) => part).join("; "))
    ),
  ];
}

/** The lines with an amount in the column; a cell without one is no line. */
function barisDari(isi: IsiContoh, kolom: "sebelum" | "setelah"): BarisNilai[] {
  return tabelDari(isi, "baris").flatMap((row) => {
    const nilai = selAngka(row, kolom);
    return nilai === null ? [] : [{...kunciDari(row), nilai}];
  });
}

function kunciDari(row: Parameters<typeof selTeks>[0]): KunciBaris {
  return {
    skpd: selTeks(row, "skpd"),
    subKegiatan: selTeks(row, "subKegiatan"),
    rekening: selTeks(row, "rekening"),
    sumberDana: selTeks(row, "sumberDana"),
    uraian: selTeks(row, "uraian"),
  };
}
