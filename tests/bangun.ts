import {spawnSync} from "node:child_process";
import {existsSync, rmSync} from "node:fs";

/** Builds the site once, before all tests, as a user does. */
export function setup(): void {
  rmSync("dist", {recursive: true, force: true});
  const {status, stdout, stderr} = spawnSync(process.execPath, ["loaders/perintah/telaah.js", "build"], {
    encoding: "utf8",
  });
  if (status !== 0 || !existsSync("dist/index.html")) throw new Error(`build ended with ${status}\n${stdout}${stderr}`);
}
