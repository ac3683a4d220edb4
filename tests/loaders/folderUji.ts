import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

const made: string[] = [];

process.once("exit", () => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true});
});

/** A new empty folder that is gone when the test process ends. */
export function folderUji(): string {
  const folder = mkdtempSync(join(tmpdir(), "telaah-"));
  made.push(folder);
  return folder;
}
