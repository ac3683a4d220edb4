/**
 * A text of its own with the same letters. A piece cut out of a larger text keeps the whole of it in memory, so what
 * outlives the rows of a large file is copied: a text is built anew, and its one extra letter cut off again.
 */
export function teksSendiri(text: string): string {
  return ` ${text}`.slice(1);
}
