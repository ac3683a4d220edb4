import {describe, expect, test} from "vitest";
import {metodePergeseran} from "../../src/metode/pergeseran.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const hasil = (id: string, ubah: IsiContoh = {}) => hasilContoh(metodePergeseran, id, ubah);
const baris = (rekening: string | null, ubah: object = {}) => ({
  skpd: "Dinas Contoh",
  subKegiatan: "9.99.01.2.01.0001",
  rekening,
  sumberDana: "PAD",
  uraian: null,
  ...ubah,
});
const ATK = "5.1.02.01.01.0024";

describe("the example of klasifikasiSkenario", () => {
  test("money that comes back to each sub kegiatan stays at the level of sub rincian objek", () => {
    expect(hasil("klasifikasi-skenario")).toEqual([
      "Tingkat: sub rincian objek",
      "Mengubah APBD: tidak",
      "Persetujuan: PPKD",
      "Jalur: Perubahan DPA, lalu RAK; PPKD; konfirmasi PPKD apakah Perkada Penjabaran APBD ikut diubah",
    ]);
  });

  test("a changed total, a cell without amount being no line", () => {
    expect(hasil("klasifikasi-skenario", {baris: [{...baris(ATK), sebelum: null, setelah: 5}]})).toEqual([
      "Tingkat: skpd",
      "Mengubah APBD: ya",
      "Persetujuan: Kepala Daerah dan DPRD",
      "Jalur: Perda Perubahan APBD; Kepala Daerah dan DPRD; didahului KUPA dan PPAS Perubahan",
      "Jalur: Perubahan Perkada Penjabaran APBD, mendahului Perubahan APBD; Kepala Daerah; hanya dalam kondisi " +
      "tertentu, lalu ditampung dalam Perda Perubahan APBD; konfirmasi TAPD",
    ]);
  });

  test("no change needs no approval", () => {
    expect(hasil("klasifikasi-skenario", {baris: []}))
      .toEqual(["Tingkat: tidak ada", "Mengubah APBD: tidak", "Persetujuan: tidak perlu"]);
  });
});

describe("the example of klasifikasiPergeseran", () => {
  test("another objek", () => {
    expect(hasil("klasifikasi-pergeseran")).toEqual([
      "Tingkat: objek",
      "Mengubah APBD: tidak",
      "Persetujuan: Sekretaris Daerah",
      "Jalur: Perubahan Perkada Penjabaran APBD, lalu DPA, lalu RAK; Sekretaris Daerah",
    ]);
  });

  test("another sumber dana", () => {
    expect(hasil("klasifikasi-pergeseran", {baris: [baris(ATK), baris(ATK, {sumberDana: "DAU"})]})).toEqual([
      "Tingkat: sumber dana",
      "Mengubah APBD: tidak",
      "Persetujuan: tidak ditentukan",
      "Jalur: konfirmasi PPKD/TAPD; pergeseran antar sumber dana tidak punya tingkat tersendiri dalam matriks",
    ]);
  });

  test("another sumber dana beside another sub rincian objek", () => {
    expect(hasil("klasifikasi-pergeseran", {baris: [baris(ATK), baris("5.1.02.01.01.0025", {sumberDana: "DAU"})]})[3])
      .toContain("konfirmasi PPKD/TAPD: pergeseran antar sumber dana");
  });

  test.each([
    ["skpd", {skpd: "Dinas Lain"}],
    ["sub kegiatan", {subKegiatan: "9.99.01.2.01.0002"}],
    ["uraian", {uraian: " Kertas HVS "}],
    ["tidak ada", {uraian: " "}],
  ])("reads every column: %s", (tingkat, ubah) => {
    expect(hasil("klasifikasi-pergeseran", {baris: [baris(ATK), baris(ATK, ubah)]})[0]).toBe(`Tingkat: ${tingkat}`);
  });

  test.each([0, 1, 3])("asks for two lines where there are %i", (count) => {
    expect(hasil("klasifikasi-pergeseran", {baris: Array(count).fill(baris(ATK))}))
      .toEqual(["Tingkat: Isi dua baris: baris asal, lalu baris tujuan."]);
  });
});

describe("the entries on pergeseran", () => {
  test("give each source of the table with its certainty, and cite no article where it is general knowledge", () => {
    for (const id of ["klasifikasi-skenario", "klasifikasi-pergeseran"]) {
      const {sumber} = metodePergeseran.find((entry) => entry.id === id)!;
      expect(sumber.map(({kepastian}) => kepastian)).toEqual(["S", "L", "S", "L", null]);
      expect(new Set(sumber.map(({teks}) => teks)).size).toBe(5);
    }
    const general = metodePergeseran.flatMap(({sumber}) => sumber).filter(({kepastian}) => kepastian === "L");
    expect(general.filter(({teks}) => /Permendagri|PP \d|UU|Pasal|Ps /.test(teks))).toEqual([]);
  });
});
