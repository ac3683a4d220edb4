import {beforeAll, describe, expect, test} from "vitest";
import {bacaLembar, barisBernama, type Lembar, type Sel, sumBy, tulisContoh} from "./contohBerkas.js";

const bulanPertama = "Rencana Realisasi Belanja per Bulan*) (Rp)";
let folder: string;
const pagu = new Map<string, Record<string, Sel>[]>();

beforeAll(async () => {
  folder = await tulisContoh({tahun: [2024, 2025, 2026]});
  for (const tahun of [2025, 2026]) {
    for (const lembar of await bacaLembar(folder, `dpa/rekap-pagu-${tahun}.xlsx`)) {
      pagu.set(`${tahun} ${lembar.lembar.toLowerCase()}`, barisBernama(lembar));
    }
  }
});

/** The rows of the table: below its titles, up to the cash plan. */
function tabel({baris}: Lembar): Sel[][] {
  const awal = baris.findIndex(([kode]) => kode === "Kode Rekening");
  const akhir = baris.findIndex(([kode]) => kode === bulanPertama);
  return baris.slice(awal + 1, akhir).filter((row) => /^5$/.test(String(row[0])) || (row[6] ?? "") !== "");
}

const isBarang = (row: Sel[]) => row[0] === null && !String(row[6]).startsWith("[");

const dokumen = [
  {berkas: "dpa-rincian", kolom: [[7, 9, 10, 11]], tahapan: ["murni"]},
  {berkas: "dppa-rincian", kolom: [[7, 9, 10, 11], [12, 14, 15, 16]], tahapan: ["pergeseran-1", "perubahan"]},
];

describe.each([2025, 2026])("DPA and DPPA %i", (tahun) => {
  test.each(dokumen)("$berkas: volume × price × (1 + PPN) is each item's sum", async ({berkas, kolom}) => {
    for (const lembar of await bacaLembar(folder, `dpa/${berkas}-${tahun}.xlsx`)) {
      const barang = tabel(lembar).filter(isBarang);
      expect(barang.length).toBeGreaterThan(2);
      for (const row of barang) {
        for (const [v, h, p, j] of kolom as [number, number, number, number][]) {
          expect(Number(row[v]) * Number(row[h]) * (1 + Number(row[p]))).toBeCloseTo(Number(row[j]), 4);
          expect(Number(row[j])).toBeGreaterThan(0);
        }
      }
    }
  });

  test.each(dokumen)(
    "$berkas: items sum to the rekening, and these to the rekap pagu of the stage",
    async ({berkas, kolom, tahapan}) => {
      for (const lembar of await bacaLembar(folder, `dpa/${berkas}-${tahun}.xlsx`)) {
        const rows = tabel(lembar);
        kolom.forEach(([, , , j], index) => {
          const semua = rows.filter(isBarang).reduce((sum, row) => sum + Number(row[j!]), 0);
          expect(Number(rows.find((row) => row[0] === "5" && row[1] === null)![j!])).toBe(semua);
          const daun = new Map(
            rows.filter((row) => row[5] !== null && row[0] === "5")
              .map((row) => [row.slice(0, 6).join("."), Number(row[j!])]),
          );
          const rekap = pagu.get(`${tahun} ${tahapan[index]}`)!.filter((row) =>
            row["KODE SUB KEGIATAN"] === lembar.lembar
          );
          expect(daun).toEqual(sumBy(rekap, (row) => String(row["KODE REKENING"]), (row) => Number(row["PAGU"])));
        });
      }
    },
  );

  test("dppa-rincian: bertambah/(berkurang) is after minus before, in all 18 columns", async () => {
    for (const lembar of await bacaLembar(folder, `dpa/dppa-rincian-${tahun}.xlsx`)) {
      const rows = tabel(lembar).filter((row) => row.length === 18 && typeof row[16] === "number");
      expect(rows.length).toBeGreaterThan(10);
      for (const row of rows) expect(row[17]).toBe(Number(row[16]) - Number(row[11]));
    }
  });

  test("the monthly plan sums to the allocation that the header block names", async () => {
    for (const {berkas} of dokumen) {
      for (const {baris} of await bacaLembar(folder, `dpa/${berkas}-${tahun}.xlsx`)) {
        const alokasi = baris.find(([label]) => label === `Alokasi Tahun ${tahun}`)![6];
        const awal = baris.findIndex(([label]) => label === bulanPertama);
        const bulan = baris.slice(awal + 1, awal + 13).map((row) => Number(row[6]));
        expect(bulan.reduce((sum, nilai) => sum + nilai, 0)).toBe(alokasi);
        expect(baris[awal + 13]!.slice(0, 7)).toEqual(["Jumlah", null, null, null, null, null, alokasi]);
      }
    }
  });
});
