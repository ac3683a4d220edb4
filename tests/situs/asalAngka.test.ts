import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {berkas37} from "./hitungMandiri.js";
import {type Situs, startSitus} from "./situs.js";

let situs: Situs;
beforeAll(async () => {
  situs = await startSitus();
});
afterAll(() => situs.close());

async function rowsOf(page: Page): Promise<{berkas: string; baris: number}[]> {
  return await page.$$eval("dialog[open] li[data-berkas]", (items) =>
    items.map((item) => {
      const {berkas, baris} = (item as HTMLElement).dataset;
      return {berkas: berkas!, baris: Number(baris)};
    }));
}

/** A row of a file on disk, counted as a spreadsheet counts. */
function rowOnDisk(berkas: string, baris: number): string[] {
  return (parse(readFileSync(`data/${berkas}`)) as string[][])[baris - 1]!;
}

const anggaran = 5;
const realisasi = 6;
const persen = 7;

describe("asal angka", () => {
  test.each([
    {
      name: "total realisasi by click",
      path: "/",
      figure: 'dd > data[data-ukuran="realisasi"]',
      key: null,
      rows: 34,
      sum: realisasi,
      value: 4847956007,
    },
    {
      name: "total pagu by Enter",
      path: "/",
      figure: 'dd > data[data-ukuran="pagu"]',
      key: "Enter",
      rows: 34,
      sum: anggaran,
      value: 9865481222,
    },
    {
      name: "pagu of a program by the space bar",
      path: "/anggaran/varians",
      figure: 'td > data[data-ukuran="pagu"][data-kode="2.17.03"]',
      key: " ",
      rows: 2,
      sum: anggaran,
      value: 217451000,
    },
    {
      name: "a printed percentage",
      path: "/anggaran/varians",
      figure: 'td > data[data-sumber="tercetak"][data-kode="2.17.03"]',
      key: null,
      rows: 1,
      sum: persen,
      value: 93.37,
    },
  ])("$name names rows of the file that hold the value", async ({path, figure, key, rows, sum, value}) => {
    const {page, pelanggaran} = await situs.open(path);
    const element = page.locator(figure).last();
    if (key === null) await element.click();
    else await element.press(key);
    await page.waitForSelector("dialog[open]");
    const named = await rowsOf(page);
    const cells = named.map(({berkas, baris}) => Number(rowOnDisk(berkas, baris)[sum]!.replace(",", ".")));
    expect(named).toHaveLength(rows);
    expect(new Set(named.map(({berkas}) => berkas))).toEqual(new Set([berkas37]));
    expect(cells.reduce((total, cell) => total + cell, 0)).toBe(value);
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });

  test("the dialog shows formula, inputs, position and cell addresses, and the cell holds what it says", async () => {
    const {page} = await situs.open("/anggaran/varians");
    await page.locator('td > data[data-ukuran="serapan"][data-kode="2.17.02"]').last().click();
    const text = (await page.locator("dialog[open]").innerText()).replaceAll("\u00a0", " ");
    expect(text).toContain("realisasi ÷ pagu × 100");
    expect(text).toContain(
      "Posisi 31 Desember 2024 · SPJ Fungsional (belum audit) · pagu menurut LKjIP 2024 Tabel 3.7",
    );
    const [, column, baris, amount] = /sel ([A-Z])(\d+): realisasi Rp ([\d.]+)/.exec(text)!;
    expect(rowOnDisk(berkas37, Number(baris))["ABCDEFGHI".indexOf(column!)]).toBe(amount!.replaceAll(".", ""));
    await page.context().close();
  });

  test.each([{by: "Escape"}, {by: "the button"}])("$by closes it and the figure has the focus again", async ({by}) => {
    const {page} = await situs.open("/");
    const figure = page.locator('dd > data[data-ukuran="sisa"]');
    await figure.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    if (by === "Escape") await page.keyboard.press("Escape");
    else await page.getByRole("button", {name: "Tutup"}).click();
    await page.waitForSelector("dialog", {state: "detached"});
    expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });
});
