import {readFile} from "node:fs/promises";
import {join} from "node:path";
import process from "node:process";
import {parsePermintaan} from "../contoh/permintaan.js";
import {writeTemplat} from "../contoh/templat.js";
import {writeContoh} from "../contoh/tulis.js";
import {runPerintah} from "./keluar.js";

await runPerintah(async () => {
  const permintaan = parsePermintaan(process.argv.slice(2));
  await checkFolder(permintaan.keluaran);
  if (permintaan.templat) await writeTemplat(permintaan.keluaran);
  else await writeContoh(permintaan);
  console.error(`${permintaan.templat ? "Templat" : "Ekspor simulasi"} ditulis di ${permintaan.keluaran}`);
});

/** Refuses a folder whose `sumber.csv` lists what is not simulated: it would be overwritten. */
async function checkFolder(folder: string): Promise<void> {
  const sumber = await readFile(join(folder, "sumber.csv"), "utf8").catch(() => "");
  const lain = sumber.trim().split(/\r?\n/).slice(1).find((line) => !line.includes(",simulasi,"));
  if (lain !== undefined) {
    throw new Error(`${folder} berisi data lain (sumber.csv: ${lain}). Pilih folder lain untuk --keluaran.`);
  }
}
