import {aturanAnggaran} from "./aturanAnggaran.js";
import {aturanBerkas} from "./aturanBerkas.js";
import {aturanDokumen} from "./aturanDokumen.js";

/** Every rule of the import by its stable id: the only place that says how bad a finding is. */
export const daftarAturan = {...aturanBerkas, ...aturanAnggaran, ...aturanDokumen};

export type IdAturan = keyof typeof daftarAturan;
