import {beforeAll, describe, expect, test} from "vitest";
import {queryRows, withGudang} from "../../loaders/gudang/baca.js";
import {runImpor} from "../../loaders/impor.js";
import {readTemuan} from "../../loaders/laporan.js";
import {readAnggaran} from "../../loaders/sajian/anggaran.js";
import {barisAnggaran} from "../../src/calc/barisAnggaran.js";
import {barisCapaian} from "../../src/calc/lkjip/barisCapaian.js";
import {barisEfisiensi} from "../../src/calc/lkjip/barisEfisiensi.js";
import {barisKemajuan} from "../../src/calc/lkjip/barisKemajuan.js";
import {capaianAntarTahun} from "../../src/calc/lkjip/capaianAntarTahun.js";
import {rekapLkjip} from "../../src/calc/lkjip/rekapLkjip.js";
import {pilihanTersedia} from "../../src/calc/pilihanTersedia.js";
import type {AngkaUji} from "../../src/calc/ujiTercetak.js";
import {kelompokkan} from "../../src/impor/kelompokkan.js";
import {lingkunganUji} from "./lingkunganUji.js";
import {type BarisLkjip, readTabelLkjip} from "./tabelLkjip.js";

/**
 * Two ways: the printed tables of the LKjIP 2024 computed again from the warehouse, row by row, disagree with what is
 * printed exactly where `periksa` says so.
 */
let gudang: string;
let temuan: {aturan: string; tempat: string; kode: string | null; seharusnya: number | null}[];

beforeAll(async () => {
  const lingkungan = lingkunganUji();
  await runImpor(lingkungan);
  gudang = lingkungan.gudang;
  temuan = (await readTemuan(gudang)).map((t) => ({...t, tempat: `${t.berkas}!${t.baris}`}));
});

/** The places of a rule's findings in one table, with the value that would be right. */
const found = (aturan: string, tabel: string) =>
  temuan.filter((t) => t.aturan === aturan && t.tempat.includes(tabel)).map((t) => [t.tempat, t.seharusnya]).sort();
const judgedAs = (rows: readonly {tempat: string; uji: AngkaUji}[], cocok: AngkaUji["cocok"]) =>
  rows.filter(({uji}) => uji.cocok === cocok).map(({tempat, uji}) => [tempat, uji.hitung]).sort();
const kinerjaOf = (row: BarisLkjip) => ({
  target: row.nilai("target"),
  realisasi: row.cetak("realisasi-kinerja"),
  arah: "naik" as const,
  tercetak: row.cetak("capaian"),
});

describe("Tabel 3.2 computed again", () => {
  test("has four rows; one capaian is cut off, none is wrong, every category is right", async () => {
    const rows = (await readTabelLkjip(gudang, "Tabel 3.2"))
      .map((row) => ({tempat: row.tempat, ...barisCapaian(kinerjaOf(row), row.teks("kategori"))}));
    const capaian = rows.map(({tempat, capaian}) => ({tempat, uji: capaian}));
    expect(rows).toHaveLength(4);
    expect(judgedAs(capaian, null)).toEqual([]);
    expect(judgedAs(capaian, "dipotong")).toEqual(found("angka-dipotong", "tabel-3.2"));
    expect(judgedAs(capaian, "dipotong")).toHaveLength(1);
    expect(judgedAs(capaian, "beda")).toEqual(found("capaian-tercetak-beda", "tabel-3.2"));
    expect(judgedAs(capaian, "beda")).toEqual([]);
    expect(rows.map(({kategori}) => kategori.cocok)).toEqual([true, true, true, true]);
    expect(found("kategori-tercetak-beda", "tabel-3.2")).toEqual([]);
  });
});

describe("Tabel 3.3 computed again", () => {
  test("has four indicators of three years; three capaian are wrong, five cannot be computed", async () => {
    const cells = await readTabelLkjip(gudang, "Tabel 3.3");
    const rows = [...kelompokkan(cells, ({kodeIndikator}) => kodeIndikator).values()].flatMap((years) =>
      capaianAntarTahun(years.map((row) => ({tahun: row.tahun, ...kinerjaOf(row)})), {arah: "naik"})
        .map((baris) => ({tempat: years.find(({tahun}) => tahun === baris.tahun)!.tempat, uji: baris.capaian, baris}))
    );
    expect(rows).toHaveLength(12);
    expect(judgedAs(rows, "beda")).toEqual(found("capaian-tercetak-beda", "tabel-3.3"));
    expect(judgedAs(rows, "beda")).toHaveLength(3);
    expect(judgedAs(rows, "dipotong")).toEqual(found("angka-dipotong", "tabel-3.3"));
    expect(judgedAs(rows, null)).toEqual(found("capaian-tanpa-masukan", "tabel-3.3"));
    expect(judgedAs(rows, null)).toHaveLength(5);
    expect(rows.filter(({baris}) => baris.selisihRealisasi !== null)).toHaveLength(4);
  });
});

describe("Tabel 3.4 computed again", () => {
  test("has four rows, each as printed", async () => {
    const rows = (await readTabelLkjip(gudang, "Tabel 3.4")).map((row) => ({
      tempat: row.tempat,
      uji: barisKemajuan({
        realisasi: row.cetak("realisasi-kinerja"),
        targetAkhir: row.nilai("target-akhir"),
        tercetak: row.cetak("kemajuan"),
      }).kemajuan,
    }));
    expect(rows.map(({uji}) => uji.cocok)).toEqual(["sama", "sama", "sama", "sama"]);
    expect([...found("kemajuan-tercetak-beda", "tabel-3.4"), ...found("angka-dipotong", "tabel-3.4")]).toEqual([]);
  });
});

describe("Tabel 3.6 computed again", () => {
  interface Layanan {
    kodeIndikator: string;
    pagu: number;
    realisasi: number;
    persenTercetak: number | null;
  }
  const layanan = `
    SELECT i.kode_indikator AS "kodeIndikator", p.pagu, r.realisasi, t.nilai AS "persenTercetak"
    FROM indikator_program i
    JOIN (SELECT left(kode_sub_kegiatan::VARCHAR, 7) AS kode, sum(nilai)::DOUBLE AS pagu FROM pagu GROUP BY ALL) p
      ON p.kode = i.kode_program
    JOIN (SELECT left(kode_sub_kegiatan::VARCHAR, 7) AS kode, sum(nilai)::DOUBLE AS realisasi FROM realisasi GROUP BY ALL) r
      ON r.kode = i.kode_program
    LEFT JOIN tercetak t ON t.ukuran = 'fisik' AND t.kode = i.kode_program`;

  test("has four rows whose serapan is never what is printed, and whose efficiency always is the serapan", async () => {
    const serving = await withGudang(gudang, (connection) => queryRows<Layanan>(connection, layanan));
    const rows = (await readTabelLkjip(gudang, "Tabel 3.6")).map((row) => ({
      tempat: row.tempat,
      ...barisEfisiensi(kinerjaOf(row), {
        pagu: row.nilai("pagu"),
        realisasi: row.nilai("realisasi"),
        tercetak: {serapan: row.cetak("capaian-anggaran"), efisiensi: row.cetak("efisiensi")},
        program: serving.filter(({kodeIndikator}) => kodeIndikator === row.kodeIndikator),
      }),
    }));
    const capaian = rows.map(({tempat, capaian}) => ({tempat, uji: capaian}));
    const serapan = rows.map(({tempat, serapan}) => ({tempat, uji: serapan}));
    expect(rows).toHaveLength(4);
    expect(judgedAs(capaian, "dipotong")).toEqual(found("angka-dipotong", "tabel-3.6"));
    expect(judgedAs(capaian, "dipotong")).toHaveLength(1);
    expect(judgedAs(capaian, "beda")).toEqual(found("capaian-tercetak-beda", "tabel-3.6"));
    expect(judgedAs(serapan, "beda")).toEqual(found("serapan-tercetak-beda", "tabel-3.6"));
    expect(judgedAs(serapan, "beda")).toHaveLength(4);
    expect(rows.map(({asalSerapan}) => asalSerapan?.cara)).toEqual([
      "rata-rata-serapan",
      "rata-rata-serapan",
      "rata-rata-serapan",
      "persen-program",
    ]);
    expect(rows.filter(({efisiensi}) => efisiensi.adalahSerapan).map(({tempat}) => [tempat, null])).toEqual(
      found("efisiensi-adalah-serapan", "tabel-3.6"),
    );
    const wrong = rows.filter(({selisihRealisasi}) => selisihRealisasi !== null && selisihRealisasi !== 0);
    expect(wrong.map(({tempat, realisasiProgram}) => [tempat, realisasiProgram])).toEqual(
      found("realisasi-indikator-beda", "tabel-3.6"),
    );
    expect(wrong.map(({selisihRealisasi}) => selisihRealisasi)).toEqual([141_445_830]);
  });
});

describe("Tabel 3.7 computed again", () => {
  test("has 56 rows and a total; 43 percentages are not realisasi over pagu, and all 22 parents are weighted means", async () => {
    const data = await readAnggaran(gudang, "utama");
    const {pilihan} = pilihanTersedia(data)!;
    const rekap = rekapLkjip(barisAnggaran(data, pilihan));
    const printed = rekap.filter(({serapan}) => serapan.cocok !== null);
    const wrong = printed.filter(({serapan}) => serapan.cocok !== "sama");
    const notes = temuan.filter(({aturan}) => aturan === "persen-tercetak-beda");
    expect([rekap.length, printed.length, wrong.length]).toEqual([57, 55, 43]);
    expect(wrong.map(({baris, serapan}) => [baris.kode, serapan.hitung])).toEqual(
      notes.map(({kode, seharusnya}) => [kode, seharusnya]).sort(),
    );
    expect(rekap.map(({tertimbang}) => tertimbang.cocok).filter((cocok) => cocok !== null)).toEqual(
      Array(22).fill("sama"),
    );
  });

  test("the total is the budget and spending of the SKPD to the rupiah", async () => {
    const data = await readAnggaran(gudang, "utama");
    const [total] = rekapLkjip(barisAnggaran(data, pilihanTersedia(data)!.pilihan));
    expect(total!.baris).toMatchObject({pagu: 9_865_481_222, realisasi: 4_847_956_007});
  });
});
