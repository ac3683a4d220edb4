// @ts-check
/** What a developer runs before a commit: format, lint and types, then all tests; stops at the first that fails. */
import {spawnSync} from "node:child_process";
import {join} from "node:path";
import process from "node:process";
import {fileURLToPath} from "node:url";
import {denoEnv, denoPath} from "./izin.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @type {readonly (readonly [string, ...string[]])[]} */
const steps = [
  [denoPath(), "fmt", "--check"],
  [denoPath(), "lint"],
  [denoPath(), "check", "src", "loaders", "tests", "observablehq.config.ts", "vitest.config.ts"],
  [process.execPath, join(root, "node_modules/vitest/vitest.mjs"), "run"],
];

process.exitCode =
  steps.every(([program, ...args]) =>
      spawnSync(program, args, {cwd: root, stdio: "inherit", env: {...process.env, ...denoEnv}}).status === 0
    )
    ? 0
    : 1;
