// @ts-check
/** The static checks: format, lint and types of everything that is code; all run, also after one has failed. */
import {spawnSync} from "node:child_process";
import process from "node:process";
import {fileURLToPath} from "node:url";
import {denoEnv, denoPath} from "./izin.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @type {readonly (readonly [string, ...string[]])[]} */
const steps = [
  [denoPath(), "fmt", "--check"],
  [denoPath(), "lint"],
  [denoPath(), "check", "--quiet", "src", "loaders", "tests", "observablehq.config.ts", "vitest.config.ts"],
];

const results = steps.map(([program, ...args]) =>
  spawnSync(program, args, {cwd: root, stdio: "inherit", env: {...process.env, ...denoEnv}}).status
);
process.exitCode = results.every((status) => status === 0) ? 0 : 1;
