import {mkdirSync} from "node:fs";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {semuaHalaman, type Situs, startSitus} from "./situs.js";

const folder = ".telaah/cuplikan";
let situs: Situs;
beforeAll(async () => {
  mkdirSync(folder, {recursive: true});
  situs = await startSitus();
});
afterAll(() => situs.close());

const halaman = [...semuaHalaman, "/anggaran/varians?kode=2.17.01", "/anggaran/varians?kode=2.17.01.2.06.0006"];
const nameOf = (path: string) => path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "ringkasan";

describe.each([
  {rupa: "terang", options: {viewport: {width: 1440, height: 900}}},
  {rupa: "gelap", options: {viewport: {width: 1440, height: 900}, colorScheme: "dark" as const}},
  {rupa: "kantor", options: {viewport: {width: 1024, height: 768}}},
  {rupa: "ponsel", options: {viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true}},
])("the site, $rupa", ({rupa, options}) => {
  test.each(halaman)("%s fits its width, runs without violation and is photographed", async (path) => {
    const {page, pelanggaran} = await situs.open(path, options);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    await page.screenshot({path: `${folder}/${nameOf(path)}-${rupa}.png`, fullPage: true});
    expect(content).toBeLessThanOrEqual(window!);
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });
});

describe("every page", () => {
  test.each(semuaHalaman)("%s is Indonesian, can be zoomed, and has a title, an icon and one heading", async (path) => {
    const {page} = await situs.open(path);
    expect(await page.getAttribute("html", "lang")).toBe("id");
    expect(await page.getAttribute("meta[name=viewport]", "content")).not.toMatch(/maximum-scale|user-scalable/);
    expect(await page.title()).toMatch(/^.+ \| Telaah$/);
    const icon = await page.$eval("link[rel=icon]", (link) => (link as HTMLLinkElement).href);
    expect((await page.request.get(icon)).status()).toBe(200);
    expect(await page.locator("h1").count()).toBe(1);
    await page.context().close();
  });

  test.each(semuaHalaman.filter((path) => path !== "/tidak/ada"))(
    "%s prints without sidebar and choices, with its position",
    async (path) => {
      const {page} = await situs.open(path);
      await page.emulateMedia({media: "print"});
      const visible = (selector: string) => page.locator(selector).first().isVisible();
      expect([await visible(".samping"), await visible(".bilah-pilihan"), await visible(".posisi")]).toEqual([
        false,
        false,
        true,
      ]);
      await page.pdf({path: `${folder}/${nameOf(path)}.pdf`, format: "A4", printBackground: true});
      await page.context().close();
    },
  );
});

describe("on A4 paper", () => {
  test.each(semuaHalaman)("%s cuts no table off, opened ones included", async (path) => {
    const {page} = await situs.open(path, {viewport: {width: 688, height: 900}});
    await page.emulateMedia({media: "print"});
    const cut = await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      return [...document.querySelectorAll(".tabel-bungkus")]
        .filter((box) => box.scrollWidth > box.clientWidth + 1)
        .map((box) => box.querySelector("caption")!.textContent);
    });
    expect(cut).toEqual([]);
    await page.context().close();
  });
});

describe("the menu", () => {
  test("lists only pages that exist, and marks the present one", async () => {
    const {page} = await situs.open("/anggaran/varians");
    const links = await page.$$eval("#menu-utama a", (items) => items.map((item) => (item as HTMLAnchorElement).href));
    for (const link of links) expect((await page.request.get(link)).status()).toBe(200);
    expect(await page.locator("#menu-utama [aria-current=page]").innerText()).toBe("Realisasi Anggaran");
    await page.context().close();
  });

  test("opens and closes with its button on a phone", async () => {
    const {page} = await situs.open("/", {viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true});
    const button = page.getByRole("button", {name: "Menu"});
    expect(await page.locator("#menu-utama").isVisible()).toBe(false);
    await button.tap();
    expect([await button.getAttribute("aria-expanded"), await page.locator("#menu-utama").isVisible()]).toEqual([
      "true",
      true,
    ]);
    await button.tap();
    expect(await page.locator("#menu-utama").isVisible()).toBe(false);
    await page.context().close();
  });
});

describe("a table on a phone", () => {
  test("shows name and one figure, the rest on tap", async () => {
    const {page} = await situs.open("/anggaran/varians", {
      viewport: {width: 360, height: 740},
      isMobile: true,
      hasTouch: true,
    });
    const row = page.locator(".tabel tbody tr").last();
    const shown = async () =>
      (await Promise.all((await row.locator("td").all()).map((cell) => cell.isVisible()))).filter(Boolean).length;
    expect(await shown()).toBe(1);
    await row.getByRole("button", {name: "Rincian"}).tap();
    expect(await shown()).toBe(6);
    await page.context().close();
  });
});

describe("an address that does not exist", () => {
  test("answers 404 with a page that leads back", async () => {
    const {page} = await situs.open("/tidak/ada");
    expect((await page.request.get(page.url())).status()).toBe(404);
    await page.getByRole("main").getByRole("link", {name: "Ringkasan"}).click();
    await page.waitForURL(`${situs.alamat}/`);
    await page.context().close();
  });
});
