const oneDecimal = new Intl.NumberFormat("id-ID", {minimumFractionDigits: 1, maximumFractionDigits: 1});

/** Percentage points with one decimal: `23,0`, `-1,5`. */
export function formatPoin(value: number): string {
  return oneDecimal.format(value);
}
