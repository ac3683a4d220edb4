import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";

interface Paket {
  version: string;
  os?: string[];
  cpu?: string[];
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const packages: Record<string, Paket> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const nameOf = (path: string) => path.replace(/^.*node_modules\//, "");
const native = Object.entries(packages).filter(([, {os, cpu}]) => os !== undefined && cpu !== undefined);

/** `@duckdb/node-bindings-linux-x64` belongs to the family `@duckdb/node-bindings-`, wherever it is installed. */
const families = new Map<string, Paket[]>();
for (const [path, paket] of native) {
  const family = path.replace(/(win32|darwin|linux|freebsd|netbsd|openbsd|android|openharmony|aix|sunos)-.*$/, "");
  families.set(family, [...(families.get(family) ?? []), paket]);
}

describe("package-lock.json", () => {
  test("knows the native packages of the tools that the project runs on", () => {
    const expected = ["@deno/", "@duckdb/node-bindings-", "@esbuild/", "@rollup/rollup-"];
    expect(expected.filter((name) => ![...families.keys()].some((family) => nameOf(family) === name))).toEqual([]);
  });

  test.each([...families.keys()])("holds %s for Windows, macOS on ARM and Linux", (family) => {
    const has = (os: string, cpu: string) =>
      families.get(family)!.some((paket) => paket.os!.includes(os) && paket.cpu!.includes(cpu));
    expect({win32: has("win32", "x64"), darwin: has("darwin", "arm64"), linux: has("linux", "x64")})
      .toEqual({win32: true, darwin: true, linux: true});
  });

  test("names no download address other than the public registry", () => {
    const foreign = Object.values(packages).map(({resolved}) => resolved)
      .filter((url) => url !== undefined && !url.startsWith("https://registry.npmjs.org/"));
    expect(foreign).toEqual([]);
  });
});
