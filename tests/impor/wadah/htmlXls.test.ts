import Papa from "papaparse";
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {figuresOf, readOne, sumberOf} from "../bacaan.js";

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The rows of a CSV file as an application's `.xls` that is an HTML page: a letterhead, then one table. */
function toHtml(csv: string): string {
  const rows = Papa.parse<string[]>(csv.replace(/^\ufeff/, "")).data;
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`);
  return `<html><head><meta charset="utf-8"><style>td {color: red}</style></head><body><table>${
    cells.join("\n")
  }</table></body></html>`;
}

describe("an .xls that is an HTML page", () => {
  test.each([
    "simda/01-tiga-baris.csv",
    "simda/02-kode-diulang-jenis-di-baris.csv",
    "spj/06-koma-utf8-bom-kode-gabungan.csv",
    "spj/10-bulan-3.csv",
  ])("reads %s as the CSV does", async (nama) => {
    const csv = readFileSync(`tests/kasus/${nama}`, "utf8");
    const asCsv = await readOne(csv, {sumber: sumberOf("uji.csv")});
    const asHtml = await readOne(toHtml(csv), {berkas: "uji.xls", sumber: sumberOf("uji.xls")});
    expect(asHtml.jenis).toBe(asCsv.jenis);
    expect(asCsv.realisasi.length).toBeGreaterThan(0);
    expect(figuresOf(asHtml)).toEqual(figuresOf(asCsv));
    expect(asHtml.bagian).toEqual(asCsv.bagian);
  });
});
