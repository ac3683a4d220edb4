import {namaBulan} from "../../src/format/bulan.js";
import type {IsiSel, LembarKeluar} from "../../src/ekspor/bukuKerja.js";
import {kunciRincian, type Model, rakOf} from "./model.js";
import {namaDaerah} from "./opd.js";
import type {TahapanContoh} from "./pagu.js";
import {createPohon, type Daun, sumKolom} from "./pohon.js";

/** The cash plan of an agency, year and stage: pagu, its total and twelve months per rekening, with the sums below. */
export function lembarRak(model: Model, tahapan: TahapanContoh): LembarKeluar {
  const {opd, tahun} = model;
  const daun = daunRak(model, tahapan);
  const total = sumKolom(daun.map(({nilai}) => nilai));
  const bulan = total.slice(2);
  const judul = [
    namaDaerah,
    "RENCANA ANGGARAN KAS BELANJA (SIMULASI)",
    `SKPD : ${opd.kode} ${opd.nama}`,
    `Tahun Anggaran : ${tahun}`,
  ];
  const awal = judul.length + 1;
  const kaki = (nama: string, panjang: number): IsiSel[] => [
    nama,
    null,
    ...total.slice(0, 2),
    ...bulan.map((_, b) => (b % panjang === 0 ? bulan.slice(b, b + panjang).reduce((sum, n) => sum + n, 0) : null)),
  ];
  const groups = (panjang: number) => Array.from({length: 12 / panjang}, (_, i) => 4 + i * panjang);
  return {
    nama: `RAK ${tahun} ${tahapan === "murni" ? "Murni" : "Perubahan"}`,
    baris: [
      ...judul.map((text): IsiSel[] => [text]),
      [],
      ["Kode Rekening", "Uraian", "Pagu", "Total Rak", ...spread(["Semester I", "Semester II"], 6)],
      [null, null, null, null, ...spread(["Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"], 3)],
      [null, null, null, null, ...namaBulan],
      ...createPohon(opd, daun).map(({kode, nama, nilai}): IsiSel[] => [kode, nama, ...nilai]),
      kaki("JUMLAH ALOKASI KAS PER BULAN", 1),
      kaki("JUMLAH ALOKASI KAS PER TRIWULAN", 3),
      kaki("JUMLAH ALOKASI KAS PER SEMESTER", 6),
    ],
    lebar: [24, 44, ...new Array<number>(14).fill(16)],
    format: ["@", "@", ...new Array<string>(14).fill("#,##0")],
    gabung: [
      ...[0, 1, 2, 3].map((c) => [awal, c, awal + 2, c] as const),
      ...groups(6).map((c) => [awal, c, awal, c + 5] as const),
      ...groups(3).map((c) => [awal + 1, c, awal + 1, c + 2] as const),
    ],
    tebal: [0, 1, 2, 3, awal, awal + 1, awal + 2],
  };
}

function daunRak(model: Model, tahapan: TahapanContoh): Daun[] {
  const rows = new Map<string, Daun>();
  for (const l of model.lini) {
    const rak = rakOf(model, l, tahapan);
    const nilai = [l.pagu[tahapan], rak.reduce((sum, n) => sum + n, 0), ...rak];
    const earlier = rows.get(kunciRincian(l));
    rows.set(kunciRincian(l), {...l, nilai: earlier === undefined ? nilai : sumKolom([earlier.nilai, nilai])});
  }
  return [...rows.values()];
}

function spread(judul: readonly string[], panjang: number): IsiSel[] {
  return judul.flatMap((text) => [text, ...new Array<null>(panjang - 1).fill(null)]);
}
