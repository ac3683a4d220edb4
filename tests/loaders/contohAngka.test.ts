import {beforeAll, describe, expect, test} from "vitest";
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

const tahunSemua = [2021, 2022, 2023, 2024, 2025, 2026];
const bulanNama = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const kunci = (sub: Sel, rekening: Sel) => `${sub}/${rekening}`;
const tahapanPada = (bulan: number) => (bulan < 4 ? 0 : bulan < 9 ? 1 : 2);

let folder: string;
const spj = new Map<number, Lembar[]>();
const pagu = new Map<number, Record<string, Sel>[][]>();
const dokumen = new Map<number, Record<string, Sel>[]>();

beforeAll(async () => {
  folder = await tulisContoh({tahun: tahunSemua});
  for (const tahun of tahunSemua) {
    spj.set(tahun, await bacaLembar(folder, `spj/spj-fungsional-${tahun}.xlsx`));
    pagu.set(tahun, (await bacaLembar(folder, `dpa/rekap-pagu-${tahun}.xlsx`)).map(barisBernama));
    dokumen.set(tahun, barisBernama((await bacaLembar(folder, `spj/realisasi-dokumen-${tahun}.xlsx`))[0]!));
  }
});

function bulanDokumen(row: Record<string, Sel>): number {
  const tanggal = row["Jenis Dokumen"] === "SPP" ? row["Tanggal Transfer"] : row["Tanggal Dokumen"];
  return bulanNama.indexOf(String(tanggal).split(" ")[1] ?? "") + 1;
}

const isBelanja = (row: Record<string, Sel>) => row["Jenis Dokumen"] === "TBP" || row["Jenis Transaksi"] === "LS";
const bersih = (row: Record<string, Sel>) => Number(row["Nilai Realisasi"]) - Number(row["Nilai Setoran"]);

describe.each(tahunSemua)("SPJ fungsional %i", (tahun) => {
  test("6=4+5, 9=7+8, 12=10+11, 13=6+9+12, 14=3-13 in every row", () => {
    for (const lembar of spj.get(tahun)!) {
      for (const {nilai: [k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, k13, k14]} of bacaSpj(lembar)) {
        expect([k6, k9, k12]).toEqual([k4! + k5!, k7! + k8!, k10! + k11!]);
        expect([k13, k14]).toEqual([k6! + k9! + k12!, k3! - k13!]);
        expect(k14).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test("the total is the sum of the leaves, and so is each program's row of its own", () => {
    for (const lembar of spj.get(tahun)!) {
      const rows = bacaSpj(lembar);
      const daun = rincianSpj(lembar);
      const sum = (sub: string) =>
        daun.filter((d) => d.sub.startsWith(sub)).reduce(
          (a, {nilai}) => a.map((n, i) => n + nilai[i]!),
          new Array(12).fill(0),
        );
      expect(rows.at(-1)!.nilai).toEqual(sum(""));
      for (const {kode, nilai} of rows.filter((row) => /^9\.\d\d\.\d\d$/.test(row.kode))) {
        expect(nilai).toEqual(sum(`${kode}.`));
      }
    }
  });

  test("s.d. bulan lalu is the s.d. bulan ini of the month before", () => {
    const months = spj.get(tahun)!.map(rincianSpj);
    months.forEach((rows, b) => {
      const before = new Map((months[b - 1] ?? []).map((d) => [kunci(d.sub, d.rekening), d.nilai]));
      for (const {sub, rekening, nilai} of rows) {
        const lalu = before.get(kunci(sub, rekening)) ?? new Array(12).fill(0);
        expect([nilai[1], nilai[4], nilai[7]]).toEqual([lalu[3], lalu[6], lalu[9]]);
      }
    });
  });

  test("each month is the documents of that month, refunds taken off, to the rupiah", () => {
    const rows = dokumen.get(tahun)!.filter(isBelanja).filter((row) => bulanDokumen(row) > 0);
    const jenis = (row: Record<string, Sel>) =>
      row["Jenis Dokumen"] === "TBP" ? 2 : String(row["Kode Rekening"]).startsWith("5.1.01") ? 0 : 1;
    const sums = sumBy(
      rows,
      (row) => `${kunci(row["Kode Sub Kegiatan"]!, row["Kode Rekening"]!)}/${jenis(row)}/${bulanDokumen(row)}`,
      bersih,
    );
    spj.get(tahun)!.forEach((lembar, b) => {
      for (const {sub, rekening, nilai} of rincianSpj(lembar)) {
        const ini = [0, 1, 2].map((j) => sums.get(`${kunci(sub, rekening)}/${j}/${b + 1}`) ?? 0);
        expect([nilai[2], nilai[5], nilai[8]]).toEqual(ini);
      }
    });
    const total = rows.reduce((sum, row) => sum + bersih(row), 0);
    expect(bacaSpj(spj.get(tahun)!.at(-1)!).at(-1)!.nilai[10]).toBe(total);
  });

  test("its anggaran is the rekap pagu of the stage in force, packages summed", () => {
    spj.get(tahun)!.forEach((lembar, b) => {
      const sums = sumBy(
        pagu.get(tahun)![tahapanPada(b + 1)]!,
        (row) => kunci(row["KODE SUB KEGIATAN"]!, row["KODE REKENING"]!),
        (row) => Number(row["PAGU"]),
      );
      expect(new Map(rincianSpj(lembar).map((d) => [kunci(d.sub, d.rekening), d.nilai[0]!]))).toEqual(sums);
    });
  });

  test("the LRA states the same budget and spending at the end", async () => {
    const [{baris}] = await bacaLembar(folder, `spj/lra-${tahun}.csv`) as [Lembar];
    const [, , anggaran, realisasi] = baris.at(-1)!;
    const {nilai} = bacaSpj(spj.get(tahun)!.at(-1)!).at(-1)!;
    expect([Number(anggaran), Number(realisasi)]).toEqual([nilai[0], nilai[10]]);
  });
});

describe("rekap pagu and RAK", () => {
  test.each(tahunSemua)(
    "the pergeseran of %i changes no total of a sub kegiatan, and the perubahan of some",
    (tahun) => {
      const [murni, geser, ubah] = pagu.get(tahun)!.map((rows) =>
        sumBy(rows, (row) => String(row["KODE SUB KEGIATAN"]), (row) => Number(row["PAGU"]))
      );
      expect(geser).toEqual(murni);
      expect(ubah).not.toEqual(murni);
      const lini = (rows: Record<string, Sel>[]) =>
        sumBy(rows, (row) => kunci(row["KODE SUB KEGIATAN"]!, row["KODE REKENING"]!), (row) => Number(row["PAGU"]));
      expect(lini(pagu.get(tahun)![1]!)).not.toEqual(lini(pagu.get(tahun)![0]!));
    },
  );

  test("several packages stand for one rekening, and the years differ in their columns", () => {
    expect(Object.keys(pagu.get(2021)![0]![0]!)).toHaveLength(23);
    expect(Object.keys(pagu.get(2026)![0]![0]!)).toHaveLength(24);
    const rows = pagu.get(2024)![0]!;
    expect(new Set(rows.map((row) => kunci(row["KODE SUB KEGIATAN"]!, row["KODE REKENING"]!))).size).toBeLessThan(
      rows.length,
    );
  });

  test("the cash plan of each stage sums to its pagu by rekening", async () => {
    for (const {lembar, baris} of await bacaLembar(folder, "dpa/rak.xlsx")) {
      const rows = pagu.get(Number(lembar.slice(4, 8)))![lembar.endsWith("Murni") ? 0 : 2]!;
      const total = rows.reduce((sum, row) => sum + Number(row["PAGU"]), 0);
      const kaki = baris.find(([kode]) => kode === "JUMLAH ALOKASI KAS PER BULAN")!.map(Number);
      expect(kaki.slice(2, 4)).toEqual([total, total]);
      for (const row of baris.filter(([kode]) => /^5(\.\d+){5}$/.test(String(kode)))) {
        const bulan = row.slice(4).map(Number);
        expect([row[2], row[3]]).toEqual([row[3], bulan.reduce((sum, nilai) => sum + nilai, 0)]);
      }
    }
  });
});

describe("documents", () => {
  test("no key occurs twice", () => {
    for (const rows of dokumen.values()) {
      const keys = rows.map((row) =>
        [
          row["Jenis Transaksi"] === "LS" ? row["Nomor SPP"] : row["Nomor Dokumen"],
          row["Kode Sub SKPD"],
          row["Kode Sub Kegiatan"],
          row["Kode Rekening"],
        ].join("|")
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test("every kind occurs; LS are unpaid only at the end of the unfinished year", () => {
    const semua = [...dokumen.values()].flat();
    const macam = new Set(semua.map((row) => `${row["Jenis Dokumen"]} ${row["Jenis Transaksi"]}`));
    expect([...macam].sort()).toEqual(["SPP GU", "SPP LS", "SPP TU", "SPP UP", "TBP GU", "TBP TU"]);
    expect(semua.some((row) => Number(row["Nilai Setoran"]) > 0)).toBe(true);
    const belum = semua.filter((row) => row["Jenis Transaksi"] === "LS" && row["Tanggal Transfer"] === "-");
    expect(belum.length).toBeGreaterThan(0);
    expect(belum.every((row) => /September 2026$/.test(String(row["Tanggal SPP"])))).toBe(true);
  });

  test("nothing happens after September 2026", () => {
    const tanggal = dokumen.get(2026)!.flatMap((row) =>
      Object.entries(row).filter(([judul]) => judul.startsWith("Tanggal")).map(([, sel]) => String(sel))
    );
    expect(tanggal.filter((text) => text !== "-" && bulanNama.indexOf(text.split(" ")[1]!) > 8)).toEqual([]);
  });

  test("the first quarter is slow and December the peak", () => {
    const bulan = [2021, 2022, 2023, 2024, 2025].flatMap((tahun) => dokumen.get(tahun)!).filter(isBelanja);
    const lain = bulan.filter((row) => !String(row["Kode Rekening"]).startsWith("5.1.01"));
    const sums = sumBy(lain, (row) => String(bulanDokumen(row)), bersih);
    const share = (months: number[]) =>
      months.reduce((sum, b) => sum + (sums.get(String(b)) ?? 0), 0) / [...sums.values()].reduce((a, b) => a + b);
    expect(share([1, 2, 3])).toBeLessThan(0.15);
    expect(Math.max(...sums.values())).toBe(sums.get("12"));
  });
});
