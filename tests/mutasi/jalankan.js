// @ts-check
/**
 * Changes `src/calc` in every small way there is, one at a time, and counts which changes no test of `tests/calc` notices.
 * Writes the score of each file and what was not noticed to `laporan.md` beside this file, which is committed.
 */
import {Stryker} from "@stryker-mutator/core";
import {writeFileSync} from "node:fs";
import {relative} from "node:path";
import process from "node:process";
import {tulisLaporan} from "./laporan.js";

const batas = 90;
const files = process.argv.slice(2);

const mutants = await new Stryker({
  testRunner: "vitest",
  vitest: {configFile: "tests/mutasi/vitest.config.ts"},
  mutate: files.length > 0 ? files : ["src/calc/**/*.ts"],
  reporters: ["progress-append-only"],
  tempDirName: ".telaah/mutasi",
  // Stryker would rewrite a tsconfig.json with the compiler that this project does without.
  tsconfigFile: "tidak-ada.json",
  ignorePatterns: ["dist", ".telaah"],
  // What runs once, when a file is loaded, cannot be changed test by test; trying would take hours.
  ignoreStatic: true,
}).runMutationTest();

const {teks, nilai} = tulisLaporan(
  mutants.map(({fileName, status, location, mutatorName, replacement}) => ({
    berkas: relative(process.cwd(), fileName).replaceAll("\\", "/"),
    status,
    baris: location.start.line,
    jenis: mutatorName,
    pengganti: replacement ?? "",
  })),
);
if (files.length === 0) writeFileSync(new URL("laporan.md", import.meta.url), teks);
console.log(teks);
process.exitCode = nilai >= batas ? 0 : 1;
