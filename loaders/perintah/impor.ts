import process from "node:process";
import {runImpor} from "../impor.js";
import {berkasLines, exitCodeOf, readTemuan, summaryLine} from "../laporan.js";
import {readLingkungan} from "../lingkungan.js";
import {runPerintah} from "./keluar.js";

await runPerintah(async () => {
  const lingkungan = readLingkungan();
  const hasil = await runImpor(lingkungan);
  const changed = new Set(hasil.filter(({berubah}) => berubah).map(({berkas}) => berkas));
  for (const line of await berkasLines(lingkungan.gudang, (berkas) => changed.has(berkas))) console.error(line);
  const temuan = await readTemuan(lingkungan.gudang);
  console.error(`${summaryLine(temuan)}${temuan.length > 0 ? " Rinciannya: npm run periksa" : ""}`);
  process.exitCode = exitCodeOf(temuan);
});
