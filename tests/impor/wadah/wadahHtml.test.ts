import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {bukaBytes} from "../../../src/impor/wadah/huruf.js";
import type {Sel} from "../../../src/impor/lembar.js";
import {openWadah} from "../../../src/impor/wadah/wadah.js";
import {isHtml, readHtml} from "../../../src/impor/wadah/wadahHtml.js";

const ascii = (text: string) => new TextEncoder().encode(text);
const read = (html: string) => readHtml(html, "uji.xls");
const rows = (html: string): Sel[][] => {
  const {lembar, temuan} = read(html);
  expect(temuan).toEqual([]);
  expect(lembar.map(({lembar}) => lembar)).toEqual([null]);
  return lembar[0]!.baris.map((row) => [...row]);
};
const data = (...more: string[]) => `<table><tr><td>a<td>b</tr><tr><td>1<td>2</tr>${more.join("")}</table>`;

describe("readHtml(teks, berkas)", () => {
  test.each([
    {name: "plain", html: data(), expected: [["a", "b"], ["1", "2"]]},
    {
      name: "sections, headings, attributes without quotes",
      html: "<TABLE border=1><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></table>",
      expected: [["a", "b"], ["1", "2"]],
    },
    {
      name: "nothing closed but the table",
      html: "<table><tr><td>a<td>b<tr><td>1<td>2</table>",
      expected: [["a", "b"], ["1", "2"]],
    },
    {
      name: "cells without a row",
      html: "<table><td>a<td>b</tr><td>1<td>2</table>",
      expected: [["a", "b"], ["1", "2"]],
    },
    {
      name: "colspan",
      html: data("<tr><td colspan=2>x<td>y"),
      expected: [["a", "b"], ["1", "2"], ["x", null, "y"]],
    },
    {
      name: "rowspan, beside and below another",
      html: "<table><tr><td rowspan=2>a<td rowspan='3'>b<td>c<tr><td>d<tr><td>e<td>f</table>",
      expected: [["a", "b", "c"], [null, null, "d"], ["e", null, "f"]],
    },
    {
      name: "both at once, and a rowspan to the end",
      html: "<table><tr><td colspan=2 rowspan=2>a<td rowspan=0>b<tr><td>c<tr><td>d<td>e<td>f</table>",
      expected: [["a", null, "b"], [null, null, null, "c"], ["d", "e", null, "f"]],
    },
    {
      name: "spans that are no number",
      html: data("<tr><td colspan=x rowspan=-1>p<td colspan=0>q"),
      expected: [["a", "b"], ["1", "2"], ["p", "q"]],
    },
    {
      name: "entities and no-break spaces",
      html: data("<tr><td>R&amp;D &lt;A&gt; &eacute;&#233;&#xe9;<td>&nbsp;<td>a&nbsp;b<td>&unknown;"),
      expected: [["a", "b"], ["1", "2"], ["R&D <A> ééé", null, "a\u00a0b", "&unknown;"]],
    },
    {
      name: "markup inside a cell, white space, line breaks",
      html: data("<tr><td> <b>satu</b>\n  <i>dua</i><br> tiga <p>empat</p><div></div>lima <td><font size=2>\t9</font>"),
      expected: [["a", "b"], ["1", "2"], ["satu dua\ntiga\nempat\nlima", "9"]],
    },
    {
      name: "scripts, styles and comments",
      html: `<head><title>Judul</title><style>td{a:b}</style><xml><a>x</a></xml></head>${
        data("<tr><td>p<script>document.write('<td>z')</script><!-- <td>y --><td>q")
      }`,
      expected: [["a", "b"], ["1", "2"], ["p", "q"]],
    },
    {
      name: "hidden text",
      html: data('<tr style="display:none"><td>p<td>q'),
      expected: [["a", "b"], ["1", "2"], ["p", "q"]],
    },
    {
      name: "Excel's exact number",
      html: data('<tr><td x:num="1234.5678">1.235<td x:num>7<td x:str="01">01'),
      expected: [["a", "b"], ["1", "2"], [1234.5678, "7", "01"]],
    },
    {
      name: "text above and below",
      html: `<h3>LAPORAN</h3><p>Bulan<br>Maret</p>${data()}<p>Dicetak</p>`,
      expected: [["LAPORAN"], ["Bulan"], ["Maret"], ["a", "b"], ["1", "2"], ["Dicetak"]],
    },
    {
      name: "a letterhead and signatures in narrow tables",
      html: "<table><tr><td>SKPD<td>:<tr><td>Tahun<td>2024</table>" +
        "<table><tr><td>a<td>b<td>c<td>d<td>e<tr><td>1<td>2<td>3<td>4<td>5</table>" +
        "<table><tr><td>Kepala<td>Bendahara<tr><td>x<td>y</table>",
      expected: [
        ["SKPD", ":"],
        ["Tahun", "2024"],
        ["a", "b", "c", "d", "e"],
        ["1", "2", "3", "4", "5"],
        ["Kepala", "Bendahara"],
        ["x", "y"],
      ],
    },
    {
      name: "a table inside a table for layout",
      html: `<table><tr><td>JUDUL<tr><td>${data()}<tr><td>kaki</table>`,
      expected: [["JUDUL"], [], ["a", "b"], ["1", "2"], ["kaki"]],
    },
  ])("reads $name", ({html, expected}) => {
    expect(rows(html)).toEqual(expected);
  });

  test("several tables of data are several sheets", () => {
    const {lembar} = read(`Satu${data()}Dua${data("<tr><td>3")}`);
    expect(lembar.map(({lembar, baris}) => [lembar, baris])).toEqual([
      ["tabel 1", [["Satu"], ["a", "b"], ["1", "2"]]],
      ["tabel 2", [["Dua"], ["a", "b"], ["1", "2"], ["3"]]],
    ]);
  });

  test("a page without a table of data has none", () => {
    expect(read("<html><p>Sesi berakhir</p><table><tr><td>masuk</table></html>")).toEqual({lembar: [], temuan: []});
  });

  test("as a file in Windows-1252", async () => {
    const bytes = Uint8Array.from(data("<tr><td>x\x96\xe9<td>y"), (char) => char.charCodeAt(0));
    const {lembar} = await openWadah(bukaBytes(bytes), "uji.xls");
    for await (const baris of lembar[0]!.rows()) expect(baris[2]).toEqual(["x–é", "y"]);
  });

  test("a file cut inside its table says so and keeps its rows", () => {
    const {lembar, temuan} = read("<html><table><tr><td>a<td>b<tr><td>1<td>2<tr><td>3");
    expect(lembar[0]!.baris).toEqual([["a", "b"], ["1", "2"], ["3"]]);
    expect(temuan).toEqual([expect.objectContaining({aturan: "berkas-terpotong", baris: 3})]);
    expect(read("<html><body><table><tr><td>a<td>b<tr><td>1<td>2</body></html>").temuan).toEqual([]);
  });

  test.each([
    {name: "a row of 100 000 columns", row: `<tr>${"<td>x".repeat(100_000)}`, kolom: "XFE"},
    {name: "a colspan of 999 999 999", row: "<tr><td colspan=999999999>x<td>y", kolom: "A"},
  ])("$name is cut at Excel's last column, with a finding", ({row, kolom}) => {
    const {lembar, temuan} = read(`Judul${data(row)}`);
    expect(lembar[0]!.baris[3]!.length).toBeLessThanOrEqual(16_384);
    expect(temuan).toEqual([expect.objectContaining({aturan: "berkas-rusak", baris: 4, kolom})]);
  });

  test.each([
    {name: "spans that keep every cell", html: data("<tr><td colspan=16384 rowspan=9>x".repeat(100_000))},
    {name: "a last cell in every row", html: data("<tr><td colspan=16383><td>x".repeat(100_000))},
    {
      name: "a cell below 16 383 that are kept",
      html: data("<tr><td colspan=16383 rowspan=99999>", "<tr><td>x".repeat(99_999)),
    },
    {name: "two million rows", html: data("<tr>".repeat(2_000_000))},
  ])("$name is refused before it fills the memory", ({html}) => {
    const {lembar, temuan} = read(html);
    expect(lembar).toEqual([]);
    expect(temuan).toEqual([expect.objectContaining({aturan: "berkas-rusak"})]);
  });

  test.each([
    ["open tags", "<div>".repeat(100_000) + data()],
    ["open tags inside a cell", data(`<tr><td>${"<b> x".repeat(100_000)}`)],
    ["closing tags", "</b></p>".repeat(100_000) + data()],
    ["open tables", "<table><tr><td>".repeat(100_000) + data() + "<tr><td>y</table>".repeat(100_000)],
    ["attributes", data(`<tr><td ${"a=1 ".repeat(100_000)}>x`)],
    ["unknown entities", data(`<tr><td>${"&#x110000;&zz;".repeat(100_000)}`)],
    ["line breaks", data(`<tr><td>${"<br>x ".repeat(100_000)}`)],
  ])("100 000 %s end, and the table is read", (_, html) => {
    const {lembar} = read(html);
    expect(lembar[0]!.baris).toEqual(expect.arrayContaining([["a", "b"], ["1", "2"]]));
  });

  test("never throws for any mixture of tags", () => {
    const piece = fc.constantFrom(
      ..."<table>|</table>|<tr>|</tr>|<td>|</td>|<td colspan=3 rowspan=2>|<th rowspan=0>|<br>|<p>|</p>|x|&amp;|&#0;|<!--|-->|"
        .split("|"),
      ..."<script>|</script>|<style>|<xml>|</xml>|<![CDATA[|]]>|<?|<|>|\"|'|</|</body>|<td x:num='1'>|&#xD800;".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        for (const {baris} of read(pieces.join("")).lembar) expect(baris.length).toBeGreaterThan(0);
      }),
      {numRuns: 1000},
    );
  });
});

describe("isHtml(bytes)", () => {
  test.each([
    "<html>",
    "<!DOCTYPE html PUBLIC>",
    "\ufeff\r\n <TABLE border=1>",
    "<meta charset=utf-8>",
    "<!-- x --><!-- y -->\n<table>",
    '<?xml version="1.0"?>\n<html xmlns="x">',
  ])("%j is HTML", (text) => {
    expect(isHtml(ascii(text))).toBe(true);
  });

  test.each(["", "kode,nama", "<kosong>,1", '<?xml version="1.0"?><Workbook>', "<!-- tak berakhir", "<tableau>"])(
    "%j is not",
    (text) => {
      expect(isHtml(ascii(text))).toBe(false);
    },
  );
});
