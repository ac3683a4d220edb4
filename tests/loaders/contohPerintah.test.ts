import {readAll} from "../impor/bacaan.js";
import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {parsePermintaan} from "../../loaders/contoh/permintaan.js";
import {contohScopes, denoArguments} from "../../loaders/perintah/izin.js";
import {bacaLembar, daftarBerkas} from "./contohBerkas.js";
import {folderUji} from "./folderUji.js";

function run(...args: string[]) {
  return spawnSync(process.execPath, ["loaders/perintah/telaah.js", "contoh", ...args], {encoding: "utf8"});
}

describe("parsePermintaan(args)", () => {
  test("has six years, one agency and a fixed seed when only the folder is named", () => {
    expect(parsePermintaan(["--keluaran", "x"])).toEqual({
      keluaran: "x",
      tahun: [2021, 2022, 2023, 2024, 2025, 2026],
      opd: 1,
      benih: 1,
      kotor: false,
      templat: false,
    });
    expect(parsePermintaan(["--keluaran=x", "--tahun", "2023", "--opd", "3"])).toMatchObject({tahun: [2023], opd: 3});
  });

  test.each([
    {args: [], kalimat: "--keluaran belum disebut"},
    {args: ["--keluaran", "x", "--tahun", "2020-2026"], kalimat: "--tahun seharusnya"},
    {args: ["--keluaran", "x", "--tahun", "2026-2024"], kalimat: "--tahun seharusnya"},
    {args: ["--keluaran", "x", "--tahun", "2027"], kalimat: "--tahun seharusnya"},
    {args: ["--keluaran", "x", "--opd", "0"], kalimat: "--opd seharusnya"},
    {args: ["--keluaran", "x", "--benih", "satu"], kalimat: "--benih seharusnya"},
    {args: ["--keluaran", "x", "--hapus"], kalimat: "pilihan tidak dikenal"},
  ])("$args is refused with a sentence", ({args, kalimat}) => {
    expect(() => parsePermintaan(args)).toThrow(kalimat);
  });
});

describe("contohScopes(args)", () => {
  test.each([{args: ["--keluaran", "ke/mana"]}, {args: ["--kotor", "--keluaran=ke/mana"]}])(
    "$args: nothing but the folder",
    ({args}) => {
      expect(contohScopes(args)).toEqual({read: ["ke/mana"], write: ["ke/mana"], gudang: false});
      const flags = denoArguments(contohScopes(args)).filter((flag) => flag.startsWith("--allow"));
      expect(flags.map((flag) => flag.split("=")[0])).toEqual(["--allow-read", "--allow-write"]);
    },
  );

  test("no folder, no permission", () => {
    expect(denoArguments(contohScopes(["--kotor"])).filter((flag) => flag.startsWith("--allow"))).toEqual([]);
  });
});

describe("the command", () => {
  test("writes below the folder that it names and exits with 0", () => {
    const folder = join(folderUji(), "contoh");
    const {status, stdout, stderr} = run("--keluaran", folder, "--tahun", "2026");
    expect({status, stdout}).toEqual({status: 0, stdout: ""});
    expect(stderr).toContain(folder);
    expect(daftarBerkas(folder)).toContain("sumber.csv");
  });

  test("writes empty templates whose second sheet explains each column", async () => {
    const folder = folderUji();
    expect(run("--keluaran", folder, "--templat").status).toBe(0);
    const berkas = daftarBerkas(folder);
    expect(berkas).toEqual(
      expect.arrayContaining(["indikator.xlsx", "target.xlsx", "padanan.xlsx", "rekap-lkjip.xlsx"]),
    );
    expect(berkas).toHaveLength(15);
    for (const nama of berkas) {
      const [isi, petunjuk] = await bacaLembar(folder, nama);
      expect(isi!.baris).toHaveLength(1);
      expect(petunjuk!.lembar).toBe("Petunjuk");
      const awal = petunjuk!.baris.findIndex(([sel]) => sel === "Kolom");
      const rows = petunjuk!.baris.slice(awal + 1);
      expect(rows.map(([kolom]) => kolom)).toEqual(isi!.baris[0]);
      expect(rows.every(([, keterangan, contoh]) => keterangan !== null && contoh !== null)).toBe(true);
    }
  });

  test("writes templates that the import knows by their columns, and whose explanation it passes over", async () => {
    const folder = folderUji();
    run("--keluaran", folder, "--templat");
    for (const nama of daftarBerkas(folder)) {
      const readings = await readAll(readFileSync(join(folder, nama)), nama, []);
      expect(readings.map(({jenis}) => jenis)).toEqual([nama.replace(".xlsx", "")]);
      const found = readings[0]!.temuan.map(({aturan}) => aturan);
      expect(found.filter((aturan) => !/^(bukan-masukan|belum-ada-baris|asal)/.test(aturan))).toEqual([]);
      expect(found).toContain("bukan-masukan");
    }
  });

  test("leaves a folder alone whose sumber.csv lists official files", () => {
    const folder = folderUji();
    mkdirSync(folder, {recursive: true});
    writeFileSync(join(folder, "sumber.csv"), "berkas,asal\na.csv,resmi\n");
    const {status, stderr} = run("--keluaran", folder);
    expect(status).toBe(2);
    expect(stderr).toContain("berisi data lain");
    expect(existsSync(join(folder, "spj"))).toBe(false);
  });

  test("says what is wrong in one line and exits with 2", () => {
    const {status, stderr} = run("--tahun", "2030");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Tidak dapat dijalankan: .*--keluaran/m);
  });
});
