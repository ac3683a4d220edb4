import {type TingkatPergeseran, tingkatPergeseran} from "../../model/skenario.js";
import type {Rupiah} from "../../model/satuan.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import type {Selisih} from "./selisihBaris.js";

/** The first level, from the top down, at which sums differ, each level keyed with all levels above it. */
export function tingkatTertinggi(selisih: readonly Selisih[]): TingkatPergeseran | null {
  return tingkatPergeseran.find((_, index) => groups(selisih, 0, index + 1).some((group) => sum(group) !== 0)) ?? null;
}

/**
 * Whether money goes from one code of a level to another: inside the whole budget, or inside some skpd, unit, and so on
 * down to the level above, the sums of some codes fall while those of others rise.
 *
 * Money that leaves a sub kegiatan for the same rekening of another does not go to another kelompok: the sums by
 * kelompok differ in each of the two, but all in one direction, and in the whole not at all.
 */
export function bergeserPada(tingkat: TingkatPergeseran, selisih: readonly Selisih[]): boolean {
  const index = tingkatPergeseran.indexOf(tingkat);
  return tingkatPergeseran.some((_, atas) =>
    groups(selisih, 0, atas).some((group) => {
      const perKode = groups(group, index, index + 1).map(sum);
      return perKode.some((value) => value < 0) && perKode.some((value) => value > 0);
    })
  );
}

/** What differs, in groups with the same codes of the levels `awal` (included) to `akhir` (not included). */
function groups(selisih: readonly Selisih[], awal: number, akhir: number): Selisih[][] {
  const found = new Map<string, Selisih[]>();
  for (const one of selisih) {
    const kunci = JSON.stringify(one.jalan.slice(awal, akhir));
    const group = found.get(kunci);
    if (group === undefined) found.set(kunci, [one]);
    else group.push(one);
  }
  return [...found.values()];
}

function sum(group: readonly Selisih[]): Rupiah {
  return jumlahRupiah(group.map(({selisih}) => selisih));
}
