const acronyms = [
  "ASN",
  "BLUD",
  "BMD",
  "DAK",
  "DPA",
  "KSP",
  "LKjIP",
  "OPD",
  "RKA",
  "SDM",
  "SKPD",
  "SPM",
  "UKM",
  "UMKM",
  "UPTD",
  "USP",
];
const acronymByCapitals = new Map(acronyms.map((acronym) => [acronym.toUpperCase(), acronym]));
const small = new Set(["atau", "dan", "dari", "dengan", "di", "ke", "oleh", "pada", "untuk", "yang"]);

/**
 * A name of the nomenclature for reading: what is printed in capitals gets ordinary letters, acronyms stay, anything
 * else is left as printed.
 */
export function formatNama(nama: string): string {
  if (nama !== nama.toUpperCase()) return nama;
  return nama.replace(/\p{L}+/gu, (word, offset: number) => {
    const acronym = acronymByCapitals.get(word);
    if (acronym !== undefined) return acronym;
    const lower = word.toLowerCase();
    return offset > 0 && small.has(lower) ? lower : `${word[0]}${lower.slice(1)}`;
  });
}

/** The same without the word "Program" in front, where a heading has said that these are programs. */
export function formatNamaProgram(nama: string): string {
  return formatNama(nama).replace(/^Program\s+/, "");
}
