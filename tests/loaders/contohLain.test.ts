import {existsSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, test} from "vitest";
import {createDokumen} from "../../loaders/contoh/belanja.js";
import {hariRealisasi, isBelanja} from "../../loaders/contoh/dokumen.js";
import {createModel} from "../../loaders/contoh/model.js";
import {createOpd} from "../../loaders/contoh/opd.js";
import {
  bacaLembar,
  bacaSpj,
  barisBernama,
  type Lembar,
  rincianSpj,
  type Sel,
  sumBy,
  tulisContoh,
} from "./contohBerkas.js";

const bulanNama = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
let folder: string;
let dokumen: Record<string, Sel>[];
let juni: Lembar;

beforeAll(async () => {
  folder = await tulisContoh({tahun: [2024, 2025, 2026]});
  dokumen = barisBernama((await bacaLembar(folder, "spj/realisasi-dokumen-2025.xlsx"))[0]!);
  juni = (await bacaLembar(folder, "spj/spj-fungsional-2025.xlsx"))[5]!;
});

const satu = async (berkas: string) => (await bacaLembar(folder, berkas))[0]!;
const bulan = (text: Sel) => bulanNama.indexOf(String(text).split(" ")[1] ?? "") + 1;
const bersih = (rows: Record<string, Sel>[]) =>
  rows.reduce((sum, row) => sum + Number(row["Nilai Realisasi"]) - Number(row["Nilai Setoran"]), 0);

describe("what is compared with the SPJ of the SKPD", () => {
  test("SIMDA prints the same figures on three lines each", async () => {
    const {baris} = await satu("spj/spj-simda-2025-06.xlsx");
    const rows = rincianSpj(juni).map(({sub, rekening, nilai}) => [`${sub}.${rekening}`, nilai]);
    const simda = baris.flatMap((row, index) =>
      /^9(\.\d+){11}$/.test(String(row[0]))
        ? [[row[0], [
          row[2],
          ...row.slice(3, 6),
          ...baris[index + 1]!.slice(3, 6),
          ...baris[index + 2]!.slice(3, 6),
          row[6],
          row[7],
        ]]]
        : []
    );
    expect(simda).toEqual(rows);
  });

  test("the SPJ of the BPP is the documents of its unit", async () => {
    const total = bacaSpj(await satu("spj/spj-bpp-2025-06.xlsx")).at(-1)!.nilai;
    const own = dokumen.filter((row) => String(row["Kode Sub SKPD"]).endsWith(".0001"))
      .filter((row) => row["Jenis Dokumen"] === "TBP" || row["Jenis Transaksi"] === "LS")
      .filter((row) => {
        const b = bulan(row["Jenis Dokumen"] === "SPP" ? row["Tanggal Transfer"]! : row["Tanggal Dokumen"]!);
        return b >= 1 && b <= 6;
      });
    expect(total[10]).toBe(bersih(own));
    expect(total[10]).toBeGreaterThan(0);
    expect(total[10]).toBeLessThan(bacaSpj(juni).at(-1)!.nilai[10]!);
  });

  test("the SPJ administratif counts an LS by its SP2D", async () => {
    const total = bacaSpj(await satu("spj/spj-administratif-2025-06.xlsx")).at(-1)!.nilai;
    const own = dokumen.filter((row) => row["Jenis Dokumen"] === "TBP" || row["Jenis Transaksi"] === "LS")
      .filter((row) => {
        const b = bulan(row["Jenis Dokumen"] === "SPP" ? row["Tanggal SP2D"]! : row["Tanggal Dokumen"]!);
        return b >= 1 && b <= 6;
      });
    expect(total[10]).toBe(bersih(own));
  });
});

describe("the footer block", () => {
  test("is receipts minus payments, never below zero, and is the spending of the table", async () => {
    for (const tahun of [2024, 2025, 2026]) {
      for (const lembar of await bacaLembar(folder, `spj/spj-fungsional-${tahun}.xlsx`)) {
        const row = (nama: string) => lembar.baris.find((r) => r.includes(nama))!.slice(-11).map(Number).slice(0, 10);
        const keluar = row("Jumlah Pengeluaran");
        expect(row("Saldo Kas")).toEqual(row("Jumlah Penerimaan").map((nilai, index) => nilai - keluar[index]!));
        expect(Math.min(...row("Saldo Kas").filter((_, index) => index % 3 === 2 || index === 9)))
          .toBeGreaterThanOrEqual(0);
        expect(row("- SPJ (LS + UP/GU/TU)")).toEqual(bacaSpj(lembar).at(-1)!.nilai.slice(1, 11));
      }
    }
  });
});

describe("performance and crosswalk", () => {
  test("physical progress names sub kegiatan of the year, never falls and stays within 100", async () => {
    const rows = barisBernama(await satu("kinerja/fisik.csv"));
    const subs = new Set(rincianSpj(juni).map(({sub}) => sub));
    expect(new Set(rows.filter(({tahun}) => tahun === "2025").map(({kode}) => kode))).toEqual(subs);
    const last = new Map<string, number>();
    for (const {kode, tahun, persen} of rows) {
      const now = Number(persen);
      expect(now).toBeGreaterThanOrEqual(last.get(`${kode} ${tahun}`) ?? 0);
      expect(now).toBeLessThanOrEqual(100);
      last.set(`${kode} ${tahun}`, now);
    }
  });

  test("targets and results are of listed indicators, nothing later than September 2026", async () => {
    const names = new Set(barisBernama(await satu("kinerja/indikator.csv")).map(({indikator}) => indikator));
    const target = barisBernama(await satu("kinerja/target.csv"));
    const capaian = barisBernama(await satu("kinerja/capaian.csv"));
    for (const {indikator} of [...target, ...capaian]) expect(names).toContain(indikator);
    expect(new Set(target.map(({dokumen}) => dokumen))).toEqual(new Set(["Renstra", "PK", "PK Perubahan"]));
    expect(capaian.filter(({tahun, bulan}) => tahun === "2026" && Number(bulan) > 9)).toEqual([]);
  });

  test("no crosswalk is written where no code changed between the years", async () => {
    const baru = await tulisContoh({tahun: [2025, 2026]});
    expect(existsSync(join(baru, "referensi/padanan.csv"))).toBe(false);
  });

  test("the crosswalk joins codes that were used in the years that it names; what is split adds up to 100", async () => {
    const lama = await tulisContoh({tahun: [2023, 2024, 2025]});
    const rows = barisBernama((await bacaLembar(lama, "referensi/padanan.csv"))[0]!);
    expect(rows.map(({jenis}) => jenis)).toEqual(["diganti", "dipecah", "dipecah"]);
    for (const {kode_lama, tahun_lama, kode_baru, tahun_baru} of rows) {
      for (const [kode, tahun, lain] of [[kode_lama, tahun_lama, tahun_baru], [kode_baru, tahun_baru, tahun_lama]]) {
        const subs = async (t: Sel) =>
          (await bacaLembar(lama, `spj/spj-fungsional-${t}.xlsx`)).flatMap(rincianSpj).map(({sub}) => sub);
        expect(await subs(tahun!)).toContain(kode);
        expect(await subs(lain!)).not.toContain(kode);
      }
    }
    expect([...sumBy(rows, ({kode_lama}) => String(kode_lama), ({porsi}) => Number(porsi)).values()]).toEqual([
      100,
      100,
    ]);
  });
});

describe("many agencies", () => {
  test("six agencies share one CSV of documents a year, and have their other files in folders of their own", async () => {
    const dir = await tulisContoh({tahun: [2026], opd: 6});
    const rows = barisBernama((await bacaLembar(dir, "spj/realisasi-dokumen-2026.csv"))[0]!);
    expect(Object.keys(rows[0]!)).toHaveLength(45);
    const sums = sumBy(rows, (row) => String(row["Kode SKPD"]), () => 1);
    expect(sums.size).toBe(6);
    for (let nomor = 1; nomor <= 6; nomor++) {
      const model = createModel(7, createOpd(7, nomor), 2026);
      expect(sums.get(model.opd.kode)).toBe(model.dokumen.length);
      const spj = nomor === 1 ? "spj" : `spj/opd-0${nomor}`;
      const total = bacaSpj((await bacaLembar(dir, `${spj}/spj-fungsional-2026.xlsx`)).at(-1)!).at(-1)!.nilai[10];
      const belanja = model.dokumen.filter((d) => isBelanja(d) && hariRealisasi(d) !== null);
      expect(total).toBe(belanja.reduce((sum, {nilai, setoran}) => sum + nilai - setoran, 0));
    }
    expect(existsSync(join(dir, "spj/realisasi-dokumen-2026.xlsx"))).toBe(false);
  });

  test("a line without spending has no document", () => {
    const {opd, lini} = createModel(7, createOpd(7, 1), 2025);
    const bulanan = lini.map(() => new Array<number>(12).fill(0));
    expect(createDokumen(7, {opd, tahun: 2025, lini, bulanan}).filter(isBelanja)).toEqual([]);
  });
});
