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

describe("the example of lantaiBaris", () => {
  test.each<[IsiContoh, string]>([
    [{}, "Rp 480.000.000"],
    [{belumDibayar: 1, belumDipertanggungjawabkan: 20, sebulan: 0}, "Rp 320.000.021"],
    [{sisaPembayaran: 0}, "Rp 320.000.000"],
    [{realisasi: null}, "–"],
    [{belumDibayar: null}, "–"],
    [{belumDipertanggungjawabkan: null}, "–"],
    [{sebulan: null}, "–"],
    [{sisaPembayaran: null}, "Sisa pembayaran gaji harus bilangan bulat, paling kecil 0."],
    [{sisaPembayaran: -1}, "Sisa pembayaran gaji harus bilangan bulat, paling kecil 0."],
    [{sisaPembayaran: 1.5}, "Sisa pembayaran gaji harus bilangan bulat, paling kecil 0."],
  ])("with %j: %s", (ubah, teks) => {
    expect(hasil("batas-bawah", ubah)).toEqual([`Batas bawah: ${teks}`]);
  });
});

const anggaran = (rekening: string | null, pagu: number | null, ubah: object = {}) => ({
  rekening,
  sumberDana: "PAD",
  pagu,
  lantai: null,
  spd: null,
  terkunci: null,
  ...ubah,
});
const geser = (dari: string | null, ke: string | null, nilai: number | null, alasan: string | null = "perlu") => ({
  dari,
  ke,
  nilai,
  alasan,
});
const [A, B, baru] = [ATK, "5.1.02.01.01.0025", "5.1.02.01.01.0026"];

describe("the example of terapkanSkenario", () => {
  test("opens a new rekening, and refuses for the floor and for the lock", () => {
    expect(hasil("terapkan-skenario")).toEqual([
      "Setelah: 5.1.01.01.01.0001: Rp 480.000.000",
      "Setelah: 5.1.02.01.01.0024: Rp 52.500.000",
      "Setelah: 5.1.02.01.01.0025: Rp 18.000.000",
      "Setelah: 5.1.02.01.01.0026: Rp 7.500.000",
      "Ditolak: 5.1.02.01.01.0025 ke 5.1.02.01.01.0024: 9.99.01.2.01.0001 · 5.1.02.01.01.0025 · PAD: Pagu menjadi " +
      "Rp 10.000.000, di bawah batas bawah Rp 12.000.000 (kurang Rp 2.000.000).",
      "Ditolak: 5.1.01.01.01.0001 ke 5.1.02.01.01.0024: 9.99.01.2.01.0001 · 5.1.01.01.01.0001 · DAU terkunci. Buka " +
      "kuncinya lebih dulu bila memang boleh digeser.",
    ]);
  });

  test.each([["ya", 1], ["Ya ", 1], ["tidak", 0], ["", 0], [null, 0], ["entah", 0], ["constructor", 0]])(
    "a line with %j under locked refuses %i moves",
    (terkunci, ditolak) => {
      const isi = {anggaran: [anggaran(A, 10, {terkunci}), anggaran(B, 10)], geser: [geser(A, B, 5)]};
      expect(hasil("terapkan-skenario", isi)).toHaveLength(2 + ditolak);
    },
  );

  test("belanja pegawai is unlocked by saying so", () => {
    const isi = {
      anggaran: [anggaran("5.1.01", 10, {terkunci: "tidak"}), anggaran(B, 10)],
      geser: [geser("5.1.01", B, 5)],
    };
    expect(hasil("terapkan-skenario", isi)).toEqual(["Setelah: 5.1.01: Rp 5", `Setelah: ${B}: Rp 15`]);
  });

  test("rows without rekening or pagu are no lines, and what is left blank in a move is said", () => {
    const isi = {
      anggaran: [anggaran(null, 10), anggaran(A, null), anggaran(B, 10)],
      geser: [geser(null, B, 5), geser(B, null, 5), geser(B, baru!, null)],
    };
    expect(hasil("terapkan-skenario", isi).map((teks) => teks.slice(0, 62))).toEqual([
      `Setelah: ${B}: Rp 10`,
      `Ditolak: kosong ke ${B}: Baris asal kosong. Perge`,
      `Ditolak: ${B} ke kosong: Baris tujuan kosong. Per`,
      `Ditolak: ${B} ke ${baru}: Nilai 0 tidak`,
    ]);
  });
});

describe("the example of periksaSkenario", () => {
  test("names all that is broken, in the reader's words", () => {
    expect(hasil("periksa-skenario").map((teks) => teks.slice(0, 58))).toEqual([
      "Baris terkunci: geser ke-3: 9.99.01.2.01.0001 · 5.1.01.01.",
      "Alasan kosong: geser ke-3: Alasan pergeseran kosong. Tulis",
      "Batas bawah: 9.99.01.2.01.0001 · 5.1.02.01.01.0025 · PAD: ",
      "Peringatan SPD: 9.99.01.2.01.0001 · 5.1.02.01.01.0025 · PA",
      "Jumlah sumber dana: DAU: Jumlah DAU berubah dari Rp 480.00",
      "Jumlah sumber dana: PAD: Jumlah PAD berubah dari Rp 78.000",
    ]);
  });

  test("says so where nothing is broken; a new rekening is of the sumber dana that its money comes from", () => {
    const isi = {anggaran: [anggaran(A, 10), anggaran(B, 10)], geser: [geser(A, B, 5), geser(B, baru!, 2)]};
    expect(hasil("periksa-skenario", isi)).toEqual(["Pemeriksaan: Tidak ada yang dilanggar."]);
  });

  test.each<[string, number | null, string]>([
    ["perubahan", 15, "Tidak ada yang dilanggar."],
    ["perubahan", null, "Target total belum diisi. Isi jumlah anggaran yang harus dicapai skenario ini."],
    ["penyusunan", 16, "Total Rp 15 tidak sama dengan target total Rp 16 (kurang Rp 1)."],
  ])("a %s with the target %s: %s", (jenis, targetTotal, teks) => {
    const isi = {anggaran: [anggaran(A, 10)], geser: [geser(null, A, 5)], jenis, targetTotal};
    expect(hasil("periksa-skenario", isi).map((one) => one.slice(one.indexOf(": ") + 2)))
      .toEqual([targetTotal === 15 ? teks : `total: ${teks}`]);
  });
});

describe("the entries on pergeseran", () => {
  test("give each source of the table with its certainty, and cite no article where it is general knowledge", () => {
    for (const id of ["klasifikasi-skenario", "klasifikasi-pergeseran"]) {
      const {sumber} = metodePergeseran.find((entry) => entry.id === id)!;
      expect(sumber.map(({kepastian}) => kepastian)).toEqual(["S", "L", "S", "L"]);
      expect(new Set(sumber.map(({teks}) => teks)).size).toBe(4);
    }
    const general = metodePergeseran.flatMap(({sumber}) => sumber).filter(({kepastian}) => kepastian === "L");
    expect(general.filter(({teks}) => /Permendagri|PP \d|UU|Pasal|Ps /.test(teks))).toEqual([]);
  });
});
