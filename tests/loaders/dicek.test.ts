import {parse} from "csv-parse/sync";
import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import type {Lingkungan} from "../../loaders/lingkungan.js";
import {runImpor} from "../../loaders/impor.js";
import {readTemuan} from "../../loaders/laporan.js";
import {readCatatan} from "../../loaders/sajian/catatan.js";
import {readKualitas} from "../../loaders/sajian/kualitas.js";
import {lingkunganUji, runTelaah, writeBerkas} from "./lingkunganUji.js";

const tabel37 = "lkjip-2024/tabel-3.7-realisasi-program-kegiatan.csv";
const heads = "aturan,berkas,lembar,sel,kode,nilai,seharusnya,alasan,oleh,tanggal";
const mark = (sel: string, nilai: string, seharusnya = "54,35") =>
  `persen-tercetak-beda,${tabel37},,${sel},,"${nilai}","${seharusnya}",Capaian fisik,Bidang Koperasi,2026-01-05`;
const ditandai = async ({gudang}: Lingkungan) =>
  (await readTemuan(gudang)).filter(({dicek}) => dicek).map(({baris, dicek_alasan}) => [baris, dicek_alasan]);
const aturan = async ({gudang}: Lingkungan) => (await readTemuan(gudang)).map(({aturan}) => aturan);

function withMarks(...rows: string[]): Lingkungan {
  const lingkungan = lingkunganUji();
  writeBerkas(lingkungan.data, "dicek.csv", `${[heads, ...rows].join("\n")}\n`);
  return lingkungan;
}

describe("data/dicek.csv", () => {
  test("marks a finding, which stays, counts no more and comes last", async () => {
    const lingkungan = withMarks(mark("H32", "93,37"));
    await runImpor(lingkungan);
    expect(await ditandai(lingkungan)).toEqual([[32, "Capaian fisik"]]);
    expect((await readTemuan(lingkungan.gudang)).at(-1)).toMatchObject({baris: 32, dicek: true});
    expect((await readCatatan(lingkungan.gudang)).jumlah.peringatan).toBe(62);
    const {jumlah, kelompok} = await readKualitas(lingkungan.gudang);
    expect([jumlah.peringatan, jumlah.dicek]).toEqual([62, 1]);
    expect(kelompok.at(-1)).toMatchObject({dicek: true, banyak: 1, aturan: "persen-tercetak-beda"});
  });

  test("survives an import of the same and of other files", async () => {
    const lingkungan = withMarks(mark("H32", "93,37"));
    await runImpor(lingkungan);
    await runImpor(lingkungan);
    writeBerkas(lingkungan.data, "baru.csv", "bukan tabel\n");
    await runImpor(lingkungan);
    expect(await ditandai(lingkungan)).toEqual([[32, "Capaian fisik"]]);
  });

  test("falls when the figure changes, and says so", async () => {
    const lingkungan = withMarks(mark("H32", "93,37"));
    await runImpor(lingkungan);
    const text = readFileSync(join(lingkungan.data, tabel37), "utf8").split("\n");
    text[31] = text[31]!.replace("93,37", "93,38").replace("93.37", "93.38");
    writeBerkas(lingkungan.data, tabel37, text.join("\n"));
    await runImpor(lingkungan);
    expect(await ditandai(lingkungan)).toEqual([]);
    const fallen = (await readTemuan(lingkungan.gudang)).find(({aturan}) => aturan === "dicek-kedaluwarsa");
    expect(fallen).toMatchObject({tingkat: "info", berkas: "dicek.csv", baris: 2, tercetak: "93,37"});
    expect(fallen!.pesan).toMatch(/nilainya sekarang 93[,.]38/);
  });

  test("falls when what the cell should be changes, and the printed figure stays", async () => {
    const lingkungan = withMarks(mark("H32", "93,37"));
    await runImpor(lingkungan);
    const path = join(lingkungan.data, tabel37);
    const rows: string[][] = parse(readFileSync(path));
    const column = rows[0]!.indexOf("realisasi");
    rows[31]![column] = String(Number(rows[31]![column]) + 100_000);
    writeBerkas(lingkungan.data, tabel37, rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"));
    await runImpor(lingkungan);
    expect(await ditandai(lingkungan)).toEqual([]);
    const fallen = (await readTemuan(lingkungan.gudang)).find(({aturan}) => aturan === "dicek-kedaluwarsa");
    expect(fallen!.pesan).toMatch(/seharusnya sekarang 54,\d+, bukan 54,35/);
  });

  test("a mark that does not say what the cell should be does not hold where the note does", async () => {
    const lingkungan = withMarks(mark("H32", "93,37", ""));
    await runImpor(lingkungan);
    expect(await ditandai(lingkungan)).toEqual([]);
  });

  test("a mark about a finding that is gone is noted, and a list taken away takes its marks with it", async () => {
    const lingkungan = withMarks(mark("H32", "93,37"), mark("H99", "1"));
    await runImpor(lingkungan);
    expect((await aturan(lingkungan)).filter((a) => a === "dicek-kedaluwarsa")).toHaveLength(1);
    rmSync(join(lingkungan.data, "dicek.csv"));
    await runImpor(lingkungan);
    expect(await ditandai(lingkungan)).toEqual([]);
    expect(await aturan(lingkungan)).not.toContain("dicek-kedaluwarsa");
  });

  test("a galat that is marked leaves the exit code 0; JSON and the report say it, apart from the others", () => {
    const lingkungan = lingkunganUji({"a.csv": "bukan tabel\n"});
    const [galat] = JSON.parse(runTelaah(lingkungan, "periksa", "--json").stdout);
    expect(galat).toMatchObject({tingkat: "galat", dicek: false, dicek_alasan: null});
    const row = `${galat.aturan},a.csv,,${galat.baris === null ? "" : `${galat.kolom ?? ""}${galat.baris}`},,"${
      galat.tercetak ?? ""
    }",,Surat pengantar,Sekretariat,`;
    writeBerkas(lingkungan.data, "dicek.csv", `${heads}\n${row}\n`);
    const json = runTelaah(lingkungan, "periksa", "--json");
    expect(JSON.parse(json.stdout)[0]).toMatchObject({dicek: true, dicek_alasan: "Surat pengantar"});
    const {code, stdout} = runTelaah(lingkungan, "periksa");
    expect([json.code, code]).toEqual([0, 0]);
    expect(stdout).toMatch(/SUDAH DICEK, WAJAR\n {2}a\.csv[\s\S]*Alasan: Surat pengantar/);
    expect(stdout).toContain("0 salah, 0 perlu dicek, 0 info, 1 sudah dicek.");
  });

  test("with a row that marks nothing is a galat with its cell", async () => {
    const lingkungan = withMarks(mark("H32", "93,37").replace("Capaian fisik", ""));
    await runImpor(lingkungan);
    expect((await readTemuan(lingkungan.gudang))[0]).toMatchObject({aturan: "dicek-buruk", baris: 2, kolom: "H"});
  });
});
