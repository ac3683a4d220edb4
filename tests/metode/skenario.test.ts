import {describe, expect, test} from "vitest";
import {metodeSkenario} from "../../src/metode/skenario.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const hasil = (id: string, ubah: IsiContoh = {}) => hasilContoh(metodeSkenario, id, ubah);

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
const [A, B, baru] = ["5.1.02.01.01.0024", "5.1.02.01.01.0025", "5.1.02.01.01.0026"];

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

describe("the examples of terapkanSkenario and periksaSkenario agree", () => {
  const agree = (isi: IsiContoh) => [hasil("terapkan-skenario", isi), hasil("periksa-skenario", isi)];

  test("on the kind: a perubahan takes money in", () => {
    const isi = {anggaran: [anggaran(A, 10)], geser: [geser(null, A, 5)], jenis: "perubahan", targetTotal: 15};
    expect(agree(isi)).toEqual([[`Setelah: ${A}: Rp 15`], ["Pemeriksaan: Tidak ada yang dilanggar."]]);
  });

  test("on the target total, which terapkanSkenario leaves to the check", () => {
    const isi = {anggaran: [anggaran(A, 10)], geser: [], jenis: "penyusunan", targetTotal: 15};
    expect(agree(isi)).toEqual([
      [`Setelah: ${A}: Rp 10`],
      ["Target total: total: Total Rp 10 tidak sama dengan target total Rp 15 (kurang Rp 5)."],
    ]);
  });

  const lewat = [geser(A, baru!, 5), geser(baru!, "5.1.02.01.01.0027", 5), geser("5.1.02.01.01.0027", B, 5)];
  test.each([["in order", lewat], ["from its end", lewat.toReversed()]])(
    "on money that goes on from new rekening, %s: they have the sumber dana it comes from",
    (_, moves) => {
      const isi = {
        anggaran: [anggaran(A, 10, {sumberDana: "DAU"}), anggaran(B, 10, {sumberDana: "DAU"})],
        geser: moves,
      };
      expect(agree(isi)).toEqual([
        [`Setelah: ${A}: Rp 5`, `Setelah: ${B}: Rp 15`],
        ["Pemeriksaan: Tidak ada yang dilanggar."],
      ]);
    },
  );

  test("on a new rekening that money enters or that money from two sumber dana opens: the first counts", () => {
    const isi = {
      anggaran: [anggaran(A, 10, {sumberDana: "DAU"}), anggaran(B, 10)],
      geser: [geser(null, baru!, 1), geser(A, baru!, 2), geser(B, baru!, 3), geser(baru!, A, 4)],
      jenis: "perubahan",
      targetTotal: 21,
    };
    expect(agree(isi)).toEqual([
      [`Setelah: ${A}: Rp 12`, `Setelah: ${B}: Rp 7`, `Setelah: ${baru}: Rp 2`],
      [
        "Jumlah sumber dana: DAU: Jumlah DAU menjadi Rp 14, seharusnya Rp 11 setelah uang masuk dan keluar (lebih " +
        "Rp 3). Kembalikan jumlahnya, atau buka sumber dana ini bila penggunaannya bebas.",
        "Jumlah sumber dana: PAD: Jumlah PAD berubah dari Rp 10 menjadi Rp 7 (kurang Rp 3). Kembalikan jumlahnya, atau " +
        "buka sumber dana ini bila penggunaannya bebas.",
      ],
    ]);
  });

  test("on a new rekening by money that enters, which has no sumber dana, whatever leaves besides", () => {
    const isi = {
      anggaran: [anggaran(A, 10)],
      geser: [geser(A, null, 2), geser(null, baru!, 3), geser(baru!, A, 1)],
      jenis: "perubahan",
      targetTotal: 11,
    };
    expect(agree(isi)[1]!.map((teks) => teks.split(": ")[1])).toEqual(["PAD", "sumber dana tidak diketahui"]);
  });

  test("on a rekening that stands on two lines: its first line counts", () => {
    const isi = {
      anggaran: [anggaran(A, 10, {sumberDana: "DAU"}), anggaran(A, 10), anggaran(B, 10, {sumberDana: "DAU"})],
      geser: [geser(A, B, 4)],
    };
    expect(agree(isi)[0]).toEqual([`Setelah: ${A}: Rp 6`, `Setelah: ${A}: Rp 10`, `Setelah: ${B}: Rp 14`]);
  });

  test("on what each move breaks: what is refused for itself or its floor is named by the check", () => {
    const [terapan, periksa] = agree({});
    const ditolak = terapan!.filter((teks) => teks.startsWith("Ditolak")).map((teks) =>
      teks.split(": ").slice(2).join(": ")
    );
    for (const alasan of ditolak) {
      expect(periksa!.some((teks) => teks.includes(alasan.replace(/^.* · PAD: /, "")))).toBe(true);
    }
    expect(ditolak).toHaveLength(2);
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
