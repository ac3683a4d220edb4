import {kelompokSpj} from "./spjBaris.js";

/**
 * The amounts of a leaf with what its cells leave out and the columns' own formulas give: 6=4+5, 9=7+8, 12=10+11,
 * 13=6+9+12, 14=3-13. `kurang` names what neither a cell nor a formula gives, with a sentence; a kind of spending whose
 * three cells are blank is not stated at all, which is legal.
 */
export function completeRincian(
  stated: Readonly<Record<string, number | null>>,
): {nilai: Record<string, number | null>; kurang: {nama: string; pesan: string}[]} {
  const nilai = {...stated};
  const kurang: {nama: string; pesan: string}[] = [];
  if (nilai["anggaran"] === null) {
    kurang.push({nama: "anggaran", pesan: "Jumlah Anggaran seharusnya terisi pada baris rincian (kosong)."});
  }
  for (const nama of kelompokSpj) {
    const lalu = nilai[`${nama}_lalu`] ?? null;
    const ini = nilai[`${nama}_ini`] ?? null;
    const sampai = nilai[`${nama}_sampai`] ?? null;
    if (sampai === null && lalu !== null && ini !== null) nilai[`${nama}_sampai`] = lalu + ini;
    if (sampai !== null && ini === null && lalu !== null) nilai[`${nama}_ini`] = sampai - lalu;
    if (sampai === null && (lalu === null) !== (ini === null)) {
      const missing = lalu === null ? `${nama}_lalu` : `${nama}_ini`;
      kurang.push({nama: missing, pesan: "Sel ini kosong, dan sel lain di kelompoknya tidak memberi nilainya."});
    }
  }
  const sums = kelompokSpj.map((nama) => nilai[`${nama}_sampai`] ?? null).filter((value) => value !== null);
  nilai["jumlah"] ??= sums.length === 0 ? null : sums.reduce((sum, value) => sum + value, 0);
  if (nilai["anggaran"] !== null && nilai["jumlah"] !== null) nilai["sisa"] ??= nilai["anggaran"]! - nilai["jumlah"]!;
  return {nilai, kurang};
}
