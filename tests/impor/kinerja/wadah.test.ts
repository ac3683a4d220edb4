import {expect, test} from "vitest";
import {berkasDatar, cellsOf, figuresOnly, readDatar, statedIn, toCsv, toXlsx} from "./berkas.js";

const files = Object.keys(berkasDatar).map((berkas) => ({berkas, table: cellsOf(berkas)}));
const latin = (text: string) =>
  Uint8Array.from(text, (char) => ({"–": 0x96, "−": 0x2d, "“": 0x93, "”": 0x94}[char] ?? char.charCodeAt(0)));

test.each(files)(
  "$berkas reads the same with semicolons, tabs, a BOM, or its columns turned round",
  async ({table}) => {
    const clean = statedIn(await readDatar(toCsv(table)));
    expect(statedIn(await readDatar(toCsv(table, ";")))).toEqual(clean);
    expect(statedIn(await readDatar(toCsv(table, "\t")))).toEqual(clean);
    expect(statedIn(await readDatar(`\ufeff${toCsv(table)}`))).toEqual(clean);
    const turned = await readDatar(toCsv(table.map((row) => [...row].reverse())));
    expect(figuresOnly(turned)).toEqual(figuresOnly(await readDatar(toCsv(table))));
  },
);

test.each(files)("$berkas reads the same as a workbook", async ({table}) => {
  const sheet = await readDatar(await toXlsx(table));
  expect(figuresOnly(sheet)).toEqual(figuresOnly(await readDatar(toCsv(table))));
});

test.each(files)("$berkas reads the same in Windows-1252", async ({table}) => {
  const own = table.map((row) => row.map((cell) => [...cell].map((char) => (char < "\u0100" ? char : "é")).join("")));
  own[1] = own[1]!.map((cell) => cell.replace(/^(Penyusunan|Persentase|Program) /, "$1 – “é” "));
  const text = toCsv(own);
  expect(statedIn(await readDatar(latin(text)))).toEqual(statedIn(await readDatar(text)));
});
