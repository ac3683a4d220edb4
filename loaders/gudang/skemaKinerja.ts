/** The tables of performance and SAKIP, made anew from `bacaan` by each import; indicators by the code resolved for them. */
const own = (table: string, columns: string, source = "terbaca") => `
CREATE TABLE ${table} AS
SELECT m.asal, m.berkas, m.lembar, ${columns}
FROM ${source}_${table} f JOIN m USING (bagian)`;
const known =
  "LEFT JOIN indikator_dikenal i ON i.nama = f.indikator AND i.skpd IS NOT DISTINCT FROM m.skpd::VARCHAR ORDER BY m.berkas, m.lembar, f.baris;";
const sorted = "ORDER BY m.berkas, m.lembar, f.baris;";

export const skemaKinerja = [
  `${own("indikator", "i.kode_indikator, m.skpd, f.* EXCLUDE (bagian, kode_indikator)")} ${known}`,
  `${own("target", "i.kode_indikator, m.skpd, f.* EXCLUDE (bagian)", "terhitung")} ${known}`,
  `${own("capaian", "i.kode_indikator, m.skpd, f.* EXCLUDE (bagian)", "terhitung")} ${known}`,
  `${own("indikator_program", "i.kode_indikator, m.skpd, f.* EXCLUDE (bagian)", "terhitung")} ${known}`,
  `${own("catatan", "i.kode_indikator, m.skpd, f.* EXCLUDE (bagian)")} ${known}`,
  `${own("lhe", "m.skpd, f.* EXCLUDE (bagian)", "terhitung")} ${sorted}`,
  `${own("tindak_lanjut", "m.skpd, f.* EXCLUDE (bagian)")} ${sorted}`,
  `${own("aturan", "f.* EXCLUDE (bagian)")} ${sorted}`,
].join("\n");
