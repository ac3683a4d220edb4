import type {BarisCapaian, BarisIndikator, BarisTarget} from "../../model/kinerja.js";

/** What the layout of an indicator does not say. */
export const indikatorKosong = {
  kode_indikator: null,
  alias: [],
  jenis_indikator: null,
  tujuan: null,
  sasaran: null,
  kode: null,
  satuan: null,
  arah: null,
  definisi: null,
  rumus: null,
  dokumen: null,
} as const satisfies Partial<BarisIndikator>;

/** What the layout of a target does not say. */
export const targetKosong = {
  kode: null,
  akhir_periode: false,
  tabel: null,
  periode_renstra: null,
  versi: null,
  satuan: null,
  predikat: null,
} as const satisfies Partial<BarisTarget>;

/** What the layout of a realisation does not say. */
export const capaianKosong = {
  kode: null,
  bulan: null,
  satuan: null,
  predikat: null,
  status_data: null,
  tabel: null,
} as const satisfies Partial<BarisCapaian>;
