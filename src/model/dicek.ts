/** The columns of `data/dicek.csv`, in the order in which a row is given to be pasted. */
export const kolomDicek = [
  "aturan",
  "berkas",
  "lembar",
  "sel",
  "kode",
  "nilai",
  "seharusnya",
  "selisih",
  "alasan",
  "oleh",
  "tanggal",
] as const;
