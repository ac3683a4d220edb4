import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type Situs, startSitus} from "./situs.js";

let situs: Situs;
beforeAll(async () => {
  situs = await startSitus();
});
afterAll(() => situs.close());

const expectSubject = (page: Page, kode: string) =>
  expect.poll(() => page.locator(".subjudul").innerText()).toMatch(new RegExp(`${kode.replaceAll(".", "\\.")}$`));
const query = (page: Page) => new URL(page.url()).search;
const codes = (page: Page) =>
  page.$$eval(".tabel:has(thead a) tbody th small", (items) => items.map((i) => i.textContent));

async function tabTo(page: Page, href: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((href) => document.activeElement?.getAttribute("href") === href, href)) return;
  }
  throw new Error(`no link ${href} is reached by Tab`);
}

describe("drilling down Realisasi Anggaran", () => {
  test("by mouse: program, kegiatan, sub kegiatan, and back by breadcrumbs and by the browser", async () => {
    const {page, pelanggaran} = await situs.open("/anggaran/varians");
    await page.getByRole("row").getByRole("link", {name: "Program Pengawasan dan Pemeriksaan Koperasi"}).click();
    expect(query(page)).toBe("?kode=2.17.03");
    await expectSubject(page, "2.17.03");
    await page.locator('.tabel th a[href="?kode=2.17.03.2.01"]').last().click();
    await page.locator('.tabel th a[href="?kode=2.17.03.2.01.0003"]').last().click();
    await expectSubject(page, "2.17.03.2.01.0003");
    await expect.poll(() => page.locator('[aria-label="Jenjang anggaran"] li').count()).toBe(4);
    await page.getByRole("navigation", {name: "Jenjang anggaran"}).getByRole("link", {name: /Program Pengawasan/})
      .click();
    expect(query(page)).toBe("?kode=2.17.03");
    await page.goBack();
    await expectSubject(page, "2.17.03.2.01.0003");
    expect(query(page)).toBe("?kode=2.17.03.2.01.0003");
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });

  test("by a bar of the chart", async () => {
    const {page} = await situs.open("/anggaran/varians");
    await page.getByRole("link", {name: /^Rincian 2\.17\.07 /}).click();
    expect(query(page)).toBe("?kode=2.17.07");
    await page.context().close();
  });

  test("from a bar of Ringkasan to the page of that program", async () => {
    const {page} = await situs.open("/");
    await page.getByRole("link", {name: /^Rincian 2\.17\.07 /}).click();
    await page.waitForURL("**/anggaran/varians?kode=2.17.07");
    await page.waitForSelector("html[data-siap]", {state: "attached"});
    await expectSubject(page, "2.17.07");
    await page.context().close();
  });

  test("by keyboard alone: Tab and Enter down to a sub kegiatan, and up again", async () => {
    const {page} = await situs.open("/anggaran/varians");
    for (const kode of ["2.17.04", "2.17.04.2.01", "2.17.04.2.01.0003"]) {
      await tabTo(page, `?kode=${kode}`);
      await page.keyboard.press("Enter");
      await page.waitForFunction((kode) => location.search === `?kode=${kode}`, kode);
    }
    await expectSubject(page, "2.17.04.2.01.0003");
    await tabTo(page, "?kode=2.17.04");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search === "?kode=2.17.04");
    await page.context().close();
  });
});

describe("the address", () => {
  test.each([
    {name: "a known code", asked: "?kode=2.17.05", left: "?kode=2.17.05"},
    {name: "an unknown code", asked: "?kode=9.99", left: ""},
    {name: "a year without data", asked: "?tahun=1999&kode=2.17.05", left: "?kode=2.17.05"},
    {name: "a month, stage and SKPD that are not there", asked: "?bulan=13&tahapan=lain&skpd=x", left: ""},
    {name: "the year and month that are", asked: "?tahun=2024&bulan=12", left: "?tahun=2024&bulan=12"},
    {name: "a sorting that does not exist", asked: "?urut=nama-turun", left: ""},
    {name: "markup", asked: "?kode=<script>alert(1)</script>", left: ""},
  ])("with $name keeps what can be shown and drops the rest", async ({asked, left}) => {
    const {page, pelanggaran} = await situs.open(`/anggaran/varians${asked}`);
    await page.waitForFunction((left) => location.search === left, left);
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });

  test("keeps sorting and filter, so that a reload or a colleague sees the same", async () => {
    const {page} = await situs.open("/anggaran/varians?kode=2.17.01");
    await page.getByRole("columnheader", {name: "Serapan"}).last().getByRole("link").click();
    await page.getByRole("searchbox").pressSequentially("jasa");
    await page.waitForFunction(() => location.search.includes("saring=jasa"));
    expect(await page.getByRole("searchbox").evaluate((input) => input === document.activeElement)).toBe(true);
    const filtered = () =>
      [...document.querySelectorAll(".tabel:has(thead a) tbody th")].every((th) => /jasa/i.test(th.textContent!));
    await page.waitForFunction(filtered);
    await page.waitForSelector('th[aria-sort="descending"]');
    const before = await codes(page);
    expect(before.length).toBeGreaterThan(2);
    expect(await page.locator('th[aria-sort="descending"]').innerText()).toBe("Serapan");
    await page.reload();
    await page.waitForSelector("html[data-siap]", {state: "attached"});
    await expect.poll(() => codes(page)).toEqual(before);
    await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("jasa");
    await page.context().close();
  });

  test("sorting goes from falling to rising to the order of the DPA", async () => {
    const {page} = await situs.open("/anggaran/varians");
    const head = page.getByRole("columnheader", {name: /^Realisasi/}).last();
    const values = () =>
      page.$$eval(
        '.tabel:has(thead a) tbody data[data-ukuran="realisasi"]',
        (items) => items.map((i) => Number((i as HTMLDataElement).value)),
      );
    const inOrder = await values();
    await head.getByRole("link").click();
    await expect.poll(values).toEqual([...inOrder].sort((a, b) => b - a));
    await head.getByRole("link").click();
    await expect.poll(values).toEqual([...inOrder].sort((a, b) => a - b));
    await head.getByRole("link").click();
    await expect.poll(values).toEqual(inOrder);
    expect(query(page)).toBe("");
    await page.context().close();
  });
});
