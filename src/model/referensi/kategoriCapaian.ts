/** Bands of "kriteria penilaian realisasi kinerja", highest first; each covers bawah <= value <= atas, in percent. */
export interface PitaKategori {
  kategori: string;
  bawah: number;
  atas: number;
}

export interface AturanKategori {
  berlakuSejak: string;
  sumber: string;
  kepastian: "T" | "S" | "H" | "L";
  pita: readonly PitaKategori[];
}

/** The scale of Permendagri 86/2017 as LKjIP print it (Tabel 3.1 of the LKjIP 2024); it leaves gaps between bands. */
export const kategoriPermendagri86: AturanKategori = {
  berlakuSejak: "2017",
  sumber: "Permendagri 86/2017, sebagaimana dicetak LKjIP 2024 Tabel 3.1",
  kepastian: "T",
  pita: [
    {kategori: "Sangat Tinggi", bawah: 91, atas: 100},
    {kategori: "Tinggi", bawah: 76, atas: 90},
    {kategori: "Sedang", bawah: 66, atas: 75},
    {kategori: "Rendah", bawah: 51, atas: 65},
    {kategori: "Sangat Rendah", bawah: -Infinity, atas: 50},
  ],
};
