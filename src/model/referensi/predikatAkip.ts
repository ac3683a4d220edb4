/** A band of AKIP scores: above the next lower band's bound, up to and including `atas`. */
export interface PitaPredikat {
  predikat: string;
  interpretasi: string;
  atas: number;
}

export interface AturanPredikat {
  berlakuSejak: string;
  sumber: string;
  kepastian: "T" | "S" | "H" | "L";
  /** Highest first. */
  pita: readonly PitaPredikat[];
}

/** The predicates of PermenPANRB 88/2021; upper bounds are inclusive, a score of 0 is D. */
export const predikatPermenpan88: AturanPredikat = {
  berlakuSejak: "2021",
  sumber: "PermenPANRB 88/2021, tabel interpretasi predikat (dibaca pada salinan untuk Mahkamah Agung RI)",
  kepastian: "T",
  pita: [
    {predikat: "AA", interpretasi: "Sangat Memuaskan", atas: 100},
    {predikat: "A", interpretasi: "Memuaskan", atas: 90},
    {predikat: "BB", interpretasi: "Sangat Baik", atas: 80},
    {predikat: "B", interpretasi: "Baik", atas: 70},
    {predikat: "CC", interpretasi: "Cukup (Memadai)", atas: 60},
    {predikat: "C", interpretasi: "Kurang", atas: 50},
    {predikat: "D", interpretasi: "Sangat Kurang", atas: 30},
  ],
};
