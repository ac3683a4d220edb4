/** Writes what the benchmarks read: `buatData.ts dokumen|spj|lembar|contoh PATH COUNT`. */
import process from "node:process";
import {writeContoh} from "../contoh/tulis.js";
import {writeDokumen, writeLembarSpj, writeSpj} from "./dataUji.js";

const [macam, path = "", jumlah = ""] = process.argv.slice(2);
const banyak = Number(jumlah);
if (macam === "dokumen") await writeDokumen(path, banyak);
else if (macam === "spj") await writeSpj(path, banyak);
else if (macam === "lembar") await writeLembarSpj(path, banyak);
else if (macam === "contoh") {
  await writeContoh({keluaran: path, tahun: [2021, 2025], opd: banyak, benih: 1, kotor: false, templat: false});
} else throw new RangeError(`buatData: ${macam}`);
console.log("{}");
