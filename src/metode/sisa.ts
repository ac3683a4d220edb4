import {gulungAnggaran} from "../calc/gulungAnggaran.js";
import {penyumbangSisa} from "../calc/penyumbangSisa.js";
import {sisa} from "../calc/sisa.js";
import {formatPersen} from "../format/persen.js";
import {formatRupiah} from "../format/rupiah.js";
import {levelProgram} from "../model/kode.js";
import type {IsiContoh, Metode} from "../model/metode.js";
import {angkaDari, tabelDari, teksDari} from "./isiContoh.js";

/** Sums over the levels of the budget, what is left of it, and what that consists of. */
export const metodeSisa: readonly Metode[] = [
  {
    id: "gulungan",
    nama: "Penjumlahan antar tingkat",
    kalimat: "Pagu dan realisasi kegiatan, program, dan SKPD adalah jumlah baris di bawahnya, sampai ke sen.",
    rumus: [
      "pagu (kode) = jumlah pagu semua sub kegiatan yang kodenya sama dengan, atau diawali, kode itu",
      "realisasi dijumlahkan dengan cara yang sama",
    ],
    satuan: "rupiah",
    kasusTepi: [
      "Menjumlahkan per kegiatan lalu per program sama dengan menjumlahkan langsung; urutan baris tidak berpengaruh.",
      "Kode yang hanya punya pagu tidak punya realisasi: tidak diketahui, bukan 0.",
      "Koreksi bernilai negatif ikut dijumlahkan; tahapan anggaran tidak pernah dicampur.",
    ],
    sumber: [{teks: "Definisi sendiri; baris induk DPA adalah jumlah anaknya", kepastian: null}],
    masukan: [{
      jenis: "tabel",
      nama: "baris",
      judul: "Sub kegiatan (LKjIP 2024 Tabel 3.7)",
      kolom: [
        {nama: "kode", judul: "Kode", jenis: "teks"},
        {nama: "pagu", judul: "Pagu (Rp)", jenis: "angka"},
        {nama: "realisasi", judul: "Realisasi (Rp)", jenis: "angka"},
      ],
      nilai: [
        ["2.17.03.2.01.0003", 155_262_000, 85_850_253],
        ["2.17.03.2.01.0004", 62_189_000, 32_341_500],
        ["2.17.04.2.01.0001", 64_322_000, 37_938_500],
        ["2.17.04.2.01.0003", 63_865_000, 46_479_000],
      ],
    }],
    hitung: (isi) => {
      const rolled = [...gulungAnggaran(factsOf(isi, "pagu"), factsOf(isi, "realisasi")).values()];
      return rolled.filter(({kode}) => kode === "" || levelProgram(kode) === "program").flatMap(
        ({kode, pagu, realisasi}) => {
          const nama = kode === "" ? "semua baris" : `program ${kode}`;
          return [
            {judul: `Pagu ${nama}`, nilai: pagu, teks: formatRupiah(pagu)},
            {judul: `Realisasi ${nama}`, nilai: realisasi, teks: formatRupiah(realisasi)},
          ];
        },
      );
    },
  },
  {
    id: "sisa",
    nama: "Sisa pagu",
    kalimat: "Bagian pagu yang belum dibelanjakan; negatif berarti belanja melebihi pagu.",
    rumus: ["sisa = pagu − realisasi"],
    satuan: "rupiah",
    kasusTepi: [
      "Pagu atau realisasi tidak diketahui: sisanya tidak diketahui.",
      "Sisa pagu sebuah dinas bukan SILPA; SILPA adalah milik daerah.",
    ],
    sumber: [{teks: "Kolom 14 = (3−13) SPJ Fungsional", kepastian: "T"}],
    masukan: [
      {jenis: "angka", nama: "pagu", judul: "Pagu", nilai: 9_865_481_222, satuan: "Rp"},
      {jenis: "angka", nama: "realisasi", judul: "Realisasi", nilai: 4_847_956_007, satuan: "Rp"},
    ],
    hitung: (isi) => {
      const nilai = sisa(angkaDari(isi, "pagu"), angkaDari(isi, "realisasi"));
      return [{judul: "Sisa", nilai, teks: formatRupiah(nilai)}];
    },
  },
  {
    id: "porsi-sisa",
    nama: "Penyumbang sisa",
    kalimat: "Dari mana sisa pagu berasal: bagian tiap baris dari seluruh sisa, yang terbesar lebih dulu.",
    rumus: [
      "porsi sisa = sisa baris ÷ jumlah sisa × 100",
      "kumulatif = porsi baris itu ditambah semua yang lebih besar",
    ],
    satuan: "persen",
    kasusTepi: [
      "Baris yang sisanya tidak diketahui tidak diikutkan.",
      "Jumlah sisa 0: porsinya tidak dapat ditentukan.",
      "Baris yang melebihi pagu berada paling bawah; kumulatifnya boleh melewati 100 % lalu kembali ke 100 %.",
    ],
    sumber: [{teks: "Definisi sendiri", kepastian: null}],
    masukan: [{
      jenis: "tabel",
      nama: "baris",
      judul: "Program (LKjIP 2024 Tabel 3.7)",
      kolom: [
        {nama: "nama", judul: "Nama", jenis: "teks"},
        {nama: "pagu", judul: "Pagu (Rp)", jenis: "angka"},
        {nama: "realisasi", judul: "Realisasi (Rp)", jenis: "angka"},
      ],
      nilai: [
        ["Penunjang Urusan", 5_670_694_672, 3_790_022_175],
        ["Pemberdayaan UMKM", 2_912_712_045, 314_595_648],
        ["Pendidikan dan Latihan", 270_325_850, 71_117_200],
      ],
    }],
    hitung: (isi) => {
      const items = tabelDari(isi, "baris").map((row) => ({
        nama: teksDari(row, "nama"),
        sisa: sisa(angkaDari(row, "pagu"), angkaDari(row, "realisasi")),
      }));
      return penyumbangSisa(items).map(({item, sisa, porsi, kumulatif}) => ({
        judul: item.nama,
        nilai: porsi,
        teks: `${formatPersen(porsi)} (${formatRupiah(sisa)}; kumulatif ${formatPersen(kumulatif)})`,
      }));
    },
  },
];

/** The rows of the example as facts of one measure; a blank cell states nothing. */
function factsOf(isi: IsiContoh, ukuran: "pagu" | "realisasi") {
  return tabelDari(isi, "baris").flatMap((row, baris) => {
    const nilai = angkaDari(row, ukuran);
    if (nilai === null) return [];
    const place = {sumber: 0, baris, kolom: "A", tahun: 2024, skpd: "", bulanAwal: 1, bulan: 12};
    return [{...place, tahapan: "murni", tanggalBerlaku: null, kodeSubKegiatan: teksDari(row, "kode").trim(), nilai}];
  });
}
