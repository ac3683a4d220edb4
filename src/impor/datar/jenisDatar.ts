import type {JenisAlir} from "../jenis.js";
import type {Kolom} from "../judul.js";
import type {Datar, KolomDatar} from "./datar.js";
import {PembacaDatar} from "./pembacaDatar.js";

/** The kind of input of a flat list, whose rows are read one by one. */
export function jenisDatar<K extends KolomDatar>(datar: Datar<K>): JenisAlir {
  return {
    jenis: datar.jenis,
    templat: () => datar.templat === true,
    pengecualian: "Baris yang tidak menyatakan apa pun: tanpa angka, atau kode di atas bidang urusan.",
    kolom: Object.entries(datar.kolom).map(([nama, kolom]) => toKolom(nama, kolom)),
    tinggiKepala: 1,
    open: (bacaan, judul, sumber) => new PembacaDatar(datar, bacaan, judul, sumber),
  };
}

function toKolom(nama: string, kolom: KolomDatar[string]): Kolom {
  if ("deret" in kolom) return {nama, judul: [kolom.deret]};
  return {nama, judul: kolom.judul ?? [nama], ...(kolom.opsional && {opsional: true})};
}
