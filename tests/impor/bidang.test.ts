import {describe, expect, test} from "vitest";
import {bidangUrusan} from "../../src/impor/bidang.js";
import {dokumenCsv, tbp} from "./anggaran/dokumenCsv.js";
import kolomRekap from "./anggaran/kolomRekapPagu.json" with {type: "json"};
import {readOne, sumberOf} from "./bacaan.js";
import {spjCsv} from "./spj/spjCsv.js";

const kode = "2.17.3.30.0.00.01.0000";
const sub = "X.XX.01.2.06.0001";
const own = "2.17.01.2.06.0001";
const sumberDari = (skpd: string | null) => sumberOf("uji.csv", {tahun: 2026, bulan: 3, skpd});

describe("bidangUrusan(skpd, lain)", () => {
  test.each([
    {name: "the first of the SKPD's code", skpd: [null, `${kode} DINAS`], lain: ["3.30", "3.30"], bidang: "2.17"},
    {
      name: "the row's SKPD before that of sumber.csv",
      skpd: [kode, "1.01.0.00.0.00.01.0000"],
      lain: [],
      bidang: "2.17",
    },
    {name: "an SKPD by name says nothing", skpd: ["DINAS 2.17"], lain: ["3.30", null, "3.30"], bidang: "3.30"},
    {name: "several in the file", skpd: ["DINAS"], lain: ["2.17", "3.30", "3.30"], bidang: null},
    {name: "nothing known", skpd: [undefined], lain: [], bidang: null},
  ])("$name", ({skpd, lain, bidang}) => {
    expect(bidangUrusan(skpd, lain)).toBe(bidang);
  });
});

const dua = ["2.17.02.2.01.0001", "3.30.02.2.01.0001", "3.30.03.2.01.0001"];
const lkjip = (kodes: readonly string[]) =>
  ["kode,level,nama,anggaran,realisasi,persen_capaian_tercetak", ...kodes.map((k) => `${k},sub_kegiatan,A,100,50,50`)]
    .join("\n");
const spj = (skpd: string, kodes: readonly string[]) =>
  spjCsv(
    [`SKPD : ${skpd}`, "Tahun Anggaran : 2026", "Bulan : Maret"],
    kodes.map((k) => ({sub: k, rekening: "5.1.02.01.01.0024", anggaran: 100, upgu: [0, 5] as [number, number]})),
  );
const lra = (skpd: string, kodes: readonly string[]) =>
  [`SKPD : ${skpd},,,`, "Per 31 Maret 2026,,,", "kode,uraian,anggaran,realisasi", ...kodes.map((k) => `${k},S,300,200`)]
    .join("\n");
const rak = (skpd: string, kodes: readonly string[]) =>
  [
    `SKPD : ${skpd}`,
    "Tahun Anggaran : 2026",
    `Sub Kegiatan : ${kodes.at(-1)} ABC`,
    "Kode Rekening;Uraian;Pagu;Total RAK;Jan;Feb;Mar;Apr;Mei;Jun;Jul;Agu;Sep;Okt;Nov;Des",
    ...kodes.slice(0, -1).map((k) => `${k};SUB;0;0;0;0;0;0;0;0;0;0;0;0;0;0`),
    ...(kodes.length > 1 ? [`${kodes.at(-1)};SUB;100;100;100;0;0;0;0;0;0;0;0;0;0;0`] : []),
    "5.1.02.01.01.0024;ATK;100;100;100;-;-;-;-;-;-;-;-;-;-;-",
    "JUMLAH;;100;100;100;0;0;0;0;0;0;0;0;0;0;0",
  ].join("\n");
const dokumen = (skpd: string, kodes: readonly string[]) =>
  dokumenCsv(kodes.map((k, index) => ({
    ...tbp,
    "Kode SKPD": skpd,
    "Kode Bidang Urusan": k.slice(0, 4),
    "Kode Program": k.slice(0, 7),
    "Kode Sub Kegiatan": k,
    "Nomor Dokumen": `TBP/${index}`,
  })));
const pagu = (skpd: string, kodes: readonly string[]) =>
  [
    kolomRekap.slice(0, 23),
    ...kodes.map((k) =>
      kolomRekap.slice(0, 23).map((title) =>
        ({
          TAHUN: "2026",
          "KODE SKPD": skpd,
          "KODE BIDANG URUSAN": k.slice(0, 4),
          "KODE SUB KEGIATAN": k,
          "KODE REKENING": "5.1.02.01.01.0024",
          PAGU: "100",
        } as Record<string, string>)[title] ?? ""
      )
    ),
  ].map((row) => row.join(";")).join("\n");
const fisik = (skpd: string, kodes: readonly string[]) =>
  ["kode,tahun,bulan,skpd,persen", ...kodes.map((k) => `${k},2026,3,${skpd},50`)].join("\n");

describe("X.XX stands for the first bidang urusan of the SKPD, in every kind of input", () => {
  const semua = [
    {jenis: "spj-fungsional", tulis: spj},
    {jenis: "lra", tulis: lra},
    {jenis: "rak", tulis: rak},
    {jenis: "realisasi-dokumen", tulis: dokumen},
    {jenis: "rekap-pagu", tulis: pagu},
    {jenis: "fisik", tulis: fisik},
    {jenis: "rekap-lkjip", tulis: (_: string, kodes: readonly string[]) => lkjip(kodes)},
  ];
  const kodeDari = async (csv: string, skpd: string | null) => {
    const bacaan = await readOne(csv, {sumber: sumberDari(skpd)});
    const rows = [...bacaan.pagu, ...bacaan.realisasi, ...bacaan.rak].map((row) => row.kode_sub_kegiatan);
    return {bacaan, kode: new Set([...rows, ...bacaan.fisik.map((row) => row.kode)])};
  };

  test.each(semua)("$jenis: the SKPD's code, whatever most codes are and where no other shows one", async ({tulis}) => {
    for (const kodes of [[sub], [...dua, sub]]) {
      const printed = await kodeDari(tulis(`${kode} DINAS`, kodes), "Dinas Contoh");
      const listed = await kodeDari(tulis("DINAS", kodes), kode);
      for (const found of [...(tulis("", []) === tulis(kode, []) ? [] : [printed]), listed]) {
        expect(found.bacaan.temuan).toEqual([]);
        expect(found.kode).toContain(own);
      }
    }
  });

  test.each(semua)(
    "$jenis: without the SKPD's code the only bidang urusan of the file, else rejected",
    async ({tulis}) => {
      const satu = await kodeDari(tulis("DINAS", [sub, dua[0]!]), "Dinas");
      expect(satu.bacaan.temuan).toEqual([]);
      if (satu.bacaan.jenis !== "rak") expect(satu.kode).toContain(own);
      const {bacaan, kode: found} = await kodeDari(tulis("DINAS", [...dua, sub]), "Dinas");
      expect([...found].filter((k) => k.includes("01.2.06"))).toEqual([]);
      expect(bacaan.temuan[0]).toMatchObject({aturan: "sel-buruk", tercetak: expect.stringContaining("X.XX.01")});
      expect(bacaan.temuan[0]!.pesan).toMatch(/Isi kolom skpd di sumber\.csv dengan kode SKPD 22 karakter/);
    },
  );

  test("the names of an open program and kegiatan are kept under the SKPD's code", async () => {
    const {bacaan} = await kodeDari(dokumen(kode, [sub]), null);
    expect(bacaan.nomenklatur.map(({kode}) => kode)).toEqual(expect.arrayContaining(["2.17.01", own]));
  });
});
