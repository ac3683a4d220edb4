import type {DataAnggaran, FaktaPagu, FaktaPersen, FaktaRealisasi} from "../../src/model/anggaran.js";

const tempat = {sumber: 0, baris: 2, kolom: "F", tahun: 2024, skpd: "Dinas Contoh"};

export function pagu(kodeSubKegiatan: string, nilai: number, isi: Partial<FaktaPagu> = {}): FaktaPagu {
  return {...tempat, tahapan: "murni", tanggalBerlaku: null, kodeSubKegiatan, nilai, ...isi};
}

export function realisasi(kodeSubKegiatan: string, nilai: number, isi: Partial<FaktaRealisasi> = {}): FaktaRealisasi {
  return {...tempat, bulanAwal: 1, bulan: 12, kodeSubKegiatan, nilai, ...isi};
}

export function tercetak(kode: string, teks: string, isi: Partial<FaktaPersen> = {}): FaktaPersen {
  return {...tempat, bulan: 12, kode, teks, nilai: teks === "-" ? null : Number(teks.replace(",", ".")), ...isi};
}

/** Budget data of one official source with what a test needs in it. */
export function data(isi: Partial<DataAnggaran>): DataAnggaran {
  const sumber = [
    {berkas: "a.csv", lembar: null, jenis: "rekap-lkjip", asal: "resmi", statusAngka: "spj", keterangan: null} as const,
  ];
  return {sumber: [...sumber], skpd: [], nomenklatur: [], pagu: [], realisasi: [], tercetak: [], ...isi};
}
