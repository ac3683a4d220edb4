/** What a report on performance may print for an indicator, of the report's year unless it says otherwise. */
export type MuatanLkjip =
  | "target"
  | "realisasi"
  | "capaian"
  | "target-akhir"
  | "kemajuan"
  | "realisasi-lalu"
  | "pembanding"
  | "analisis"
  | "efisiensi"
  | "perbaikan";

/** One thing that is printed, and the table that prints it (`Tabel 3.2`, `Lampiran 2`). */
export interface MuatanTercetak {
  muatan: MuatanLkjip;
  tabel: string;
}

/** An indicator of a tujuan or sasaran that the Renstra or the PK has a target for, with what the report prints of it. */
export interface IndikatorLkjip {
  indikator: string;
  muatan: readonly MuatanTercetak[];
  /** Whether what is printed as efficiency is nothing but the serapan. */
  efisiensiAdalahSerapan: boolean;
}

/** The answer to one point of the check of reporting quality. */
export interface HasilButir {
  nomor: number;
  kriteria: string;
  /** Null where the workbench cannot know. */
  terpenuhi: boolean | null;
  /** What the answer rests on. */
  bukti: string;
  /** What is missing, one sentence for each indicator. */
  yangKurang: string[];
}
