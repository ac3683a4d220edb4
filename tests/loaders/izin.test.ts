import {spawnSync} from "node:child_process";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, posix} from "node:path";
import {describe, expect, test} from "vitest";
import {
  benchScopes,
  denoArguments,
  denoEnv,
  denoPath,
  importScopes,
  loaderScopes,
  siteScopes,
} from "../../loaders/perintah/izin.js";
import {folderUji} from "./folderUji.js";

const everything = [
  denoArguments(importScopes()),
  denoArguments(loaderScopes()),
  denoArguments(siteScopes("dist")),
  denoArguments(benchScopes(".telaah/bench/1")),
];

/** Runs a script as a loader of a page runs, with DuckDB to hand. */
function runAsLoader(body: string, scopes = loaderScopes()) {
  const script = join(folderUji(), "coba.ts");
  const duckdb = new URL("../../node_modules/@duckdb/node-api/lib/index.js", import.meta.url).href;
  const baca = new URL("../../loaders/gudang/baca.ts", import.meta.url).href;
  writeFileSync(script, `import {DuckDBInstance} from "${duckdb}"; import {withGudang} from "${baca}";\n${body}`);
  const run = spawnSync(denoPath(), [...denoArguments(scopes), script], {
    encoding: "utf8",
    env: {...process.env, ...denoEnv},
  });
  return {code: run.status, out: run.stdout + run.stderr};
}

describe("denoArguments(scopes)", () => {
  test.each(everything)("never allows everything, the network or all foreign functions: case %#", (...args) => {
    const flags = args.flat();
    const wide = flags.filter((flag) =>
      /^(-A|--allow-all|--allow-net.*|-N.*|--allow-run.*|--allow-sys.*|--allow-(ffi|read|write|env))$/.test(flag)
    );
    expect(wide).toEqual([]);
    expect(flags.find((flag) => flag.startsWith("--allow-ffi="))).toMatch(/node_modules[/\\]@duckdb$/);
    expect(flags).toContain("--no-remote");
  });

  test("refuses a folder with a comma, which would widen the scope", () => {
    expect(() => denoArguments({read: ["data,/etc"]})).toThrow(/koma/);
  });

  test("loaders may write nothing", () => {
    expect(denoArguments(loaderScopes()).filter((flag) => flag.startsWith("--allow-write"))).toEqual([]);
  });
});

describe("the project's files", () => {
  const files = ["loaders", "src", ".ci"].flatMap((folder) =>
    readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name))
      .filter((path) => !path.includes(".observablehq"))
  );

  test.each([...files, "package.json", "observablehq.config.ts", "deno.json"])(
    "%s asks for no wide permission",
    (path) => {
      const text = readFileSync(path, "utf8");
      expect(text).not.toMatch(/--allow-net|--allow-all|["'\s]-A["'\s]|--allow-ffi(?!=)|--allow-run|--allow-sys/);
    },
  );
});

describe("a loader of a page", () => {
  test("reads the warehouse", () => {
    const {code, out} = runAsLoader(`
      console.log(await withGudang(".telaah/gudang.duckdb", async (c) =>
        (await c.runAndReadAll("SELECT count(*)::INTEGER FROM berkas")).getRows()[0][0]));`);
    expect(code).toBe(0);
    expect(Number(out.trim())).toBeGreaterThan(0);
  });

  test.each([
    {name: "read_text", sql: "SELECT * FROM read_text('/etc/hostname')"},
    {name: "read_csv", sql: "SELECT * FROM read_csv('package.json')"},
    {name: "COPY", sql: "COPY (SELECT 1) TO 'bocor.csv'"},
    {name: "ATTACH", sql: "ATTACH 'lain.duckdb'"},
    {name: "INSTALL", sql: "INSTALL httpfs"},
    {name: "switching access on again", sql: "SET enable_external_access = true"},
  ])("is refused $name through DuckDB", ({sql}) => {
    const {code, out} = runAsLoader(
      `await withGudang(".telaah/gudang.duckdb", (c) => c.run(${JSON.stringify(sql)}));`,
    );
    expect(code).not.toBe(0);
    expect(out).toMatch(/Permission Error|disabled|Cannot change|Invalid Input/i);
  });

  test.each([
    {name: "fetching", body: `await fetch("http://127.0.0.1:8080/")`},
    {name: "reading a file", body: `Deno.readTextFileSync("package.json")`},
    {name: "writing a file", body: `Deno.writeTextFileSync("bocor.txt", "x")`},
    {name: "running a program", body: `new Deno.Command("true").outputSync()`},
    {name: "reading another environment variable", body: `Deno.env.get("HOME")`},
  ])("is refused $name by Deno", ({body}) => {
    const {code, out} = runAsLoader(body);
    expect(code).not.toBe(0);
    expect(out).toMatch(/NotCapable|Requires \w+ access/);
  });
});
