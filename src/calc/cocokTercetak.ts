/** A figure as printed: its value and how many decimals it is printed with. */
export interface AngkaCetak {
  nilai: number;
  desimal: number;
}

/**
 * Half a unit of the last printed decimal: how far a printed figure may be from the one rounded to it.
 *
 * Unit: that of the figure.
 * Source: definition: ours (`kontrak.md` 3, when a printed figure differs).
 * Edge cases: a figure without decimals may be off by a half.
 *
 * @example setengahSatuan({desimal: 2}) // 0.005
 */
export function setengahSatuan({desimal}: Pick<AngkaCetak, "desimal">): number {
  return 0.5 * 10 ** -desimal;
}

/**
 * Whether a printed figure follows from a computed one: "sama" within half a unit of its last printed decimal;
 * "dipotong" when the computed one cut off at that decimal gives it; else "beda".
 *
 * `toleransi` adds what the rounding of printed inputs may have moved the computed one by, in its own unit.
 * Source: definition: ours.
 * Edge cases: a billionth of slack, so that a value exactly on the edge is not lost to binary fractions: 0.57 cut off
 * at two decimals is 0.57, although 0.57 * 100 is below 57.
 *
 * @example cocokTercetak({nilai: 97.1, desimal: 1}, 97.19178) // "dipotong"
 */
export function cocokTercetak(tercetak: AngkaCetak, hitung: number, toleransi = 0): "sama" | "dipotong" | "beda" {
  const slack = 1e-9;
  if (Math.abs(tercetak.nilai - hitung) <= setengahSatuan(tercetak) + toleransi + slack) return "sama";
  const unit = 10 ** tercetak.desimal;
  const cut = Math.trunc((hitung + Math.sign(hitung) * slack) * unit) / unit;
  return Math.abs(cut - tercetak.nilai) <= slack ? "dipotong" : "beda";
}
