import {kriteriaLke} from "./kriteriaLke.js";

/** An answer in the LKE, best first. */
export type Huruf = "AA" | "A" | "BB" | "B" | "CC" | "C" | "D" | "E";

export interface SubKomponenLke {
  /** As in `kriteriaLke`. */
  kunci: string;
  nama: string;
  /** Its part of the weight of its component, in percent. */
  porsi: number;
  /** How many criteria make it up. */
  banyakKriteria: number;
}

export interface KomponenLke {
  nama: string;
  /** Points out of 100. */
  bobot: number;
  subKomponen: readonly SubKomponenLke[];
}

export interface AturanLke {
  berlakuSejak: string;
  sumber: string;
  kepastian: "T" | "S" | "H" | "L";
  /** What each answer is worth, 0 to 100. */
  nilaiHuruf: Readonly<Record<Huruf, number>>;
  komponen: readonly KomponenLke[];
}

const bagian = [{nama: "Keberadaan", porsi: 20}, {nama: "Kualitas", porsi: 30}, {nama: "Pemanfaatan", porsi: 50}];

/** The sub-components of the component whose keys begin with `awalan`, in the order of the form. */
function subKomponen(awalan: string): SubKomponenLke[] {
  return kriteriaLke.filter(({kunci}) => kunci.startsWith(`${awalan}-`))
    .map(({kunci, kriteria}, index) => ({kunci, ...bagian[index]!, banyakKriteria: kriteria.length}));
}

/** Weights and answers of the LKE AKIP of PermenPANRB 88/2021. */
export const lkePermenpan88: AturanLke = {
  berlakuSejak: "2021",
  sumber: "PermenPANRB 88/2021, tabel bobot dan pengisian nilai (dibaca pada salinan untuk Mahkamah Agung RI)",
  kepastian: "T",
  nilaiHuruf: {AA: 100, A: 90, BB: 80, B: 70, CC: 60, C: 50, D: 30, E: 0},
  komponen: [
    {nama: "Perencanaan Kinerja", bobot: 30, subKomponen: subKomponen("perencanaan")},
    {nama: "Pengukuran Kinerja", bobot: 30, subKomponen: subKomponen("pengukuran")},
    {nama: "Pelaporan Kinerja", bobot: 15, subKomponen: subKomponen("pelaporan")},
    {nama: "Evaluasi Akuntabilitas Kinerja Internal", bobot: 25, subKomponen: subKomponen("evaluasi")},
  ],
};
