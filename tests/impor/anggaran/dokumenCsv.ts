import kolomEkspor from "./kolomDokumen.json" with {type: "json"};

/** Cells of a row of "Data Realisasi Dokumen" by column title; what is not given is `-`. */
export type BarisDokumen = Readonly<Record<string, string | number | null>>;

const always = {
  "Kode SKPD": "5.05.0.00.0.00.01.0000",
  "Nama SKPD": "DINAS CONTOH",
  "Kode Sub SKPD": "5.05.0.00.0.00.01.0000",
  "Nama Sub SKPD": "DINAS CONTOH",
  "Kode Bidang Urusan": "5.05",
  "Kode Program": "5.05.01",
  "Nama Program": "PROGRAM CONTOH",
  "Kode Kegiatan": "5.05.01.2.01",
  "Nama Kegiatan": "Kegiatan Contoh",
  "Kode Sub Kegiatan": "5.05.01.2.01.0001",
  "Nama Sub Kegiatan": "Sub Kegiatan Contoh",
  "Kode Rekening": "5.1.02.01.01.0024",
  "Nama Rekening": "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor",
  "Nilai Setoran": 0,
  "NIP Pegawai": "196001011985031001",
  "Nama Pegawai": "BUDI RAHASIA",
  "Keterangan Dokumen": "Pembayaran kepada Budi Rahasia",
  "Tanggal Simpan": "1 Januari 2026",
};

/** A paid LS of 1.000.000 in February. */
export const ls: BarisDokumen = {
  "Jenis Dokumen": "SPP",
  "Jenis Transaksi": "LS",
  "Nomor Dokumen": "SPP/1",
  "Tanggal Dokumen": "30 Januari 2026",
  "Tanggal Transfer": "3 Februari 2026",
  "Nomor SP2D": "SP2D/1",
  "Nilai Realisasi": 1_000_000,
  "Nilai SP2D": 1_000_000,
};

/** A TBP of 250.000 in March, paid from GU money. */
export const tbp: BarisDokumen = {
  "Jenis Dokumen": "TBP",
  "Jenis Transaksi": "GU",
  "Nomor Dokumen": "TBP/1",
  "Nomor SPD": "SPD/1",
  "Tanggal Dokumen": "9 Maret 2026",
  "Nilai Realisasi": 250_000,
};

/** The rows of a sheet, header first: the 45 columns in the order of the export unless others are given. */
export function dokumenRows(
  rows: readonly BarisDokumen[],
  kolom: readonly string[] = kolomEkspor,
): (string | number | null)[][] {
  return [[...kolom], ...rows.map((row) => kolom.map((title) => ({...always, ...row} as BarisDokumen)[title] ?? "-"))];
}

/** The same as CSV. */
export function dokumenCsv(rows: readonly BarisDokumen[], kolom?: readonly string[]): string {
  return dokumenRows(rows, kolom).map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
}
