import fc from "fast-check";

/** A CSV of semicolons with one of its first cells overwritten (`kolom` is the last that may be), cut off anywhere. */
export function csvRusak(csv: string, kolom: number, isi: readonly string[]): fc.Arbitrary<string> {
  const lines = csv.split("\n");
  return fc.tuple(fc.nat(lines.length - 1), fc.nat(kolom), fc.constantFrom(...isi), fc.nat(csv.length))
    .map(([line, cell, text, end]) =>
      lines.map((row, index) =>
        index !== line ? row : row.split(";").map((old, at) => (at === cell ? text : old)).join(";")
      ).join("\n").slice(0, end)
    );
}
