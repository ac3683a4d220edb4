import {jenisDatar} from "../datar/jenisDatar.js";
import {opsional, teks, terisi} from "../datar/sel.js";
import {indikatorKosong} from "./kosong.js";

/** Definition and formula of each IKU, as an LKjIP prints them (Tabel 2.2). */
export const iku = jenisDatar({
  jenis: "indikator",
  kolom: {indikator: terisi, satuan: teks, definisi_ringkas: teks, rumus_ringkas: teks, sumber: opsional(teks)},
  perlu: ["skpd"],
  kunci: ["indikator"],
  fakta: ({indikator, satuan, definisi_ringkas: definisi, rumus_ringkas: rumus}, {baris}) => ({
    indikator: [{...indikatorKosong, baris, indikator, satuan, definisi, rumus, dokumen: "IKU"}],
  }),
});
