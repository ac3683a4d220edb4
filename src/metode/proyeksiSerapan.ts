import {kurvaSerapan} from "../calc/kurvaSerapan.js";
import {proyeksiSerapan} from "../calc/proyeksiSerapan.js";
import {serapan} from "../calc/serapan.js";
import {ujiBalikSerapan} from "../calc/ujiBalikSerapan.js";
import {formatBulan} from "../format/bulan.js";
import {formatPersen} from "../format/persen.js";
import type {IsiContoh, MasukanContoh, Metode} from "../model/metode.js";
import {namaMetodeSerapan, type TitikKurva} from "../model/proyeksi.js";
import {catatanHasil} from "./catatanHasil.js";
import {angkaDari, teksDari} from "./isiContoh.js";
import {duaTahun, duaTahunDari, pilihanBulan, rakContoh, rakDari} from "./masukanBulanan.js";
import {pilihanDari, pilihanMetode} from "./pilihanMetode.js";
import {rupiahUtuh} from "./rupiahUtuh.js";

const definisiSendiri = [{teks: "Definisi sendiri", kepastian: null}] as const;

/** The shares by September of the simulated agency's years 2021 to 2025. */
const pola: readonly MasukanContoh[] = [
  {jenis: "angka", nama: "rata", judul: "Pola tahun lalu: rata-rata (SIMULASI)", nilai: 64.87, satuan: "%"},
  {jenis: "angka", nama: "min", judul: "Pola tahun lalu: terendah (SIMULASI)", nilai: 61.18, satuan: "%"},
  {jenis: "angka", nama: "max", judul: "Pola tahun lalu: tertinggi (SIMULASI)", nilai: 69.31, satuan: "%"},
];

const metodeKurva: Metode = {
  id: "kurva-serapan",
  nama: "Pola serapan dalam setahun",
  kalimat: "Bagian belanja setahun yang sudah tercapai pada akhir tiap bulan, menurut tahun-tahun yang sudah lengkap.",
  rumus: [
    "bagian = realisasi sampai bulan itu ÷ realisasi setahun × 100",
    "rata-rata, terendah, dan tertinggi diambil dari tahun-tahun yang lengkap",
  ],
  satuan: "persen dari realisasi setahun, bukan dari pagu",
  kasusTepi: [
    "Tahun yang belum lengkap dua belas bulan, yang pagu akhirnya 0, atau yang tidak berealisasi tidak ikut dihitung, dengan alasannya.",
    "Dapat di atas 100 % bila ada pengembalian pada bulan-bulan akhir.",
  ],
  sumber: definisiSendiri,
  masukan: duaTahun,
  hitung: (isi) => {
    const {bulan, dilewati} = kurvaSerapan(duaTahunDari(isi));
    return [
      ...bulan.map(({bulan, rata, min, max}) => ({
        judul: formatBulan(bulan),
        nilai: rata,
        teks: `${formatPersen(rata)} (${formatPersen(min)} sampai ${formatPersen(max)})`,
      })),
      ...dilewati.map(({tahun, alasan}) => ({judul: String(tahun), nilai: null, teks: alasan})),
    ];
  },
};

const terhadapPagu = {
  "tidak melebihi": "tidak melebihi pagu",
  "mungkin melebihi": "dapat melebihi pagu; angkanya tidak dipotong",
  melebihi: "melebihi pagu; angkanya tidak dipotong",
};

const metodeProyeksi: Metode = {
  id: "proyeksi-serapan",
  nama: "Prognosis serapan akhir tahun",
  kalimat:
    "Rentang kemungkinan realisasi pada akhir tahun berjalan, dari beberapa cara sekaligus; bukan satu angka yang pasti.",
  rumus: [
    "realisasi + RAK bulan-bulan tersisa",
    "RAK setahun × realisasi ÷ RAK sampai bulan ini",
    "realisasi ÷ bagian yang biasanya tercapai pada bulan ini; rentangnya dari bagian tertinggi sampai terendah",
    "realisasi ÷ banyak bulan berjalan × 12",
    "nilai = nilai tengah (median) semua cara; rentang = hasil terkecil sampai terbesar",
  ],
  satuan: "rupiah, dan persen dari pagu",
  kasusTepi: [
    "Belum ada realisasi, atau tidak ada RAK setahun penuh maupun tahun lalu yang lengkap: tidak diperkirakan, dengan alasannya.",
    "Bila semua cara memberi angka yang sama, rentangnya nol dan hasilnya diberi catatan: itu bukan kepastian.",
    "Hasil dapat melebihi pagu dan disebut begitu; tidak dipotong.",
    "Laju rata-rata hampir selalu terlalu rendah di awal tahun, karena belanja memuncak di akhir tahun; lihat uji balik.",
  ],
  sumber: definisiSendiri,
  masukan: [
    pilihanBulan,
    {
      jenis: "angka",
      nama: "realisasi",
      judul: "Realisasi sampai bulan itu (SIMULASI)",
      nilai: 4_263_582_600,
      satuan: "Rp",
    },
    {jenis: "angka", nama: "pagu", judul: "Pagu (SIMULASI)", nilai: 7_489_465_000, satuan: "Rp"},
    rakContoh,
    ...pola,
    pilihanMetode(namaMetodeSerapan),
  ],
  hitung: (isi) => {
    const bulan = Number(teksDari(isi, "bulan"));
    const pagu = angkaDari(isi, "pagu");
    const hasil = proyeksiSerapan(
      {bulan, realisasi: angkaDari(isi, "realisasi"), pagu, rak: rakDari(isi), kurva: kurvaDari(isi, bulan)},
      {metode: pilihanDari(namaMetodeSerapan, isi)},
    );
    if (hasil.nilai === null) return [{judul: "Prognosis", nilai: null, teks: hasil.alasan!}];
    const persen = serapan(hasil.nilai, pagu);
    return [
      {judul: "Prognosis", nilai: hasil.nilai, teks: rupiahUtuh(hasil.nilai)},
      {judul: "Prognosis (%)", nilai: persen, teks: formatPersen(persen)},
      {
        judul: "Rentang kemungkinan",
        nilai: null,
        teks: `${rupiahUtuh(hasil.bawah!)} sampai ${rupiahUtuh(hasil.atas!)}`,
      },
      ...catatanHasil(hasil.catatan),
      ...(hasil.terhadapPagu === null
        ? []
        : [{judul: "Terhadap pagu", nilai: hasil.terhadapPagu, teks: terhadapPagu[hasil.terhadapPagu]}]),
      ...hasil.perMetode.map(({nama, nilai}) => ({judul: nama, nilai, teks: rupiahUtuh(nilai)})),
    ];
  },
};

const metodeUjiBalik: Metode = {
  id: "uji-balik-serapan",
  nama: "Uji balik prognosis serapan",
  kalimat:
    "Seberapa jauh prognosis akan meleset pada tahun-tahun yang sudah lengkap, bila dibuat tiap bulan dengan yang diketahui saat itu.",
  rumus: [
    "meleset = |prognosis − realisasi setahun| ÷ pagu akhir × 100, dirata-rata per cara dan per bulan",
    "kena rentang = banyak bulan yang realisasi setahunnya di dalam rentang",
  ],
  satuan: "poin persen dari pagu akhir",
  kasusTepi: [
    "Hanya pola tahun-tahun sebelumnya dan RAK yang berlaku pada akhir bulan itu yang dipakai; contoh di sini tanpa RAK.",
    "Desember tidak diuji, karena realisasinya sudah diketahui.",
    "Tahun pertama tanpa RAK tidak dapat diperkirakan, jadi tidak ikut.",
  ],
  sumber: definisiSendiri,
  masukan: duaTahun,
  hitung: (isi) => {
    const {galat, rentang, dilewati} = ujiBalikSerapan(duaTahunDari(isi).map((year) => ({...year, rak: []})));
    return [
      ...rentang.filter(({bulan}) => bulan === null).map(({kasus, dalam}) => ({
        judul: "Kena rentang",
        nilai: dalam,
        teks: `${dalam} dari ${kasus} bulan`,
      })),
      ...galat.filter(({bulan}) => bulan === null).map(({nama, mutlakPagu}) => ({
        judul: nama,
        nilai: mutlakPagu,
        teks: `${formatPersen(mutlakPagu)} dari pagu`,
      })),
      ...dilewati.map(({tahun, alasan}) => ({judul: String(tahun), nilai: null, teks: alasan})),
    ];
  },
};

/** What the spending of a year may come to, from which shape, and how well that was told in the past. */
export const metodeProyeksiSerapan: readonly Metode[] = [metodeKurva, metodeProyeksi, metodeUjiBalik];

/** The shape that stands in the inputs, for one month; none where one of its figures is missing or out of order. */
function kurvaDari(isi: IsiContoh, bulan: number): TitikKurva[] {
  const [rata, min, max] = [angkaDari(isi, "rata"), angkaDari(isi, "min"), angkaDari(isi, "max")];
  if (rata === null || min === null || max === null || min > rata || rata > max) return [];
  return [{bulan, rata, min, max}];
}
