/**
 * A CTE `terakhir`: the counted pagu of each sub kegiatan at its latest stage, row by row. A sub kegiatan that a later
 * stage leaves out keeps the one that still names it.
 */
export const paguTerakhir = `terakhir AS (
  SELECT p.* FROM pagu p JOIN (
    SELECT tahun, skpd, kode_sub_kegiatan, max(urutan_tahapan) AS urutan_tahapan FROM pagu GROUP BY ALL
  ) USING (tahun, skpd, kode_sub_kegiatan, urutan_tahapan)
)`;
