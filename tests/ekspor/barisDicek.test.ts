import {parse} from "csv-parse/sync";
import {describe, expect, test} from "vitest";
import {barisDicek} from "../../src/ekspor/barisDicek.js";
import {matchDicek, readDicek} from "../../src/impor/dicek.js";
import {kolomDicek} from "../../src/model/dicek.js";
import type {Temuan} from "../../src/model/temuan.js";
import {temuanUji} from "./temuanUji.js";

/** The row as a planner pastes it, with the reason written in. */
const marked = (temuan: Temuan) => {
  const [row] = parse(barisDicek(temuan)) as [string[]];
  row[kolomDicek.indexOf("alasan")] = "Wajar";
  return readDicek({berkas: "dicek.csv", lembar: null, baris: [[...kolomDicek], row]});
};

describe("barisDicek(temuan)", () => {
  test("is the row of the finding without its reason", () => {
    expect(barisDicek(temuanUji())).toBe('total-beda,spj.xlsx,Februari,G17,2.17.01,1.250.000,"1250000,5","-0,5",,,');
  });

  test.each<{name: string; temuan: Temuan}>([
    {name: "with all figures", temuan: temuanUji()},
    {name: "with a long fraction", temuan: temuanUji({seharusnya: 100 / 7, selisih: 1250000 - 100 / 7})},
    {name: "with amounts of billions", temuan: temuanUji({seharusnya: 9865481222.25})},
    {name: "with a difference only", temuan: temuanUji({seharusnya: null})},
    {name: "of a CSV", temuan: temuanUji({lembar: null})},
    {name: "about a whole file", temuan: temuanUji({baris: null, kolom: null, nilai_tercetak: null, seharusnya: null})},
    {name: "of a text with commas and quotes", temuan: temuanUji({tercetak: 'a, "b"\nc', nilai_tercetak: null})},
    {name: "without a text", temuan: temuanUji({tercetak: null, nilai_tercetak: 12.5})},
  ])("marks its finding once the reason stands in it: $name", ({temuan}) => {
    const {baris, temuan: bad} = marked(temuan);
    expect(bad).toEqual([]);
    expect(matchDicek(baris, [temuan])).toEqual({cocok: [{temuan: 0, tanda: baris[0]}], kedaluwarsa: []});
  });
});
