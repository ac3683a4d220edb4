import fc from "fast-check";
import type {BarisAnggaran} from "../../src/calc/barisAnggaran.js";
import type {Pilihan} from "../../src/calc/pilihFakta.js";
import type {DataAnggaran, FaktaPagu, FaktaPersen, FaktaRealisasi} from "../../src/model/anggaran.js";

const tempat = {sumber: 0, baris: 2, kolom: "F"};

/** What the facts below are selected by, unless a test says otherwise. */
export const pilihan: Pilihan = {tahun: 2024, skpd: "Dinas Contoh", bulan: 12, tahapan: "murni"};

export function paguOf(kodeSubKegiatan: string, nilai: number, isi: Partial<FaktaPagu> = {}): FaktaPagu {
  const {tahun, skpd, tahapan} = pilihan;
  return {...tempat, tahun, skpd, tahapan, tanggalBerlaku: null, kodeSubKegiatan, nilai, ...isi};
}

export function realisasiOf(kodeSubKegiatan: string, nilai: number, isi: Partial<FaktaRealisasi> = {}): FaktaRealisasi {
  const {tahun, skpd} = pilihan;
  return {...tempat, kolom: "G", tahun, skpd, bulanAwal: 1, bulan: 12, kodeSubKegiatan, nilai, ...isi};
}

export function persenOf(kode: string, nilai: number | null, isi: Partial<FaktaPersen> = {}): FaktaPersen {
  const {tahun, skpd, bulan} = pilihan;
  return {...tempat, kolom: "H", tahun, skpd, bulan, kode, teks: nilai === null ? "-" : String(nilai), nilai, ...isi};
}

export function dataOf(isi: Partial<DataAnggaran>): DataAnggaran {
  return {skpd: [], sumber: [], nomenklatur: [], pagu: [], realisasi: [], tercetak: [], ...isi};
}

/** A line of which only what a test looks at is known. */
export function barisOf(kode: string, isi: Partial<BarisAnggaran> = {}): BarisAnggaran {
  return {
    kode,
    level: "sub_kegiatan",
    nama: kode,
    pagu: null,
    realisasi: null,
    sisa: null,
    serapan: null,
    varians: {selisih: null, persen: null},
    porsiSisa: null,
    tercetak: null,
    fisik: null,
    daun: [],
    faktaFisik: [],
    ...isi,
  };
}

/** Codes of sub kegiatan in three programs of two kegiatan each. */
export const kodeDaun = fc.tuple(
  fc.integer({min: 1, max: 3}),
  fc.integer({min: 1, max: 2}),
  fc.integer({min: 1, max: 3}),
)
  .map(([program, kegiatan, sub]) => `2.17.0${program}.2.0${kegiatan}.000${sub}`);

/** Amounts in whole rupiah, and in sen. */
function jumlah({min, max}: {min: number; max: number}): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({min, max}), fc.integer({min: min * 100, max: max * 100}).map((sen) => sen / 100));
}

/** Budget facts to the sen, several of one leaf among them. */
export const daftarPagu = fc.array(
  fc.tuple(kodeDaun, jumlah({min: 0, max: 1_000_000_000_000})).map(([kode, nilai]) => paguOf(kode, nilai)),
  {maxLength: 30},
);

/** Spending facts to the sen, corrections below 0 among them. */
export const daftarRealisasi = fc.array(
  fc.tuple(kodeDaun, jumlah({min: -1_000_000_000, max: 1_000_000_000_000}), fc.integer({min: 1, max: 12}))
    .map(([kode, nilai, bulan]) => realisasiOf(kode, nilai, {bulanAwal: bulan, bulan})),
  {maxLength: 30},
);

/** A list with a permutation of it. */
export function withShuffled<T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> {
  return list.chain((items) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, {minLength: items.length, maxLength: items.length}))
  );
}

/** The exact sum of amounts, counted in sen. */
export function sumOf(facts: readonly {nilai: number}[]): number {
  return facts.reduce((sum, {nilai}) => sum + Math.round(nilai * 100), 0) / 100;
}
