import {jumlahRupiah} from "../../calc/jumlahRupiah.js";
import type {KelompokSpj} from "./kelompokSpj.js";

/**
 * The amounts of a leaf with what its cells leave out and the columns' own formulas give: 6=4+5, 9=7+8, 12=10+11,
 * 13=6+9+12, 14=3-13. `kurang` names what neither a cell nor a formula gives, with a sentence; a group whose three
 * cells are blank is not stated at all, which is legal unless the layout has a line for it (`wajib`).
 */
export function completeRincian(
  stated: Readonly<Record<string, number | null>>,
  kelompok: readonly KelompokSpj[],
  {wajib = () => false}: {wajib?: (group: KelompokSpj) => boolean} = {},
): {nilai: Record<string, number | null>; kurang: {nama: string; pesan: string}[]} {
  const nilai = {...stated};
  const kurang: {nama: string; pesan: string}[] = [];
  if (nilai["anggaran"] === null) {
    kurang.push({nama: "anggaran", pesan: "Jumlah Anggaran seharusnya terisi pada baris rincian (kosong)."});
  }
  for (const group of kelompok) {
    const lalu = nilai[group.lalu] ?? null;
    const parts = group.ini.map((nama) => nilai[nama] ?? null).filter((value) => value !== null);
    const ini = parts.length < group.ini.length ? null : jumlahRupiah(parts);
    const sampai = nilai[group.sampai] ?? null;
    if (sampai === null && lalu !== null && ini !== null) nilai[group.sampai] = jumlahRupiah([lalu, ini]);
    if (sampai !== null && parts.length === 0 && lalu !== null && group.ini.length === 1) {
      nilai[group.ini[0]!] = jumlahRupiah([sampai, -lalu]);
    }
    if (sampai === null && (lalu === null) !== (ini === null)) {
      const missing = lalu === null ? group.lalu : group.ini.find((nama) => (nilai[nama] ?? null) === null)!;
      kurang.push({nama: missing, pesan: "Sel ini kosong, dan sel lain di kelompoknya tidak memberi nilainya."});
    } else if (wajib(group) && sampai === null && lalu === null) {
      kurang.push({nama: group.sampai, pesan: `Baris "${group.judul}" rekening ini tidak ada.`});
    }
  }
  const sums = kelompok.map(({sampai}) => nilai[sampai] ?? null).filter((value) => value !== null);
  nilai["jumlah"] ??= sums.length === 0 ? null : jumlahRupiah(sums);
  if (nilai["anggaran"] !== null && nilai["jumlah"] !== null) {
    nilai["sisa"] ??= jumlahRupiah([nilai["anggaran"]!, -nilai["jumlah"]!]);
  }
  return {nilai, kurang};
}
