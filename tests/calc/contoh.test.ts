import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";

interface Contoh {
  berkas: string;
  ungkapan: string;
  harapan: string;
}

const files = readdirSync("src/calc", {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".ts"))
  .sort();

const examples: Contoh[] = files.flatMap((name) =>
  [...readFileSync(`src/calc/${name}`, "utf8").matchAll(/@example (.+?) \/\/ (.+)$/gm)]
    .map(([, ungkapan, harapan]) => ({berkas: name, ungkapan: ungkapan!, harapan: harapan!.trim()}))
);

/** Evaluates an example with the exports of its file, and null assertions taken away. */
async function valueOf({berkas, ungkapan}: Contoh): Promise<unknown> {
  const module: Record<string, unknown> = await import(
    /* @vite-ignore */ `../../src/calc/${berkas.replace(/\.ts$/, ".js")}`
  );
  const names = Object.keys(module);
  return new Function(...names, `return ${ungkapan.replaceAll("!.", ".")};`)(...names.map((name) => module[name]));
}

describe("the examples in the doc comments of src/calc", () => {
  test("stand in every file that the issue of a formula names", () => {
    const files = [
      "serapan.ts",
      "varians.ts",
      "sisa.ts",
      "porsi.ts",
      "fisikTertimbang.ts",
      "kategoriCapaian.ts",
      "alokasikan.ts",
    ];
    expect(files.filter((name) => !examples.some(({berkas}) => berkas === name))).toEqual([]);
  });

  test.each(examples)("$berkas: $ungkapan is $harapan", async (contoh) => {
    const value = await valueOf(contoh);
    if (contoh.harapan.endsWith("...")) {
      const digits = contoh.harapan.slice(0, -3);
      expect(String(value).slice(0, digits.length)).toBe(digits);
    } else {
      expect(value).toEqual(new Function(`return (${contoh.harapan});`)());
    }
  });
});
