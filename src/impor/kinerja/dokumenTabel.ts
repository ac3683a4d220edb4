/** The documents whose targets the tables of an LKjIP repeat, by the number of the table. */
const tables: Readonly<Record<string, string>> = {
  "tabel 2.1": "Renstra",
  "tabel 2.2": "IKU",
  "tabel 2.3": "Renja",
  "tabel 2.4": "PK",
  "lampiran 1": "PK",
  "lampiran 2": "Renstra",
};

const names: readonly [RegExp, string][] = [
  [/\b(pk|perjanjian kinerja)\b.*\bperubahan\b|\bperubahan\b.*\b(pk|perjanjian kinerja)\b/i, "PK Perubahan"],
  [/\b(pk|perjanjian kinerja)\b/i, "PK"],
  [/\b(renja|rencana kerja)\b/i, "Renja"],
  [/\b(renstra|rencana strategis)\b/i, "Renstra"],
  [/\b(iku|indikator kinerja utama)\b/i, "IKU"],
];

/**
 * The document that a target is from: the one that the text names, else the one that a table of that number repeats,
 * else the text as it stands.
 */
export function dokumenOf(text: string): string {
  const named = names.find(([pattern]) => pattern.test(text))?.[1];
  const table = /^(tabel|lampiran) \d+(\.\d+)?/i.exec(text)?.[0].toLowerCase() ?? "";
  const dokumen = named ?? tables[table];
  if (dokumen === undefined) return text;
  return dokumen === "PK" && /\bperubahan\b/i.test(text) ? "PK Perubahan" : dokumen;
}
