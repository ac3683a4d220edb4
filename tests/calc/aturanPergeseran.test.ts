import {describe, expect, test} from "vitest";
import {aturanPergeseran} from "../../src/calc/aturanPergeseran.js";
import type {BarisAturan} from "../../src/model/kinerja.js";
import {pergeseranPermendagri77} from "../../src/model/referensi/pergeseran.js";
import {daftarPersetujuan, tingkatPergeseran} from "../../src/model/skenario.js";
import {beku} from "./skenario/barisUji.js";

const aturan = (ubah: Partial<BarisAturan> = {}): BarisAturan => ({
  baris: 2,
  aturan: "pergeseran",
  kunci: "uraian persetujuan",
  nilai: "PPKD",
  berlaku_sejak: "2025-01-01",
  daerah: "Kabupaten Contoh",
  sumber: "Perbup 7/2025",
  kepastian: "T",
  ...ubah,
});
const pada = {daerah: "Kabupaten Contoh", tanggal: "2026-01-31"};
const uraian = (rows: BarisAturan[]) => aturanPergeseran(beku(rows), pada).tabel.uraian.persetujuan;

describe("aturanPergeseran(baris, {daerah, tanggal})", () => {
  test.each([
    ["no rows", []],
    ["rows of other rules", [aturan({aturan: "kategori-capaian", kunci: "apa saja", nilai: "91"})]],
  ])("%s leave the table as it is built in", (_, rows) => {
    expect(aturanPergeseran(rows, pada)).toEqual({tabel: pergeseranPermendagri77, masalah: []});
  });

  test("a daerah's row takes the place of the built-in one, with its own source, certainty and date", () => {
    expect(aturanPergeseran([aturan()], pada)).toEqual({
      masalah: [],
      tabel: {
        ...pergeseranPermendagri77,
        uraian: {
          mengubahApbd: false,
          persetujuan: "PPKD",
          jalur: [{instrumen: "Perubahan uraian dalam DPA", persetujuan: "PPKD", syarat: "tanpa menambah item baru"}],
          sumber: "Perbup 7/2025",
          kepastian: "T",
          berlakuSejak: "2025-01-01",
        },
      },
    });
  });

  test.each(tingkatPergeseran)("the approver at %s can be set", (tingkat) => {
    const {tabel, masalah} = aturanPergeseran(
      [aturan({kunci: `${tingkat} persetujuan`, nilai: "Kepala Daerah"})],
      pada,
    );
    expect(masalah).toEqual([]);
    expect(tabel[tingkat].persetujuan).toBe("Kepala Daerah");
    expect({...tabel, [tingkat]: pergeseranPermendagri77[tingkat]}).toEqual(pergeseranPermendagri77);
  });

  test.each(daftarPersetujuan)("%s is an approver", (nilai) => {
    expect(uraian([aturan({nilai})])).toBe(nilai);
  });

  test("approval by DPRD makes the change one of the APBD, with both its ways", () => {
    const {objek} =
      aturanPergeseran([aturan({kunci: "objek persetujuan", nilai: "Kepala Daerah dan DPRD"})], pada).tabel;
    expect(objek.mengubahApbd).toBe(true);
    expect(objek.jalur).toEqual(pergeseranPermendagri77.jenis.jalur);
  });

  test("approval by another makes a change of the APBD one of its Penjabaran", () => {
    const {jenis} = aturanPergeseran([aturan({kunci: "jenis persetujuan", nilai: "Kepala Daerah"})], pada).tabel;
    expect(jenis.mengubahApbd).toBe(false);
    expect(jenis.jalur).toEqual([
      {instrumen: "Perubahan Perkada Penjabaran APBD, lalu DPA, lalu RAK", persetujuan: "Kepala Daerah"},
    ]);
  });

  test("a row that says no more than it must holds from the beginning, for any daerah, as general knowledge", () => {
    const row = aturan({berlaku_sejak: null, daerah: null, sumber: null, kepastian: null});
    const {uraian} = aturanPergeseran([row], {daerah: "Kota Lain", tanggal: "2020-01-01"}).tabel;
    expect([uraian.persetujuan, uraian.sumber, uraian.kepastian, uraian.berlakuSejak])
      .toEqual(["PPKD", "Aturan daerah; sumbernya tidak disebut", "L", ""]);
  });

  const nanti = aturan({baris: 3, nilai: "Sekretaris Daerah", berlaku_sejak: "2026-01-31"});
  const semua = aturan({baris: 4, nilai: "Kepala Daerah", daerah: null});
  test.each([
    ["the row of another daerah does not count", [aturan({daerah: "Kota Lain"})], "Pengguna Anggaran"],
    ["a row of the day itself counts", [nanti], "Sekretaris Daerah"],
    ["a row of the next day does not", [aturan({berlaku_sejak: "2026-02-01"})], "Pengguna Anggaran"],
    ["the latest valid row counts", [aturan(), nanti], "Sekretaris Daerah"],
    ["wherever it stands", [nanti, aturan()], "Sekretaris Daerah"],
    ["a row to come does not hide the one of today", [
      aturan(),
      aturan({berlaku_sejak: "2027-01-01", nilai: "Kepala Daerah"}),
    ], "PPKD"],
    ["at the same date the daerah's own row counts", [semua, aturan()], "PPKD"],
    ["wherever that stands", [aturan(), semua], "PPKD"],
    ["a later row for all goes before an earlier one of the daerah", [aturan(), {
      ...semua,
      berlaku_sejak: "2025-06-01",
    }], "Kepala Daerah"],
    [
      "a dated row goes before one without date",
      [aturan({berlaku_sejak: null, nilai: "Kepala Daerah"}), aturan()],
      "PPKD",
    ],
  ])("%s", (_, rows, persetujuan) => {
    expect(uraian(rows)).toBe(persetujuan);
    expect(aturanPergeseran(rows, pada).masalah).toEqual([]);
  });

  test("all problems are given at once, of any daerah and date, and none of those rows counts", () => {
    const rows = [
      aturan({baris: 2, kunci: "uraian"}),
      aturan({baris: 3, nilai: "Bupati", daerah: "Kota Lain", berlaku_sejak: "2030-01-01"}),
      aturan({baris: 4, kunci: "tidak ada persetujuan", nilai: "ppkd"}),
      aturan({baris: 5, kunci: "objek persetujuan"}),
    ];
    const {tabel, masalah} = aturanPergeseran(rows, pada);
    expect(masalah.map(({baris, kunci, nilai, alasan}) => [baris, kunci, nilai, alasan.slice(0, 44)])).toEqual([
      [2, "uraian", "PPKD", 'Kunci "uraian" tidak dikenal. Pilih salah sa'],
      [3, "uraian persetujuan", "Bupati", 'Persetujuan "Bupati" tidak dikenal. Pilih sa'],
      [4, "tidak ada persetujuan", "ppkd", 'Kunci "tidak ada persetujuan" tidak dikenal.'],
      [4, "tidak ada persetujuan", "ppkd", 'Persetujuan "ppkd" tidak dikenal. Pilih sala'],
    ]);
    expect(masalah[0]!.alasan).toContain("salah satu: skpd persetujuan, unit skpd persetujuan, program persetujuan,");
    expect(masalah[1]!.alasan).toContain(
      "satu: Kepala Daerah dan DPRD, Kepala Daerah, Sekretaris Daerah, PPKD, Pengguna",
    );
    expect([tabel.uraian.persetujuan, tabel.objek.persetujuan]).toEqual(["Pengguna Anggaran", "PPKD"]);
  });

  test("an unusable row does not hide an earlier usable one", () => {
    expect(uraian([aturan(), aturan({nilai: "Bupati", berlaku_sejak: "2025-12-31"})])).toBe("PPKD");
  });

  test("two rows for one kunci, date and daerah are a problem of both, and the built-in one stays", () => {
    const {tabel, masalah} = aturanPergeseran([aturan(), aturan({baris: 9, nilai: "Kepala Daerah"})], pada);
    const alasan = "Baris 2 dan 9 menetapkan kunci, tanggal, dan daerah yang sama. Sisakan satu.";
    expect(masalah).toEqual([
      {baris: 2, kunci: "uraian persetujuan", nilai: "PPKD", alasan},
      {baris: 9, kunci: "uraian persetujuan", nilai: "Kepala Daerah", alasan},
    ]);
    expect(tabel).toEqual(pergeseranPermendagri77);
  });
});
