import {readXlsx} from "hucre/xlsx";
import {readFileSync} from "node:fs";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type Situs, startSitus} from "./situs.js";

const skpd = "9.99.0.00.0.00.01.0000";
let situs: Situs;
beforeAll(async () => {
  situs = await startSitus();
});
afterAll(() => situs.close());

/** The sum of a column of a simulated workbook, made by the test alone. */
async function sumOf(berkas: string, lembar: string, judul: string): Promise<number> {
  const {sheets} = await readXlsx(readFileSync(`data/simulasi/${berkas}`));
  const {rows} = sheets.find(({name}) => name === lembar)!;
  const index = rows[0]!.indexOf(judul);
  return rows.slice(1).reduce((sum, row) => sum + (typeof row[index] === "number" ? row[index] : 0), 0);
}

describe("a simulated SKPD", () => {
  test("is no part of what shows by default, and its figures are not even fetched", async () => {
    const {page} = await situs.open("/");
    expect(await page.locator('data[data-ukuran="pagu"]').first().getAttribute("value")).toBe("9865481222");
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({name}) => name));
    expect(fetched.filter((name) => name.includes("simulasi"))).toEqual([]);
    expect(await page.locator(".asal-data").innerText()).toBe("Data resmi");
    await page.context().close();
  });

  test("is chosen on purpose, marked, and shows the sums of its own files", async () => {
    const {page, pelanggaran} = await situs.open(`/?skpd=${skpd}&tahun=2025`);
    await expect.poll(() => page.locator(".asal-data").innerText()).toBe("SIMULASI, bukan data resmi");
    const pagu = await sumOf("dpa/rekap-pagu-2025.xlsx", "Perubahan", "PAGU");
    await expect.poll(() => page.locator('data[data-ukuran="pagu"]').first().getAttribute("value")).toBe(String(pagu));
    expect(await page.locator("select").first().innerText()).toMatch(/\(simulasi\)/i);
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });

  test("is reached from the choices of the page", async () => {
    const {page} = await situs.open("/anggaran/varians");
    await page.getByLabel("SKPD").selectOption(skpd);
    await expect.poll(() => page.locator(".asal-data").innerText()).toBe("SIMULASI, bukan data resmi");
    expect(new URL(page.url()).searchParams.get("skpd")).toBe(skpd);
    await page.context().close();
  });
});
