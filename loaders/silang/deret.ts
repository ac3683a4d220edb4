/**
 * Two CTE of the inputs that state running totals: `deret`, each with the one before it in its series (year, SKPD, unit,
 * kind) by `sebelum`; and `pasang`, those that have one, with what both are. Inputs that are left out, and those of a BP,
 * a BPP or an SPJ administratif, are in no series: several of them may state one month.
 */
export function deretBerjalan(peran: "peran_realisasi" | "peran_pagu"): string {
  return `deret AS (
  SELECT bagian, berkas, lembar, tahun, skpd, sub_skpd, bulan, ditolak,
    lag(bagian) OVER urut AS sebelum
  FROM m
  WHERE lingkup = 'SKPD' AND NOT administratif AND bulan_awal IS NULL AND peran_realisasi IS NOT NULL
    AND ${peran} IN ('dihitung', 'pembanding')
  WINDOW urut AS (PARTITION BY tahun, skpd, jenis, sub_skpd ORDER BY bulan)
), pasang AS (
  SELECT d.*, s.berkas AS berkas_sebelum, s.lembar AS lembar_sebelum, s.bulan AS bulan_sebelum,
    s.ditolak AS ditolak_sebelum
  FROM deret d JOIN deret s ON s.bagian = d.sebelum
)`;
}
