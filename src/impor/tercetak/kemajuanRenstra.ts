import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, opsional, teks, terisi} from "../datar/sel.js";
import {angkaTercetak} from "./angkaTercetak.js";

/** Progress of each indicator towards the end of the Renstra (an LKjIP Tabel 3.4). */
export const kemajuanRenstra = jenisDatar({
  jenis: "dokumen-tercetak",
  kolom: {
    indikator: terisi,
    realisasi: {deret: "realisasi_<tahun>", sel: angka},
    target_akhir_renstra: angka,
    tingkat_kemajuan_tercetak: angka,
    sumber: opsional(teks),
  },
  perlu: ["tahun", "skpd"],
  kunci: ["indikator"],
  fakta: ({indikator, realisasi, target_akhir_renstra, tingkat_kemajuan_tercetak, sumber: dokumen}, baris) => {
    const print = (kolom: string, ukuran: string, nilai: number | null) =>
      angkaTercetak(baris, kolom, {indikator, ukuran, nilai, dokumen});
    return {
      tercetak: [
        ...realisasi.flatMap(({tahun, nilai, kolom}) =>
          angkaTercetak(baris, kolom, {indikator, tahun, ukuran: "realisasi-kinerja", nilai, dokumen})
        ),
        ...print("target_akhir_renstra", "target-akhir", target_akhir_renstra),
        ...print("tingkat_kemajuan_tercetak", "kemajuan", tingkat_kemajuan_tercetak),
      ],
    };
  },
});
