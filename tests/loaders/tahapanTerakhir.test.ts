import {DuckDBInstance} from "@duckdb/node-api";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {queryRows} from "../../loaders/gudang/baca.js";
import {tahapanTerakhir as tahapanTerakhirSql} from "../../loaders/gudang/tahapanTerakhir.js";
import {readKeadaan} from "../../loaders/perubahan.js";
import {readAnggaran} from "../../loaders/sajian/anggaran.js";
import {pilihanTersedia} from "../../src/calc/pilihanTersedia.js";
import {tahapanTerakhir, type TahapBertanggal} from "../../src/calc/tahapanTerakhir.js";
import {urutanTahapan} from "../../src/model/tahapan.js";
import {gudangOf, sub} from "./silang/silangUji.js";

/** A stage of a sub kegiatan; few names and dates, so that ties and mixtures are common. */
const baris = fc.record({
  tahapan: fc.constantFrom("murni", "pergeseran-1", "pergeseran-2", "pergeseran-10", "perubahan", "tidak-disebut"),
  tanggalBerlaku: fc.option(fc.integer({min: 1, max: 4}).map((bulan) => `2024-0${bulan}-15`)),
  sub: fc.constantFrom("x", "y"),
});
const contoh = fc.sample(fc.array(baris, {minLength: 1, maxLength: 7}), {numRuns: 2000, seed: 20240916});

async function terakhir<T>(kunci?: string): Promise<T[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const values = contoh.flatMap((list, skpd) =>
    list.map(({tahapan, tanggalBerlaku, sub}) =>
      `(2024, ${skpd}, '${sub}', ${urutanTahapan(tahapan)}, ${
        tanggalBerlaku === null ? "NULL" : `'${tanggalBerlaku}'`
      })`
    )
  );
  await connection.run(`CREATE TABLE pagu AS
    SELECT col0 AS tahun, col1 AS skpd, col2 AS kode_sub_kegiatan, col3 AS urutan_tahapan, col4::DATE AS tanggal_berlaku
    FROM (VALUES ${values.join(", ")})`);
  return await queryRows<T>(connection, `FROM (${tahapanTerakhirSql(kunci)}) ORDER BY ALL`);
}

/** The place of the last stage by the rule in TypeScript. */
const urutanTerakhir = (list: readonly TahapBertanggal[]) => urutanTahapan(tahapanTerakhir(list)!);

describe("tahapanTerakhir(kunci) in SQL", () => {
  test("is the rule of src/calc, SKPD by SKPD", async () => {
    expect(await terakhir()).toEqual(
      contoh.map((list, skpd) => ({tahun: 2024, skpd, urutan_tahapan: urutanTerakhir(list)})),
    );
  });

  test("is the rule for each sub kegiatan too, whose stages have the dates that they have in the SKPD", async () => {
    const dateOf = (list: readonly TahapBertanggal[], tahapan: string) =>
      list.flatMap((line) => (line.tahapan === tahapan ? line.tanggalBerlaku ?? [] : [])).sort()[0] ?? null;
    expect(await terakhir("tahun, skpd, kode_sub_kegiatan")).toEqual(
      contoh.flatMap((list, skpd) =>
        [...new Set(list.map(({sub}) => sub))].sort().map((sub) => {
          const own = list.filter((line) => line.sub === sub)
            .map(({tahapan}) => ({tahapan, tanggalBerlaku: dateOf(list, tahapan)}));
          return {tahun: 2024, skpd, kode_sub_kegiatan: sub, urutan_tahapan: urutanTerakhir(own)};
        })
      ),
    );
  });
});

test("what is shown and compared of a warehouse is the shift made after the perubahan", async () => {
  const rekap = (tahapan: string, tanggal: string, nilai: number) => ({
    berkas: tahapan,
    jenis: "rekap-pagu",
    kepala: {tahapan, tanggal_berlaku: tanggal},
    pagu: [{bagian: 0, baris: 2, kolom: "C", kode_sub_kegiatan: sub, kode_rekening: null, sumber_dana: null, nilai}],
  });
  const gudang = await gudangOf([rekap("perubahan", "2026-09-16", 500), rekap("pergeseran-2", "2026-11-04", 100)]);
  expect((await readKeadaan(gudang)).total).toMatchObject([{tahun: 2026, pagu: 100}]);
  const data = await readAnggaran(gudang, "utama");
  expect(data.pagu.map(({tahapan, tanggalBerlaku}) => [tahapan, tanggalBerlaku])).toEqual([
    ["pergeseran-2", "2026-11-04"],
    ["perubahan", "2026-09-16"],
  ]);
  expect(pilihanTersedia(data)!.pilihan.tahapan).toBe("pergeseran-2");
});
