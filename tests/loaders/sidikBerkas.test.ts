import {createHash} from "node:crypto";
import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {SidikBerkas} from "../../loaders/sidikBerkas.js";

describe("the fingerprint of a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "sidik-"));
  const sidik = new SidikBerkas();
  afterAll(() => sidik.close());

  test.each([0, 1, 1 << 18, (1 << 18) + 1, 1_000_000])("of %i bytes is the SHA-256 of all of them", async (length) => {
    const bytes = Buffer.alloc(length, "telaah");
    const path = join(folder, `${length}.csv`);
    writeFileSync(path, bytes);
    expect(await sidik.hash(path)).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("is null for a file that is not there, and for a folder", async () => {
    expect([await sidik.hash(join(folder, "tidak-ada.csv")), await sidik.hash(folder)]).toEqual([null, null]);
  });
});
