import type {DataSilang} from "../../model/silang.js";
import {periksaAnggaranDokumen} from "./anggaranDokumen.js";
import {periksaAnggaranIndikator} from "./anggaranIndikator.js";
import {periksaAntarDokumen} from "./antarDokumen.js";
import {periksaCelahKategori} from "./celahKategori.js";
import {periksaDaftarIndikator} from "./daftarIndikator.js";
import type {HasilSilang, PeriksaSilang} from "./hasil.js";
import {periksaHitungUlang} from "./hitungUlang.js";
import {periksaLhe} from "./lhe.js";
import {periksaPembebanan} from "./pembebanan.js";
import {periksaNamaKode} from "./namaKode.js";
import {periksaTahunSebelumnya} from "./tahunSebelumnya.js";

/** Every check across documents, one line each. */
const semuaPeriksa: readonly PeriksaSilang[] = [
  periksaHitungUlang,
  periksaAntarDokumen,
  periksaAnggaranDokumen,
  periksaAnggaranIndikator,
  periksaPembebanan,
  periksaDaftarIndikator,
  periksaTahunSebelumnya,
  periksaLhe,
  periksaCelahKategori,
  periksaNamaKode,
];

/** Runs all checks across documents. A relation that holds gives nothing but a count. */
export function periksaSilang(data: DataSilang): HasilSilang[] {
  return semuaPeriksa.flatMap((periksa) => periksa(data));
}
