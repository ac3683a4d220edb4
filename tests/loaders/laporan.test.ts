import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {bilahKemajuan} from "../../loaders/kemajuan.js";
import {runImpor} from "../../loaders/impor.js";
import {berkasLines} from "../../loaders/laporanBerkas.js";
import {temuanLines} from "../../loaders/laporanTemuan.js";
import {type Keadaan, perubahanLines, readKeadaan, readKeadaanLama} from "../../loaders/perubahan.js";
import {tabelTeks} from "../../loaders/tabelTeks.js";
import {temuanUji} from "../ekspor/temuanUji.js";
import {lingkunganUji, writeBerkas} from "./lingkunganUji.js";

const tabel37 = "lkjip-2024/tabel-3.7-realisasi-program-kegiatan.csv";

describe("tabelTeks(kolom, baris)", () => {
  test("aligns texts to the left and figures to the right", () => {
    expect(tabelTeks([{judul: "Berkas"}, {judul: "Baris", kanan: true}, {judul: ""}], [["a", "1.000", ""], [
      "panjang sekali",
      "2",
      "tidak berubah",
    ]])).toEqual([
      "Berkas          Baris",
      "a               1.000",
      "panjang sekali      2  tidak berubah",
    ]);
  });
});

describe("berkasLines(gudang, isChanged)", () => {
  test("has one line per file under its heads, with its findings by level", async () => {
    const lingkungan = lingkunganUji({"rusak.csv": "bukan tabel\n"});
    writeBerkas(lingkungan.data, "juga.csv", "apa saja\n");
    await runImpor(lingkungan);
    const lines = (await berkasLines(lingkungan.gudang, (berkas) => berkas === "juga.csv")).map((line) =>
      line.split(/ {2,}/)
    );
    expect(lines.map((cells) => cells[0])).toEqual(["Berkas", "juga.csv", "rusak.csv"]);
    expect(lines[1]!.slice(1, 2)).toEqual(["tidak dikenal"]);
    expect(lines[1]!.slice(-5)).toEqual(["–", "–", "1", "0", "0"]);
    expect(lines[2]!.slice(-4)).toEqual(["1", "0", "0", "tidak berubah"]);
  });
});

describe("temuanLines(temuan)", () => {
  test("puts the worst first, explains a rule once, and lists twenty places", () => {
    const many = Array.from(
      {length: 25},
      (_, index) => temuanUji({aturan: "persen-tercetak-beda", tingkat: "peringatan", baris: index + 2}),
    );
    const lines = temuanLines([temuanUji(), temuanUji({berkas: "lain.xlsx"}), ...many]);
    expect(lines.slice(0, 2)).toEqual(["SALAH", "  spj.xlsx · total-beda · 1 catatan"]);
    expect(lines.filter((line) => line.includes("Baris JUMLAH tidak sama dengan"))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("    Februari › G"))).toHaveLength(22);
    expect(lines).toContain("    dan 5 lagi; semuanya ada di npm run periksa -- --xlsx LAPORAN.xlsx");
  });

  test("is empty without findings", () => {
    expect(temuanLines([])).toEqual([]);
  });
});

describe("perubahanLines(lama, baru)", () => {
  const keadaan = (isi: Partial<Keadaan> = {}): Keadaan => ({
    berkas: [{berkas: "a.csv", sha256: "1"}, {berkas: "b.csv", sha256: "2"}],
    total: [{skpd: "Dinas Contoh", tahun: 2024, pagu: 1000, realisasi: 400}],
    temuan: [{aturan: "total-beda", kunci: "x", banyak: 2}],
    ...isi,
  });

  test("says so where nothing changed", () => {
    expect(perubahanLines(keadaan(), keadaan())).toEqual(["Tidak ada yang berubah sejak impor lalu."]);
  });

  test("names new, changed and vanished files, totals that moved, and findings that came and went", () => {
    const baru = keadaan({
      berkas: [{berkas: "b.csv", sha256: "3"}, {berkas: "c.csv", sha256: "4"}],
      total: [
        {skpd: "Dinas Contoh", tahun: 2024, pagu: 900, realisasi: 400},
        {skpd: "Dinas Contoh", tahun: 2025, pagu: 50, realisasi: 0},
      ],
      temuan: [{aturan: "total-beda", kunci: "x", banyak: 1}, {aturan: "sel-buruk", kunci: "y", banyak: 3}],
    });
    expect(perubahanLines(keadaan(), baru)).toEqual([
      "Yang berubah sejak impor lalu:",
      "  berkas baru: c.csv",
      "  berkas berubah: b.csv",
      "  berkas hilang: a.csv",
      "  Dinas Contoh 2024: pagu 1.000 menjadi 900 (-100)",
      "  Dinas Contoh 2025: pagu 0 menjadi 50 (+50)",
      "  catatan baru: 3 (sel-buruk 3)",
      "  catatan hilang: 1 (total-beda 1)",
    ]);
  });

  test("names twenty files and counts the rest", () => {
    const berkas = Array.from({length: 23}, (_, index) => ({berkas: `${index}.csv`, sha256: "1"}));
    expect(perubahanLines(keadaan({berkas: []}), keadaan({berkas}))[1]).toMatch(/19\.csv, dan 3 lagi$/);
  });

  test("a finding that only moved to another row is neither new nor gone", async () => {
    const lingkungan = lingkunganUji();
    await runImpor(lingkungan);
    const lama = await readKeadaan(lingkungan.gudang);
    expect(lama.total).toEqual([
      {skpd: expect.stringContaining("Dinas Koperasi"), tahun: 2024, pagu: 9865481222, realisasi: 4847956007},
    ]);
    const [head, ...rows] = readFileSync(join(lingkungan.data, tabel37), "utf8").split("\n");
    writeBerkas(lingkungan.data, tabel37, [head, "", ...rows].join("\n"));
    await runImpor(lingkungan);
    const baru = await readKeadaan(lingkungan.gudang);
    expect(perubahanLines(lama, baru).filter((line) => line.includes("catatan"))).toEqual([]);
    expect(perubahanLines(lama, baru)[1]).toBe(`  berkas berubah: ${tabel37}`);
  });

  test("there is nothing to compare with before the first import, nor with a warehouse that cannot be read", async () => {
    const lingkungan = lingkunganUji({});
    expect(await readKeadaanLama(lingkungan.gudang)).toBe(null);
    writeBerkas(lingkungan.data, "../gudang.duckdb", "bukan basis data");
    expect(await readKeadaanLama(lingkungan.gudang)).toBe(null);
  });
});

describe("bilahKemajuan(layar)", () => {
  const kemajuan = {berkas: "a.csv", urutan: 2, jumlah: 3, byte: 50e6, totalByte: 100e6};
  function drawn(isTTY: boolean, times: readonly number[]): string[] {
    const texts: string[] = [];
    let now = 0;
    const bilah = bilahKemajuan({isTTY, write: (text) => texts.push(text)}, () => now);
    for (const time of times) {
      now = time;
      bilah.lapor(kemajuan);
    }
    bilah.selesai();
    return texts;
  }

  test("shows file and bytes in one line after a second, and is taken away at the end", () => {
    expect(drawn(true, [10, 900, 1100])).toEqual([
      "\r\u001b[K████████████░░░░░░░░░░░░ 2/3 · 50 dari 100 MB · a.csv",
      "\r\u001b[K",
    ]);
  });

  test("draws at most ten times a second", () => {
    expect(drawn(true, [1000, 1010, 1050, 1100, 1150])).toHaveLength(3);
  });

  test("draws nothing in a pipe, and nothing for short work", () => {
    expect(drawn(false, [2000, 3000])).toEqual([]);
    expect(drawn(true, [10, 900])).toEqual([]);
  });

  test("is told of every changed file of an import", async () => {
    const seen: string[] = [];
    await runImpor(lingkunganUji({"a.csv": "x\n", "b.csv": "y\n"}), ({berkas, urutan, byte, totalByte}) => {
      seen.push(`${berkas} ${urutan}`);
      expect(byte).toBeLessThanOrEqual(totalByte);
    });
    expect([...new Set(seen)]).toEqual(["a.csv 1", "b.csv 2"]);
  });
});
