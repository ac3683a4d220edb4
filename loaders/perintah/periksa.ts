import {writeFile} from "node:fs/promises";
import process from "node:process";
import {writeLaporanCatatan} from "../../src/ekspor/laporanCatatan.js";
import {withGudang} from "../gudang/baca.js";
import {runImpor} from "../impor.js";
import {bilahKemajuan} from "../kemajuan.js";
import {exitCodeOf, readJumlah, readTemuan, summaryLine} from "../laporan.js";
import {temuanLines} from "../laporanTemuan.js";
import {readLingkungan} from "../lingkungan.js";
import {readAturanDiperiksa, readBerkasDiperiksa} from "../sajian/kualitas.js";
import {runPerintah} from "./keluar.js";

await runPerintah(async () => {
  const lingkungan = readLingkungan();
  const bilah = bilahKemajuan(process.stderr);
  await runImpor(lingkungan, bilah.lapor);
  bilah.selesai();
  const temuan = await readTemuan(lingkungan.gudang);
  const jumlah = await readJumlah(lingkungan.gudang);
  if (process.argv.includes("--json")) console.log(JSON.stringify(temuan));
  else console.log([...temuanLines(temuan), summaryLine(jumlah)].join("\n"));
  const xlsx = process.argv.indexOf("--xlsx");
  if (xlsx !== -1) {
    const path = process.argv[xlsx + 1]!;
    const tables = await withGudang(lingkungan.gudang, async (connection) => ({
      berkas: await readBerkasDiperiksa(connection),
      aturan: await readAturanDiperiksa(connection),
    }));
    await writeFile(path, await writeLaporanCatatan({temuan, ...tables}));
    console.error(`Laporan untuk bendahara: ${path}`);
  }
  process.exitCode = exitCodeOf(jumlah);
});
