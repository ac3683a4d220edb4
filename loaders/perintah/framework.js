// @ts-check
/**
 * Observable Framework, kept from asking any host: it would ask the registry for the version of every library that it
 * recommends, and report usage.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const framework = join(root, "node_modules/@observablehq/framework/dist");
const cache = join(root, "src/.observablehq/cache");

/** The script to run under Node. */
export const frameworkScript = join(framework, "bin/observable.js");

/** Environment in which Framework reports nothing. */
export const frameworkEnv = {OBSERVABLE_TELEMETRY_DISABLE: "true"};

/** Where a build goes before it is complete; `dist` is replaced only then. */
export const situsBaru = join(root, ".telaah/situs");

/**
 * Forgets loader outputs of earlier builds, which Framework would use again whatever changed, and gives every library
 * that Framework knows a version, so that it asks nobody. None of them is used: pages import from node_modules only.
 */
export function prepareCache() {
  rmSync(cache, {recursive: true, force: true});
  for (const name of knownLibraries()) mkdirSync(join(cache, "_npm", `${name}@0.0.0`), {recursive: true});
}

function knownLibraries() {
  const names = readdirSync(framework, {recursive: true}).map(String).filter((file) => file.endsWith(".js"))
    .flatMap((file) => [...readFileSync(join(framework, file), "utf8").matchAll(/"npm:((?:@[^/"]+\/)?[^/"@]+)/g)])
    .map(([, name]) => /** @type {string} */ (name));
  return new Set(names);
}
