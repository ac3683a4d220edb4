import {type FileHandle, mkdir, open, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {type LembarKeluar, writeBukuKerja} from "../../src/ekspor/bukuKerja.js";
import {formatCsv, type SelCsv} from "../../src/format/csv.js";

/** One row of `sumber.csv`: what a written file does not say about itself. */
export interface BarisSumber {
  lembar?: string;
  tahun?: number;
  bulan?: number;
  skpd?: string;
  tahapan?: string;
  tanggal_berlaku?: string;
  status_angka?: "spj" | "lra";
  keterangan: string;
}

const kolomSumber = [
  "lembar",
  "asal",
  "tahun",
  "bulan",
  "skpd",
  "tahapan",
  "tanggal_berlaku",
  "status_angka",
  "keterangan",
] as const;

/** The folder that simulated exports are written to. Every file of it stands in its `sumber.csv`, as `simulasi`. */
export class Keluaran {
  #folder: string;
  #sumber: SelCsv[][] = [["berkas", ...kolomSumber]];
  #mengalir = new Map<string, FileHandle>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async writeXlsx(berkas: string, lembar: readonly LembarKeluar[], sumber: readonly BarisSumber[]): Promise<void> {
    await this.writeBytes(berkas, await writeBukuKerja(lembar), sumber);
  }

  async writeBytes(berkas: string, isi: Uint8Array | string, sumber: readonly BarisSumber[]): Promise<void> {
    await writeFile(await this.#prepare(berkas), isi);
    this.#list(berkas, sumber);
  }

  /** Adds rows to a CSV that is too long to be held in memory; its first call gives the header too. */
  async appendCsv(
    berkas: string,
    baris: readonly (readonly SelCsv[])[],
    {kepala, sumber}: {kepala: readonly string[]; sumber: readonly BarisSumber[]},
  ): Promise<void> {
    let handle = this.#mengalir.get(berkas);
    if (handle === undefined) {
      handle = await open(await this.#prepare(berkas), "w");
      this.#mengalir.set(berkas, handle);
      this.#list(berkas, sumber);
      await handle.write(formatCsv([kepala]));
    }
    await handle.write(formatCsv(baris));
  }

  /** Ends the files that were written in parts, and writes `sumber.csv`. */
  async close(): Promise<void> {
    for (const handle of this.#mengalir.values()) await handle.close();
    await writeFile(await this.#prepare("sumber.csv"), formatCsv(this.#sumber));
  }

  #list(berkas: string, sumber: readonly BarisSumber[]): void {
    for (const row of sumber) {
      const isi: Record<string, SelCsv> = {...row, asal: "simulasi"};
      this.#sumber.push([berkas, ...kolomSumber.map((nama) => isi[nama] ?? "")]);
    }
  }

  async #prepare(berkas: string): Promise<string> {
    const path = join(this.#folder, ...berkas.split("/"));
    await mkdir(dirname(path), {recursive: true});
    return path;
  }
}

/** Where a file of an agency goes: those of the second on stand in a folder of their own. */
export function jalurBerkas(nomor: number, berkas: string): string {
  const at = berkas.lastIndexOf("/");
  return nomor === 1 ? berkas : `${berkas.slice(0, at)}/opd-${String(nomor).padStart(2, "0")}${berkas.slice(at)}`;
}
