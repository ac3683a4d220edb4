import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {levelProgram} from "../../src/model/kode.js";
import {readOne, sumberOf} from "./bacaan.js";
import {readDatar, rowsOf} from "./kinerja/berkas.js";

const read = (berkas: string) => readDatar(readFileSync(`data/referensi/${berkas}`));
const kepmen = await read("nomenklatur_2.17_kepmen900.csv");
const sipd = await read("nomenklatur_2.17_pemutakhiran2027.csv");
const crosswalk = await read("crosswalk_34_subkegiatan.csv");
const sipdRows = rowsOf("referensi/nomenklatur_2.17_pemutakhiran2027.csv");
const codeOf = (text: string | undefined) => text!.split(" ")[0]!.replace("X.XX", "2.17");

describe("the nomenclature of the Kepmendagri", () => {
  test("X.XX becomes the bidang urusan of the other codes; its two titles are left out", () => {
    const rows = rowsOf("referensi/nomenklatur_2.17_kepmen900.csv");
    expect(kepmen.temuan).toEqual([]);
    expect(kepmen.hitungan).toEqual({dibaca: 198, diterima: 196, induk: 0, dikecualikan: 2, ditolak: 0});
    expect(kepmen.nomenklatur.map(({kode, nama}) => [kode, nama]).sort()).toEqual(
      rows.filter(({kode}) => !/^X(\.XX)?$/.test(kode!)).map((row) => [codeOf(row["kode"]), row["nomenklatur"]]).sort(),
    );
  });

  test("each code has its level and its parent", () => {
    expect(kepmen.nomenklatur.find(({kode}) => kode === "2.17.01.2.01.0001")).toMatchObject({
      level: "sub_kegiatan",
      induk: "2.17.01.2.01",
      baris: 6,
    });
    expect(kepmen.nomenklatur.filter(({kode, level}) => levelProgram(kode) !== level)).toEqual([]);
  });

  test("the code of the SKPD in sumber.csv says which bidang urusan it is", async () => {
    const own = sumberOf("uji.csv", {skpd: "2.16.0.00.0.00.01.0000 Dinas Contoh"});
    const csv = "kode,nama,tahun\nX.XX.01,PROGRAM PENUNJANG,2025\n2.17.02,PROGRAM LAIN,2025";
    const {nomenklatur} = await readOne(csv, {sumber: own});
    expect(nomenklatur.map(({kode}) => kode).sort()).toEqual(["2.16.01", "2.17.02"]);
  });

  test("where several could be meant, the code is refused", async () => {
    const csv = "kode,nama,tahun\nX.XX.01,PROGRAM PENUNJANG,2025\n2.17.02,PROGRAM LAIN,2025\n2.16.02,PROGRAM LAIN,2025";
    expect((await readDatar(csv)).temuan)
      .toEqual([expect.objectContaining({aturan: "sel-buruk", baris: 2, tercetak: "X.XX.01"})]);
  });

  test("codes of rekening have their own levels", async () => {
    const {nomenklatur} = await readDatar(
      "kode,nama,tahun\n5,BELANJA DAERAH,2025\n5.1.02,Belanja Barang dan Jasa,2025",
    );
    expect(nomenklatur.map(({level, induk}) => [level, induk])).toEqual([["akun", null], ["jenis", "5.1"]]);
  });
});

describe("the nomenclature as SIPD exports it", () => {
  test("every code of its rows is there once", () => {
    const codes = sipdRows.flatMap((row) => ["PROGRAM", "KEGIATAN", "SUBKEGIATAN"].map((title) => codeOf(row[title])));
    expect(sipd.temuan).toEqual([]);
    expect(sipd.hitungan).toMatchObject({dibaca: 335, diterima: 335});
    expect(sipd.nomenklatur.map(({kode}) => kode).sort()).toEqual([...new Set(codes)].sort());
  });

  test("the name that a kabupaten or kota uses comes before that of a provinsi", () => {
    expect(sipd.nomenklatur.find(({kode}) => kode === "2.17.01")?.nama)
      .toBe("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA");
  });

  test("the sub kegiatan that one replaces is a padanan from the year before", () => {
    const expected = sipdRows.filter((row) => row["SUBKEGIATAN SEBELUMNYA"] !== "")
      .map((row) => [codeOf(row["SUBKEGIATAN SEBELUMNYA"]), codeOf(row["SUBKEGIATAN"])]);
    expect(sipd.padanan.map(({kode_lama, kode_baru}) => [kode_lama, kode_baru]).sort()).toEqual(expected.sort());
    expect(new Set(sipd.padanan.map((p) => `${p.tahun_lama} ${p.tahun_baru} ${p.jenis}`)))
      .toEqual(new Set(["2023 2024 diganti"]));
  });

  test("a kegiatan of another program is refused", async () => {
    const table = "JENIS PEMDA,PROGRAM,KEGIATAN,SUBKEGIATAN,SUBKEGIATAN SEBELUMNYA\n" +
      "KABKOT,2.17.02 PROGRAM A,2.17.03.2.01 Kegiatan B,2.17.03.2.01.0001 Sub C,";
    expect((await readDatar(table)).temuan)
      .toEqual([expect.objectContaining({aturan: "sel-buruk", baris: 2, kolom: "C", kode: "2.17.03.2.01.0001"})]);
  });
});

describe("the crosswalk of the 34 sub kegiatan", () => {
  test("its years are those of its titles", () => {
    const rows = rowsOf("referensi/crosswalk_34_subkegiatan.csv");
    expect(crosswalk.temuan).toEqual([]);
    expect(crosswalk.padanan.map((p) => [p.kode_lama, p.tahun_lama, p.kode_baru, p.tahun_baru, p.jenis]).sort())
      .toEqual(
        rows.map((r) => [r["kode_2024"], 2024, codeOf(r["kode_nama_pemutakhiran_2027"]), 2027, r["status"]]).sort(),
      );
  });

  test("it agrees with the nomenclature on what replaces what", () => {
    const replaced = new Map(sipd.padanan.map(({kode_lama, kode_baru}) => [kode_lama, kode_baru]));
    const changed = crosswalk.padanan.filter(({jenis}) => jenis === "diganti");
    expect(changed.map(({kode_lama}) => replaced.get(kode_lama))).toEqual(changed.map(({kode_baru}) => kode_baru));
  });
});
