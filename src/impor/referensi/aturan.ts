import {jenisDatar} from "../datar/jenisDatar.js";
import {orNull, salahSatu, teks, terisi} from "../datar/sel.js";
import {cellText} from "../lembar.js";

/** Thresholds and lines of rule tables that override the built-in ones. */
export const aturan = jenisDatar({
  jenis: "aturan",
  templat: true,
  kolom: {
    aturan: terisi,
    kunci: terisi,
    nilai: terisi,
    berlaku_sejak: orNull({
      ...terisi,
      baca: (sel) => (/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(cellText(sel)) ? cellText(sel) : undefined),
      harapan: "tanggal seperti 2024-01-02",
    }),
    daerah: teks,
    sumber: teks,
    kepastian: orNull({...salahSatu("T", "S", "H", "L"), baca: (sel) => /^[TSHL]$/.exec(cellText(sel))?.[0]}),
  },
  perlu: [],
  kunci: ["aturan", "kunci", "berlaku_sejak", "daerah"],
  fakta: (isi, {baris}) => ({aturan: [{...isi, baris}]}),
});
