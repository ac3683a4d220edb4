/**
 * What Framework builds with exit code 0 although it is broken: an error box in a page, or an import that a browser
 * cannot resolve. Gives one sentence for each.
 */
export function problemsOf(path: string, text: string): string[] {
  const problems: string[] = [];
  if (path.endsWith(".html") && text.includes("observablehq--error")) problems.push(`${path}: blok kode gagal`);
  for (const [, specifier] of text.matchAll(/\b(?:import|from)\s*\(?\s*["']([^"'\n]+)["']/g)) {
    if (!/^(\.{0,2}\/)/.test(specifier!)) problems.push(`${path}: impor "${specifier}" tidak dapat dibuka peramban`);
  }
  return problems;
}
