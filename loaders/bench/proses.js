// @ts-check
/** Runs the programs that measure, each in a process of its own, as a command that a user runs is. */
import {spawn} from "node:child_process";
import {join} from "node:path";
import process from "node:process";
import {fileURLToPath} from "node:url";
import {benchScopes, denoArguments, denoEnv, denoPath} from "../perintah/izin.js";
import {median} from "./baris.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * What a program of this folder prints: one line of JSON. Throws Error where it fails.
 *
 * @param {string} folder the only one that it may write to
 * @param {string} script
 * @param {readonly (string | number)[]} args
 * @param {Record<string, string>} environment
 * @returns {Promise<any>}
 */
export function runBagian(folder, script, args, environment = {}) {
  const scopes = denoArguments(benchScopes(folder));
  const child = spawn(denoPath(), [...scopes, join(here, script), ...args.map(String)], {
    cwd: join(here, "../.."),
    env: {...process.env, ...denoEnv, ...environment},
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text) => out += text);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) resolve(JSON.parse(out));
      else reject(new Error(`${script} berhenti dengan ${signal ?? `kode ${code}`}.`));
    });
  });
}

/**
 * Runs measurements in turn, so that what else the machine does meets all of them alike: of each, all its results.
 *
 * @param {number} kali
 * @param {readonly (() => Promise<any>)[]} ukur
 * @returns {Promise<any[][]>}
 */
export async function bergantian(kali, ...ukur) {
  const hasil = ukur.map(() => /** @type {any[]} */ ([]));
  for (let ulang = 0; ulang < kali; ulang++) {
    for (const [index, run] of ukur.entries()) hasil[index]?.push(await run());
  }
  return hasil;
}

/**
 * The seconds in the middle of several measurements.
 *
 * @param {readonly {detik: number}[] | undefined} hasil
 */
export function detikTengah(hasil = []) {
  return median(hasil.map(({detik}) => detik));
}
