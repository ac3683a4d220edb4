/** Indonesian month names; index 0 is Januari. */
export const namaBulan: readonly string[] = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

/** The name of a month counted from 1. Throws RangeError for what is no month. */
export function formatBulan(bulan: number): string {
  const nama = namaBulan[bulan - 1];
  if (nama === undefined) throw new RangeError(`formatBulan: bulan is ${bulan}; expected 1 to 12`);
  return nama;
}

/** The last day of a month in words: `31 Desember 2024`. Throws RangeError for what is no month. */
export function formatAkhirBulan(tahun: number, bulan: number): string {
  return `${new Date(Date.UTC(tahun, bulan, 0)).getUTCDate()} ${formatBulan(bulan)} ${tahun}`;
}
