import {jenisDatar} from "../datar/jenisDatar.js";
import {kodeTerisi, salahSatu} from "../datar/sel.js";
import {kodeNama} from "./nomenklaturSipd.js";

/** Sub kegiatan of one year with code and name in a later nomenclature; the years stand in the titles of the columns. */
export const padananPemutakhiran = jenisDatar({
  jenis: "padanan",
  kolom: {
    lama: {deret: "kode_<tahun>", sel: kodeTerisi},
    status: salahSatu("tetap", "diganti"),
    baru: {deret: "kode_nama_pemutakhiran_<tahun>", sel: kodeNama},
  },
  perlu: [],
  kunci: [],
  fakta: ({lama, status, baru}, {baris}) => ({
    padanan: lama.flatMap(({tahun: tahun_lama, nilai: kode_lama}) =>
      baru.map(({tahun: tahun_baru, nilai: {kode}}) => ({
        baris,
        kode_lama,
        tahun_lama,
        kode_baru: kode,
        tahun_baru,
        jenis: status,
        porsi: null,
        sumber: null,
      }))
    ),
  }),
});
