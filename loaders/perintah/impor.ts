import process from "node:process";
import {runImpor} from "../impor.js";
import {bilahKemajuan} from "../kemajuan.js";
import {exitCodeOf, readJumlah, summaryLine} from "../laporan.js";
import {berkasLines} from "../laporanBerkas.js";
import {readLingkungan} from "../lingkungan.js";
import {perubahanLines, readKeadaan, readKeadaanLama} from "../perubahan.js";
import {runPerintah} from "./keluar.js";

await runPerintah(async () => {
  const lingkungan = readLingkungan();
  const lama = await readKeadaanLama(lingkungan.gudang);
  const bilah = bilahKemajuan(process.stderr);
  const hasil = await runImpor(lingkungan, bilah.lapor);
  bilah.selesai();
  const changed = new Set(hasil.filter(({berubah}) => berubah).map(({berkas}) => berkas));
  for (const line of await berkasLines(lingkungan.gudang, (berkas) => changed.has(berkas))) console.error(line);
  if (lama !== null) console.error(perubahanLines(lama, await readKeadaan(lingkungan.gudang)).join("\n"));
  const jumlah = await readJumlah(lingkungan.gudang);
  console.error(`${summaryLine(jumlah)} Rinciannya: npm run periksa`);
  process.exitCode = exitCodeOf(jumlah);
});
