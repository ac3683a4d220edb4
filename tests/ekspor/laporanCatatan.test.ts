import {spawnSync} from "node:child_process";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {readXlsx, type Sheet} from "hucre/xlsx";
import {parse} from "csv-parse/sync";
import {describe, expect, test} from "vitest";
import {type LaporanCatatan, writeLaporanCatatan} from "../../src/ekspor/laporanCatatan.js";
import {folderUji} from "../loaders/folderUji.js";
import {aturanUji, berkasUji, temuanUji} from "./temuanUji.js";

/** Texts that a spreadsheet might take for a formula, a command, an error value or markup. */
const berbahaya = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1;2)",
  "\t=1+1",
  "\r=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://asing.invalid","klik")',
  "#REF!",
  "#N/A",
  "<f>1+1</f>",
];

const laporan = (isi: Partial<LaporanCatatan> = {}): LaporanCatatan => ({
  temuan: [temuanUji()],
  berkas: [berkasUji],
  aturan: [aturanUji],
  ...isi,
});

async function sheetsOf(isi?: Partial<LaporanCatatan>): Promise<Record<string, Sheet>> {
  const {sheets} = await readXlsx(await writeLaporanCatatan(laporan(isi)), {readStyles: true});
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet]));
}

describe("writeLaporanCatatan(laporan)", () => {
  test("has the sheets and columns that the bendahara is promised", async () => {
    const sheets = await sheetsOf();
    expect(Object.keys(sheets)).toEqual(["Ringkasan", "Catatan", "Aturan"]);
    expect(sheets["Catatan"]!.rows[0]).toEqual([
      ...["Tingkat", "Aturan", "Berkas", "Lembar", "Sel", "Kode", "Tertulis", "Seharusnya", "Selisih", "Penjelasan"],
      ...["Sudah dicek", "Baris untuk dicek.csv"],
    ]);
    expect(sheets["Aturan"]!.rows[0]!.slice(0, 4)).toEqual(["Aturan", "Tingkat", "Arti", "Dasar"]);
  });

  test("gives numbers as numbers, the cell as an address, and the reason of a mark", async () => {
    const {Catatan} = await sheetsOf({temuan: [temuanUji({dicek: true, dicek_alasan: "Pembulatan"})]});
    expect(Catatan!.rows[1]).toEqual([
      ...["Salah", "total-beda", "spj.xlsx", "Februari", "G17", "2.17.01", 1250000, 1250000.5, -0.5],
      ...["JUMLAH tidak sama.", "Pembulatan", null],
    ]);
  });

  test("is frozen below its heads, filtered, and printed landscape with its heads repeated", async () => {
    for (const sheet of Object.values(await sheetsOf())) {
      const head = sheet.freezePane!.rows!;
      expect(sheet.rows[head - 1]!.every((cell) => typeof cell === "string")).toBe(true);
      expect(sheet.autoFilter!.range).toMatch(new RegExp(`^A${head}:[A-Z]+\\d+$`));
      expect(sheet.pageSetup).toMatchObject({orientation: "landscape", printTitlesRow: `$${head}:$${head}`});
    }
  });

  test("without any note is a workbook with the same heads", async () => {
    const {Ringkasan, Catatan} = await sheetsOf({temuan: []});
    expect(Catatan!.rows).toHaveLength(1);
    expect(Ringkasan!.rows[1]![0]).toMatch(/^0 Salah, 0 Perlu dicek, 0 Info/);
  });

  test("says so where there is simulated data", async () => {
    const {Ringkasan} = await sheetsOf({berkas: [{...berkasUji, asal: "simulasi"}]});
    expect(Ringkasan!.rows[2]![0]).toContain("SIMULASI");
    expect((await sheetsOf())["Ringkasan"]!.rows.flat().join()).not.toContain("SIMULASI");
  });

  test.each(berbahaya)("writes %j as text, no formula anywhere", async (teks) => {
    const {Catatan} = await sheetsOf({temuan: [temuanUji({tercetak: teks, nilai_tercetak: null, pesan: teks})]});
    expect([Catatan!.rows[1]![6], Catatan!.rows[1]![9]]).toEqual([teks, teks]);
    expect([...Catatan!.cells?.values() ?? []].filter(({formula}) => formula !== undefined)).toEqual([]);
  });

  test("keeps any text that a cell can hold, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({minLength: 1, maxLength: 60, unit: "grapheme"}), async (teks) => {
        const {Catatan} = await sheetsOf({temuan: [temuanUji({tercetak: teks, nilai_tercetak: null})]});
        expect(Catatan!.rows[1]![6]).toBe(teks);
      }),
      {numRuns: 60},
    );
  });

  test("cuts a text that Excel would refuse", async () => {
    const {Catatan} = await sheetsOf({temuan: [temuanUji({pesan: "x".repeat(40_000)})]});
    expect(String(Catatan!.rows[1]![9])).toHaveLength(32_000);
  });
});

/** `.ci/run` installs LibreOffice and fails without it. */
const soffice = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find((path) =>
  existsSync(path)
);

describe.runIf(soffice !== undefined)("the workbook as LibreOffice opens it", () => {
  test("shows every dangerous text as it is, and numbers in Indonesian form", {timeout: 120_000}, async () => {
    const folder = folderUji();
    const temuan = [
      temuanUji(),
      ...berbahaya.map((teks) => temuanUji({tercetak: teks, nilai_tercetak: null, seharusnya: null, selisih: null})),
    ];
    writeFileSync(join(folder, "laporan.xlsx"), await writeLaporanCatatan(laporan({temuan})));
    const {status, stderr} = spawnSync(soffice!, [
      `-env:UserInstallation=file://${folder}/profil`,
      "--headless",
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,2",
      "--outdir",
      folder,
      join(folder, "laporan.xlsx"),
    ], {encoding: "utf8"});
    expect({status, stderr: status === 0 ? "" : stderr}).toEqual({status: 0, stderr: ""});
    const rows: string[][] = parse(readFileSync(join(folder, "laporan-Catatan.csv")), {relax_column_count: true});
    expect(rows[1]!.slice(6, 9)).toEqual(["1.250.000", "1.250.000,50", "-0,50"]);
    expect(rows.slice(2).map((row) => row[6]!.trim())).toEqual(berbahaya.map((teks) => teks.trim()));
  });
});
