/** Reads the cells of a workbook with our reader or with SheetJS: `ukurXlsx.ts telaah|sheetjs XLSX`. */
import * as XLSX from "@e965/xlsx";
import {readFile} from "node:fs/promises";
import {performance} from "node:perf_hooks";
import process from "node:process";
import {bukaBytes} from "../../src/impor/wadah/huruf.js";
import {openWadah} from "../../src/impor/wadah/wadah.js";

const [pembaca, path = ""] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(path));
const start = performance.now();
const baris = pembaca === "sheetjs" ? readSheetJs() : await readTelaah();
console.log(JSON.stringify({detik: (performance.now() - start) / 1000, baris}));

function readSheetJs(): number {
  const {SheetNames, Sheets} = XLSX.read(bytes, {type: "array", dense: true});
  return SheetNames.reduce((sum, nama) => sum + (Sheets[nama]!["!data"]?.length ?? 0), 0);
}

async function readTelaah(): Promise<number> {
  const {lembar} = await openWadah(bukaBytes(bytes), path);
  let baris = 0;
  for (const sheet of lembar) for await (const rows of sheet.rows()) baris += rows.length;
  return baris;
}
