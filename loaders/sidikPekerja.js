// @ts-check
/** The thread of `SidikBerkas`: answers a path with the file's SHA-256 in hexadecimal, or null where it cannot be read. */
import {createHash} from "node:crypto";
import {closeSync, openSync, readSync} from "node:fs";
import {parentPort} from "node:worker_threads";

parentPort?.on("message", (/** @type {string} */ path) => {
  parentPort?.postMessage(hashBerkas(path));
});

/** @param {string} path */
function hashBerkas(path) {
  try {
    const file = openSync(path, "r");
    try {
      return hashOpen(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

/**
 * One piece of memory serves the whole file.
 *
 * @param {number} file
 */
function hashOpen(file) {
  const hash = createHash("sha256");
  const buffer = new Uint8Array(1 << 18);
  for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
    hash.update(buffer.subarray(0, length));
  }
  return hash.digest("hex");
}
