import {readdirSync, readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {figuresOf, readOne, sumberOf} from "../bacaan.js";
import {csvRusak} from "../csvRusak.js";
import {expectAddsUp} from "../hitungan.js";

const folder = "tests/kasus/spj-varian";
const varian = readdirSync(folder).filter((name) => name.endsWith(".csv")).map((name) => ({
  name,
  csv: readFileSync(`${folder}/${name}`, "utf8"),
}));
const sumber = sumberOf("uji.csv", {asal: "simulasi", tahun: null, bulan: null, skpd: null});

test.each(varian)("$name: whatever is cut or overwritten, every row is counted once", async ({csv}) => {
  await fc.assert(
    fc.asyncProperty(csvRusak(csv, 12, ["", "x", "-1", "5.1", "JUMLAH", "s.d. Bulan Lalu", "LS"]), async (changed) => {
      expectAddsUp((await readOne(changed, {sumber})).hitungan);
    }),
    {numRuns: 40},
  );
});

test("a title repeated over each column of its group, as unmerged cells have it, reads the same", async () => {
  const {csv} = varian[0]!;
  const repeated = csv.replace(/(SPJ - (?:GU|TU|LS));;/g, "$1;$1;$1");
  expect(repeated).not.toBe(csv);
  expect(figuresOf(await readOne(repeated, {sumber}))).toEqual(figuresOf(await readOne(csv, {sumber})));
});
