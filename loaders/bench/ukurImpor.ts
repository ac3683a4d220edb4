/** Imports `TELAAH_DATA` into `TELAAH_GUDANG` and prints what it took, as one line of JSON. */
import {performance} from "node:perf_hooks";
import process from "node:process";
import {queryRows, withGudang} from "../gudang/baca.js";
import {runImpor} from "../impor.js";
import {readLingkungan} from "../lingkungan.js";

const lingkungan = readLingkungan();
const start = performance.now();
const hasil = await runImpor(lingkungan);
const detik = (performance.now() - start) / 1000;
/** In kilobytes where the system is Linux; others count otherwise. */
const {maxRSS} = process.resourceUsage();
const [baris] = await withGudang(
  lingkungan.gudang,
  (connection) =>
    queryRows<{dibaca: number; diterima: number}>(
      connection,
      "SELECT sum(baris_dibaca)::INTEGER AS dibaca, sum(baris_diterima)::INTEGER AS diterima FROM berkas",
    ),
);
console.log(JSON.stringify({
  detik,
  megabyte: process.platform === "linux" ? maxRSS / 1024 : null,
  berubah: hasil.filter(({berubah}) => berubah).length,
  ...baris,
}));
