import {existsSync, readdirSync} from "node:fs";
import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {serveFolder} from "../../loaders/perintah/sajikan.js";
import {launchBrowser} from "../../loaders/bench/peramban.js";

/** Every page of the built site as an address; `/404` by one that does not exist, at some depth. */
export const semuaHalaman: readonly string[] = readdirSync("dist", {recursive: true}).map(String)
  .filter((name) => name.endsWith(".html"))
  .map((name) => `/${name.replaceAll("\\", "/")}`.replace(/(index)?\.html$/, ""))
  .map((path) => (path === "/404" ? "/tidak/ada" : path || "/"))
  .sort();

/** What a page did that it must not: console errors, violations, foreign or failed requests. */
export interface Penjaga {
  page: Page;
  pelanggaran: string[];
}

export interface Situs {
  alamat: string;
  browser: Browser;
  open(path: string, options?: BrowserContextOptions): Promise<Penjaga>;
  close(): Promise<void>;
}

/** Serves `dist` as `npm start` does and opens its pages under guard. */
export async function startSitus(browser?: Browser): Promise<Situs> {
  if (!existsSync("dist/index.html")) throw new Error("dist is not built; run npm run build");
  const server: Server = await serveFolder("dist", 0);
  const alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const opened = browser ?? await launchBrowser();
  return {
    alamat,
    browser: opened,
    open: async (path, options = {}) => {
      const context = await opened.newContext({locale: "id-ID", ...options});
      const page = await context.newPage();
      const pelanggaran = await guard(page, alamat);
      await page.goto(`${alamat}${path}`);
      await page.waitForSelector("html[data-siap]", {state: "attached"});
      return {page, pelanggaran};
    },
    close: async () => {
      await opened.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Notes what a page must not do, and keeps foreign requests from leaving; the 404 page's own status is no failure. */
export async function guard(page: Page, alamat: string): Promise<string[]> {
  const pelanggaran: string[] = [];
  const isNotFound = (url: string) => page.url() === url && /\/tidak\/ada$/.test(url);
  page.on("console", (message) => {
    if (message.type() === "error" && !isNotFound(message.location().url)) {
      pelanggaran.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => pelanggaran.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => pelanggaran.push(`failed: ${request.url()}`));
  await page.exposeFunction("laporPelanggaran", (text: string) => pelanggaran.push(`csp: ${text}`));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const report = (globalThis as unknown as {laporPelanggaran(text: string): void}).laporPelanggaran;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${alamat}/`) || url.startsWith("data:")) return await route.continue();
    pelanggaran.push(`foreign: ${url}`);
    await route.abort();
  });
  return pelanggaran;
}
