import {createAcak} from "./acak.js";

export const namaDaerah = "KABUPATEN CONTOH";

export interface Unit {
  kode: string;
  nama: string;
}

export interface Pejabat {
  nama: string;
  nip: string;
  jabatan: string;
}

/** A fictional agency of the fictional Kabupaten Contoh. */
export interface Opd {
  /** 1 for "Dinas Contoh", 2 for "Dinas Contoh 2"… */
  nomor: number;
  kode: string;
  /** Carries the word SIMULASI, so that every export that prints it does. */
  nama: string;
  urusan: Unit;
  bidang: Unit;
  induk: Unit;
  uptd: Unit;
  pengguna: Pejabat;
  bendahara: Pejabat;
  pembantu: Pejabat;
  ppkd: Pejabat;
  /** Its budget as a multiple of Dinas Contoh's. */
  skala: number;
  /** Receipts per rekening and month, at most. */
  padat: number;
}

/**
 * The n-th agency. Its bidang urusan is one that the nomenclature does not have (9.99 down to 9.10). Dinas Contoh is
 * small; the others have as many receipts as agencies have.
 */
export function createOpd(benih: number, nomor: number): Opd {
  const acak = createAcak(benih, nomor, "opd");
  const bidang = `9.${99 - ((nomor - 1) % 90)}`;
  const urut = String(1 + Math.floor((nomor - 1) / 90)).padStart(2, "0");
  const skpd = `${bidang}.0.00.0.00.${urut}`;
  const akhiran = nomor === 1 ? "" : ` ${nomor}`;
  const nama = `DINAS CONTOH${akhiran} (SIMULASI)`;
  const nip = (urutan: number) => `190001${String(urutan).padStart(2, "0")} 192001 1 ${String(nomor).padStart(3, "0")}`;
  return {
    nomor,
    kode: `${skpd}.0000`,
    nama,
    urusan: {kode: "9", nama: "URUSAN PEMERINTAHAN CONTOH"},
    bidang: {kode: bidang, nama: `URUSAN PEMERINTAHAN BIDANG CONTOH${akhiran}`},
    induk: {kode: `${skpd}.0000`, nama},
    uptd: {kode: `${skpd}.0001`, nama: `UPTD LAYANAN CONTOH${akhiran} (SIMULASI)`},
    pengguna: {nama: "Fulan bin Contoh, S.E., M.M.", nip: nip(1), jabatan: "Pengguna Anggaran"},
    bendahara: {nama: "Fulanah binti Contoh, A.Md.", nip: nip(2), jabatan: "Bendahara Pengeluaran"},
    pembantu: {nama: "Anu bin Contoh, A.Md.", nip: nip(3), jabatan: "Bendahara Pengeluaran Pembantu"},
    ppkd: {nama: "Polan bin Contoh, S.E., M.Si.", nip: "19000104 192001 1 004", jabatan: "PPKD"},
    skala: nomor === 1 ? 1 : acak.antara(0.6, 4),
    padat: nomor === 1 ? 1 : acak.bulat(20, 36),
  };
}
