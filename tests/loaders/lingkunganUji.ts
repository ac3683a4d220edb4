import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Lingkungan} from "../../loaders/lingkungan.js";
import {folderUji} from "./folderUji.js";

/** An input folder and a warehouse of a test's own, with the committed data in it unless files are given. */
export function lingkunganUji(berkas?: Readonly<Record<string, string | Uint8Array>>): Lingkungan {
  const folder = folderUji();
  const data = join(folder, "data");
  if (berkas === undefined) cpSync("data", data, {recursive: true, filter: (path) => !path.includes("simulasi")});
  else mkdirSync(data);
  for (const [name, content] of Object.entries(berkas ?? {})) writeBerkas(data, name, content);
  return {data, gudang: join(folder, "gudang.duckdb")};
}

export function writeBerkas(data: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(data, name)), {recursive: true});
  writeFileSync(join(data, name), content);
}

/** Runs a command as npm runs it. */
export function runTelaah({data, gudang}: Lingkungan, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ["loaders/perintah/telaah.js", ...args], {
    encoding: "utf8",
    env: {...process.env, TELAAH_DATA: data, TELAAH_GUDANG: gudang},
    maxBuffer: 64 * 1024 * 1024,
  });
  return {code: status, stdout, stderr};
}
