import {createAcak} from "./acak.js";
import type {Opd} from "./opd.js";
import {lastBulan, tahunAkhir, tahunAwal} from "./waktu.js";

/** An indicator with its course: targets per year, and how the agency does against them. */
export interface Indikator {
  kode: string;
  nama: string;
  /** Earlier or shorter names, separated by `;`. */
  alias: string;
  jenis: "tujuan" | "sasaran" | "program";
  tujuan: string;
  sasaran: string;
  /** The program that it belongs to, without the bidang urusan. */
  program: string;
  satuan: string;
  arah: "naik" | "turun";
  definisi: string;
  rumus: string;
  /** Target of the first year, and its change per year. */
  awal: number;
  langkah: number;
  /** Whether a quarter's figure grows to the year's (a count), or stands for itself (a share, an index). */
  kumulatif: boolean;
}

export const periodeRenstra = `${tahunAwal}-${tahunAkhir}`;

const tujuan = "Meningkatnya Kualitas Layanan Contoh";
const sasaran = "Meningkatnya Penerima Layanan Contoh yang Terlayani";

const dasar: readonly Indikator[] = [
  {
    kode: "indeks-layanan-contoh",
    nama: "Indeks Kualitas Layanan Contoh",
    alias: "Indeks Layanan Contoh",
    jenis: "tujuan",
    tujuan,
    sasaran: "",
    program: "02",
    satuan: "Indeks",
    arah: "naik",
    definisi: "Nilai survei kepuasan penerima layanan",
    rumus: "Rata-rata tertimbang 9 unsur survei",
    awal: 76.2,
    langkah: 1.1,
    kumulatif: false,
  },
  {
    kode: "persentase-penerima-terlayani",
    nama: "Persentase Penerima Layanan Contoh yang Terlayani",
    alias: "Persentase Penerima Terlayani;Cakupan Layanan Contoh",
    jenis: "sasaran",
    tujuan,
    sasaran,
    program: "02",
    satuan: "Persen",
    arah: "naik",
    definisi: "Penerima yang dilayani dibagi penerima yang terdata",
    rumus: "(Penerima dilayani / penerima terdata) x 100",
    awal: 58,
    langkah: 3.5,
    kumulatif: false,
  },
  {
    kode: "waktu-tunggu-layanan",
    nama: "Rata-rata Waktu Tunggu Layanan Contoh",
    alias: "",
    jenis: "sasaran",
    tujuan,
    sasaran,
    program: "02",
    satuan: "Hari",
    arah: "turun",
    definisi: "Hari dari permohonan sampai dilayani",
    rumus: "Jumlah hari tunggu / jumlah permohonan",
    awal: 14,
    langkah: -1,
    kumulatif: false,
  },
  {
    kode: "nilai-sakip",
    nama: "Nilai SAKIP Perangkat Daerah",
    alias: "Nilai AKIP",
    jenis: "sasaran",
    tujuan,
    sasaran: "Meningkatnya Akuntabilitas Kinerja",
    program: "01",
    satuan: "Nilai",
    arah: "naik",
    definisi: "Hasil evaluasi Inspektorat",
    rumus: "Nilai pada LHE",
    awal: 64,
    langkah: 1.6,
    kumulatif: false,
  },
  {
    kode: "orang-dilayani",
    nama: "Jumlah Orang yang Dilayani",
    alias: "",
    jenis: "program",
    tujuan,
    sasaran,
    program: "02",
    satuan: "Orang",
    arah: "naik",
    definisi: "Orang yang menerima layanan",
    rumus: "Jumlah penerima",
    awal: 900,
    langkah: 60,
    kumulatif: true,
  },
  {
    kode: "kelompok-aktif",
    nama: "Persentase Kelompok Contoh yang Aktif",
    alias: "",
    jenis: "program",
    tujuan,
    sasaran,
    program: "03",
    satuan: "Persen",
    arah: "naik",
    definisi: "Kelompok aktif dibagi seluruh kelompok",
    rumus: "(Kelompok aktif / seluruh kelompok) x 100",
    awal: 62,
    langkah: 2.5,
    kumulatif: false,
  },
  {
    kode: "sarana-layak",
    nama: "Persentase Sarana Layanan Contoh dalam Kondisi Baik",
    alias: "",
    jenis: "program",
    tujuan,
    sasaran,
    program: "04",
    satuan: "Persen",
    arah: "naik",
    definisi: "Sarana baik dibagi seluruh sarana",
    rumus: "(Sarana baik / seluruh sarana) x 100",
    awal: 48,
    langkah: 5,
    kumulatif: false,
  },
];

/** The indicators of an agency; their codes are its own. */
export function indikatorOf(opd: Opd): Indikator[] {
  return dasar.map((indikator) => ({
    ...indikator,
    kode: opd.nomor === 1 ? indikator.kode : `${indikator.kode}-${opd.nomor}`,
  }));
}

/** The target of a year, rounded as it is printed. */
export function targetOf({awal, langkah}: Indikator, tahun: number): number {
  return round(awal + langkah * (tahun - tahunAwal));
}

/** The figure at the end of each quarter of a year that is simulated. */
export function capaianOf(
  benih: number,
  opd: Opd,
  indikator: Indikator,
  tahun: number,
): {bulan: number; realisasi: number}[] {
  const acak = createAcak(benih, opd.nomor, tahun, indikator.kode);
  const target = targetOf(indikator, tahun);
  const akhir = target * (acak.mungkin(0.25) ? acak.antara(0.7, 0.92) : acak.antara(0.95, 1.08));
  return [3, 6, 9, 12].filter((bulan) => bulan <= lastBulan(tahun)).map((bulan) => {
    const share = indikator.kumulatif ? (bulan / 12) ** 1.3 : 0.94 + (0.06 * bulan) / 12;
    const nilai = akhir * share;
    return {bulan, realisasi: indikator.kumulatif ? Math.round(nilai) : round(nilai)};
  });
}

function round(nilai: number): number {
  return Math.round(nilai * 100) / 100;
}
