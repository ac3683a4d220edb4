import {readXlsx} from "hucre/xlsx";
import {afterEach, describe, expect, test, vi} from "vitest";
import {writeBukuKerja} from "../../src/ekspor/bukuKerja.js";

const lembar = {
  nama: "Lembar",
  baris: [
    ["Judul", null, "Jumlah\n(Rp)"],
    ["=1+1", "-5", {rumus: "2*3", hasil: 6}],
    ["@nama", 1500000, {rumus: "B3*2"}],
  ],
  lebar: [20, 10, 10],
  format: ["@", "#,##0", "#,##0"],
  gabung: [[0, 0, 0, 1] as const],
  tebal: [0],
};

afterEach(() => vi.useRealTimers());

describe("writeBukuKerja(lembar)", () => {
  test("keeps text that looks like a formula as text, and formulas with or without their value", async () => {
    const {sheets} = await readXlsx(await writeBukuKerja([lembar]), {readStyles: true});
    const {rows, cells, merges} = sheets[0]!;
    expect(rows).toEqual([
      ["Judul", null, "Jumlah\n(Rp)"],
      ["=1+1", "-5", 6],
      ["@nama", 1500000, null],
    ]);
    expect(cells?.get("1,0")?.formula).toBeUndefined();
    expect(cells?.get("1,2")).toMatchObject({formula: "2*3", style: {numFmt: "#,##0"}});
    expect(cells?.get("2,2")).toMatchObject({formula: "B3*2"});
    expect(cells?.get("2,1")?.style?.numFmt).toBe("#,##0");
    expect(cells?.get("0,0")?.style?.font?.bold).toBe(true);
    expect(merges).toEqual([{startRow: 0, startCol: 0, endRow: 0, endCol: 1}]);
  });

  test("the same rows give the same bytes at any time", async () => {
    vi.useFakeTimers({toFake: ["Date"], now: Date.UTC(2025, 0, 1)});
    const first = await writeBukuKerja([lembar]);
    vi.setSystemTime(Date.UTC(2026, 8, 30));
    expect(await writeBukuKerja([lembar])).toEqual(first);
  });
});
