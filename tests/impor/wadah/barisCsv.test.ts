import fc from "fast-check";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {isClosed, parseLines} from "../../../src/impor/wadah/barisCsv.js";

const anyCell = fc.oneof(
  fc.string({maxLength: 6}),
  fc.constantFrom("", '"', '""', "a,b", 'x"y', "baris\nbaru", '"dikutip"', " ", "1.234,00"),
);
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const byPapa = (text: string) => Papa.parse<string[]>(text, {delimiter: ",", newline: "\n"}).data;

describe("parseLines(text, separator)", () => {
  test("gives the cells that were written, whatever is in them", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, {minLength: 1, maxLength: 5}), {minLength: 1, maxLength: 5}), (rows) => {
        const text = rows.map((row) => row.map(quoted).join(",")).join("\n");
        fc.pre(text !== "");
        expect(parseLines(text, ",").rows).toEqual(byPapa(text));
        expect(isClosed(text)).toBe(true);
      }),
    );
  });

  test("agrees with Papa Parse on any text at all, rightly quoted or not", () => {
    const piece = fc.constantFrom("a", "1", ",", ",", '"', '""', "\n", " ");
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 24}), (pieces) => {
        const text = pieces.join("");
        expect(parseLines(text, ",").rows).toEqual(byPapa(text));
      }),
      {numRuns: 2000},
    );
  });

  test.each([
    {line: 'a,"b,c",d', pilihan: [true, false, true], cells: ["a", undefined, "d"]},
    {line: 'a,b,c,d,"e"', pilihan: [false, true], cells: [undefined, "b"]},
    {line: "a", pilihan: [true, true], cells: ["a"]},
    {line: ",,x", pilihan: [true, true, false], cells: ["", "", "x"]},
  ])("of $line with the columns $pilihan wanted gives $cells", ({line, pilihan, cells}) => {
    expect([...parseLines(line, ",", pilihan).rows[0]!]).toEqual(cells);
  });

  test.each([
    {text: 'a,"b\nc,d', salah: [{index: 0, terbuka: true}]},
    {text: 'a,b\nc,"d"e,f', salah: [{index: 1, terbuka: false}]},
  ])("says which row of $text has wrong quotes", ({text, salah}) => {
    expect(parseLines(text, ",").salah).toEqual(expect.arrayContaining(salah));
  });
});
