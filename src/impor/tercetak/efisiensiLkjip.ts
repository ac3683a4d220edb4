import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, opsional, rupiah, teks, terisi} from "../datar/sel.js";
import {angkaTercetak} from "./angkaTercetak.js";

/** Performance against budget (an LKjIP Tabel 3.6); a row may name a sasaran in place of its indicator. */
export const efisiensiLkjip = jenisDatar({
  jenis: "dokumen-tercetak",
  kolom: {
    tujuan_sasaran_indikator: terisi,
    target: angka,
    realisasi_kinerja: angka,
    anggaran: rupiah,
    realisasi_anggaran: rupiah,
    capaian_kinerja_tercetak: angka,
    capaian_anggaran_tercetak: angka,
    efisiensi_tercetak: angka,
    sumber: opsional(teks),
  },
  perlu: ["tahun", "skpd"],
  kunci: ["tujuan_sasaran_indikator"],
  fakta: ({tujuan_sasaran_indikator: indikator, sumber: dokumen, ...isi}, baris) => {
    const print = (kolom: keyof typeof isi, ukuran: string) =>
      angkaTercetak(baris, kolom, {indikator, ukuran, nilai: isi[kolom], dokumen});
    return {
      tercetak: [
        ...print("target", "target"),
        ...print("realisasi_kinerja", "realisasi-kinerja"),
        ...print("anggaran", "pagu"),
        ...print("realisasi_anggaran", "realisasi"),
        ...print("capaian_kinerja_tercetak", "capaian"),
        ...print("capaian_anggaran_tercetak", "capaian-anggaran"),
        ...print("efisiensi_tercetak", "efisiensi"),
      ],
    };
  },
});
