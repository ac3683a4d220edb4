import type {Rupiah} from "../../model/satuan.js";
import type {BarisNilai, KunciBaris} from "../../model/skenario.js";
import {jumlahRupiah} from "../jumlahRupiah.js";
import {bagianBaris, kunciBaris} from "./kunciBaris.js";

export interface Selisih {
  /** The codes of the line from the top down, one for each level of `tingkatPergeseran`. */
  jalan: readonly string[];
  /** What the line has more after than before, in rupiah; never 0. */
  selisih: Rupiah;
}

/** The lines whose sums differ. */
export function selisihBaris(sebelum: readonly BarisNilai[], setelah: readonly BarisNilai[]): Selisih[] {
  const lines = new Map<string, {baris: KunciBaris; nilai: Rupiah[]}>();
  const add = (baris: BarisNilai, nilai: Rupiah) => {
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
