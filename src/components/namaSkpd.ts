import {formatNama} from "../format/nama.js";
import type {DataAnggaran} from "../model/anggaran.js";

/** The name of an SKPD for reading, or its key where no name is known. */
export function namaSkpd({skpd: names}: Pick<DataAnggaran, "skpd">, skpd: string): string {
  return formatNama(names.find((entry) => entry.skpd === skpd)?.nama ?? skpd);
}
