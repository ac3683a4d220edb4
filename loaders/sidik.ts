import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {BarisSumber} from "../src/impor/sumber.js";

/** Folders whose code decides what an import gives. */
const importCode = ["../src/impor", "../src/calc", "../src/format", "../src/model", "./gudang"];

/** The SHA-256 of bytes or text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** One hash of all code that reads and checks inputs: when it changes, every input is read again. */
export function sidikKode(): string {
  const files = importCode.flatMap((folder) => {
    const root = fileURLToPath(new URL(`${folder}/`, import.meta.url));
    return readdirSync(root, {recursive: true}).map(String).filter((name) => name.endsWith(".ts")).sort()
      .map((name) => readFileSync(`${root}${name}`));
  });
  return sha256(files.map(sha256).join());
}

/** What an unchanged input is known by: its bytes, what `sumber.csv` says about it, and the import code. */
export function sidikMasukan(sha: string, sumber: readonly BarisSumber[], kode: string): string {
  return sha256(JSON.stringify([sha, sumber.map(({urutan: _, ...row}) => row), kode]));
}
