import {tahapanTerakhir} from "../gudang/tahapanTerakhir.js";

/**
 * A CTE `terakhir`: the counted pagu of each sub kegiatan at its latest stage, row by row. A sub kegiatan that a later
 * stage leaves out keeps the one that still names it.
 */
export const paguTerakhir = `terakhir AS (
  SELECT p.* FROM pagu p JOIN (
  ${tahapanTerakhir("tahun, skpd, kode_sub_kegiatan")}
  ) USING (tahun, skpd, kode_sub_kegiatan, urutan_tahapan)
)`;
