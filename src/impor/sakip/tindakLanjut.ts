import {jenisDatar} from "../datar/jenisDatar.js";
import {angka, berjudul, teks, terisi} from "../datar/sel.js";

/** Recommendations of a LHE and what is done about them (also an LKjIP Lampiran 4). */
export const tindakLanjut = jenisDatar({
  jenis: "tindak-lanjut",
  templat: true,
  kolom: {
    nomor: terisi,
    rekomendasi: berjudul(terisi, "rekomendasi", "rekomendasi_ringkas"),
    rencana_aksi: berjudul(teks, "rencana_aksi", "rencana_aksi_ringkas"),
    waktu_hari: angka,
    penanggung_jawab: teks,
    status: teks,
  },
  perlu: ["skpd"],
  kunci: ["nomor"],
  fakta: (isi, {baris}) => ({tindak_lanjut: [{...isi, baris}]}),
});
