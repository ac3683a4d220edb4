import {readdir} from "node:fs/promises";
import {join} from "node:path";

/** The file in the input folder that says what the others are. */
export const namaSumber = "sumber.csv";

/** The file in the input folder that says which findings were looked at and are in order. */
export const namaDicek = "dicek.csv";

/** The files below the input folder, named relative to it with `/`, sorted, split into inputs and what is none. */
export async function listBerkas(data: string): Promise<{masukan: string[]; dilewati: string[]}> {
  const all = (await walk(data, "")).filter((berkas) => berkas !== namaSumber && berkas !== namaDicek).sort();
  return {masukan: all.filter((berkas) => !isSkipped(berkas)), dilewati: all.filter(isSkipped)};
}

async function walk(data: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(data, folder), {withFileTypes: true});
  const nested = entries.map((entry) => {
    const berkas = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(data, berkas) : Promise.resolve([berkas]);
  });
  return (await Promise.all(nested)).flat();
}

/** Lock files of Excel, hidden files, and documents for people. */
function isSkipped(berkas: string): boolean {
  return berkas.split("/").some((name) => name.startsWith("~$") || name.startsWith(".")) || /\.(md|pdf)$/i.test(berkas);
}
