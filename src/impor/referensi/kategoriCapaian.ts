import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, opsional, teks, terisi} from "../datar/sel.js";

/** The bands of achievement as an LKjIP prints them (Tabel 3.1): each bound is a line of `kategori-capaian`. */
export const kategoriCapaian = jenisDatar({
  jenis: "aturan",
  kolom: {kategori: terisi, batas_bawah: angka, batas_atas: angka, sumber: opsional(teks)},
  perlu: [],
  kunci: ["kategori"],
  fakta: ({kategori, batas_bawah, batas_atas, sumber}, {baris}) => {
    const bound = (nama: string, nilai: number | null) =>
      nilai === null ? [] : [{
        baris,
        aturan: "kategori-capaian",
        kunci: `${kategori} ${nama}`,
        nilai: String(nilai),
        berlaku_sejak: null,
        daerah: null,
        sumber,
        kepastian: null,
      }];
    return {aturan: [...bound("batas bawah", batas_bawah), ...bound("batas atas", batas_atas)]};
  },
});
