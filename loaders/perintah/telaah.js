// @ts-check
/**
 * The commands that npm runs: `node loaders/perintah/telaah.js impor|periksa|build|start|dev|contoh|bench`.
 *
 * Exit codes: 0 done; 1 done, with findings of level `galat`; 2 could not be done.
 */
import {spawn} from "node:child_process";
import {existsSync, renameSync, rmSync, watch} from "node:fs";
import {readdir, utimes} from "node:fs/promises";
import {join, resolve} from "node:path";
import process from "node:process";
import {fileURLToPath} from "node:url";
import {benchCommand} from "../bench/jalankan.js";
import {frameworkEnv, frameworkScript, prepareCache, situsBaru} from "./framework.js";
import {contohScopes, denoArguments, denoEnv, denoPath, importScopes, siteScopes} from "./izin.js";
import {checkPort, serveFolder} from "./sajikan.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");

/** @type {Readonly<Record<string, (rest: string[]) => Promise<number>>>} */
const commands = {
  impor: (rest) => runDeno("impor.ts", importScopes(), rest),
  periksa,
  build,
  start,
  dev,
  contoh: (rest) => runDeno("contoh.ts", contohScopes(rest), rest),
  bench: benchCommand,
};

const [name = "", ...rest] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`Perintah seharusnya salah satu dari: ${Object.keys(commands).join(", ")} (tertulis "${name}").`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command(rest);
  } catch (error) {
    console.error(`Tidak dapat dijalankan: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}

/**
 * May write one file more than an import: the .xlsx that it is asked for.
 *
 * @param {string[]} rest
 */
function periksa(rest) {
  const at = rest.indexOf("--xlsx");
  if (at === -1) return runDeno("periksa.ts", importScopes(), rest);
  const path = rest[at + 1] ?? "";
  if (!/\.xlsx$/i.test(path)) {
    throw new Error(
      `setelah --xlsx seharusnya nama berkas .xlsx (tertulis "${path}"): npm run periksa -- --xlsx laporan.xlsx`,
    );
  }
  const target = resolve(path);
  const {read, write} = importScopes();
  return runDeno("periksa.ts", {read, write: [...write, target]}, rest.with(at + 1, target));
}

/**
 * With `--ketat` a site is not built as long as any file has a `galat`: not built is 2, whatever the reason.
 *
 * @param {string[]} rest
 */
async function build(rest = []) {
  const imported = await runDeno("impor.ts", importScopes(), []);
  if (imported === 2) return 2;
  if (imported === 1 && rest.includes("--ketat")) {
    console.error(
      "Situs tidak dibangun: ada catatan Salah, dan --ketat diminta. Situs yang lama tetap seperti semula.",
    );
    return 2;
  }
  prepareCache();
  rmSync(situsBaru, {recursive: true, force: true});
  if ((await runFramework(["build"])) !== 0) return 2;
  if ((await runDeno("situs.ts", siteScopes(situsBaru), [situsBaru])) !== 0) return 2;
  replaceDist();
  return imported;
}

/** The old site goes aside first, so that a name in use on Windows stops the exchange before anything is lost. */
function replaceDist() {
  const old = join(root, ".telaah/situs-lama");
  rmSync(old, {recursive: true, force: true});
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(situsBaru, dist);
  rmSync(old, {recursive: true, force: true});
}

async function start() {
  await checkPort(portNumber());
  if ((await build()) === 2) return 2;
  const server = await serveFolder(dist, portNumber());
  console.log(`Telaah: http://127.0.0.1:${portNumber()}  (Ctrl-C untuk berhenti)`);
  process.once("SIGINT", () => {
    server.close();
    server.closeAllConnections();
  });
  return await new Promise((resolve) => server.once("close", () => resolve(0)));
}

/** Live reload for pages; a change below the input folder is imported and the loaders run again. */
async function dev() {
  if ((await runDeno("impor.ts", importScopes(), [])) === 2) return 2;
  prepareCache();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const watcher = watch(process.env["TELAAH_DATA"] || join(root, "data"), {recursive: true}, () => {
    clearTimeout(timer);
    timer = setTimeout(importAgain, 300);
  });
  const code = await runFramework(["preview", "--no-open", "--host", "127.0.0.1", "--port", String(portNumber())]);
  watcher.close();
  return code;
}

/** Framework reads a loader again when its file's time changes. */
async function importAgain() {
  if ((await runDeno("impor.ts", importScopes(), [])) === 2) return;
  const folder = join(root, "src/data");
  const now = new Date();
  for (const file of await readdir(folder)) await utimes(join(folder, file), now, now);
}

/**
 * @param {string} script
 * @param {{read?: string[], write?: string[], gudang?: boolean}} scopes
 * @param {string[]} rest
 */
function runDeno(script, scopes, rest) {
  return run(denoPath(), [...denoArguments(scopes), join(root, "loaders/perintah", script), ...rest], denoEnv);
}

/** @param {string[]} rest */
function runFramework(rest) {
  return run(process.execPath, [frameworkScript, ...rest], frameworkEnv, ["ignore", 2, 2]);
}

/**
 * Runs a program to its end in the repository root.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} environment
 * @param {import("node:child_process").StdioOptions} stdio
 * @returns {Promise<number>} its exit code; 2 when a signal ended it
 */
function run(program, args, environment, stdio = "inherit") {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {cwd: root, env: {...process.env, ...environment}, stdio});
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 2));
  });
}

function portNumber() {
  const text = process.env["PORT"] || "3000";
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new Error(`PORT seharusnya angka 1 sampai 65535 (tertulis "${text}").`);
  }
  return Number(text);
}
