const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/**
 * The stage of the budget that a text of an export names (`Murni`, `APBD Pergeseran II`, `Pergeseran ke-1`,
 * `Perubahan`), or null when it names none. A shift without a number is the first one.
 */
export function parseTahapan(text: string): string | null {
  const words = text.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  const shift = /\bpergeseran\b(?: ke)?(?: (\d{1,2}|[ivx]+)\b)?/.exec(words);
  if (shift !== null) {
    const [, number = "1"] = shift;
    const order = /^\d/.test(number) ? Number(number) : roman.indexOf(number) + 1;
    return order >= 1 ? `pergeseran-${order}` : null;
  }
  if (/\bperubahan\b|\bapbd p\b|\bp apbd\b|\bdppa\b/.test(words)) return "perubahan";
  if (/\bmurni\b|\binduk\b|\bpenetapan\b|^apbd$/.test(words)) return "murni";
  return words === "tidak disebut" ? "tidak-disebut" : null;
}
