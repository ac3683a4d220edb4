const exact = new Intl.NumberFormat("id-ID", {maximumFractionDigits: 10});

/** Beyond it a double no longer holds whole rupiah and sen beside each other. */
const largest = 1e15;

/**
 * What a reader types into a field for a number: `1.250.000,5`, `Rp 1.250.000`, `87,5 %`, `-3`; a single point before one,
 * two or more than three digits is a decimal (`87.5`), before three a thousand (`1.250`).
 * An empty field is null; what is no number, or larger than a thousand trillion, is undefined.
 */
export function parseMasukanAngka(text: string): number | null | undefined {
  const bare = text.replace(/^\s*Rp/i, "").replace(/%\s*$/, "").replace(/\s/g, "").replace("−", "-");
  if (bare === "") return null;
  const value = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)
    ? Number(bare.replaceAll(".", "").replace(",", "."))
    : /^-?\d+([.,]\d+)?$/.test(bare)
    ? Number(bare.replace(",", "."))
    : NaN;
  return Math.abs(value) <= largest ? value : undefined;
}

/** The same the other way: what stands in the field, empty for null. */
export function formatMasukanAngka(value: number | null): string {
  return value === null ? "" : exact.format(value);
}
