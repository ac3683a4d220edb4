import {formatBulan} from "../../src/format/bulan.js";
import type {IsiSel, LembarKeluar} from "../../src/ekspor/bukuKerja.js";
import {hariOf} from "./waktu.js";
import {type Model, type Rekap, rekapDokumen} from "./model.js";
import {namaDaerah, type Unit} from "./opd.js";
import {tahapanPada} from "./pagu.js";
import {type BarisPohon, createPohon, type Daun, sumKolom} from "./pohon.js";
import {kakiSpj, tandaTangan} from "./spjKaki.js";

/** How the code stands in an SPJ: in six cells, in one, or in one joined to its sub kegiatan. */
export type BentukKode = "enam-sel" | "satu-sel" | "gabungan";

export interface JenisSpj {
  sifat: "FUNGSIONAL" | "ADMINISTRATIF";
  /** The unit whose BPP states it, or null for the SPJ of the SKPD. */
  unit: Unit | null;
  bentuk: BentukKode;
}

export const formatRupiah = '#,##0;[Red](#,##0);"-";@';

const kelompok = ["SPJ - LS Gaji", "SPJ - LS Barang & Jasa", "SPJ - UP/GU/TU"];
const rentang = ["s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini"];
const jumlahJudul = "Jumlah SPJ (LS + UP/GU/TU) s.d Bulan ini";
const nomor = "1|2|3|4|5|6 = (4+5)|7|8|9 = (7+8)|10|11|12 = (10+11)|13 = (6+9+12)|14 = (3-13)".split("|");

/** An SPJ administratif counts an LS on the day of its SP2D, whether the money has arrived or not. */
export function rekapSpj(model: Model, {sifat, unit}: Pick<JenisSpj, "sifat" | "unit">): Rekap {
  if (sifat === "FUNGSIONAL") return rekapDokumen(model, {unit});
  return rekapDokumen(model, {unit, hari: ({jenis, tanggal, sp2d}) => (jenis === "TBP" ? tanggal : sp2d)});
}

/** The leaves of an SPJ: columns 3 to 14 of the sub kegiatan and rekening, in rupiah. */
export function daunSpj(model: Model, rekap: Rekap, bulan: number): Daun[] {
  return [...rekap].map(([kunci, jenis]) => {
    const [kodeSub, rekening] = kunci.split("/") as [string, string];
    const anggaran = model.lini
      .filter((l) => l.kodeSub === kodeSub && l.rekening === rekening)
      .reduce((sum, l) => sum + l.pagu[tahapanPada(bulan)], 0);
    const triplets = jenis.flatMap((bulanan) => {
      const lalu = bulanan.slice(0, bulan - 1).reduce((sum, nilai) => sum + nilai, 0);
      return [lalu, bulanan[bulan - 1]!, lalu + bulanan[bulan - 1]!];
    });
    const jumlah = triplets[2]! + triplets[5]! + triplets[8]!;
    return {kodeSub, rekening, nilai: [anggaran, ...triplets, jumlah, anggaran - jumlah]};
  });
}

/** One month's SPJ as a sheet named after the month, with title, table, footer block and signatures. */
export function lembarSpj(model: Model, rekap: Rekap, bulan: number, jenis: JenisSpj): LembarKeluar {
  const {opd, tahun} = model;
  const lini = jenis.unit === null ? model.lini : model.lini.filter(({unit}) => unit === jenis.unit);
  const daun = daunSpj({...model, lini}, rekap, bulan);
  const total = sumKolom(daun.map(({nilai}) => nilai));
  const kode = jenis.bentuk === "enam-sel" ? 6 : 1;
  const width = kode + 13;
  const wide = (text: string): IsiSel[] => [text, ...new Array<IsiSel>(width - 1).fill(null)];
  const judul = [
    namaDaerah,
    `LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN${jenis.unit === null ? "" : " PEMBANTU"}`,
    `( SPJ BELANJA - ${jenis.sifat} )`,
    "SIMULASI, BUKAN DOKUMEN RESMI",
    `SKPD : ${opd.kode} ${opd.nama}`,
    ...(jenis.unit === null ? [] : [`Unit SKPD : ${jenis.unit.kode} ${jenis.unit.nama}`]),
    `Tahun Anggaran : ${tahun}`,
    `Bulan : ${formatBulan(bulan)}`,
  ];
  const kepala = kepalaSpj(kode);
  const skpd = jenis.bentuk === "enam-sel" ? [opd.nama, ...kosong(6)] : [opd.kode, opd.nama];
  const baris: IsiSel[][] = [
    ...judul.map(wide),
    wide(""),
    ...kepala,
    [...skpd, ...total],
    ...createPohon(opd, daun).map((row) => [...selKode(row, jenis.bentuk), row.nama, ...row.nilai]),
    ["JUMLAH", ...kosong(kode), ...total],
    ...kakiSpj(model, {rekap, bulan, unit: jenis.unit}).map((row) => [...kosong(kode), ...row]),
    [],
    ...tandaTangan(opd, hariOf(tahun, bulan, 31), {
      pembantu: jenis.unit !== null,
      width,
    }),
  ];
  const awal = judul.length + 1;
  return {
    nama: formatBulan(bulan),
    baris,
    lebar: [
      ...(kode === 6 ? [4, 4, 4, 4, 4, 6] : [jenis.bentuk === "gabungan" ? 38 : 24]),
      44,
      ...new Array<number>(12).fill(17),
    ],
    format: [...new Array<string>(kode + 1).fill("@"), ...new Array<string>(12).fill(formatRupiah)],
    gabung: [
      ...judul.map((_, r) => [r, 0, r, width - 1] as const),
      ...gabungKepala(awal, kode),
      ...(kode === 6 ? [[awal + 3, 0, awal + 3, 6] as const] : []),
    ],
    tebal: [...judul.keys(), awal, awal + 1, awal + 2, awal + 3],
  };
}

/** The two title rows and the row of column numbers. */
function kepalaSpj(kode: number): IsiSel[][] {
  return [
    [
      "Kode Rekening",
      ...kosong(kode - 1),
      "Uraian",
      "Jumlah Anggaran",
      ...kelompok.flatMap((k) => [k, null, null]),
      jumlahJudul,
      "Sisa Pagu Anggaran",
    ],
    [...kosong(kode + 2), ...kelompok.flatMap(() => rentang), null, null],
    [nomor[0]!, ...kosong(kode - 1), ...nomor.slice(1)],
  ];
}

function gabungKepala(awal: number, kode: number): (readonly [number, number, number, number])[] {
  const down = [kode, kode + 1, kode + 11, kode + 12].map((c) => [awal, c, awal + 1, c] as const);
  const groups = [0, 3, 6].map((offset) => [awal, kode + 2 + offset, awal, kode + 4 + offset] as const);
  return [
    [awal, 0, awal + 1, kode - 1],
    ...down,
    ...groups,
    ...(kode === 1 ? [] : [[awal + 2, 0, awal + 2, kode - 1] as const]),
  ];
}

/** A code in six cells ends each but its last with a point. */
function selKode({kode, sub}: BarisPohon, bentuk: BentukKode): IsiSel[] {
  if (bentuk === "satu-sel") return [kode];
  if (bentuk === "gabungan") return [sub === null ? kode : `${sub}.${kode}`];
  const parts = kode.split(".");
  return Array.from(
    {length: 6},
    (_, index) => parts[index] === undefined ? null : index === parts.length - 1 ? parts[index]! : `${parts[index]}.`,
  );
}

const kosong = (banyak: number): null[] => new Array<null>(banyak).fill(null);
