import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";

const files = readdirSync("src/calc", {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".ts"))
  .sort();
const read = (name: string) => readFileSync(`src/calc/${name}`, "utf8");

describe("the examples that contoh.test.ts runs", () => {
  const withExamples = files.filter((name) => read(name).includes("@example"));

  test("are there to be run", () => {
    expect(withExamples.length).toBeGreaterThanOrEqual(8);
  });

  test.each(withExamples)("%s has none that it would pass over, and each calls an export of the file", (name) => {
    const text = read(name);
    const exported = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
    const called = [...text.matchAll(/^ \* @example (\w+)\(.*\)\S* \/\/ \S.*$/gm)].map(([, name]) => name);
    expect(called).toHaveLength(text.split("@example").length - 1);
    expect(called.filter((name) => !exported.includes(name))).toEqual([]);
  });
});
