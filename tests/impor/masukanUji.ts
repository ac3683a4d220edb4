import {decideMasukan, type Masukan} from "../../src/impor/tetapkan.js";

/** An SPJ fungsional of March 2025, unless something else is said. */
export function masukan(
  id: number,
  isi: Partial<Masukan["kepala"]> & {jenis?: string; urutanSumber?: number | null} = {},
): Masukan {
  const {jenis = "spj-fungsional", urutanSumber = id, ...kepala} = isi;
  return {
    id,
    berkas: `${id}.csv`,
    lembar: null,
    jenis,
    urutanSumber,
    kepala: {
      tahun: 2025,
      bulan_awal: null,
      bulan: 3,
      skpd: "Dinas Contoh",
      nama_skpd: null,
      sub_skpd: null,
      cakupan: null,
      lingkup: "SKPD",
      administratif: false,
      tahapan: "tidak-disebut",
      tanggal_berlaku: null,
      status_angka: "spj",
      asal: "resmi",
      keterangan: null,
      ...kepala,
    },
  };
}

/** What becomes of the realisasi of each input. */
export const peranOf = (inputs: readonly Masukan[]) =>
  Object.fromEntries(decideMasukan(inputs).ketetapan.map(({id, realisasi}) => [id, realisasi]));
