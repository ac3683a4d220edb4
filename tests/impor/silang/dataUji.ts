import type {AnggaranProgram, BarisLheSilang, DataSilang, Pernyataan} from "../../../src/model/silang.js";
import {periksaSilang} from "../../../src/impor/silang/daftarPeriksa.js";

const kosong: DataSilang = {
  pernyataan: [],
  program: [],
  indikator: [],
  anggaranTahunan: [],
  lhe: [],
  pita: [],
  pemetaan: [],
  nama: [],
};

/** One statement about the indicator `aktif` in 2024; its row is 2 unless given. */
export function nyata(isi: Partial<Pernyataan> & Pick<Pernyataan, "ukuran">): Pernyataan {
  const nilai = isi.nilai === undefined ? null : isi.nilai;
  return {
    berkas: "uji.csv",
    lembar: null,
    baris: 2,
    kolom: "C",
    skpd: "Dinas Contoh",
    tabel: "Tabel 1",
    dokumen: null,
    tahapan: "tidak-disebut",
    tahun: 2024,
    kodeIndikator: "aktif",
    indikator: "Koperasi aktif",
    kode: null,
    nama: null,
    teks: nilai === null ? "" : String(nilai).replace(".", ","),
    nilai,
    ...isi,
  };
}

export function programUji(
  kode: string,
  pagu: number,
  realisasi: number | null,
  persenTercetak: number | null = null,
): AnggaranProgram {
  return {
    tahun: 2024,
    skpd: "Dinas Contoh",
    kode,
    nama: `Program ${kode}`,
    pagu,
    realisasi,
    persenTercetak,
    berkas: "rekap.csv",
  };
}

export function lheUji(isi: Partial<BarisLheSilang>): BarisLheSilang {
  return {
    berkas: "lhe.csv",
    lembar: null,
    baris: 2,
    kolom: "G",
    skpd: "Dinas Contoh",
    tahunDinilai: 2022,
    komponen: "Perencanaan",
    jenisBaris: "komponen",
    bobot: null,
    capaian: null,
    nilai: null,
    predikat: null,
    ...isi,
  };
}

/** The findings of all checks, as rule, row and value that would be right. */
export function temuanOf(data: Partial<DataSilang>) {
  return periksaSilang({...kosong, ...data}).flatMap(({temuan}) => temuan);
}

export function aturanOf(data: Partial<DataSilang>): string[] {
  return temuanOf(data).map(({aturan}) => aturan);
}

/** How many relations each rule compared, without those that compared none. */
export function diperiksaOf(data: Partial<DataSilang>): Record<string, number> {
  const counts = periksaSilang({...kosong, ...data}).filter(({diperiksa}) => diperiksa > 0);
  return Object.fromEntries(counts.map(({aturan, diperiksa}) => [aturan, diperiksa]));
}
