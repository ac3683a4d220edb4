/** Reads every file of a folder of simulated exports with all checks; rows and seconds by kind and container. */
import {readFile} from "node:fs/promises";
import {extname, join} from "node:path";
import {performance} from "node:perf_hooks";
import process from "node:process";
import {readBerkas} from "../../src/impor/bacaBerkas.js";
import {bukaBytes} from "../../src/impor/wadah/huruf.js";
import {listBerkas} from "../daftarBerkas.js";
import {loadSumber} from "../impor.js";

/** Each file is read again until this many seconds have gone into it: the small ones take less than a clock's tick. */
const cukup = 0.1;

interface Terbaca {
  jenis: string | null;
  baris: number;
}

const folder = process.argv[2] ?? "";
const sumber = (await loadSumber(folder)).baris;
const hasil = new Map<string, {jenis: string; wadah: string; baris: number; detik: number}>();
for (const berkas of (await listBerkas(folder)).masukan) {
  const bytes = new Uint8Array(await readFile(join(folder, berkas)));
  const {jenis, baris} = await readOnce(bytes, berkas);
  if (jenis === null || baris === 0) continue;
  const wadah = extname(berkas).slice(1);
  const sum = hasil.get(`${jenis} ${wadah}`) ?? {jenis, wadah, baris: 0, detik: 0};
  const detik = await secondsOf(() => readOnce(bytes, berkas));
  hasil.set(`${jenis} ${wadah}`, {jenis, wadah, baris: sum.baris + baris, detik: sum.detik + detik});
}
console.log(JSON.stringify([...hasil.values()]));

async function readOnce(bytes: Uint8Array, berkas: string): Promise<Terbaca> {
  const own = sumber.filter((row) => row.berkas === berkas);
  const read: Terbaca = {jenis: null, baris: 0};
  for await (const {bacaan, selesai} of readBerkas(bukaBytes(bytes), berkas, own)) {
    read.jenis ??= bacaan.jenis;
    if (selesai) read.baris += bacaan.hitungan.dibaca;
  }
  return read;
}

async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let detik = 0;
  let kali = 0;
  for (; detik < cukup; kali++) {
    await run();
    detik = (performance.now() - start) / 1000;
  }
  return detik / kali;
}
