// @ts-check
/** What a year of documents of a whole kabupaten costs: against DuckDB, in memory, as it grows, and when it is known. */
import {copyFileSync, mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {barisMutlak, barisRasio, median, namaBanyak} from "./baris.js";
import {bergantian, detikTengah, runBagian} from "./proses.js";

/**
 * @param {string} folder
 * @param {import("./ukuran.js").Ukuran} ukuran
 * @param {import("./ukuran.js").Tujuan} tujuan
 */
export async function ukurDokumen(folder, {dokumen, ulang}, {cetak, catat}) {
  /** @type {{nama: string, banyak: number, detik: number}[]} */
  const sizes = [];
  for (const banyak of dokumen) {
    const nama = namaBanyak(banyak);
    const data = join(folder, `dokumen-${nama}`);
    mkdirSync(data);
    catat(`realisasi-dokumen ${nama}: menulis berkas`);
    await runBagian(folder, "buatData.ts", ["dokumen", join(data, "dokumen.csv"), banyak]);
    catat(`realisasi-dokumen ${nama}: impor dan DuckDB read_csv bergantian, ${ulang} kali`);
    const [impor = [], duckdb] = await bergantian(
      ulang,
      () => imporBaru(folder, data),
      () => loadDuckdb(folder, data),
    );
    const detik = detikTengah(impor);
    sizes.push({nama, banyak, detik});
    if (banyak !== dokumen.at(-1)) {
      rmSync(data, {recursive: true});
      continue;
    }
    const lawan = {nilai: detikTengah(duckdb), nama: "DuckDB read_csv"};
    cetak(barisRasio(`impor-realisasi-dokumen-${nama}`, {nilai: detik, satuan: "detik"}, lawan, 1.5));
    const memori = impor.map(({megabyte}) => megabyte);
    const puncak = memori.includes(null) ? null : Math.max(...memori);
    cetak(barisMutlak(`memori-impor-${nama}`, {nilai: puncak, satuan: "MB"}, 500));
    cetakPertumbuhan("impor", sizes, cetak);
    await ukurUlang(folder, {data, detik, ulang}, {cetak, catat});
    rmSync(data, {recursive: true});
  }
}

/**
 * Seconds for a row at each size over those at the size before; 1 is linear.
 *
 * @param {string} ukuran
 * @param {readonly {nama: string, banyak: number, detik: number}[]} sizes
 * @param {import("./ukuran.js").Tujuan["cetak"]} cetak
 */
export function cetakPertumbuhan(ukuran, sizes, cetak) {
  sizes.forEach(({nama, banyak, detik}, index) => {
    const before = sizes[index - 1];
    if (before === undefined) return;
    const lawan = {nilai: (before.detik / before.banyak) * 1e6, nama: `${before.nama} baris`};
    const diukur = {nilai: (detik / banyak) * 1e6, satuan: "mikrodetik per baris"};
    cetak(barisRasio(`pertumbuhan-${ukuran}-${nama}`, diukur, lawan, 1.5));
  });
}

/**
 * Imports that find most of their work done: nothing changed, and one small file changed beside the large one.
 *
 * @param {string} folder
 * @param {{data: string, detik: number, ulang: number}} penuh
 * @param {import("./ukuran.js").Tujuan} tujuan
 */
async function ukurUlang(folder, {data, detik, ulang}, {cetak, catat}) {
  const kecil = join(folder, "kecil");
  await runBagian(folder, "buatData.ts", ["spj", kecil, 1]);
  await runBagian(folder, "buatData.ts", ["dokumen", join(kecil, "dokumen.csv"), 500]);
  const lawan = {nilai: detik, nama: "impor penuh"};
  catat("impor tanpa perubahan, lalu dengan satu berkas kecil yang berubah");
  const [tetap] = await bergantian(ulang, () => imporLagi(folder, data, 0));
  cetak(barisRasio("impor-tak-berubah", {nilai: detikTengah(tetap), satuan: "detik"}, lawan, 0.5));
  const berubah = [];
  for (let kali = 0; kali < ulang; kali++) {
    const isi = kali % 2 === 0 ? "spj-2-2021-01.csv" : "dokumen.csv";
    copyFileSync(join(kecil, isi), join(data, "kecil.csv"));
    berubah.push((await imporLagi(folder, data, 1)).detik);
  }
  cetak(barisRasio("impor-satu-berubah", {nilai: median(berubah), satuan: "detik"}, lawan, 0.5));
}

/**
 * An import into a warehouse that is not there yet.
 *
 * @param {string} folder
 * @param {string} data
 */
export async function imporBaru(folder, data) {
  const gudang = join(folder, "gudang.duckdb");
  rmSync(gudang, {force: true});
  return await impor(folder, data, gudang);
}

/**
 * @param {string} folder
 * @param {string} data
 * @param {number} berubah how many files it has to find changed
 */
async function imporLagi(folder, data, berubah) {
  const hasil = await impor(folder, data, join(folder, "gudang.duckdb"));
  if (hasil.berubah !== berubah) throw new Error(`Impor membaca ${hasil.berubah} berkas, seharusnya ${berubah}.`);
  return hasil;
}

/**
 * @param {string} folder
 * @param {string} data
 * @param {string} gudang
 */
function impor(folder, data, gudang) {
  return runBagian(folder, "ukurImpor.ts", [], {TELAAH_DATA: data, TELAAH_GUDANG: gudang});
}

/**
 * @param {string} folder
 * @param {string} data
 */
async function loadDuckdb(folder, data) {
  const path = join(folder, "banding.duckdb");
  rmSync(path, {force: true});
  return await runBagian(folder, "ukurDuckdb.ts", [join(data, "dokumen.csv"), path]);
}
