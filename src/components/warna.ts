/** One meaning per colour on all pages; the values stand in `style.css`, light and dark. */
export const warna = {
  pagu: "var(--pagu)",
  realisasi: "var(--realisasi)",
  lewatRencana: "var(--lewat-rencana)",
  garis: "var(--garis)",
  tinta: "var(--tinta)",
  tinta2: "var(--tinta-2)",
} as const;
