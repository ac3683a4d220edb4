import {Tokenizer} from "htmlparser2";
import {type BlokHtml, emptyBlok, TabelHtml} from "./htmlTabel.js";
import {TeksHtml} from "./htmlTeks.js";

/** Tags whose content is no text of the sheet; `xml` is Excel's island of settings. */
const unseen = new Set(["script", "style", "title", "template", "noframes", "iframe", "noembed", "xml"]);
/** Tags whose text stands on a line of its own. */
const lines = new Set(
  "br p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 center hr caption header footer section address pre form".split(" "),
);
const mostCells = 20_000_000;
/** More characters than any span or number has. */
const longestValue = 40;

/** The blocks of an HTML text in its order; `utuh` is false where it ends inside a table. */
export function parseHtml(html: string): {blok: BlokHtml[]; utuh: boolean} {
  const reader = new PembacaHtml();
  const nothing = (): void => {};
  const tokenizer = new Tokenizer({}, {
    ontext: (start, end) => reader.text(html.slice(start, end)),
    ontextentity: (code) => reader.text(String.fromCodePoint(code)),
    onopentagname: (start, end) => reader.tagName(html.slice(start, end).toLowerCase()),
    onattribname: (start, end) => reader.attributeName(html.slice(start, end).toLowerCase()),
    onattribdata: (start, end) => reader.attributeValue(html.slice(start, Math.min(end, start + longestValue))),
    onattribentity: (code) => reader.attributeValue(String.fromCodePoint(code)),
    onattribend: () => reader.attributeEnd(),
    onopentagend: () => reader.openTag(),
    onselfclosingtag: () => reader.openTag(),
    onclosetag: (start, end) => reader.closeTag(html.slice(start, end).toLowerCase()),
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  });
  tokenizer.write(html);
  tokenizer.end();
  return reader.end();
}

/** Follows only tables, rows and cells: other tags are not remembered, so that open ones cost nothing. */
class PembacaHtml {
  private readonly blok: BlokHtml[] = [];
  private readonly sisa = {sel: mostCells};
  private readonly tables: TabelHtml[] = [];
  private readonly words = new TeksHtml();
  private hidden: string | null = null;
  private closed = false;
  private tag = "";
  private attribute = "";
  private value = "";
  private span = {colspan: 1, rowspan: 1};
  /** The exact number that Excel states beside the text of a cell (`x:num`): of the tag being read, and of the cell. */
  private stated: number | null = null;
  private number: number | null = null;

  text(piece: string): void {
    if (this.hidden === null) this.words.add(piece);
  }

  tagName(nama: string): void {
    this.tag = nama;
    this.span = {colspan: 1, rowspan: 1};
    this.stated = null;
  }

  attributeName(nama: string): void {
    this.attribute = this.tag === "td" || this.tag === "th" ? nama : "";
    this.value = "";
  }

  attributeValue(piece: string): void {
    if (this.attribute !== "" && this.value.length < longestValue) this.value += piece;
  }

  attributeEnd(): void {
    if (this.attribute === "colspan" || this.attribute === "rowspan") {
      const span = parseInt(this.value, 10);
      this.span[this.attribute] = span >= 1 ? span : span === 0 && this.attribute === "rowspan" ? Infinity : 1;
    } else if (this.attribute === "x:num" && this.value.trim() !== "" && Number.isFinite(Number(this.value))) {
      this.stated = Number(this.value);
    }
  }

  openTag(): void {
    const {tag} = this;
    if (this.hidden === "xml" && tag === "table") this.hidden = null;
    if (this.hidden !== null) return;
    const table = this.tables.at(-1);
    if (unseen.has(tag)) this.hidden = tag;
    else if (lines.has(tag)) this.words.breakLine();
    else if (tag === "table") this.openTable(table);
    else if (table !== undefined && tag === "tr") {
      this.closeRow(table);
      table.openRow();
    } else if (table !== undefined && (tag === "td" || tag === "th")) {
      this.closeCell(table);
      table.openCell(this.span.colspan, this.span.rowspan);
      this.number = this.stated;
    }
  }

  closeTag(tag: string): void {
    if (this.hidden !== null) {
      if (this.hidden === tag) this.hidden = null;
      return;
    }
    const table = this.tables.at(-1);
    if (tag === "body" || tag === "html") this.closed = true;
    else if (lines.has(tag)) this.words.breakLine();
    else if (table === undefined) return;
    else if (tag === "table") this.closeTable(table);
    else if (tag === "tr") this.closeRow(table);
    else if (tag === "td" || tag === "th") this.closeCell(table);
  }

  end(): {blok: BlokHtml[]; utuh: boolean} {
    const utuh = this.closed || this.tables.length === 0;
    for (let table = this.tables.at(-1); table !== undefined; table = this.tables.at(-1)) this.closeTable(table);
    this.flushWords();
    return {blok: this.blok, utuh};
  }

  /** A table inside one that is mere layout cuts that one in two: what stands before it, and what comes after. */
  private openTable(outer: TabelHtml | undefined): void {
    if (outer === undefined) this.flushWords();
    else if (!outer.isData) {
      this.closeRow(outer);
      this.blok.push(outer.take());
    }
    this.tables.push(new TabelHtml(this.sisa));
  }

  private closeTable(table: TabelHtml): void {
    this.closeRow(table);
    this.blok.push(table.take());
    this.tables.pop();
  }

  private closeRow(table: TabelHtml): void {
    this.closeCell(table);
    table.closeRow();
  }

  private closeCell(table: TabelHtml): void {
    if (!table.inCell) return this.flushWords();
    table.closeCell(this.number ?? (this.words.take() || null));
    this.words.take();
    this.number = null;
  }

  /** Text in no cell: each of its lines is a row. */
  private flushWords(): void {
    const text = this.words.take();
    if (text === "") return;
    const rows = text.split("\n").map((line) => [line]);
    this.blok.push({...emptyBlok(), baris: rows, terisi: rows.length, lebar: 1});
  }
}
