import {TidakTerbaca} from "./tidakTerbaca.js";

/** What an XML text is told as: names without their namespace prefix, attributes as they stand. */
export interface PembacaXml {
  open(nama: string, atribut: string): void;
  close(nama: string): void;
  /** Text between tags, entities decoded; asked for only while `wantsText` is true. */
  text(teks: string): void;
  readonly wantsText: boolean;
}

/** Longer than any tag or cell of Excel (32 767 characters, each at most `&#x10FFFF;`). */
const longestToken = 1_000_000;

/**
 * Reads XML piece by piece, as it is inflated, keeping only the token that a piece cuts.
 *
 * A workbook has no DOCTYPE, and with it no entities of its own: one is refused (`TidakTerbaca`), as is a token longer
 * than any that Excel writes, or a text that ends inside a tag. Depth costs nothing: there is no tree.
 */
export function readXml(pieces: Iterable<Uint8Array>, nama: string, pembaca: PembacaXml): void {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for (const piece of pieces) {
    rest = readTokens(rest + decoder.decode(piece, {stream: true}), nama, pembaca);
    if (rest.length > longestToken) throw refuse(nama, "satu isi atau tanda lebih panjang daripada yang dibuat Excel");
  }
  if (readTokens(rest + decoder.decode(), nama, pembaca).trim() !== "") throw refuse(nama, "XML-nya terpotong");
}

/** The value of one attribute, entities decoded, or null. */
export function attributeOf(atribut: string, nama: string): string | null {
  for (let at = atribut.indexOf(nama); at >= 0; at = atribut.indexOf(nama, at + 1)) {
    if (atribut.charCodeAt(at - 1) > 32) continue;
    const equals = pastBlanks(atribut, at + nama.length);
    if (atribut.charCodeAt(equals) !== 61) continue;
    const start = pastBlanks(atribut, equals + 1);
    const quote = atribut[start];
    const end = quote === '"' || quote === "'" ? atribut.indexOf(quote, start + 1) : -1;
    if (end >= 0) return decodeXml(atribut.slice(start + 1, end));
  }
  return null;
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 32) at++;
  return at;
}

/** Gives every whole token of a text and returns what is left after the last one. */
function readTokens(xml: string, nama: string, pembaca: PembacaXml): string {
  let at = 0;
  for (;;) {
    const open = xml.indexOf("<", at);
    if (open < 0) return xml.slice(at);
    if (pembaca.wantsText && open > at) pembaca.text(decodeXml(xml.slice(at, open)));
    const second = xml.charCodeAt(open + 1);
    if (second === 33 || second === 63 || Number.isNaN(second)) {
      const next = skipSpecial(xml, open, nama, pembaca);
      if (next < 0) return xml.slice(open);
      at = next;
      continue;
    }
    const close = tagEnd(xml, open);
    if (close < 0) return xml.slice(open);
    readTag(xml, open, close, pembaca);
    at = close + 1;
  }
}

function readTag(xml: string, open: number, close: number, pembaca: PembacaXml): void {
  if (xml.charCodeAt(open + 1) === 47) return pembaca.close(localName(xml.slice(open + 2, close).trimEnd()));
  const selfClosing = xml.charCodeAt(close - 1) === 47;
  const end = selfClosing ? close - 1 : close;
  let nameEnd = open + 1;
  while (nameEnd < end && xml.charCodeAt(nameEnd) > 32) nameEnd++;
  const tag = localName(xml.slice(open + 1, nameEnd));
  pembaca.open(tag, xml.slice(nameEnd, end));
  if (selfClosing) pembaca.close(tag);
}

/** The `>` that ends a tag: one inside quotes does not. */
function tagEnd(xml: string, open: number): number {
  let close = xml.indexOf(">", open);
  for (let quote = nextQuote(xml, open, close); quote >= 0;) {
    const end = xml.indexOf(xml[quote]!, quote + 1);
    if (end < 0) return -1;
    if (end > close) close = xml.indexOf(">", end);
    quote = nextQuote(xml, end + 1, close);
  }
  return close;
}

function nextQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

/** Past a comment, CDATA or `<?…?>`; -1 where it goes on in the next piece. */
function skipSpecial(xml: string, open: number, nama: string, pembaca: PembacaXml): number {
  if (xml.startsWith("<!--", open)) return after(xml, "-->", open + 4);
  if (xml.startsWith("<![CDATA[", open)) {
    const next = after(xml, "]]>", open + 9);
    if (next >= 0 && pembaca.wantsText) pembaca.text(xml.slice(open + 9, next - 3));
    return next;
  }
  if (xml.startsWith("<?", open)) return after(xml, "?>", open + 2);
  if (xml.length - open < 9) return -1;
  throw refuse(nama, "memuat deklarasi (DOCTYPE) yang tidak pernah ada di buku kerja Excel");
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

function localName(tag: string): string {
  const colon = tag.indexOf(":");
  return colon < 0 ? tag : tag.slice(colon + 1);
}

const named: Readonly<Record<string, string>> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'"};

function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function refuse(nama: string, sebab: string): TidakTerbaca {
  return new TidakTerbaca("berkas-rusak", `Buku kerja rusak: ${nama} ${sebab}. Buka di Excel dan simpan ulang.`);
}
