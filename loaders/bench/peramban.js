// @ts-check
/** The browser that measurements and tests run in. */
import {existsSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {env} from "node:process";
import {chromium} from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Where Chrome, Edge and Chromium are installed on each platform.
 *
 * @type {readonly (string | undefined)[]}
 */
const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...[env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
    folder === undefined
      ? []
      : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]
  ),
];

/**
 * The browser of the system where there is one, else the headless Chromium that npm installed (`bundled` asks for it).
 *
 * @param {{bundled?: boolean}} [opsi]
 * @returns {Promise<import("playwright-core").Browser>}
 */
export async function launchBrowser({bundled = false} = {}) {
  const system = systemPaths.find((path) => path !== undefined && existsSync(path));
  if (system !== undefined && !bundled) return await chromium.launch({executablePath: system, args: flags});
  const {default: Chromium, inflate, setupLambdaEnvironment} = await import("@sparticuz/chromium");
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const libraries = await inflate(join(dirname(main), "../bin/al2023.tar.br"));
  setupLambdaEnvironment(join(libraries, "lib"));
  return await chromium.launch({executablePath: await Chromium.executablePath(), args: flags});
}
