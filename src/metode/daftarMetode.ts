import type {Metode} from "../model/metode.js";
import {metodeAnggaran} from "./anggaran.js";
import {metodeCapaian} from "./capaian.js";
import {metodeEfisiensi} from "./efisiensi.js";
import {metodeKinerjaAnggaran} from "./kinerjaAnggaran.js";
import {metodeLkjip} from "./lkjip.js";
import {metodePadanan} from "./padanan.js";
import {metodePelaporan} from "./pelaporan.js";
import {metodePembagian} from "./pembagian.js";
import {metodePergeseran} from "./pergeseran.js";
import {metodePertumbuhan} from "./pertumbuhan.js";
import {metodeProyeksi} from "./proyeksi.js";
import {metodeProyeksiSerapan} from "./proyeksiSerapan.js";
import {metodeRenstra} from "./renstra.js";
import {metodeSakip} from "./sakip.js";
import {metodeSerapan} from "./serapan.js";
import {metodeSisa} from "./sisa.js";
import {metodeTercetak} from "./tercetak.js";

export interface KelompokMetode {
  judul: string;
  metode: readonly Metode[];
}

/** Every calculation that readers meet, in the order of the page. */
export const daftarMetode: readonly KelompokMetode[] = [
  {judul: "Anggaran dan realisasi", metode: [...metodeSerapan, ...metodeSisa, ...metodeAnggaran]},
  {judul: "Pembagian angka", metode: metodePembagian},
  {judul: "Capaian kinerja", metode: [...metodeCapaian, ...metodeRenstra]},
  {judul: "Efisiensi penggunaan sumber daya", metode: [...metodeEfisiensi, ...metodeKinerjaAnggaran]},
  {judul: "Perkembangan antar tahun", metode: [...metodePertumbuhan, ...metodePadanan]},
  {judul: "Prognosis", metode: [...metodeProyeksiSerapan, ...metodeProyeksi]},
  {judul: "Pergeseran anggaran dan skenario", metode: metodePergeseran},
  {judul: "LKjIP", metode: [...metodeTercetak, ...metodeLkjip, ...metodePelaporan]},
  {judul: "SAKIP", metode: metodeSakip},
];
