import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {chartStyleHashes} from "../../loaders/situs/csp.js";
import {launchBrowser} from "../../loaders/bench/peramban.js";
import {guard, semuaHalaman, type Situs, startSitus} from "./situs.js";

let situs: Situs;
beforeAll(async () => {
  situs = await startSitus();
});
afterAll(() => situs.close());

const files = readdirSync("dist", {recursive: true}).map(String).filter((name) => /\.(html|js|css)$/.test(name));
const pages = files.filter((name) => name.endsWith(".html"));
const read = (name: string) => readFileSync(join("dist", name), "utf8");
const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

describe("the built site", () => {
  test.each(pages)(
    "%s has a strict Content-Security-Policy with the hash of each inline script and nothing inline else",
    (name) => {
      const html = read(name);
      const csp = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)![1]!;
      const scripts = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(([, text]) =>
        hashOf(text!)
      );
      const allowed = [...csp.matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash!);
      expect(csp).toContain("default-src 'none'");
      expect(csp).not.toMatch(/unsafe|https?:|\*/);
      expect(allowed.sort()).toEqual([...scripts, ...chartStyleHashes].sort());
      expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
      expect(html).not.toMatch(/\son\w+="|\sstyle="/);
    },
  );

  test.each(files)("%s names no foreign host that a browser would ask, and no broken block", (name) => {
    const text = read(name);
    expect(text).not.toMatch(
      /(?:src|href)="https?:|url\(["']?https?:|@import\s+["']https?:|(?:from|import)\s*\(?\s*["']https?:/,
    );
    if (name.endsWith(".html")) expect(text).not.toContain("observablehq--error");
  });

  test.each(semuaHalaman)("%s opens without a violation, an error or a foreign request", async (path) => {
    const {page, pelanggaran} = await situs.open(path);
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });
});

describe("the first view of Ringkasan", () => {
  test("is at most 280 KB gzipped with fonts, and holds no DuckDB and no WebAssembly", async () => {
    const context = await situs.browser.newContext();
    const page = await context.newPage();
    const bodies: Promise<{url: string; size: number}>[] = [];
    page.on(
      "response",
      (response) =>
        bodies.push(response.body().then((body) => ({url: response.url(), size: gzipSync(body, {level: 9}).length}))),
    );
    await page.goto(situs.alamat);
    await page.waitForSelector("html[data-siap]", {state: "attached"});
    await page.waitForLoadState("networkidle");
    const loaded = await Promise.all(bodies);
    const total = loaded.reduce((sum, {size}) => sum + size, 0);
    expect(loaded.length).toBeGreaterThan(5);
    expect(total).toBeLessThanOrEqual(280 * 1024);
    expect(loaded.filter(({url}) => /duckdb|\.wasm/.test(url))).toEqual([]);
    await context.close();
  });

  test("works where eval is forbidden, which its policy does", async () => {
    const {page} = await situs.open("/");
    expect(
      await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "globalThis.jalan = true";
        document.head.append(script);
        return (globalThis as {jalan?: boolean}).jalan ?? false;
      }),
    ).toBe(false);
    await page.context().close();
  });
});

describe("the style that charts bring along", () => {
  test("is the one whose hash the policy allows", async () => {
    const {page} = await situs.open("/");
    const styles = await page.$$eval("main svg style", (items) => items.map((item) => item.textContent!));
    expect(styles.length).toBeGreaterThan(0);
    expect([...new Set(styles.map(hashOf))]).toEqual(chartStyleHashes);
    await page.context().close();
  });
});

describe("the guard that these tests stand on", () => {
  test.each([
    {
      name: "an error in the console",
      body: "<script>console.error('rusak')</script>",
      csp: "",
      found: /console: rusak/,
    },
    {name: "an exception", body: "<script>throw new Error('lempar')</script>", csp: "", found: /error: lempar/},
    {
      name: "a foreign request",
      body: "<img src='http://asing.invalid/x.png'>",
      csp: "",
      found: /foreign: http:\/\/asing\.invalid/,
    },
    {
      name: "an inline script against the policy",
      body: "<script>1</script>",
      csp: "script-src 'self'",
      found: /csp: script-src/,
    },
  ])("notices $name", async ({body, csp, found}) => {
    const page = await situs.browser.newPage();
    const pelanggaran = await guard(page, situs.alamat);
    await page.route(
      "**/uji",
      (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<meta http-equiv="Content-Security-Policy" content="${csp}">${body}`,
        }),
    );
    await page.goto(`${situs.alamat}/uji`);
    await expect.poll(() => pelanggaran.join("\n")).toMatch(found);
    await page.close();
  });
});

describe.runIf(process.platform === "linux" && process.arch === "x64")("the browser that npm installs", () => {
  test("opens the site where the system has none", async () => {
    const own = await startSitus(await launchBrowser({bundled: true}));
    const {page, pelanggaran} = await own.open("/");
    expect(await page.locator("h1").innerText()).toMatch(/anggaran 2024/);
    expect(pelanggaran).toEqual([]);
    await own.close();
  });
});
