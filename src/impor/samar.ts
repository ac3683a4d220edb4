const nomor = /(?<!\d)(?:19|20)\d{6} ?\d{6} ?\d ?\d{3}(?!\d)/;
const nip = new RegExp(`\\bNIP\\b|${nomor.source}`, "i");

/** Whether a text holds the eighteen digits of a NIP themselves: such a row is of people, whatever else stands in it. */
export function hasNomorNip(text: string): boolean {
  return nomor.test(text);
}

/** Whether a text holds the number of a civil servant, and with it usually a name. */
export function hasNip(text: string): boolean {
  return nip.test(text);
}

/** A text as findings and rejected rows may repeat it: not at all where it holds the number of a civil servant. */
export function samarkan(text: string): string {
  return hasNip(text) ? "(memuat NIP)" : text;
}
