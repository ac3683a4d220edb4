import {formatBulan} from "../../src/format/bulan.js";
import type {IsiSel, LembarKeluar} from "../../src/ekspor/bukuKerja.js";
import {hariOf} from "./waktu.js";
import type {Model, Rekap} from "./model.js";
import {namaDaerah} from "./opd.js";
import {sumKolom} from "./pohon.js";
import {namaRekening} from "./rekening.js";
import {daunSpj, formatRupiah} from "./spj.js";
import {tandaTangan} from "./spjKaki.js";

/** An SPJ as SIMDA prints it: three lines for each rekening, one for each kind of spending, the first with its name. */
export function lembarSimda(model: Model, rekap: Rekap, bulan: number): LembarKeluar {
  const {opd, tahun} = model;
  const daun = daunSpj(model, rekap, bulan).sort((a, b) => (a.kodeSub + a.rekening < b.kodeSub + b.rekening ? -1 : 1));
  const total = sumKolom(daun.map(({nilai}) => nilai));
  const judul = [
    namaDaerah,
    "SURAT PERTANGGUNGJAWABAN (SPJ) BELANJA FUNGSIONAL - SIMULASI",
    `SKPD : ${opd.kode} ${opd.nama}`,
    `Tahun Anggaran : ${tahun}`,
    `Bulan : ${formatBulan(bulan)}`,
  ];
  const awal = judul.length + 1;
  const saldo = total[10]!;
  return {
    nama: formatBulan(bulan),
    baris: [
      ...judul.map((text): IsiSel[] => [text]),
      [],
      [
        "Kode Rekening",
        "Uraian",
        "Jumlah Anggaran",
        "s.d. Bulan lalu",
        "Bulan ini",
        "s.d. Bulan ini",
        "Jumlah SPJ (LS + UP/GU/TU) s.d. Bulan ini",
        "Sisa Anggaran",
      ],
      ...["SPJ - LS Gaji", "SPJ - LS Barang & Jasa", "SPJ - LS UP/GU/TU"].map((
        text,
      ): IsiSel[] => [null, null, null, text]),
      ...daun.flatMap(({kodeSub, rekening, nilai}) => stack([`${kodeSub}.${rekening}`, namaRekening(rekening)], nilai)),
      ...stack(["JUMLAH", null], total),
      ["Penerimaan"],
      ["- SP2D", saldo],
      ["- Lain-lain", 0],
      ["Jumlah Penerimaan", saldo],
      ["Pengeluaran"],
      ["- SPJ (LS + UP/GU/TU)", saldo],
      ["- Lain-lain", 0],
      ["Jumlah Pengeluaran", saldo],
      ["Saldo Kas", 0],
      [],
      ...tandaTangan(opd, hariOf(tahun, bulan, 31), {pembantu: false, width: 8}),
    ],
    lebar: [36, 44, ...new Array<number>(6).fill(17)],
    format: ["@", null, ...new Array<string>(6).fill(formatRupiah)],
    gabung: [
      ...[0, 1, 2, 6, 7].map((c) => [awal, c, awal + 3, c] as const),
      ...[1, 2, 3].map((r) => [awal + r, 3, awal + r, 5] as const),
    ],
    tebal: [0, 1, 2, 3, 4, awal],
  };
}

function stack(kepala: readonly IsiSel[], nilai: readonly number[]): IsiSel[][] {
  return [
    [...kepala, nilai[0]!, ...nilai.slice(1, 4), nilai[10]!, nilai[11]!],
    [null, null, null, ...nilai.slice(4, 7), null, null],
    [null, null, null, ...nilai.slice(7, 10), null, null],
  ];
}
