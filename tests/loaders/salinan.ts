import {execFileSync} from "node:child_process";
import {copyFileSync, mkdirSync, symlinkSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {folderUji} from "./folderUji.js";

/** A copy of the project's files with its own `dist` and `.telaah`, so that a test may build in it. */
export function salinProyek(): string {
  const folder = folderUji();
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  })
    .split("\0").filter((name) => name !== "" && !name.startsWith("tests/"));
  for (const name of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    copyFileSync(name, join(folder, name));
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}
