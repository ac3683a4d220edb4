import type {Pola} from "./musim.js";

/** How a rekening is paid: salaries by LS, goods and services by LS, else by receipts out of UP/GU or TU money. */
export type Cara = "gaji" | "ls" | "gu" | "tu";

export interface Rekening {
  nama: string;
  pola: Pola;
  cara: Cara;
  /** What its packages are called. */
  paket: readonly [string, ...string[]];
  /** The item that its packages list: what, its unit, and its price in rupiah (a multiple of 100). */
  barang: {uraian: string; satuan: string; harga: number; ppn: boolean};
}

/** The rekening that occur; codes and names are those of the national chart of accounts. */
export const daftarRekening: Readonly<Record<string, Rekening>> = {
  "5.1.01.01.01.0001": pegawai("Belanja Gaji Pokok PNS", "gaji", 3_900_000),
  "5.1.01.01.02.0001": pegawai("Belanja Tunjangan Keluarga PNS", "gaji", 420_000),
  "5.1.01.01.06.0001": pegawai("Belanja Tunjangan Beras PNS", "rata", 217_200),
  "5.1.01.02.01.0001": pegawai("Tambahan Penghasilan berdasarkan Beban Kerja PNS", "tpp", 2_150_000),
  "5.1.02.01.01.0024": {
    nama: "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor",
    pola: "barang",
    cara: "gu",
    paket: ["Alat Tulis Kantor", "Alat Tulis Rapat"],
    barang: {uraian: "Kertas HVS F4 70 gram", satuan: "Rim", harga: 58_500, ppn: true},
  },
  "5.1.02.01.01.0026": {
    nama: "Belanja Alat/Bahan untuk Kegiatan Kantor- Bahan Cetak",
    pola: "barang",
    cara: "gu",
    paket: ["Cetak dan Penggandaan"],
    barang: {uraian: "Penggandaan dokumen", satuan: "Lembar", harga: 300, ppn: false},
  },
  "5.1.02.01.01.0052": {
    nama: "Belanja Makanan dan Minuman Rapat",
    pola: "kegiatan",
    cara: "gu",
    paket: ["Konsumsi Rapat", "Konsumsi Pelatihan"],
    barang: {uraian: "Nasi kotak", satuan: "Orang", harga: 35_000, ppn: false},
  },
  "5.1.02.02.01.0003": {
    nama: "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia",
    pola: "kegiatan",
    cara: "tu",
    paket: ["Narasumber"],
    barang: {uraian: "Honorarium narasumber", satuan: "Orang", harga: 900_000, ppn: false},
  },
  "5.1.02.02.01.0026": {
    nama: "Belanja Jasa Tenaga Administrasi",
    pola: "rata",
    cara: "ls",
    paket: ["Jasa Tenaga Administrasi"],
    barang: {uraian: "Tenaga administrasi", satuan: "Orang", harga: 2_600_000, ppn: false},
  },
  "5.1.02.02.01.0061": {
    nama: "Belanja Tagihan Listrik",
    pola: "rata",
    cara: "gu",
    paket: ["Tagihan Listrik"],
    barang: {uraian: "Tagihan listrik gedung kantor", satuan: "Bulan", harga: 3_200_000, ppn: false},
  },
  "5.1.02.02.01.0063": {
    nama: "Belanja Kawat/Faksimili/Internet/TV Berlangganan",
    pola: "rata",
    cara: "gu",
    paket: ["Internet Kantor"],
    barang: {uraian: "Langganan internet", satuan: "Bulan", harga: 1_450_000, ppn: false},
  },
  "5.1.02.02.05.0043": {
    nama: "Belanja Sewa Hotel",
    pola: "kegiatan",
    cara: "ls",
    paket: ["Paket Pertemuan", "Akomodasi Peserta"],
    barang: {uraian: "Paket pertemuan sehari penuh", satuan: "Orang", harga: 425_000, ppn: false},
  },
  "5.1.02.03.02.0036": {
    nama: "Belanja Pemeliharaan Alat Angkutan-Alat Angkutan Darat Bermotor-Kendaraan Bermotor Penumpang",
    pola: "barang",
    cara: "gu",
    paket: ["Pemeliharaan Kendaraan Dinas"],
    barang: {uraian: "Servis berkala", satuan: "Unit", harga: 1_750_000, ppn: true},
  },
  "5.1.02.04.01.0001": {
    nama: "Belanja Perjalanan Dinas Biasa",
    pola: "perjalanan",
    cara: "gu",
    paket: ["Perjalanan Dinas Luar Daerah", "Perjalanan Dinas ke Provinsi"],
    barang: {uraian: "Uang harian", satuan: "Orang", harga: 370_000, ppn: false},
  },
  "5.1.02.04.01.0003": {
    nama: "Belanja Perjalanan Dinas Dalam Kota",
    pola: "perjalanan",
    cara: "gu",
    paket: ["Perjalanan Dinas Dalam Daerah"],
    barang: {uraian: "Transport lokal", satuan: "Orang", harga: 150_000, ppn: false},
  },
  "5.2.02.05.01.0005": {
    nama: "Belanja Modal Alat Kantor Lainnya",
    pola: "modal",
    cara: "ls",
    paket: ["Pengadaan Alat Kantor"],
    barang: {uraian: "Lemari arsip", satuan: "Unit", harga: 4_850_000, ppn: true},
  },
  "5.2.03.01.01.0001": {
    nama: "Belanja Modal Bangunan Gedung Kantor",
    pola: "modal",
    cara: "ls",
    paket: ["Pembangunan Gedung Layanan", "Pengawasan Pembangunan"],
    barang: {uraian: "Pekerjaan persiapan", satuan: "Paket", harga: 18_000_000, ppn: true},
  },
};

function pegawai(nama: string, pola: Pola, harga: number): Rekening {
  return {nama, pola, cara: "gaji", paket: [nama], barang: {uraian: nama, satuan: "Orang", harga, ppn: false}};
}

/** Names of the rekening above, from akun to rincian objek. */
const namaInduk: Readonly<Record<string, string>> = {
  "5": "BELANJA DAERAH",
  "5.1": "BELANJA OPERASI",
  "5.1.01": "Belanja Pegawai",
  "5.1.01.01": "Belanja Gaji dan Tunjangan ASN",
  "5.1.01.01.01": "Belanja Gaji Pokok ASN",
  "5.1.01.01.02": "Belanja Tunjangan Keluarga ASN",
  "5.1.01.01.06": "Belanja Tunjangan Beras ASN",
  "5.1.01.02": "Belanja Tambahan Penghasilan ASN",
  "5.1.01.02.01": "Tambahan Penghasilan berdasarkan Beban Kerja ASN",
  "5.1.02": "Belanja Barang dan Jasa",
  "5.1.02.01": "Belanja Barang",
  "5.1.02.01.01": "Belanja Barang Pakai Habis",
  "5.1.02.02": "Belanja Jasa",
  "5.1.02.02.01": "Belanja Jasa Kantor",
  "5.1.02.02.05": "Belanja Sewa Gedung dan Bangunan",
  "5.1.02.03": "Belanja Pemeliharaan",
  "5.1.02.03.02": "Belanja Pemeliharaan Peralatan dan Mesin",
  "5.1.02.04": "Belanja Perjalanan Dinas",
  "5.1.02.04.01": "Belanja Perjalanan Dinas Dalam Negeri",
  "5.2": "BELANJA MODAL",
  "5.2.02": "Belanja Modal Peralatan dan Mesin",
  "5.2.02.05": "Belanja Modal Alat Kantor dan Rumah Tangga",
  "5.2.02.05.01": "Belanja Modal Alat Kantor",
  "5.2.03": "Belanja Modal Gedung dan Bangunan",
  "5.2.03.01": "Belanja Modal Bangunan Gedung",
  "5.2.03.01.01": "Belanja Modal Bangunan Gedung Tempat Kerja",
};

/** The codes above a rekening and itself, from akun down. */
export function jalurRekening(kode: string): string[] {
  const segments = kode.split(".");
  return segments.map((_, index) => segments.slice(0, index + 1).join("."));
}

/** The name of a rekening of any level. */
export function namaRekening(kode: string): string {
  return daftarRekening[kode]?.nama ?? namaInduk[kode]!;
}
