import {describe, expect, test} from "vitest";
import {parseTahapan} from "../../src/impor/tahapan.js";
import {parseTanggal} from "../../src/impor/tanggal.js";

describe("parseTanggal(sel)", () => {
  test.each<[string, [number, number, number] | null]>([
    ["7 Januari 2026", [2026, 1, 7]],
    ["07 januari 2026", [2026, 1, 7]],
    ["7\u00a0 Januari  2026", [2026, 1, 7]],
    ["31 Desember 2025", [2025, 12, 31]],
    ["2026-01-07", [2026, 1, 7]],
    ["2026-01-07T00:00:00Z", [2026, 1, 7]],
    ["2026-01-07 08:30:00", [2026, 1, 7]],
    ["07/01/2026", [2026, 1, 7]],
    ["7-1-2026", [2026, 1, 7]],
    ["29 Februari 2024", [2024, 2, 29]],
    ["29 Februari 2025", null],
    ["29 Februari 1900", null],
    ["31 April 2025", null],
    ["0 Mei 2025", null],
    ["7 January 2026", null],
    ["13/13/2026", null],
    ["", null],
    ["-", null],
    ["null", null],
  ])("%j is %j", (text, expected) => {
    const tanggal = parseTanggal(text);
    expect(tanggal && [tanggal.tahun, tanggal.bulan, tanggal.hari]).toEqual(expected);
  });
});

describe("parseTahapan(text)", () => {
  test.each([
    ["Murni", "murni"],
    ["APBD Murni", "murni"],
    ["Penetapan APBD", "murni"],
    ["Pergeseran", "pergeseran-1"],
    ["Pergeseran ke-2", "pergeseran-2"],
    ["APBD Pergeseran II", "pergeseran-2"],
    ["pergeseran-3", "pergeseran-3"],
    ["Perubahan", "perubahan"],
    ["APBD-P", "perubahan"],
    ["Perubahan APBD", "perubahan"],
    ["tidak-disebut", "tidak-disebut"],
    ["Rancangan", null],
    ["", null],
  ])("%j is %j", (text, expected) => expect(parseTahapan(text)).toBe(expected));
});
