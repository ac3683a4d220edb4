/** How a kind of spending spreads over the year. */
export type Pola = "gaji" | "tpp" | "rata" | "barang" | "kegiatan" | "perjalanan" | "modal";

/** Months in which the holiday allowance (the "14th salary") was paid: before Idul Fitri. */
const bulanThr: Readonly<Record<number, number>> = {2021: 5, 2022: 4, 2023: 4, 2024: 4, 2025: 3, 2026: 3};
const bulanGaji13: Readonly<Record<number, number>> = {2021: 6, 2022: 7, 2023: 6, 2024: 6, 2025: 6, 2026: 6};

const bobot: Readonly<Record<Exclude<Pola, "gaji">, readonly number[]>> = {
  tpp: [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
  rata: [0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5],
  barang: [0.1, 0.4, 0.7, 1, 1, 1.1, 1, 1, 1.1, 1.2, 1.5, 2.2],
  kegiatan: [0, 0.2, 0.5, 1, 1.2, 1.3, 1, 1.2, 1.3, 1.5, 1.8, 1.6],
  perjalanan: [0.1, 0.5, 0.8, 1, 1.1, 1, 0.9, 1, 1.1, 1.2, 1.5, 1.5],
  modal: [0, 0, 0, 0.2, 0.3, 0.8, 0.6, 0.8, 1.2, 1.6, 2.4, 4.6],
};

/**
 * The weight of each month in a year's spending: a slow first quarter and a peak in December, salaries every month
 * with a 13th and a 14th.
 */
export function bobotRealisasi(pola: Pola, tahun: number): readonly number[] {
  if (pola !== "gaji") return bobot[pola];
  return Array.from(
    {length: 12},
    (_, index) => 1 + (bulanThr[tahun] === index + 1 ? 1 : 0) + (bulanGaji13[tahun] === index + 1 ? 1 : 0),
  );
}

/** The weight of each month in the cash plan: what is not salary is planned half a month earlier than it is spent. */
export function bobotRencana(pola: Pola, tahun: number): readonly number[] {
  const own = bobotRealisasi(pola, tahun);
  if (pola === "gaji" || pola === "tpp") return own;
  return own.map((weight, index) => (weight + (own[index + 1] ?? weight)) / 2);
}
