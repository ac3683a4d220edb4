/** A column of a table in plain text; figures stand to the right. */
export interface KolomTeks {
  judul: string;
  kanan?: true;
}

/** Lines of a table in plain text, the heads first: each column as wide as its widest cell, two spaces between. */
export function tabelTeks(kolom: readonly KolomTeks[], baris: readonly (readonly string[])[]): string[] {
  const lines = [kolom.map(({judul}) => judul), ...baris];
  const widths = kolom.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)));
  return lines.map((line) =>
    line.map((cell, index) => (kolom[index]!.kanan ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join("  ").trimEnd()
  );
}
