import {describe, expect, test} from "vitest";
import {imported, query, temuanOf} from "./silang/silangUji.js";

const fisik = (...rows: string[]) => `kode,tahun,bulan,skpd,persen\n${rows.join("\n")}\n`;
const kode = "5.05.01.2.01.0001";
const baris = (persen: string, isi: {kode?: string; bulan?: number} = {}) =>
  `${isi.kode ?? kode},2026,${isi.bulan ?? 6},Dinas Contoh,"${persen}"`;
const capaian = (nilai: string, indikator = "Koperasi aktif") =>
  `indikator,tahun,bulan,realisasi,satuan,status_data\n${indikator},2026,6,"${nilai}",Persen,sementara\n`;
const target = (dokumen: string, nilai: string, indikator = "Koperasi aktif") =>
  "indikator,tahun,dokumen,periode_renstra,versi,target,satuan\n" +
  `${indikator},2026,${dokumen},,,"${nilai}",Persen\n`;
const anggaran = (nilai: number, sumber = "APBD") => `sumber_dana,tahun,jumlah\n${sumber},2026,${nilai}\n`;
const lhe = (nilai: number, capaian: number) =>
  "tahun_dinilai,tahun_lhe,nomor,komponen,jenis_baris,bobot,capaian_persen,nilai,predikat\n" +
  `2025,2026,1,Perencanaan Kinerja,komponen,30,${capaian},${nilai},\n`;

const daftar = (...berkas: string[]) =>
  `berkas,asal,tahun,skpd\n${berkas.map((name) => `${name},resmi,2026,Dinas Contoh`).join("\n")}\n`;
const tercatat = (gudang: string, tabel: string, kolom = "nilai") =>
  query<{berkas: string; nilai: number}>(
    gudang,
    `SELECT berkas::VARCHAR AS berkas, ${kolom}::DOUBLE AS nilai FROM ${tabel} ORDER BY berkas, baris`,
  );

describe("one key of an own layout in two files", () => {
  test.each<{tabel: string; kolom?: string; pertama: string; kedua: string; angka: [number, number]}>([
    {tabel: "fisik", kolom: "persen", pertama: fisik(baris("45,5")), kedua: fisik(baris("46")), angka: [45.5, 46]},
    {tabel: "capaian", pertama: capaian("69,8"), kedua: capaian("70,1"), angka: [69.8, 70.1]},
    {tabel: "target", pertama: target("PK", "70"), kedua: target("PK", "71"), angka: [70, 71]},
    {tabel: "anggaran_tahunan", pertama: anggaran(100), kedua: anggaran(200), angka: [100, 200]},
    {tabel: "lhe", pertama: lhe(24, 80), kedua: lhe(27, 90), angka: [24, 27]},
  ])("of $tabel counts once: the later row of sumber.csv, and what differs is noted", async (kasus) => {
    const {tabel, kolom, pertama, kedua, angka} = kasus;
    const gudang = await imported({"a.csv": pertama, "b.csv": kedua}, daftar("b.csv", "a.csv"));
    expect(await tercatat(gudang, tabel, kolom)).toEqual([{berkas: "a.csv", nilai: angka[0]}]);
    expect(await temuanOf(gudang, "isian-ganda-beda")).toMatchObject([
      {tingkat: "info", berkas: "b.csv", baris: 2, nilai_tercetak: angka[1], seharusnya: angka[0]},
    ]);
    expect(await temuanOf(gudang, "berkas-ganda")).toEqual([]);
    expect(
      await query(gudang, "SELECT berkas, baris_diterima AS n, baris_dikecualikan AS lepas FROM berkas ORDER BY 1"),
    )
      .toEqual([{berkas: "a.csv", n: 1, lepas: 0}, {berkas: "b.csv", n: 0, lepas: 1}]);
  });

  test("with the same figure is left out without a note", async () => {
    const gudang = await imported({"a.csv": anggaran(100), "b.csv": anggaran(100)}, daftar("a.csv", "b.csv"));
    expect(await tercatat(gudang, "anggaran_tahunan")).toEqual([{berkas: "b.csv", nilai: 100}]);
    expect(await temuanOf(gudang, "isian-ganda-beda")).toEqual([]);
  });

  test("in no list is a galat that names both, and the first by name counts", async () => {
    const gudang = await imported({
      "a.csv": fisik(baris("45,5"), baris("10", {bulan: 7})),
      "b.csv": fisik(baris("46"), baris("10", {bulan: 7})),
    }, daftar("a.csv"));
    expect(await tercatat(gudang, "fisik", "persen")).toMatchObject([{berkas: "a.csv"}, {berkas: "a.csv"}]);
    const temuan = await temuanOf(gudang, "berkas-ganda");
    expect(temuan).toMatchObject([{tingkat: "galat", berkas: "a.csv"}]);
    expect(temuan[0]!.pesan).toBe(
      `a.csv dan b.csv sama-sama menyatakan realisasi fisik yang sama, 2 isian (misalnya ${kode}). Tulis semuanya di ` +
        "sumber.csv; baris yang lebih bawah yang dihitung. Sementara ini yang dihitung a.csv.",
    );
  });

  test.each<{name: string; berkas: Record<string, string>; tabel: string}>([
    {
      name: "other months",
      berkas: {"a.csv": fisik(baris("45,5")), "b.csv": fisik(baris("46", {bulan: 7}))},
      tabel: "fisik",
    },
    {
      name: "other codes",
      berkas: {"a.csv": fisik(baris("45,5")), "b.csv": fisik(baris("46", {kode: "5.05.01.2.01.0002"}))},
      tabel: "fisik",
    },
    {
      name: "other indicators",
      berkas: {"a.csv": capaian("60"), "b.csv": capaian("70", "Usaha mikro baru")},
      tabel: "capaian",
    },
    {
      name: "other documents",
      berkas: {"a.csv": target("Renstra", "70"), "b.csv": target("PK", "70")},
      tabel: "target",
    },
    {name: "other funds", berkas: {"a.csv": anggaran(1), "b.csv": anggaran(2, "DAK")}, tabel: "anggaran_tahunan"},
  ])("files split by $name both count", async ({berkas, tabel}) => {
    const gudang = await imported(berkas, daftar("a.csv", "b.csv"));
    expect(await query(gudang, `SELECT berkas FROM ${tabel} ORDER BY berkas`)).toHaveLength(2);
    expect(await query(gudang, "SELECT aturan FROM temuan WHERE aturan IN ('berkas-ganda', 'isian-ganda-beda')"))
      .toEqual([]);
  });
});
