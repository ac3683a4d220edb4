import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {writeBukuKerja} from "../../src/ekspor/bukuKerja.js";
import type {TataLetak} from "./tataLetak.js";
import {templatAnggaran} from "./templatAnggaran.js";
import {templatKinerja} from "./templatKinerja.js";

/** Writes an empty workbook for each own layout: the header to be filled in below, and a sheet that explains it. */
export async function writeTemplat(folder: string): Promise<void> {
  await mkdir(folder, {recursive: true});
  for (const templat of [...templatAnggaran, ...templatKinerja]) {
    await writeFile(join(folder, `${templat.nama}.xlsx`), await writeBukuKerja(sheetsOf(templat)));
  }
}

function sheetsOf({nama, guna, kolom}: TataLetak) {
  const isText = (contoh: string | number) => typeof contoh === "string";
  return [
    {
      nama,
      baris: [kolom.map(([judul]) => judul)],
      lebar: kolom.map(([judul, contoh]) => Math.min(50, Math.max(judul.length, String(contoh).length) + 3)),
      format: kolom.map(([, contoh]) => (isText(contoh) ? "@" : null)),
      tebal: [0],
    },
    {
      nama: "Petunjuk",
      baris: [
        [guna],
        ["Isi lembar pertama mulai baris 2; urutan kolom bebas, kolom lain diabaikan."],
        [],
        ["Kolom", "Keterangan", "Contoh"],
        ...kolom.map(([judul, contoh, keterangan]) => [judul, keterangan, contoh]),
      ],
      lebar: [26, 80, 50],
      format: ["@", "@", null],
      tebal: [0, 3],
    },
  ];
}
