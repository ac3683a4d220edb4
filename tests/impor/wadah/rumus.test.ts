import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {cellAddress, columnLetter} from "../../../src/impor/alamat.js";
import type {Lembar, Sel} from "../../../src/impor/lembar.js";
import {evaluateRumus} from "../../../src/impor/wadah/rumus.js";
import {shiftRumus} from "../../../src/impor/wadah/rumusGeser.js";

const sheet = (baris: Sel[][], rumus: Record<string, string>): Lembar => ({
  berkas: "uji.xlsx",
  lembar: "Lembar1",
  baris,
  rumus: new Map(Object.entries(rumus)),
});

const numbers = [[10, 4, null, "teks"], [2.5, -1, "#REF!", null]];

describe("evaluateRumus(lembar)", () => {
  test.each([
    ["A1+B1", 14],
    ["=A1-B1*2", 2],
    ["(A1-B1)*2", 12],
    ["A1/B1/2", 1.25],
    ["-A1+-B1", -14],
    ["2--3", 5],
    ["+A1", 10],
    ["A1*50%", 5],
    ["-50%", -0.5],
    ["1.5E2+.5", 150.5],
    ["$A$1+b1", 14],
    ["SUM(A1:B2)", 15.5],
    ["SUM(B2:A1)", 15.5],
    ["sum( A1 , B1 , 3 )+1", 18],
    ["SUM(A1:A2,B1:B2)", 15.5],
    ["SUM(A1:D1)", 14],
    ["SUBTOTAL(9,A1:A2)", 12.5],
    ["SUBTOTAL(109,A1:A2,B1)", 16.5],
    ["SUMIF(A1:A2,10,B1:B2)", 4],
    ["SUMIF(A1:B1,4)+1", 5],
    ["SUMIF(A1:A2,B1+6,A1:A2)", 10],
    ["A1+C1", 10],
    ["A1+Z99", 10],
    ["C1", 0],
    ["D1", "teks"],
    ["SUM(A1:A1048576)", 12.5],
  ])("%s is %j", (rumus, expected) => {
    const {lembar, takTerhitung} = evaluateRumus(sheet(numbers, {F9: rumus}));
    expect(takTerhitung).toEqual([]);
    expect(lembar.baris[8]![5]).toBe(expected);
    expect(lembar.rumus).toBeUndefined();
    expect(numbers.length).toBe(2);
  });

  test.each([
    "A1/C1",
    "A1+D1",
    "A1+C2",
    "C2",
    "SUM(C1:C2)",
    "A1:B2",
    "A1:B2+1",
    "SUM(A1:B2*2)",
    "A1^2",
    "IF(A1>0,1,2)",
    "Lembar2!A1",
    "'SPJ Maret'!A1",
    "LOG10(A1)",
    "SUM(A:A)",
    "SUMIF(A1:A2,10,B1:C2)",
    'SUMIF(A1:A2,">1")',
    "SUMIF(A1:A2,D1,B1:B2)",
    "SUMIF(A1:A2)",
    "SUMIF(1,2)",
    "SUMIF(C1:C2,C2,A1:A2)",
    "SUM()",
    "SUM(A1,)",
    "SUBTOTAL(1,A1:A2)",
    "SUBTOTAL(9)",
    "SUBTOTAL(9,A1+1)",
    "(A1",
    "A1)",
    "A1 B1",
    "A1,B1",
    "*A1",
    "A1+",
    "%",
    "",
    '"teks"',
    "A0",
    "F9",
    "SUM(F1:F9)",
  ])("%j is named, not computed", (rumus) => {
    const {lembar, takTerhitung} = evaluateRumus(sheet(numbers, {F9: rumus}));
    expect(takTerhitung).toEqual(["F9"]);
    expect(lembar.baris[8]?.[5] ?? null).toBeNull();
    expect([...lembar.rumus!]).toEqual([["F9", rumus]]);
  });

  test("computes formulas that need each other in any order, and fails a circle with what needs it", () => {
    const {lembar, takTerhitung} = evaluateRumus(
      sheet([[1]], {B1: "C1+1", C1: "A1*2", D1: "E1", E1: "D1+A1", F1: "SUM(A1:E1)", G1: "SUM(A1:C1)"}),
    );
    expect(takTerhitung).toEqual(["D1", "E1", "F1"]);
    expect(lembar.baris[0]).toEqual([1, 3, 2, null, null, null, 6]);
  });

  test("a subtotal leaves out subtotals, a sum does not", () => {
    const rows = [[5], [7], [null], [1], [null], [null]];
    const {lembar} = evaluateRumus(
      sheet(rows, {A3: "SUBTOTAL(9,A1:A2)", A5: "SUBTOTAL(9,A1:A4)", A6: "SUM(A1:A4)"}),
    );
    expect(lembar.baris.map(([cell]) => cell)).toEqual([5, 7, 12, 1, 13, 25]);
  });

  test("a chain of 100 000 cells and a formula of 100 000 brackets need no stack", () => {
    const last = 100_000;
    const chain: Record<string, string> = {};
    for (let row = 1; row < last; row++) chain[`A${row}`] = `A${row + 1}+1`;
    chain.B1 = `${"(".repeat(last)}1${")".repeat(last)}`;
    const rows: Sel[][] = Array.from({length: last}, () => [null]);
    rows[last - 1] = [1];
    const {lembar, takTerhitung} = evaluateRumus(sheet(rows, chain));
    expect(takTerhitung).toEqual([]);
    expect(lembar.baris[0]).toEqual([last, 1]);
  });

  test("running totals over very many rows end, named where they were not computed", () => {
    const rumus: Record<string, string> = {};
    for (let row = 1; row <= 20_000; row++) rumus[`B${row}`] = `SUM(A$1:A${row})`;
    const {takTerhitung} = evaluateRumus(sheet(Array.from({length: 20_000}, () => [1]), rumus));
    expect(takTerhitung.length).toBeGreaterThan(0);
  });

  test("gives what the same sums give when done directly", () => {
    const cell = fc.record({row: fc.nat(4), column: fc.nat(4)});
    const {tree} = fc.letrec<{tree: Pohon}>((tie) => ({
      tree: fc.oneof(
        {maxDepth: 5},
        fc.integer({min: 0, max: 999}).map((n): Pohon => ({teks: String(n), nilai: () => n})),
        cell.map(({row, column}): Pohon => ({teks: cellAddress(row, column), nilai: (rows) => rows[row]![column]!})),
        fc.tuple(cell, cell).map(([a, b]): Pohon => ({
          teks: `SUM(${cellAddress(a.row, a.column)}:${cellAddress(b.row, b.column)})`,
          nilai: (rows) => {
            let sum = 0;
            for (let r = Math.min(a.row, b.row); r <= Math.max(a.row, b.row); r++) {
              for (let c = Math.min(a.column, b.column); c <= Math.max(a.column, b.column); c++) sum += rows[r]![c]!;
            }
            return sum;
          },
        })),
        fc.tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree")).map(([a, sign, b]): Pohon => ({
          teks: `(${a.teks})${sign}(${b.teks})`,
          nilai: (rows) => {
            const [x, y] = [a.nilai(rows), b.nilai(rows)];
            return sign === "+" ? x + y : sign === "-" ? x - y : sign === "*" ? x * y : y === 0 ? NaN : x / y;
          },
        })),
        tie("tree").map((a): Pohon => ({teks: `-(${a.teks})`, nilai: (rows) => -a.nilai(rows)})),
        tie("tree").map((a): Pohon => ({teks: `(${a.teks})%`, nilai: (rows) => a.nilai(rows) / 100})),
      ),
    }));
    const grid = fc.array(fc.array(fc.integer({min: -50, max: 50}), {minLength: 5, maxLength: 5}), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(grid, tree, (rows, {teks, nilai}) => {
        const expected = nilai(rows);
        const {lembar, takTerhitung} = evaluateRumus(sheet(rows, {H1: teks}));
        if (Number.isFinite(expected)) expect(lembar.baris[0]![7]).toBe(expected + 0);
        else expect(takTerhitung).toEqual(["H1"]);
      }),
      {numRuns: 500},
    );
  });

  test("never throws for any text as formula", () => {
    const piece = fc.constantFrom(
      "SUM(",
      "SUBTOTAL(9,",
      "A1",
      "B2:C3",
      ")",
      "(",
      ",",
      "+",
      "-",
      "%",
      "1.5",
      "'",
      '"',
      "!",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(piece).map((parts) => parts.join(""))), (teks) => {
        evaluateRumus(sheet(numbers, {F9: teks}));
      }),
      {numRuns: 1000},
    );
  });
});

interface Pohon {
  teks: string;
  nilai(rows: readonly number[][]): number;
}

describe("shiftRumus(rumus, baris, kolom)", () => {
  test.each([
    ["A1+$B$2+C$3+$D4", "C2+$B$2+E$3+$D5"],
    ['SUM(A1:A9)&"A1"', 'SUM(C2:C10)&"A1"'],
    ["'A1'!B2+LOG10(A1)", "'A1'!D3+LOG10(C2)"],
    ["DPA1!B2+nama_A1", "DPA1!D3+nama_A1"],
  ])("%s one down and two right is %s", (rumus, expected) => {
    expect(shiftRumus(rumus, 1, 2)).toBe(expected);
  });

  test("an address that leaves the sheet is #REF!", () => {
    expect(shiftRumus("A1+B2", -1, -1)).toBe("#REF!+A1");
    expect(columnLetter(0)).toBe("A");
  });
});
