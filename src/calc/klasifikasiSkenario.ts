import {type AturanPergeseran, pergeseranPermendagri77, type TabelPergeseran} from "../model/referensi/pergeseran.js";
import {type BarisNilai, type Klasifikasi, tingkatPergeseran} from "../model/skenario.js";
import {aturanTerketat, urutanKetat} from "./skenario/aturanTerketat.js";
import {selisihBaris} from "./skenario/selisihBaris.js";
import {bergeserPada, tingkatTertinggi} from "./skenario/tingkatBeda.js";

/**
 * What a change of the budget is, by the highest level at which net sums differ, and by which ways it may be made.
 *
 *     tingkat = the first of skpd, unit skpd, program, kegiatan, sub kegiatan, kelompok, jenis, objek, rincian objek,
 *               sub rincian objek, sumber dana, uraian whose sums of `setelah` are not those of `sebelum`
 *     aturan  = the strictest of the rows of tingkat and of every level below it at which money goes from one code to
 *               another
 *
 * Each level is keyed with all levels above it, so that a rekening is compared inside its own sub kegiatan. Sums, not
 * pairs: money that goes from A to B while as much comes back changes nothing at that level. Below the tingkat, money
 * goes from one code to another where the sums of one fall and of another rise, in the whole or inside one part of a
 * higher level: a daerah that eases the approval at one level does not ease it at those that change along with it.
 *
 * Unit: rupiah, compared to the sen.
 * Source: the levels and approvals: Permendagri 77/2020 Bab VI huruf D angka 1 as quoted in regional regulations (S);
 * sumber dana has no level there, its place is ours. Net sums and the strictest row: definition: ours.
 * Edge cases: nothing differs gives tingkat "tidak ada" without a way; a line at 0 is the same as no line; several
 * lines of one key are summed; another total is a change at the level skpd. Where sumber dana change along with a higher
 * level, each way asks for the confirmation besides. The kepastian is that of the least certain row that is followed. A
 * rekening shorter than the level stands for itself, an unknown one (null) is a code of its own: the judgement is then
 * rather too high than too low. Codes hold those above them, so that another objek is another rincian objek too.
 *
 * @example klasifikasiSkenario([], []).tingkat // "tidak ada"
 */
export function klasifikasiSkenario(
  sebelum: readonly BarisNilai[],
  setelah: readonly BarisNilai[],
  aturan: TabelPergeseran = pergeseranPermendagri77,
): Klasifikasi {
  const selisih = selisihBaris(sebelum, setelah);
  const tingkat = tingkatTertinggi(selisih);
  if (tingkat === null) {
    return {tingkat: "tidak ada", mengubahApbd: false, persetujuan: null, jalur: [], kepastian: "H"};
  }
  const atas = aturan[tingkat];
  const bawah = tingkatPergeseran
    .filter((level) => level !== tingkat && menambah(aturan[level], atas) && bergeserPada(level, selisih));
  return {tingkat, ...aturanTerketat([atas, ...bawah.map((level) => aturan[level])])};
}

/** Whether a row asks for something that the row of the tingkat does not, and so is worth the sums of its level. */
function menambah(row: AturanPergeseran, atas: AturanPergeseran): boolean {
  return row.persetujuan === null || urutanKetat(row) < urutanKetat(atas);
}
