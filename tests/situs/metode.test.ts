import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {daftarUkuran, type Ukuran} from "../../src/components/ukuran.js";
import {daftarMetode} from "../../src/metode/daftarMetode.js";
import {type Situs, startSitus} from "./situs.js";

let situs: Situs;
beforeAll(async () => {
  situs = await startSitus();
});
afterAll(() => situs.close());

const semua = daftarMetode.flatMap(({metode}) => metode);

describe("the page of formulas", () => {
  test("has every calculation with its source and an example that has been computed", async () => {
    const {page, pelanggaran} = await situs.open("/metode");
    const cards = await page.$$eval(".kartu-metode", (items) =>
      items.map((item) => ({
        id: item.id,
        source: item.querySelectorAll("ul:last-of-type li").length,
        results: [...item.querySelectorAll("output")].map((output) => output.textContent),
      })));
    expect(cards.map(({id}) => id)).toEqual(semua.map(({id}) => id));
    expect(cards.filter(({source, results}) => source === 0 || results.length === 0 || results.includes(""))).toEqual(
      [],
    );
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });

  test("its contents lead to every calculation", async () => {
    const {page} = await situs.open("/metode");
    const links = await page.$$eval(".isi-metode a", (items) => items.map((item) => item.getAttribute("href")));
    expect(links).toEqual(semua.map(({id}) => `#${id}`));
    await page.context().close();
  });

  test("an example follows what is typed, by keyboard alone, and says what is no number", async () => {
    const {page} = await situs.open("/metode#serapan");
    const result = page.locator("#serapan output");
    await page.locator("#serapan").getByLabel("Pagu (Rp)").focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("9.695.912.014");
    await expect.poll(() => result.innerText()).toBe("50,00\u00a0%");
    await page.keyboard.type("x");
    await expect.poll(() => result.innerText()).toContain("bukan angka");
    await page.context().close();
  });

  test("says how far off projections were, simulated figures marked", async () => {
    const {page} = await situs.open("/metode#ketepatan");
    const headings = await page.locator("h2#ketepatan ~ * h3").allInnerTexts();
    expect(headings.some((text) => /SIMULASI/.test(text))).toBe(true);
    expect(headings.filter((text) => /Contoh/.test(text) && !/SIMULASI/.test(text))).toEqual([]);
    await page.context().close();
  });
});

describe("asal angka", () => {
  const linked = Object.entries(daftarUkuran as Record<string, Ukuran>).flatMap(([ukuran, {metode}]) =>
    metode === undefined ? [] : [[ukuran, metode] as const]
  );

  test("names calculations that the page has", () => {
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter(([, metode]) => !semua.some(({id}) => id === metode))).toEqual([]);
  });

  test.each([["/", "serapan"], ["/anggaran/varians?kode=2.17.01", "fisik"]])(
    "on %s opens the page of formulas at the right one",
    async (path, ukuran) => {
      const {page, pelanggaran} = await situs.open(path);
      await page.locator(`main data[data-ukuran="${ukuran}"]:not([data-sumber])`).first().click();
      await page.getByRole("link", {name: /Cara menghitung, dengan contoh/}).click();
      await page.waitForURL(`**/metode#${daftarUkuran[ukuran as "serapan"].metode}`);
      await page.waitForSelector("html[data-siap]", {state: "attached"});
      const card = page.locator(`#${ukuran}`);
      await expect.poll(async () => Math.abs((await card.boundingBox())!.y)).toBeLessThan(100);
      expect(pelanggaran).toEqual([]);
      await page.context().close();
    },
  );
});
