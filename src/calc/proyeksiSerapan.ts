import {catatanRentangNol, type MetodeSerapan, namaMetodeSerapan, type TitikKurva} from "../model/proyeksi.js";
import type {Rupiah} from "../model/satuan.js";
import {jumlahRupiah} from "./jumlahRupiah.js";
import {median} from "./median.js";
import {rakPenuh} from "./rakPenuh.js";
import {tolakNan} from "./tolakNan.js";

export interface MasukanProyeksiSerapan {
  /** How many months have gone by, 1 to 12. */
  bulan: number;
  /** Spending from January to that month. */
  realisasi: Rupiah | null;
  /** The pagu in force; nothing is computed from it, the projection is held against it. */
  pagu: Rupiah | null;
  /** The cash plan month by month, January first. */
  rak: readonly (Rupiah | null)[] | null;
  /** The shape of earlier full years (`kurvaSerapan`), empty where there are none. */
  kurva: readonly TitikKurva[];
}

/** What one way gives; `bawah` and `atas` differ only where the way itself has a range. */
export interface NilaiMetodeSerapan {
  metode: Exclude<MetodeSerapan, "median">;
  nama: string;
  nilai: Rupiah;
  bawah: Rupiah;
  atas: Rupiah;
}

export interface ProyeksiSerapan {
  /** Spending at the end of the year by the chosen way, and the range of all ways; null where it is refused. */
  nilai: Rupiah | null;
  bawah: Rupiah | null;
  atas: Rupiah | null;
  perMetode: NilaiMetodeSerapan[];
  metode: MetodeSerapan;
  /** Whether the value, or only the top of the range, is above the pagu; null without either. */
  terhadapPagu: "tidak melebihi" | "mungkin melebihi" | "melebihi" | null;
  /** Why there is no projection, in words for readers. */
  alasan?: string;
  /** What must be said of the range, in words for readers: it has no width. */
  catatan?: string;
}

/**
 * What a running year may have spent at its end: a range from several simple ways, never one confident line.
 *
 *     rak-sisa  = realisasi + RAK of the months left
 *     rak-rasio = realisasi / RAK up to this month * RAK of the year
 *     pola      = realisasi / mean share of earlier years at this month; bawah and atas by their largest and least share
 *     laju      = realisasi / bulan * 12
 *     bawah, atas = the least and the most of all these; nilai = their median, or the way asked for by `metode`
 *
 * Unit: rupiah, unrounded. It may exceed the pagu and is never clamped; `terhadapPagu` says so.
 * Source: definition: ours.
 * Edge cases: the ways that lack their data take no part (a RAK of all twelve months, a RAK up to this month above 0,
 * earlier full years that had all spent something by this month). There is no projection (null, and `alasan`) without
 * a month gone by, without known spending above 0, with neither RAK nor earlier years (the pace alone is one line, not
 * a range), or by a way that lacks its data. Where all ways give the same to the sen, `catatan` says so; in December each gives the
 * spending itself.
 * Errors: RangeError for NaN.
 *
 * @example proyeksiSerapan({bulan: 6, realisasi: 300, pagu: 1000, rak: Array(12).fill(100), kurva: []}).nilai // 600
 */
export function proyeksiSerapan(
  masukan: MasukanProyeksiSerapan,
  {metode = "median"}: {metode?: MetodeSerapan} = {},
): ProyeksiSerapan {
  const {bulan, realisasi, pagu, rak} = masukan;
  tolakNan("proyeksiSerapan", [realisasi, pagu, ...(rak ?? [])]);
  const refuse = (alasan: string): ProyeksiSerapan => ({
    nilai: null,
    bawah: null,
    atas: null,
    perMetode: [],
    metode,
    terhadapPagu: null,
    alasan,
  });
  if (bulan === 0) return refuse("Tahun ini belum berjalan satu bulan pun.");
  if (!Number.isInteger(bulan) || bulan < 1 || bulan > 12) return refuse("Bulan harus 1 sampai 12.");
  if (realisasi === null) return refuse("Realisasi sampai bulan ini belum diketahui.");
  if (realisasi <= 0) {
    return refuse("Realisasi sampai bulan ini tidak lebih dari 0, jadi belum ada yang dapat diteruskan.");
  }
  const perMetode = valuesOf(masukan, realisasi);
  if (perMetode.length < 2) {
    return refuse("RAK setahun penuh dan tahun lalu yang lengkap tidak ada; laju rata-rata saja tidak cukup.");
  }
  const nilai = metode === "median"
    ? median(perMetode.map((entry) => entry.nilai))!
    : perMetode.find((entry) => entry.metode === metode)?.nilai;
  if (nilai === undefined) return refuse(`Cara "${namaMetodeSerapan[metode]}" tidak dapat dipakai: datanya tidak ada.`);
  const bawah = Math.min(...perMetode.map((entry) => entry.bawah));
  const atas = Math.max(...perMetode.map((entry) => entry.atas));
  const hasil = {nilai, bawah, atas, perMetode, metode, terhadapPagu: againstPagu(nilai, atas, pagu)};
  return jumlahRupiah([atas, -bawah]) === 0 ? {...hasil, catatan: catatanRentangNol} : hasil;
}

function againstPagu(nilai: Rupiah, atas: Rupiah, pagu: Rupiah | null): ProyeksiSerapan["terhadapPagu"] {
  if (pagu === null) return null;
  if (nilai > pagu) return "melebihi";
  return atas > pagu ? "mungkin melebihi" : "tidak melebihi";
}

function valuesOf({bulan, rak, kurva}: MasukanProyeksiSerapan, realisasi: Rupiah): NilaiMetodeSerapan[] {
  const plan = rakPenuh(rak);
  const same = (metode: NilaiMetodeSerapan["metode"], nilai: Rupiah): NilaiMetodeSerapan => ({
    metode,
    nama: namaMetodeSerapan[metode],
    nilai,
    bawah: nilai,
    atas: nilai,
  });
  const values: NilaiMetodeSerapan[] = [];
  if (plan !== null) {
    const sampai = jumlahRupiah(plan.slice(0, bulan));
    values.push(same("rak-sisa", jumlahRupiah([realisasi, ...plan.slice(bulan)])));
    if (sampai > 0) values.push(same("rak-rasio", realisasi * (jumlahRupiah(plan) / sampai)));
  }
  const share = kurva.find((point) => point.bulan === bulan);
  if (share !== undefined && share.min > 0) {
    const at = (persen: number) => realisasi / (persen / 100);
    values.push({...same("pola", at(share.rata)), bawah: at(share.max), atas: at(share.min)});
  }
  return [...values, same("laju", (realisasi / bulan) * 12)];
}
