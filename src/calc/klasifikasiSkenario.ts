import {pergeseranPermendagri77, type TabelPergeseran} from "../model/referensi/pergeseran.js";
import {
  type BarisNilai,
  type Klasifikasi,
  type KunciBaris,
  type TingkatPergeseran,
  tingkatPergeseran,
} from "../model/skenario.js";
import {jumlahRupiah} from "./jumlahRupiah.js";
import {bagianBaris, kunciBaris} from "./skenario/kunciBaris.js";

/**
 * What a change of the budget is, by the highest level at which net sums differ, and by which ways it may be made.
 *
 *     tingkat = the first of skpd, unit skpd, program, kegiatan, sub kegiatan, kelompok, jenis, objek, rincian objek,
 *               sub rincian objek, sumber dana, uraian whose sums of `setelah` are not those of `sebelum`
 *
 * Each level is keyed with all levels above it, so that a rekening is compared inside its own sub kegiatan. Sums, not
 * pairs: money that goes from A to B while as much comes back changes nothing at that level.
 *
 * Unit: rupiah, compared to the sen.
 * Source: the levels and approvals: Permendagri 77/2020 Bab VI huruf D angka 1 as quoted in regional regulations (S);
 * sumber dana has no level there, its place is ours. Net sums: definition: ours.
 * Edge cases: nothing differs gives tingkat "tidak ada" without a way; a line at 0 is the same as no line; several
 * lines of one key are summed; another total is a change at the level skpd. A rekening shorter than the level stands
 * for itself, an unknown one (null) is a code of its own: the judgement is then rather too high than too low.
 *
 * @example klasifikasiSkenario([], []).tingkat // "tidak ada"
 */
export function klasifikasiSkenario(
  sebelum: readonly BarisNilai[],
  setelah: readonly BarisNilai[],
  aturan: TabelPergeseran = pergeseranPermendagri77,
): Klasifikasi {
  const tingkat = highestDifference(differences(sebelum, setelah));
  if (tingkat === null) {
    return {tingkat: "tidak ada", mengubahApbd: false, persetujuan: null, jalur: [], kepastian: "H"};
  }
  const {mengubahApbd, persetujuan, jalur, kepastian} = aturan[tingkat];
  return {tingkat, mengubahApbd, persetujuan, jalur, kepastian};
}

interface Perbedaan {
  jalan: readonly string[];
  selisih: number;
}

/** The lines whose sums differ, each with the way down to it. */
function differences(sebelum: readonly BarisNilai[], setelah: readonly BarisNilai[]): Perbedaan[] {
  const lines = new Map<string, {baris: KunciBaris; nilai: number[]}>();
  const add = (baris: BarisNilai, nilai: number) => {
    const kunci = kunciBaris(baris);
    const found = lines.get(kunci);
    if (found === undefined) lines.set(kunci, {baris, nilai: [nilai]});
    else found.nilai.push(nilai);
  };
  for (const baris of sebelum) add(baris, -baris.nilai);
  for (const baris of setelah) add(baris, baris.nilai);
  return [...lines.values()]
    .map(({baris, nilai}) => ({jalan: jalanBaris(baris), selisih: jumlahRupiah(nilai)}))
    .filter(({selisih}) => selisih !== 0);
}

function highestDifference(perbedaan: readonly Perbedaan[]): TingkatPergeseran | null {
  return tingkatPergeseran.find((_, index) => {
    const sums = new Map<string, number[]>();
    for (const {jalan, selisih} of perbedaan) {
      const kunci = JSON.stringify(jalan.slice(0, index + 1));
      const found = sums.get(kunci);
      if (found === undefined) sums.set(kunci, [selisih]);
      else found.push(selisih);
    }
    return [...sums.values()].some((selisih) => jumlahRupiah(selisih) !== 0);
  }) ?? null;
}

/** The codes of a line from the top down, one for each level of `tingkatPergeseran`. */
function jalanBaris(baris: KunciBaris): string[] {
  const [skpd, subSkpd, subKegiatan, rekening, sumberDana, uraian] = bagianBaris(baris);
  const head = (kode: string, length: number) => kode.split(".").slice(0, length).join(".");
  return [
    skpd,
    subSkpd,
    ...[3, 5].map((length) => head(subKegiatan, length)),
    subKegiatan,
    ...[2, 3, 4, 5].map((length) => head(rekening, length)),
    rekening,
    sumberDana,
    uraian,
  ];
}
