import {spawnSync} from "node:child_process";
import {appendFileSync, existsSync, readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {salinProyek} from "./salinan.js";

const folder = salinProyek();
const config = join(folder, "observablehq.config.ts");
const clean = readFileSync(config, "utf8");
const log = join(folder, "jaringan.log");
const fetching = `\nawait fetch("http://127.0.0.1:8080/").catch(() => {});\n`;

/** Builds while every socket of every Node process is noted. */
function hostsOfBuild(): {status: number | null; hosts: string[]} {
  writeFileSync(log, "");
  const {status} = spawnSync(process.execPath, ["loaders/perintah/telaah.js", "build"], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: `--require=${resolve("tests/loaders/pencatatJaringan.cjs")}`,
      TELAAH_CATATAN_JARINGAN: log,
    },
  });
  return {status, hosts: readFileSync(log, "utf8").split("\n").filter((host) => host !== "")};
}

/** Builds while the kernel notes every internet address that any process, native or not, connects or sends to. */
function addressesOfBuild(): {status: number | null; addresses: string[]} {
  const {status} = spawnSync(
    "strace",
    [
      "-f",
      "-qq",
      "-e",
      "trace=connect,sendto,sendmsg,sendmmsg",
      "-o",
      log,
      process.execPath,
      "loaders/perintah/telaah.js",
      "build",
    ],
    {cwd: folder},
  );
  return {status, addresses: readFileSync(log, "utf8").split("\n").filter((line) => /\bAF_INET6?\b/.test(line))};
}

describe("npm run build without a network", () => {
  test("a build that asks a host is noticed, which proves that the next test can fail", () => {
    appendFileSync(config, fetching);
    const {hosts} = hostsOfBuild();
    writeFileSync(config, clean);
    expect(hosts).toContain("127.0.0.1:8080");
  });

  test("asks no host: no registry, no CDN, no font, no telemetry, no update", () => {
    expect(hostsOfBuild()).toEqual({status: 0, hosts: []});
  });
});

describe.runIf(existsSync("/usr/bin/strace"))("npm run build as the kernel sees it", () => {
  test("a build that asks a host is noticed, which proves that the next test can fail", () => {
    appendFileSync(config, fetching);
    const {addresses} = addressesOfBuild();
    writeFileSync(config, clean);
    expect(addresses.length).toBeGreaterThan(0);
  }, 120_000);

  test("no process, Deno, esbuild and DuckDB included, opens an internet address", () => {
    expect(addressesOfBuild()).toEqual({status: 0, addresses: []});
  }, 120_000);
});
