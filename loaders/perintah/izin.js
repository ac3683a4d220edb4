// @ts-check
/**
 * What each program that runs under Deno may touch. Nothing has network access; foreign functions are DuckDB's alone,
 * and DuckDB itself is opened without access to other files.
 */
import {existsSync, realpathSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join, resolve} from "node:path";
import {env} from "node:process";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The absolute path of the Deno that npm installed. */
export function denoPath() {
  return createRequire(import.meta.url)("deno/install_api.cjs").runInstall();
}

/** Environment in which Deno asks nobody for updates. */
export const denoEnv = {DENO_NO_UPDATE_CHECK: "1"};

/**
 * The arguments of `deno` before the script.
 *
 * @param {{read?: string[], write?: string[], gudang?: boolean}} scopes folders and files, relative to the repository
 *   root or absolute; `gudang` whether it opens the warehouse
 */
export function denoArguments({read = [], write = [], gudang = true} = {}) {
  return [
    "run",
    "--no-prompt",
    "--no-remote",
    `--config=${join(root, "deno.json")}`,
    ...(gudang ? ["--allow-env=TELAAH_DATA,TELAAH_GUDANG", `--allow-ffi=${scopes(["node_modules/@duckdb"])}`] : []),
    ...(read.length > 0 ? [`--allow-read=${scopes(read)}`] : []),
    ...(write.length > 0 ? [`--allow-write=${scopes(write)}`] : []),
  ];
}

/** For `impor` and `periksa`: the input folder, the code that fingerprints are taken of, and the warehouse's folder. */
export function importScopes() {
  const gudang = gudangFolder();
  return {read: [env["TELAAH_DATA"] || "data", "src", "loaders", gudang], write: [gudang]};
}

/** For data loaders of pages: the fonts; the warehouse is opened by DuckDB, read-only. */
export function loaderScopes() {
  return {read: ["node_modules/@fontsource-variable"]};
}

/**
 * For what is done to a built site: the site itself.
 *
 * @param {string} site
 */
export function siteScopes(site) {
  return {read: [site], write: [site]};
}

/**
 * For simulated exports: the folder that its arguments name, if they do.
 *
 * @param {string[]} args
 */
export function contohScopes(args) {
  const at = args.findIndex((arg) => /^--keluaran(=|$)/.test(arg));
  const folder = args[at]?.slice("--keluaran=".length) || args[at + 1];
  const scope = at < 0 || !folder ? [] : [folder];
  return {read: scope, write: scope, gudang: false};
}

/**
 * For benchmarks: their own folder below `.telaah/bench`, and the code that fingerprints are taken of.
 *
 * @param {string} folder
 */
export function benchScopes(folder) {
  return {read: [folder, "src", "loaders"], write: [folder]};
}

/** The folder of the warehouse file. */
export function gudangFolder() {
  return dirname(resolve(root, env["TELAAH_GUDANG"] || ".telaah/gudang.duckdb"));
}

/**
 * Paths as Deno's flags take them: each as named and, where links lead elsewhere, where it really is, since Deno asks
 * for either. A comma would split a scope in two, which Deno cannot escape.
 *
 * @param {string[]} paths
 */
function scopes(paths) {
  const named = paths.map((path) => resolve(root, path));
  const real = named.filter((path) => existsSync(path)).map((path) => realpathSync(path));
  const all = [...new Set([...named, ...real])];
  const bad = all.find((path) => path.includes(","));
  if (bad !== undefined) throw new Error(`Jalur ${bad} memuat koma; pindahkan ke folder tanpa koma.`);
  return all.join();
}
