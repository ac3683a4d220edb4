import process from "node:process";
import {namaTingkat, urutanTingkat} from "../../src/model/temuan.js";
import {runImpor} from "../impor.js";
import {exitCodeOf, readTemuan, summaryLine, temuanLine} from "../laporan.js";
import {readLingkungan} from "../lingkungan.js";
import {runPerintah} from "./keluar.js";

await runPerintah(async () => {
  const lingkungan = readLingkungan();
  await runImpor(lingkungan);
  const temuan = await readTemuan(lingkungan.gudang);
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify(temuan));
  } else {
    for (const tingkat of urutanTingkat) {
      const same = temuan.filter((t) => t.tingkat === tingkat);
      if (same.length > 0) {
        console.log(`${namaTingkat[tingkat]}\n${same.map((t) => `  ${temuanLine(t)}`).join("\n")}\n`);
      }
    }
    console.log(summaryLine(temuan));
  }
  process.exitCode = exitCodeOf(temuan);
});
