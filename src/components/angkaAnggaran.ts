import type {BarisAnggaran} from "../calc/barisAnggaran.js";
import type {Pilihan} from "../calc/pilihFakta.js";
import type {PilihanTersedia} from "../calc/pilihanTersedia.js";
import {formatNama} from "../format/nama.js";
import {formatPersen} from "../format/persen.js";
import {formatRupiah} from "../format/rupiah.js";
import type {DataAnggaran, FaktaPersen, TempatAngka} from "../model/anggaran.js";
import {angka} from "./angka.js";
import type {AsalAngka, BarisAsal} from "./asalAngka.js";
import {namaSkpd} from "./namaSkpd.js";
import {posisiData} from "./posisi.js";
import {daftarUkuran, type NamaUkuran, type Ukuran} from "./ukuran.js";

export type UkuranAnggaran = Exclude<NamaUkuran, "jumlah-catatan">;

/** A measure of a budget line, or the percentage printed beside it. */
export type JenisAngka = UkuranAnggaran | "tercetak";

export interface OpsiAngka {
  /** The text for people, where it is not the measure's own form. */
  teks?: string;
  /** The value of a running share, which a line alone does not know. */
  nilai?: number | null;
}

/** Makes figures of budget lines for one selection: `angka("serapan", baris)`. */
export type PembuatAngka = (jenis: JenisAngka, baris: BarisAnggaran, opsi?: OpsiAngka) => HTMLDataElement;

/** The figures of one selection know their year, month and SKPD, and the rows that they come from. */
export function pembuatAngka(
  data: DataAnggaran,
  {pilihan, tersedia}: {pilihan: Pilihan; tersedia: PilihanTersedia},
): PembuatAngka {
  return (jenis, baris, {teks, nilai = valueOf(jenis, baris)} = {}) =>
    angka({
      ukuran: jenis === "tercetak" ? "fisik" : jenis,
      tercetak: jenis === "tercetak",
      nilai,
      kode: baris.kode,
      tahun: pilihan.tahun,
      ...(pilihan.bulan !== tersedia.bulan.at(-1) && {bulan: pilihan.bulan}),
      ...(tersedia.skpd.length > 1 && {skpd: pilihan.skpd}),
      ...(jenis === "tercetak" ? {teks: teks ?? baris.tercetak?.teks ?? "–"} : teks !== undefined && {teks}),
      asal: () => asalOf(jenis, baris, {data, pilihan, nilai}),
    });
}

function valueOf(jenis: JenisAngka, baris: BarisAnggaran): number | null {
  switch (jenis) {
    case "tercetak":
      return baris.tercetak?.nilai ?? null;
    case "fisik":
      return baris.fisik?.nilai ?? null;
    case "varians":
      return baris.varians.selisih;
    case "varians-persen":
      return baris.varians.persen;
    case "porsi-sisa":
    case "porsi-sisa-kumulatif":
      return baris.porsiSisa;
    default:
      return baris[jenis];
  }
}

function asalOf(
  jenis: JenisAngka,
  baris: BarisAnggaran,
  {data, pilihan, nilai}: {data: DataAnggaran; pilihan: Pilihan; nilai: number | null},
): AsalAngka {
  const {nama, rumus, metode, format}: Ukuran = daftarUkuran[jenis === "tercetak" ? "fisik" : jenis];
  const subject = baris.kode === "" ? namaSkpd(data, pilihan.skpd) : `${baris.kode} ${formatNama(baris.nama)}`;
  const printed = jenis === "tercetak";
  return {
    judul: `${printed ? "% capaian tercetak (diduga fisik)" : nama}: ${subject}`,
    teks: printed ? (baris.tercetak?.teks ?? "tidak tercetak") : format(nilai),
    rumus: printed ? "disalin dari dokumen, tidak dihitung" : rumus,
    ...(!printed && metode !== undefined && {metode}),
    masukan: printed || jenis === "fisik" ? fisikInputs(baris) : moneyInputs(jenis, baris),
    posisi: posisiData(data, pilihan),
    baris: printed ? printedRows(data, baris.tercetak === null ? [] : [baris.tercetak]) : rowsOf(jenis, baris, data),
  };
}

function moneyInputs(jenis: JenisAngka, {pagu, realisasi, sisa}: BarisAnggaran) {
  if (jenis === "pagu" || jenis === "realisasi") return [];
  const inputs = [{nama: "Pagu", teks: formatRupiah(pagu)}, {nama: "Realisasi", teks: formatRupiah(realisasi)}];
  return jenis.startsWith("porsi") ? [...inputs, {nama: "Sisa", teks: formatRupiah(sisa)}] : inputs;
}

function fisikInputs({fisik, serapan}: BarisAnggaran) {
  return [
    {nama: "Serapan (realisasi ÷ pagu)", teks: formatPersen(serapan)},
    ...(fisik === null ? [] : [{
      nama: "Cakupan",
      teks: `${formatPersen(fisik.cakupanPagu)} dari pagu; ${fisik.dihitungNol} baris tanpa angka dihitung 0`,
    }]),
  ];
}

function rowsOf(jenis: JenisAngka, baris: BarisAnggaran, data: DataAnggaran): BarisAsal[] {
  const pagu = baris.daun.flatMap((d) => d.faktaPagu).map((f) => ({...f, nama: "pagu", teks: formatRupiah(f.nilai)}));
  const realisasi = baris.daun.flatMap((d) => d.faktaRealisasi).map((f) => ({
    ...f,
    nama: "realisasi",
    teks: formatRupiah(f.nilai),
  }));
  if (jenis === "pagu") return groupRows(data, pagu);
  if (jenis === "realisasi") return groupRows(data, realisasi);
  if (jenis !== "fisik") return groupRows(data, [...pagu, ...realisasi]);
  const printed = baris.faktaFisik.map((f) => ({...f, kodeSubKegiatan: f.kode, nama: "% tercetak"}));
  return groupRows(data, [...pagu, ...printed]);
}

function printedRows(data: DataAnggaran, facts: readonly FaktaPersen[]): BarisAsal[] {
  return groupRows(data, facts.map((f) => ({...f, kodeSubKegiatan: f.kode, nama: "% capaian tercetak"})));
}

/** One entry per input row, with all its cells, in the order of files and rows. */
function groupRows(
  data: DataAnggaran,
  cells: readonly (TempatAngka & {tahun: number; kodeSubKegiatan: string; nama: string; teks: string})[],
): BarisAsal[] {
  const names = new Map(data.nomenklatur.map(({kode, tahun, nama}) => [`${tahun}|${kode}`, nama]));
  const rows = new Map<string, {sumber: number; baris: number; uraian: string; isi: BarisAsal["isi"][number][]}>();
  for (const {sumber, baris, kolom, tahun, kodeSubKegiatan: kode, nama, teks} of cells) {
    const key = `${sumber}|${baris}`;
    const row = rows.get(key) ??
      {sumber, baris, uraian: `${kode} ${formatNama(names.get(`${tahun}|${kode}`) ?? "")}`, isi: []};
    row.isi.push({kolom, nama, teks});
    rows.set(key, row);
  }
  return [...rows.values()]
    .sort((a, b) => a.sumber - b.sumber || a.baris - b.baris)
    .map((row) => ({...row, sumber: data.sumber[row.sumber]!}));
}
