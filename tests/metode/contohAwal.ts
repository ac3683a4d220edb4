import {isiAwal} from "../../src/metode/isiContoh.js";
import type {IsiContoh, Metode} from "../../src/model/metode.js";

/** The results of an example, as text, with what stands in its inputs at first and what is changed in them. */
export function hasilContoh(metode: readonly Metode[], id: string, ubah: IsiContoh = {}): string[] {
  const found = metode.find((entry) => entry.id === id);
  if (found === undefined) {
    throw new Error(`hasilContoh: ${id} is not in ${metode.map((entry) => entry.id).join(", ")}`);
  }
  return found.hitung({...isiAwal(found.masukan), ...ubah}).map(({judul, teks}) =>
    `${judul}: ${teks.replaceAll("\u00a0", " ")}`
  );
}
