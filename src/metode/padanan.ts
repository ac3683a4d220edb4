import {gabungPadanan, type Padanan, type TitikKode} from "../calc/gabungPadanan.js";
import {formatRupiah} from "../format/rupiah.js";
import type {IsiContoh, Metode} from "../model/metode.js";
import {angkaDari, tabelDari, teksDari} from "./isiContoh.js";

/** Money is exact to the sen up to here. */
const terbesar = Number.MAX_SAFE_INTEGER / 100;

/** How codes of different years are joined. */
export const metodePadanan: readonly Metode[] = [
  {
    id: "gabung-padanan",
    nama: "Deret antar tahun dengan kode yang berganti",
    kalimat:
      "Angka tahun-tahun lalu disambung ke kode tahun terakhir menurut tabel padanan; padanan yang dipakai selalu ditampilkan.",
    rumus: [
      "kode yang diganti: seluruh nilainya pindah ke kode penggantinya",
      "kode yang dipecah: nilainya dibagi menurut porsi, sampai sen terakhir",
      "kode yang digabung: nilainya dijumlahkan",
    ],
    satuan: "rupiah",
    kasusTepi: [
      "Porsi yang belum diisi atau tidak berjumlah 100 %: tidak disambung, dengan alasannya.",
      "Jumlah tiap tahun tidak berubah.",
      "Kode yang bersambung belum tentu sama maknanya; bandingan yang aman adalah pada tingkat program.",
    ],
    sumber: [
      {teks: "Definisi sendiri", kepastian: null},
      {
        teks: "Pergantian kode 2024 ke 2027: kolom SUBKEGIATAN SEBELUMNYA pada nomenklatur pemutakhiran 2027",
        kepastian: "H",
      },
    ],
    masukan: [
      {
        jenis: "tabel",
        nama: "titik",
        judul: "Nilai per tahun dan kode",
        kolom: [
          {nama: "tahun", judul: "Tahun", jenis: "angka"},
          {nama: "kode", judul: "Kode", jenis: "teks"},
          {nama: "nilai", judul: "Nilai (Rp)", jenis: "angka"},
        ],
        nilai: [[2024, "A", 100_000_000], [2024, "B", 50_000_000], [2025, "C", 70_000_000], [2025, "D", 90_000_000]],
      },
      {
        jenis: "tabel",
        nama: "padanan",
        judul: "Padanan",
        kolom: [
          {nama: "kode_lama", judul: "Kode lama", jenis: "teks"},
          {nama: "tahun_lama", judul: "Tahun lama", jenis: "angka"},
          {nama: "kode_baru", judul: "Kode baru", jenis: "teks"},
          {nama: "tahun_baru", judul: "Tahun baru", jenis: "angka"},
          {nama: "porsi", judul: "Porsi (%)", jenis: "angka"},
        ],
        nilai: [["A", 2024, "C", 2025, 60], ["A", 2024, "D", 2025, 40], ["B", 2024, "D", 2025, null]],
      },
    ],
    hitung: (isi) => {
      const titik = titikDari(isi);
      if (titik.some(({nilai}) => Math.abs(nilai) > terbesar)) {
        return [{judul: "Deret", nilai: null, teks: "Ada nilai yang terlalu besar untuk dihitung sampai sen."}];
      }
      return gabungPadanan(titik, padananDari(isi)).map(({tahun, kode, nilai, dari, alasan}) => {
        const asal = dari.filter((from) => from.kode !== kode).map((from) => from.kode);
        const teks = asal.length === 0 ? formatRupiah(nilai) : `${formatRupiah(nilai)} (dari ${asal.join(", ")})`;
        return {judul: `${tahun} ${kode}`, nilai, teks: alasan ?? teks};
      });
    },
  },
];

function titikDari(isi: IsiContoh): TitikKode[] {
  return tabelDari(isi, "titik").flatMap((row) => {
    const tahun = angkaDari(row, "tahun");
    const nilai = angkaDari(row, "nilai");
    return tahun === null || nilai === null ? [] : [{tahun, kode: teksDari(row, "kode"), nilai}];
  });
}

function padananDari(isi: IsiContoh): Padanan[] {
  return tabelDari(isi, "padanan").flatMap((row) => {
    const tahun_lama = angkaDari(row, "tahun_lama");
    const tahun_baru = angkaDari(row, "tahun_baru");
    if (tahun_lama === null || tahun_baru === null) return [];
    const porsi = angkaDari(row, "porsi");
    const jenis = porsi === null ? "diganti" as const : "dipecah" as const;
    return [{
      kode_lama: teksDari(row, "kode_lama"),
      tahun_lama,
      kode_baru: teksDari(row, "kode_baru"),
      tahun_baru,
      jenis,
      porsi,
    }];
  });
}
