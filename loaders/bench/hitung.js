// @ts-check
/** What the calculations of a page cost, in a browser as readers have it. */
import {fileURLToPath} from "node:url";
import {barisRasio, namaBanyak} from "./baris.js";

/**
 * All measures and roll-ups of budget lines on four levels, against summing the same lines into a Map by their codes.
 *
 * @param {string} _folder
 * @param {import("./ukuran.js").Ukuran} ukuran
 * @param {import("./ukuran.js").Tujuan} tujuan
 */
export async function ukurHitung(_folder, {baris}, {cetak, catat}) {
  catat(`hitungan ${namaBanyak(baris)} baris anggaran: peramban, bergantian dengan jumlah ke Map`);
  const {launchBrowser} = await import("./peramban.js");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({content: await bundle()});
    const hasil = await page.evaluate(`ukurHitung.ukur(${baris})`);
    const {telaah, map} = /** @type {{telaah: number, map: number}} */ (hasil);
    const lawan = {nilai: map, nama: "jumlah ke Map"};
    cetak(barisRasio(`hitung-${namaBanyak(baris)}-baris`, {nilai: telaah, satuan: "milidetik"}, lawan, 2));
  } finally {
    await browser.close();
  }
}

/** The calculations with what measures them, as one script. */
async function bundle() {
  const {build} = await import("vite");
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL("ukurHitung.ts", import.meta.url)),
        formats: ["iife"],
        name: "ukurHitung",
      },
    },
  });
  const [{output: [{code}]}] = /** @type {[import("vite").Rollup.RollupOutput]} */ (built);
  return code;
}
