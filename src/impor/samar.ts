const nip = /\bNIP\b|(?<!\d)(?:19|20)\d{6} ?\d{6} ?\d ?\d{3}(?!\d)/i;

/** Whether a text holds the number of a civil servant, and with it usually a name. */
export function hasNip(text: string): boolean {
  return nip.test(text);
}

/** A text as findings and rejected rows may repeat it: not at all where it holds the number of a civil servant. */
export function samarkan(text: string): string {
  return hasNip(text) ? "(memuat NIP)" : text;
}
