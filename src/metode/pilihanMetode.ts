import type {IsiContoh, MasukanContoh} from "../model/metode.js";
import {teksDari} from "./isiContoh.js";

/** The choice of one of several named ways, the first of them at first. */
export function pilihanMetode(nama: Readonly<Record<string, string>>): MasukanContoh {
  const pilihan = Object.entries(nama).map(([nilai, teks]) => ({nilai, teks}));
  return {jenis: "pilihan", nama: "metode", judul: "Cara", nilai: pilihan[0]!.nilai, pilihan};
}

/** The way that stands in the inputs; the first where that is none of them. */
export function pilihanDari<T extends string>(nama: Readonly<Record<T, string>>, isi: IsiContoh): T {
  const names = Object.keys(nama) as T[];
  return names.find((id) => id === teksDari(isi, "metode")) ?? names[0]!;
}
