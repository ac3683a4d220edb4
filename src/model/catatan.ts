import type {TemuanTercatat} from "./temuan.js";

/** How many data-check notes there are of each level, and apart from them of those marked as checked. */
export interface JumlahCatatan {
  galat: number;
  peringatan: number;
  info: number;
  dicek: number;
  /** Files with at least one `galat`. */
  berkasSalah: number;
}

/** The data-check notes that pages show; `jumlah` counts all, `temuan` holds the first ones, worst first. */
export interface DataCatatan {
  jumlah: JumlahCatatan;
  temuan: TemuanTercatat[];
}
