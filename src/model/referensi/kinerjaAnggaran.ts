/** How the efficiency E of a budget becomes a value of 0 to 100. */
export interface AturanNilaiEfisiensi {
  /** The year of the earliest document that was read using it. */
  berlakuSejak: string;
  sumber: string;
  kepastian: "T" | "S" | "H" | "L";
  /** E is cut off at this many percent on either side of 0. */
  batas: number;
  /** The value at an E of 0; as much again is added or taken away at the limits. */
  tengah: number;
}

/** The form of the value is read in two reports; that E is cut off at 20 is general knowledge, the article was not read. */
export const nilaiEfisiensiPusat: AturanNilaiEfisiensi = {
  berlakuSejak: "2019",
  sumber: "Bentuk rumus: LAKIP Itjen 2019 dan LAKIP Puslatbang KMP LAN 2021; batas 20 % lazim dipakai",
  kepastian: "L",
  batas: 20,
  tengah: 50,
};

/** What the implementation value of a budget is made of, in percent that add to 100. */
export interface AturanImplementasi {
  /** The year of the report that they were found in. */
  berlakuSejak: string;
  sumber: string;
  kepastian: "T" | "S" | "H" | "L";
  bobot: Readonly<Record<"penyerapan" | "konsistensi" | "capaianKeluaran" | "efisiensi", number>>;
}

/** The weights of a work unit of the central government; recomputed: they give the 87,93 that the report prints. */
export const implementasiPusat: AturanImplementasi = {
  berlakuSejak: "2021",
  sumber: "LAKIP Puslatbang KMP LAN 2021, dihitung ulang dari angka yang dicetak",
  kepastian: "H",
  bobot: {penyerapan: 9.7, konsistensi: 18.2, capaianKeluaran: 43.5, efisiensi: 28.6},
};
