import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {semuaHalaman, type Situs, startSitus} from "./situs.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let situs: Situs;
beforeAll(async () => {
  situs = await startSitus();
});
afterAll(() => situs.close());

/** What axe finds, one line per rule and element. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const {violations} = await (globalThis as unknown as {
      axe: {run(): Promise<{violations: {id: string; nodes: {target: string[]}[]}[]}>};
    }).axe.run();
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
  });
}

const halaman = [...semuaHalaman, "/anggaran/varians?kode=2.17.07", "/anggaran/varians?kode=2.17.07.2.01.0004"];

describe.each([
  {rupa: "light", options: {viewport: {width: 1440, height: 900}}},
  {rupa: "dark", options: {viewport: {width: 1440, height: 900}, colorScheme: "dark" as const}},
  {rupa: "on a phone", options: {viewport: {width: 360, height: 740}}},
  {rupa: "on a phone, dark", options: {viewport: {width: 360, height: 740}, colorScheme: "dark" as const}},
])("accessibility, $rupa", ({options}) => {
  test.each(halaman)("axe finds nothing on %s, with its tables opened and with asal angka", async (path) => {
    const {page} = await situs.open(path, {...options, bypassCSP: true});
    await page.$$eval("details", (items) => items.forEach((item) => ((item as HTMLDetailsElement).open = true)));
    expect(await violationsOf(page)).toEqual([]);
    const figure = page.locator(".angka-kunci data").first();
    if (await figure.count() > 0) {
      await figure.focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog[open]");
      expect(await violationsOf(page)).toEqual([]);
    }
    await page.context().close();
  });
});
