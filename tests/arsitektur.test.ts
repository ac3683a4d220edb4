import {readdirSync, readFileSync} from "node:fs";
import {dirname, posix} from "node:path";
import {describe, expect, test} from "vitest";

/** Which layer may import which; the longest prefix names a file's layer. */
const allowed: Record<string, readonly string[]> = {
  "src/model": [],
  "src/calc": ["src/model"],
  "src/format": ["src/model"],
  "src/metode": ["src/calc", "src/format", "src/model"],
  "src/impor": ["src/calc", "src/format", "src/model"],
  "src/components": ["src/metode", "src/calc", "src/format", "src/model"],
  "src/ekspor": ["src/calc", "src/format", "src/model"],
  "src/data": ["loaders"],
  "loaders/situs": ["loaders", "src/components", "src/calc", "src/format", "src/model"],
  loaders: ["loaders/situs", "src/impor", "src/ekspor", "src/calc", "src/format", "src/model"],
};

/** The folders that may use each package from npm, one for each thing it does; the tests may use any. */
const owners: Record<string, readonly string[]> = {
  "@duckdb/node-api": ["loaders"],
  "@e965/xlsx": ["loaders/bench"],
  "playwright-core": ["loaders/bench"],
  "@sparticuz/chromium": ["loaders/bench"],
  vite: ["loaders/bench"],
  "@observablehq/plot": ["src/components"],
  fflate: ["src/impor"],
  htmlparser2: ["src/impor"],
  hucre: ["src/impor", "src/ekspor"],
  papaparse: ["src/impor"],
  sirv: ["loaders"],
};

function sources(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name))
    .filter((path) => !path.includes(".observablehq"))
    .sort();
}

const code = [...sources("src", /\.ts$/), ...sources("loaders", /\.[jt]s$/)];
const pages = sources("src", /\.md$/);

function layerOf(path: string): string | null {
  const layers = Object.keys(allowed).filter((layer) => path === layer || path.startsWith(`${layer}/`));
  return layers.sort((a, b) => b.length - a.length)[0] ?? null;
}

function specifiersOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, specifier]) => specifier!);
}

describe("the layers of the code", () => {
  test.each(code)("%s imports only downwards", (path) => {
    const own = layerOf(path)!;
    const targets = specifiersOf(path).filter((s) => s.startsWith(".")).map((s) => posix.join(dirname(path), s));
    expect(own).not.toBeNull();
    expect(targets.filter((target) => ![own, ...allowed[own]!].includes(layerOf(target) ?? target))).toEqual([]);
  });

  test.each(pages)("%s reaches only below src, and no loader shim", (path) => {
    const targets = specifiersOf(path).filter((s) => s.startsWith(".")).map((s) => posix.join(dirname(path), s));
    expect(targets.filter((target) => !target.startsWith("src/") || layerOf(target) === "src/data")).toEqual([]);
  });

  test("nothing imports in a circle", () => {
    const graph = new Map(code.map((path) => [
      path,
      specifiersOf(path).filter((s) => s.startsWith("."))
        .map((s) => posix.join(dirname(path), s).replace(/\.js$/, "")),
    ]));
    const named = new Map([...graph].map(([path, targets]) => [path.replace(/\.[jt]s$/, ""), targets]));
    const circles: string[] = [];
    const visit = (node: string, trail: readonly string[]): void => {
      if (trail.includes(node)) circles.push([...trail.slice(trail.indexOf(node)), node].join(" → "));
      else if (!done.has(node)) { for (const next of named.get(node) ?? []) visit(next, [...trail, node]); }
      done.add(node);
    };
    const done = new Set<string>();
    for (const node of named.keys()) visit(node, []);
    expect(circles).toEqual([]);
  });
});

describe("imports as Framework and vitest need them", () => {
  test.each([...code, ...pages])("%s writes ./x.js, and no npm:, jsr: or http: specifier", (path) => {
    const specifiers = specifiersOf(path);
    expect(specifiers.filter((s) => s.startsWith(".") && !s.endsWith(".js"))).toEqual([]);
    expect(specifiers.filter((s) => /^(npm|jsr|https?):/.test(s))).toEqual([]);
  });

  test.each(sources("src/data", /.*/))("%s is a shim of at most six lines", (path) => {
    expect(readFileSync(path, "utf8").trim().split("\n").length).toBeLessThanOrEqual(6);
  });

  test("every local import names a file that is there", () => {
    const files = new Set(code.map((path) => path.replace(/\.[jt]s$/, "")));
    const broken = [...code, ...pages].flatMap((path) =>
      specifiersOf(path).filter((s) => s.startsWith("."))
        .filter((s) => !files.has(posix.join(dirname(path), s).replace(/\.js$/, ""))).map((s) => `${path}: ${s}`)
    );
    expect(broken).toEqual([]);
  });
});

describe("packages from npm", () => {
  test.each(code)("%s uses only packages that its folder owns", (path) => {
    const foreign = specifiersOf(path).filter((s) => !/^(\.|node:)/.test(s))
      .map((s) => s.split("/").slice(0, s.startsWith("@") ? 2 : 1).join("/"))
      .filter((name) => !(owners[name] ?? []).some((folder) => path.startsWith(`${folder}/`)));
    expect(foreign).toEqual([]);
  });

  test("every dependency has an owner or is a tool of the build", () => {
    const tools = ["@fontsource-variable/plus-jakarta-sans", "@observablehq/framework", "deno"];
    const {dependencies} = JSON.parse(readFileSync("package.json", "utf8"));
    expect(Object.keys(dependencies).filter((name) => owners[name] === undefined && !tools.includes(name))).toEqual([]);
  });

  test("versions are pinned exactly", () => {
    const {dependencies, devDependencies} = JSON.parse(readFileSync("package.json", "utf8"));
    const loose = Object.entries({...dependencies, ...devDependencies}).filter(([, v]) =>
      !/^\d[\w.-]*$/.test(String(v))
    );
    expect(loose).toEqual([]);
  });
});

describe("src/calc", () => {
  test.each(sources("src/calc", /\.ts$/))("%s is pure: no clock, no randomness, no DOM, no files", (path) => {
    const text = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    expect(text).not.toMatch(/\bDate\b|Math\.random|\bdocument\b|\bwindow\b|\bfetch\b|node:/);
    expect(specifiersOf(path).filter((s) => !s.startsWith("."))).toEqual([]);
  });
});

describe("the size of files", () => {
  test.each([...code, ...sources("tests", /\.ts$/)])("%s has fewer than 250 lines", (path) => {
    expect(readFileSync(path, "utf8").split("\n").length).toBeLessThan(250);
  });

  test.each(pages)("%s has at most 160 lines", (path) => {
    expect(readFileSync(path, "utf8").split("\n").length).toBeLessThanOrEqual(160);
  });
});

describe("npm scripts", () => {
  test("run on Windows too: no rm, no VAR=x, no /dev/", () => {
    const {scripts} = JSON.parse(readFileSync("package.json", "utf8"));
    expect(Object.values(scripts).filter((s) => /\brm\b|^\w+=|\s\w+=\S|\/dev\//.test(String(s)))).toEqual([]);
  });
});
