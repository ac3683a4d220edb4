// @ts-check
/** `npm run bench`: every figure in turn. */
import {mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import process from "node:process";
import {fileURLToPath} from "node:url";
import {isDalamBatas} from "./baris.js";
import {ukurDokumen} from "./dokumen.js";
import {ukurHitung} from "./hitung.js";
import {ukurJenis, ukurSpj, ukurXlsx} from "./lain.js";
import {ukuranPenuh} from "./ukuran.js";

/**
 * Measures everything in a folder of its own, which it removes.
 *
 * @param {import("./ukuran.js").Ukuran} ukuran
 * @param {import("./ukuran.js").Tujuan} tujuan
 */
export async function runBench(ukuran, tujuan) {
  const folder = join(fileURLToPath(new URL("../../", import.meta.url)), ".telaah/bench", String(process.pid));
  mkdirSync(folder, {recursive: true});
  try {
    for (const ukur of [ukurDokumen, ukurXlsx, ukurJenis, ukurSpj, ukurHitung]) await ukur(folder, ukuran, tujuan);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * The command: figures as lines of JSON on stdout, the rest on stderr. A limit that is not kept is said, and no failure:
 * a busy machine is no fault of the program.
 */
export async function benchCommand() {
  const start = performance.now();
  let lewat = 0;
  await runBench(ukuranPenuh, {
    cetak: (baris) => {
      console.log(JSON.stringify(baris));
      if (isDalamBatas(baris)) return;
      lewat += 1;
      console.error(
        `  ${baris.ukuran} melewati batas: ${baris.rasio ?? baris.nilai}, seharusnya paling banyak ${baris.batas}.`,
      );
    },
    catat: (teks) => console.error(teks),
  });
  const detik = Math.round((performance.now() - start) / 1000);
  console.error(`Selesai dalam ${detik} detik; ${lewat === 0 ? "semua batas dipenuhi" : `${lewat} batas dilewati`}.`);
  return 0;
}
