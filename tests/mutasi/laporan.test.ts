import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {tulisLaporan} from "./laporan.js";

const mutan = (berkas: string, status: string, baris = 1) => ({
  berkas,
  status,
  baris,
  jenis: "EqualityOperator",
  pengganti: "a\n  >= `b`",
});

describe("tulisLaporan(mutan)", () => {
  const {teks, nilai} = tulisLaporan([
    mutan("b.ts", "Survived", 12),
    mutan("b.ts", "Killed"),
    mutan("b.ts", "Timeout"),
    mutan("b.ts", "NoCoverage", 3),
    mutan("a.ts", "Killed"),
    mutan("a.ts", "Ignored"),
    mutan("c.ts", "Ignored"),
  ]);

  test("scores what is noticed of what could be, and nothing where there is nothing", () => {
    expect(nilai).toBe(60);
    expect(teks).toContain(
      "| a.ts | 100.0 | 1 | 0 |\n| b.ts | 50.0 | 2 | 2 |\n| c.ts | 100.0 | 0 | 0 |\n| all | 60.0 | 3 | 2 |",
    );
  });

  test("lists what was not noticed, in the order of the code, each on one line", () => {
    expect(teks).toMatch(/- b\.ts:3 .*`a >= 'b'`\n- b\.ts:12 /);
  });
});

describe("the report that is committed", () => {
  const report = readFileSync("tests/mutasi/laporan.md", "utf8");

  test("is of at least 90", () => {
    expect(Number(/^\| all \| ([\d.]+) \|/m.exec(report)![1])).toBeGreaterThanOrEqual(90);
  });

  test("has every file with code that runs", () => {
    const files = readdirSync("src/calc", {recursive: true}).map(String).filter((name) => name.endsWith(".ts"))
      .map((name) => `src/calc/${name.replaceAll("\\", "/")}`);
    expect(files.filter((name) => !report.includes(`| ${name} |`))).toEqual([]);
  });
});
