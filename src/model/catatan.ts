import type {Temuan} from "./temuan.js";

/** How many data-check notes there are of each level. */
export interface JumlahCatatan {
  galat: number;
  peringatan: number;
  info: number;
}

/** The data-check notes that pages show; `jumlah` counts all, `temuan` holds the first ones, worst first. */
export interface DataCatatan {
  jumlah: JumlahCatatan;
  temuan: Temuan[];
}
