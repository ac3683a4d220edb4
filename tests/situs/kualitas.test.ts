import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {TemuanTercatat} from "../../src/model/temuan.js";
import {type Situs, startSitus} from "./situs.js";

const alamat = "/berkas/kualitas";
let situs: Situs;
let temuan: TemuanTercatat[];

/** What the command says, against which the page is counted. */
beforeAll(async () => {
  const {stdout} = spawnSync(process.execPath, ["loaders/perintah/telaah.js", "periksa", "--json"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  temuan = JSON.parse(stdout);
  situs = await startSitus();
});
afterAll(() => situs.close());

/** A figure by its value and its data attributes. */
interface Terlihat {
  value: string;
  aturan?: string;
  berkas?: string;
  sel?: string;
  tahun?: string;
  bulan?: string;
}

const figures = (page: Page, ukuran: string): Promise<Terlihat[]> =>
  page.$$eval(
    `main data[data-ukuran="${ukuran}"]`,
    (items) => items.map((item) => ({...(item as HTMLElement).dataset, value: (item as HTMLDataElement).value})),
  );
const valueOf = async (page: Page, ukuran: string) => Number((await figures(page, ukuran))[0]!.value);
const query = (page: Page) => new URL(page.url()).search;
const count = (matches: (t: TemuanTercatat) => boolean) => temuan.filter(matches).length;

describe("the figures of the page against periksa --json", () => {
  test("counts per level, per rule, and per file and rule", async () => {
    const {page} = await situs.open(alamat);
    for (const tingkat of ["galat", "peringatan", "info"]) {
      expect(await valueOf(page, `catatan-${tingkat}`)).toBe(count((t) => t.tingkat === tingkat && !t.dicek));
    }
    expect(await valueOf(page, "jumlah-catatan")).toBe(count((t) => t.tingkat !== "info" && !t.dicek));
    for (const {aturan, value} of await figures(page, "catatan-aturan")) {
      expect([aturan, Number(value)]).toEqual([aturan, count((t) => t.aturan === aturan && !t.dicek)]);
    }
    const groups = await figures(page, "catatan-kelompok");
    for (const {aturan, berkas, value} of groups) {
      expect(Number(value)).toBe(count((t) => t.aturan === aturan && t.berkas === berkas));
    }
    expect(groups.reduce((sum, {value}) => sum + Number(value), 0)).toBe(temuan.length);
    await page.context().close();
  });

  test.each(
    [["tertulis", "nilai_tercetak"], ["seharusnya", "seharusnya"], ["selisih", "selisih"]] as const,
  )("%s of every note, in its cell", async (ukuran, field) => {
    const {page} = await situs.open(alamat);
    const shown = (await figures(page, ukuran)).map(({berkas, sel, value}) => [berkas, sel, value]);
    const expected = temuan.filter((t) => t[field] !== null).map((t) => [
      t.berkas,
      t.baris === null ? "" : `${t.kolom}${t.baris}`,
      String(t[field]),
    ]);
    expect(shown.sort()).toEqual(expected.sort());
    await page.context().close();
  });

  test("every rule is listed with its meaning and what it rests on", async () => {
    const {page} = await situs.open(alamat);
    const rows = await page.$$eval(
      ".tabel-data:last-of-type tbody tr",
      (items) =>
        items.filter((item) => item.querySelector('[data-ukuran="catatan-aturan"]'))
          .map((item) => [item.querySelector("small")!.textContent, item.querySelector("td")!.textContent]),
    );
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(([id, dasar]) => !id || !dasar)).toEqual([]);
    for (const {aturan} of temuan) expect(rows.map(([id]) => id)).toContain(aturan);
    await page.context().close();
  });
});

describe("the choices", () => {
  test("by level: only those notes stay, the address says so, and Back returns", async () => {
    const {page, pelanggaran} = await situs.open(alamat);
    await page.getByLabel("Tingkat").selectOption({label: "Info"});
    expect(query(page)).toBe("?tingkat=info");
    await expect.poll(() => page.locator(".tingkat.peringatan").count()).toBe(0);
    const shown = (await figures(page, "catatan-kelompok")).reduce((sum, {value}) => sum + Number(value), 0);
    expect(shown).toBe(count((t) => t.tingkat === "info"));
    await expect.poll(() => page.getByText("cocok dengan pilihan").innerText()).toContain(
      `${shown} dari ${temuan.length} catatan`,
    );
    await page.goBack();
    await expect.poll(() => page.locator(".tingkat.peringatan").count()).toBeGreaterThan(0);
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });

  test("a colleague's address shows the same notes; a value that is not there is dropped", async () => {
    const {page} = await situs.open(`${alamat}?aturan=persen-tercetak-beda&berkas=tidak-ada.csv`);
    expect(query(page)).toBe("?aturan=persen-tercetak-beda");
    expect(await page.getByLabel("Aturan").inputValue()).toBe("persen-tercetak-beda");
    expect((await figures(page, "catatan-kelompok")).map(({aturan}) => aturan)).toEqual([
      "persen-tercetak-beda",
    ]);
    await page.context().close();
  });

  test("that fit no note leave a sentence", async () => {
    const {page} = await situs.open(`${alamat}?tingkat=info&aturan=persen-tercetak-beda`);
    expect(await page.locator(".kosong-tabel").innerText()).toBe(
      "Tidak ada catatan yang cocok dengan pilihan di atas.",
    );
    await page.context().close();
  });
});

describe("by keyboard", () => {
  test("a group opens with Enter, and a figure tells its cell", async () => {
    const {page} = await situs.open(alamat);
    const last = page.locator(".kelompok-catatan details").last();
    const isOpen = () => last.evaluate((details) => (details as HTMLDetailsElement).open);
    expect(await isOpen()).toBe(false);
    await last.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(true);
    await page.locator('data[data-ukuran="seharusnya"][data-sel="H32"]').focus();
    await page.keyboard.press("Enter");
    const item = page.locator("dialog[open] li");
    expect(await item.getAttribute("data-baris")).toBe("32");
    expect(await item.innerText()).toContain("sel H32: tertulis 93,37");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.context().close();
  });
});

describe("the way to the page", () => {
  test("is in the menu, and in the notes of Ringkasan", async () => {
    const {page} = await situs.open("/");
    await page.getByRole("main").getByRole("link", {name: /Semua catatan/}).click();
    await page.waitForURL(`**${alamat}`);
    await page.waitForSelector("html[data-siap]", {state: "attached"});
    expect(await page.locator("#menu-utama [aria-current=page]").innerText()).toBe("Catatan pemeriksaan data");
    await page.context().close();
  });
});

describe("the reconciliation", () => {
  test("shows each simulated year with its months, and by keyboard where a sum comes from", async () => {
    const {page, pelanggaran} = await situs.open(alamat);
    const shown = await figures(page, "rekonsiliasi-spj-fungsional");
    for (const tahun of [2021, 2022, 2023, 2024, 2025]) {
      const lra = readFileSync(`data/simulasi/spj/lra-${tahun}.csv`, "utf8").trim().split(/\r?\n/).at(-1)!.split(",");
      expect(shown.find((f) => f.tahun === String(tahun) && f.bulan === "12")!.value).toBe(lra.at(-1));
    }
    const years = await page.locator("summary", {hasText: "Dinas Contoh (Simulasi)"}).allInnerTexts();
    expect(years.map((text) => text.match(/\d{4} SIMULASI/)![0])).toEqual(
      [2026, 2025, 2024, 2023, 2022, 2021].map((tahun) => `${tahun} SIMULASI`),
    );
    const year = page.locator("details", {hasText: "Dinas Contoh (Simulasi) 2025"}).last();
    await year.locator("summary").focus();
    await page.keyboard.press("Enter");
    await year.locator('data[data-ukuran="rekonsiliasi-dokumen"][data-bulan="6"]').focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("dialog[open] dl").innerText()).toContain("realisasi-dokumen-2025.xlsx");
    for (const [pair, bulan] of [["administratif", "6"], ["lra", "12"]]) {
      const [selisih, bedaBulan] = await Promise.all(
        ["selisih", "beda-bulan"].map((part) => figures(page, `rekonsiliasi-${pair}-${part}`)),
      );
      const of2025 = (shown: Terlihat[]) => shown.filter((f) => f.tahun === "2025").map((f) => [f.bulan, f.value]);
      expect(of2025(selisih!).length).toBeGreaterThan(0);
      expect(of2025(selisih!)[0]![0]).toBe(bulan);
      expect(of2025(bedaBulan!)).toContainEqual(of2025(selisih!)[0]);
    }
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });
});
