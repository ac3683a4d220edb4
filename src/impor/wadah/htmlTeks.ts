/** Text as a browser shows it, put together from pieces: runs of white space are one space, none stands at an end. */
export class TeksHtml {
  private parts: string[] = [];
  private gap: "" | " " | "\n" = "";

  add(piece: string): void {
    const words = piece.replace(/[ \t\r\n\f]+/g, " ");
    const start = words.startsWith(" ") ? 1 : 0;
    const end = words.endsWith(" ") ? words.length - 1 : words.length;
    if (start > 0) this.gap ||= " ";
    if (end <= start) return;
    if (this.parts.length > 0 && this.gap !== "") this.parts.push(this.gap);
    this.parts.push(words.slice(start, end));
    this.gap = end < words.length ? " " : "";
  }

  /** The next text stands on a line of its own. */
  breakLine(): void {
    this.gap = "\n";
  }

  /** The text so far, which begins anew; blank ones and lone no-break spaces are "". */
  take(): string {
    const text = this.parts.join("");
    this.parts = [];
    this.gap = "";
    return text.trim() === "" ? "" : text;
  }
}
