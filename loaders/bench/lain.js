// @ts-check
/** What workbooks, the other kinds and years of SPJ cost. */
import {rmSync} from "node:fs";
import {join} from "node:path";
import {barisMutlak, barisRasio, namaBanyak} from "./baris.js";
import {cetakPertumbuhan, imporBaru} from "./dokumen.js";
import {bergantian, detikTengah, runBagian} from "./proses.js";

/**
 * The cells of a workbook: our reader against SheetJS.
 *
 * @param {string} folder
 * @param {import("./ukuran.js").Ukuran} ukuran
 * @param {import("./ukuran.js").Tujuan} tujuan
 */
export async function ukurXlsx(folder, {sel, ulang}, {cetak, catat}) {
  const path = join(folder, "lembar.xlsx");
  catat(`xlsx ${namaBanyak(sel)} x 14: menulis, lalu membaca bergantian dengan SheetJS, ${ulang} kali`);
  await runBagian(folder, "buatData.ts", ["lembar", path, sel]);
  const read = (/** @type {string} */ pembaca) => () => runBagian(folder, "ukurXlsx.ts", [pembaca, path]);
  const [telaah, sheetjs] = await bergantian(ulang, read("telaah"), read("sheetjs"));
  const lawan = {nilai: detikTengah(sheetjs), nama: "SheetJS (bacaan saja)"};
  cetak(barisRasio(`xlsx-${namaBanyak(sel)}-x-14`, {nilai: detikTengah(telaah), satuan: "detik"}, lawan, 1));
  rmSync(path);
}

/**
 * Rows per second of every kind that the simulated exports have.
 *
 * @param {string} folder
 * @param {import("./ukuran.js").Ukuran} ukuran
 * @param {import("./ukuran.js").Tujuan} tujuan
 */
export async function ukurJenis(folder, {opd}, {cetak, catat}) {
  const path = join(folder, "contoh");
  catat("baris per detik setiap jenis: menulis ekspor simulasi, lalu membacanya");
  await runBagian(folder, "buatData.ts", ["contoh", path, opd]);
  const hasil = await runBagian(folder, "ukurJenis.ts", [path]);
  for (const {jenis, wadah, baris, detik} of hasil) {
    cetak(barisMutlak(`baca-${jenis}-${wadah}`, {nilai: baris / detik, satuan: "baris per detik"}));
  }
  rmSync(path, {recursive: true});
}

/**
 * Imports of monthly SPJ of many agencies and years; of their rows only those below the header and down to the total
 * count as read.
 *
 * @param {string} folder
 * @param {import("./ukuran.js").Ukuran} ukuran
 * @param {import("./ukuran.js").Tujuan} tujuan
 */
export async function ukurSpj(folder, {spj}, {cetak, catat}) {
  /** @type {{nama: string, banyak: number, detik: number}[]} */
  const sizes = [];
  for (const banyak of spj) {
    const nama = namaBanyak(banyak);
    const data = join(folder, `spj-${nama}`);
    catat(`SPJ bulanan ${nama} baris: menulis dan mengimpor`);
    await runBagian(folder, "buatData.ts", ["spj", data, banyak]);
    const {detik, dibaca} = await imporBaru(folder, data);
    sizes.push({nama, banyak: dibaca, detik});
    cetak(barisMutlak(`impor-spj-${nama}`, {nilai: dibaca / detik, satuan: "baris per detik"}));
    rmSync(data, {recursive: true});
  }
  cetakPertumbuhan("spj", sizes, cetak);
}
