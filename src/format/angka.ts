const amount = new Intl.NumberFormat("id-ID", {maximumFractionDigits: 2});

/** A number in Indonesian form with at most two decimals: `1.250.000` or `1.234,5`. */
export function formatAngka(value: number): string {
  return amount.format(value);
}
