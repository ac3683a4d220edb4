export type SelCsv = string | number | null;

/** Rows as CSV text, one line each; cells are quoted where they need it. */
export function formatCsv(baris: readonly (readonly SelCsv[])[], pemisah: "," | ";" = ","): string {
  return baris.map((row) => `${row.map((sel) => formatSel(sel, pemisah)).join(pemisah)}\n`).join("");
}

function formatSel(sel: SelCsv, pemisah: string): string {
  const text = sel === null ? "" : String(sel);
  return /["\r\n]/.test(text) || text.includes(pemisah) ? `"${text.replaceAll('"', '""')}"` : text;
}
