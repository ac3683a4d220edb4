import {proyeksi} from "../calc/proyeksi.js";
import {ujiBalikIndikator} from "../calc/ujiBalikIndikator.js";
import {formatAngkaKolom} from "../format/angka.js";
import {formatPersen} from "../format/persen.js";
import type {IsiContoh, MasukanContoh, Metode} from "../model/metode.js";
import {type MetodeProyeksi, namaMetodeProyeksi, type TitikDeret} from "../model/proyeksi.js";
import {catatanHasil} from "./catatanHasil.js";
import {angkaDari, tabelDari, teksDari} from "./isiContoh.js";
import {pilihanDari, pilihanMetode} from "./pilihanMetode.js";

/** Persentase koperasi aktif, Lampiran 2 of the LKjIP 2024, and Tabel 3.2 for 2024. */
const deretContoh: MasukanContoh = {
  jenis: "tabel",
  nama: "deret",
  judul: "Persentase koperasi aktif (LKjIP 2024)",
  kolom: [
    {nama: "tahun", judul: "Tahun", jenis: "angka"},
    {nama: "nilai", judul: "Realisasi", jenis: "angka"},
    {nama: "definisi", judul: "Definisi, bila berganti", jenis: "teks"},
  ],
  nilai: [
    [2018, 66.05, null],
    [2019, 66.2, null],
    [2020, 67, null],
    [2021, 67, null],
    [2022, 67.7, null],
    [2023, 65, null],
    [2024, 69.2, null],
  ],
};

const metodeProyeksiIndikator: Metode = {
  id: "proyeksi",
  nama: "Prognosis indikator",
  kalimat:
    "Rentang kemungkinan nilai sebuah indikator pada tahun mendatang, dari beberapa cara sederhana sekaligus; bukan satu garis yang pasti.",
  rumus: [
    "rata-rata perubahan: nilai terakhir + (terakhir − pertama) ÷ banyak tahun × tahun ke depan",
    "garis lurus: kuadrat terkecil atas tahun yang berangka",
    "sama dengan tahun terakhir",
    "perubahan tahunan terkecil dan terbesar: nilai terakhir + perubahan itu × tahun ke depan",
    "pertumbuhan majemuk: nilai terakhir × (terakhir ÷ pertama) pangkat (tahun ke depan ÷ banyak tahun)",
    "nilai = nilai tengah (median) semua cara; rentang = hasil terkecil sampai terbesar",
  ],
  satuan: "satuan indikatornya",
  kasusTepi: [
    "Kurang dari 3 tahun yang berangka, definisi berganti, atau tahun tujuan lebih jauh dari panjang data (paling jauh 5 tahun): tidak diperkirakan, dengan alasannya.",
    "Tahun yang kosong tidak diisi.",
    "Hasil tidak dipotong: indikator persen dapat melewati 0 atau 100, tanda bahwa cara itu tidak cocok.",
    "Rentang ini bukan peluang. Bila angka tidak pernah berubah, rentangnya nol, padahal tahun depan dapat saja berubah; hasilnya diberi catatan.",
  ],
  sumber: [{teks: "Definisi sendiri", kepastian: null}],
  masukan: [
    deretContoh,
    {jenis: "angka", nama: "sampai", judul: "Sampai tahun", nilai: 2026},
    pilihanMetode(namaMetodeProyeksi),
  ],
  hitung: (isi) => {
    const sampai = angkaDari(isi, "sampai");
    if (sampai === null) return [{judul: "Prognosis", nilai: null, teks: "Isi tahun tujuannya."}];
    const metode: MetodeProyeksi = pilihanDari(namaMetodeProyeksi, isi);
    const {titik, alasan = "", catatan} = proyeksi(deretDari(isi), {sampai, metode});
    if (titik.length === 0) return [{judul: "Prognosis", nilai: null, teks: alasan}];
    return [
      ...titik.map(({periode, nilai, bawah, atas}) => ({
        judul: String(periode),
        nilai,
        teks: `${formatAngkaKolom(nilai)} (rentang ${formatAngkaKolom(bawah)} sampai ${formatAngkaKolom(atas)})`,
      })),
      ...catatanHasil(catatan),
      ...titik.at(-1)!.perMetode.map(({nama, nilai}) => ({
        judul: `${sampai}: ${nama}`,
        nilai,
        teks: formatAngkaKolom(nilai),
      })),
    ];
  },
};

const metodeUjiBalikIndikator: Metode = {
  id: "uji-balik-indikator",
  nama: "Uji balik prognosis indikator",
  kalimat:
    "Seberapa jauh prognosis akan meleset pada tahun-tahun yang sudah lewat, bila dibuat dari tahun sebelumnya saja.",
  rumus: [
    "meleset = |prognosis − sebenarnya| ÷ |sebenarnya| × 100; tiap cara diwakili nilai tengahnya",
    "kena rentang = banyak tahun yang nilai sebenarnya di dalam rentang",
  ],
  satuan: "persen dari nilai sebenarnya",
  kasusTepi: [
    "Tahun diuji bila ada paling sedikit 3 tahun berangka sebelumnya.",
    "Bila nilai sebenarnya 0, melesetnya tidak dapat dinyatakan dalam persen, tetapi tahunnya ikut dihitung dalam rentang.",
  ],
  sumber: [{teks: "Definisi sendiri", kepastian: null}],
  masukan: [deretContoh],
  hitung: (isi) => {
    const {kasus, galat, dalam, ditolak} = ujiBalikIndikator([{indikator: "contoh", titik: deretDari(isi)}]);
    return [
      {judul: "Kena rentang", nilai: dalam, teks: `${dalam} dari ${kasus.length} tahun`},
      ...galat.map(({nama, galatTengah}) => ({judul: nama, nilai: galatTengah, teks: formatPersen(galatTengah)})),
      ...ditolak.map(({tahun, alasan}) => ({judul: String(tahun), nilai: null, teks: alasan})),
    ];
  },
};

/** What an indicator may come to, and how well that was told in the past. */
export const metodeProyeksi: readonly Metode[] = [metodeProyeksiIndikator, metodeUjiBalikIndikator];

function deretDari(isi: IsiContoh): TitikDeret[] {
  return tabelDari(isi, "deret").flatMap((row) => {
    const periode = angkaDari(row, "tahun");
    const definisi = teksDari(row, "definisi").trim();
    return periode === null
      ? []
      : [{periode, nilai: angkaDari(row, "nilai"), definisi: definisi === "" ? null : definisi}];
  });
}
