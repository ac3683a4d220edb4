import {describe, expect, test} from "vitest";
import {periksaSkenario} from "../../src/calc/periksaSkenario.js";
import type {Baris, Geser, KunciBaris, Pelanggaran, Skenario} from "../../src/model/skenario.js";
import {baris, beku, geser, kunci, pergeseran, rekening} from "./skenario/barisUji.js";

const [A, B] = ["0001", "0002"].map((akhir) => kunci(rekening(akhir)));
const [N, M] = ["0009", "0008"].map((akhir) => kunci(rekening(akhir))) as [KunciBaris, KunciBaris];
const dau = kunci({...rekening("0003"), sumberDana: "DAU"});
const lines = (ubah: Partial<Baris> = {}): Baris[] => [{...baris(A), ...ubah}, baris(B), baris(dau)];
const sebut = "Dinas Contoh · 2.17.01.2.01.0001 · 5.1.02.01.01.0001 · PAD";

/** The breaches with plain spaces in their texts. */
function periksa(before: readonly Baris[], skenario: Skenario): Pelanggaran[] {
  return periksaSkenario(beku(before), beku(skenario), {})
    .map((one) => ({...one, alasan: one.alasan.replaceAll("\u00a0", " ")}));
}

const aturan = (...found: Parameters<typeof periksa>) => periksa(...found).map((one) => one.aturan);

describe("periksaSkenario(baris, skenario, kendala) finds nothing in", () => {
  test.each<[string, Skenario]>([
    ["a scenario without moves", pergeseran()],
    ["a pergeseran inside one sumber dana", pergeseran(geser(A!, B!))],
    ["a pergeseran exactly to the floor", pergeseran(geser(A!, B!, 40))],
    ["a pergeseran that opens a line", pergeseran(geser(A!, kunci(rekening("0009"))))],
    ["a chain through a new line", pergeseran(geser(A!, N), geser(N, B!))],
    ["a chain through a new line, from its end", pergeseran(geser(N, B!), geser(A!, N))],
    ["new lines in a circle", pergeseran(geser(N, M), geser(M, N))],
    ["a pergeseran that says the total there is", {...pergeseran(geser(A!, B!)), targetTotal: 300}],
    ["a perubahan that meets its target", {...pergeseran(geser(null, A!)), jenis: "perubahan", targetTotal: 310}],
    ["a target met to the sen", {
      ...pergeseran(geser(null, A!, 0.1), geser(null, A!, 0.2)),
      jenis: "perubahan",
      targetTotal: 300.3,
    }],
    ["a rasionalisasi that meets its target", {
      ...pergeseran(geser(A!, null)),
      jenis: "rasionalisasi",
      targetTotal: 290,
    }],
    ["a drafted budget that meets its target", {
      ...pergeseran(geser(B!, null, 100), geser(dau, null, 100), geser(A!, null, 40)),
      jenis: "penyusunan",
      targetTotal: 60,
    }],
  ])("%s", (_, skenario) => {
    expect(periksa(lines({lantai: 60, spd: 60}), skenario)).toEqual([]);
  });
});

describe("periksaSkenario(baris, skenario, kendala) finds", () => {
  test.each<[string, Skenario, Pelanggaran]>([
    ["a line below its floor", pergeseran(geser(A!, B!, 41)), {
      aturan: "lantai",
      kunci: sebut,
      nilai: 59,
      batas: 60,
      alasan: "Pagu menjadi Rp 59, di bawah batas bawah Rp 60 (kurang Rp 1).",
    }],
    ["no ground", {...pergeseran(), dasar: " \n"}, {
      aturan: "dasar-kosong",
      kunci: "dasar",
      nilai: null,
      batas: null,
      alasan: "Dasar skenario kosong. Tulis dokumen atau perintah yang menjadi dasarnya.",
    }],
    ["a move without reason, by its number", pergeseran(geser(A!, B!, 1), geser(A!, B!, 2, "  ")), {
      aturan: "alasan-kosong",
      kunci: "geser ke-2",
      nilai: 2,
      batas: null,
      alasan: "Alasan pergeseran kosong. Tulis mengapa uangnya digeser.",
    }],
    ["a target that is not met", {...pergeseran(geser(null, A!)), jenis: "perubahan", targetTotal: 310.5}, {
      aturan: "target-total",
      kunci: "total",
      nilai: 310,
      batas: 310.5,
      alasan: "Total Rp 310 tidak sama dengan target total Rp 310,50 (kurang Rp 0,50).",
    }],
    ["a target that is exceeded", {...pergeseran(), jenis: "rasionalisasi", targetTotal: 200}, {
      aturan: "target-total",
      kunci: "total",
      nilai: 300,
      batas: 200,
      alasan: "Total Rp 300 tidak sama dengan target total Rp 200 (lebih Rp 100).",
    }],
    ["no target where the kind must have one", {...pergeseran(), jenis: "penyusunan"}, {
      aturan: "target-total",
      kunci: "total",
      nilai: 300,
      batas: null,
      alasan: "Target total belum diisi. Isi jumlah anggaran yang harus dicapai skenario ini.",
    }],
    ["a pergeseran with a target other than the total", {...pergeseran(), targetTotal: 299}, {
      aturan: "target-total",
      kunci: "total",
      nilai: 300,
      batas: 299,
      alasan: "Total Rp 300 tidak sama dengan target total Rp 299 (lebih Rp 1).",
    }],
  ])("%s", (_, skenario, pelanggaran) => {
    expect(periksa(lines({lantai: 60}), skenario)).toEqual([pelanggaran]);
  });

  test.each<[string, number | null | undefined, number, string[]]>([
    ["a sen below it", 60, 40.01, ["spd"]],
    ["exactly at it", 60, 40, []],
    ["where none is known", null, 40, []],
    ["where none is said", undefined, 40, []],
  ])("a line below its SPD, as a warning: %s", (_, spd, keluar, found) => {
    expect(aturan(lines({spd}), pergeseran(geser(A!, B!, keluar)))).toEqual(found);
  });

  test("of a SPD what it is, what is left, and that it only warns", () => {
    expect(periksa(lines({spd: 60}), pergeseran(geser(A!, B!, 50)))).toEqual([{
      aturan: "spd",
      kunci: sebut,
      nilai: 50,
      batas: 60,
      alasan: "Pagu menjadi Rp 50, di bawah SPD yang sudah terbit Rp 60. Ini peringatan: sesuaikan SPD bersama PPKD.",
    }]);
  });

  test("lines that were below their floor before, also those without moves", () => {
    const before = lines({lantai: 120});
    const text = "Pagu menjadi Rp 100, di bawah batas bawah Rp 120 (kurang Rp 20). Sebelum skenario pun sudah kurang.";
    expect(periksa(before, pergeseran()).map(({alasan}) => alasan)).toEqual([text]);
    expect(periksa(before, pergeseran(geser(B!, A!, 20)))).toEqual([]);
  });

  test.each<[string, Geser, string[]]>([
    ["an amount of 0", geser(A!, B!, 0), ["nilai-geser"]],
    ["money from nowhere, and so another total", geser(null, B!), ["ujung-kosong", "total", "total-sumber-dana"]],
    ["money to nowhere, and so another total", geser(A!, null), ["ujung-kosong", "total", "total-sumber-dana"]],
    ["a line to itself", geser(A!, A!), ["baris-sama"]],
    ["a line that is not there", geser(kunci(rekening("0009")), B!, 200), ["baris-asal-tidak-ada"]],
    ["a line of another sumber dana that is not there", geser(kunci({sumberDana: "DAU"}), B!), [
      "baris-asal-tidak-ada",
    ]],
    ["an amount that is no number", geser(A!, B!, NaN), ["nilai-geser"]],
    ["a line that cannot be opened", geser(A!, kunci({rekening: "x"}), 200), ["kode-baris-baru"]],
    ["a locked line, whose money counts as asked", geser(kunci({rekening: "5.1.01"}), B!, 101), ["terkunci", "lantai"]],
    ["a line written twice", geser(kunci(rekening("0008")), B!, 200), ["baris-ganda"]],
    ["nothing right", geser(null, null, 0, ""), ["nilai-geser", "ujung-kosong", "alasan-kosong"]],
  ])("%s", (_, move, found) => {
    const before = [...lines(), baris({rekening: "5.1.01"}), baris(rekening("0008")), baris(rekening("0008"))];
    expect(aturan(before, pergeseran(move))).toEqual(found);
  });

  test("the moves that it can reckon with, beside those that it cannot", () => {
    const found = periksa(lines({lantai: 60}), pergeseran(geser(A!, B!, -1), geser(A!, B!, 45)));
    expect(found.map(({aturan, kunci, nilai, batas}) => [aturan, kunci, nilai, batas])).toEqual([
      ["nilai-geser", "geser ke-1", -1, null],
      ["lantai", sebut, 55, 60],
    ]);
    expect(found[0]!.alasan).toBe(
      "Nilai -1 tidak dapat digeser. Tulis rupiah yang lebih dari nol, paling halus satu sen.",
    );
  });

  test("an amount that is no number, without giving it as a value", () => {
    const found = periksa(lines(), pergeseran(geser(A!, B!, NaN, ""), geser(A!, B!, -Infinity)));
    expect(found.map(({aturan, nilai}) => [aturan, nilai]))
      .toEqual([["nilai-geser", null], ["alasan-kosong", null], ["nilai-geser", null]]);
    expect(found[0]!.alasan).toMatch(/^Nilai bukan angka\./);
  });

  test("a new line that gives more than it gets, as below its floor of 0", () => {
    expect(periksa(lines(), pergeseran(geser(A!, N, 10), geser(N, B!, 10.5)))).toEqual([{
      aturan: "lantai",
      kunci: sebut.replace("0001 · PAD", "0009 · PAD"),
      nilai: -0.5,
      batas: 0,
      alasan: "Pagu menjadi -Rp 0,50, di bawah batas bawah Rp 0 (kurang Rp 0,50).",
    }]);
  });

  test.each<[string, Geser, string[]]>([
    ["for its amount", geser(A!, N, 0), ["nilai-geser", "baris-asal-tidak-ada"]],
    ["as it comes to itself", geser(N, {...N}), ["baris-sama", "baris-asal-tidak-ada", "baris-asal-tidak-ada"]],
    ["as it comes from a line that is not there either", geser(M, N), ["baris-asal-tidak-ada", "baris-asal-tidak-ada"]],
  ])("that a line is not there whose opening move cannot be reckoned with %s", (_, pembuka, found) => {
    for (const moves of [[pembuka, geser(N, B!, 200)], [geser(N, B!, 200), pembuka]]) {
      expect(aturan(lines(), pergeseran(...moves)).toSorted()).toEqual(found.toSorted());
    }
  });

  test("a line as there where a move opens it that is refused for another reason", () => {
    const found = periksa(lines({terkunci: true}), pergeseran(geser(A!, N), geser(N, B!)));
    expect(found.map(({aturan, kunci}) => [aturan, kunci])).toEqual([["terkunci", "geser ke-1"]]);
  });

  test("every move of a long chain of lines that are not there", () => {
    const ujung = Array.from({length: 2001}, (_, nomor) => kunci(rekening(String(nomor).padStart(4, "0"))));
    const moves = ujung.slice(1).map((ke, nomor) => geser(ujung[nomor]!, ke));
    expect(aturan([], pergeseran(...moves))).toEqual(Array(2000).fill("baris-asal-tidak-ada"));
  });

  test("a pergeseran's changed total in both directions", () => {
    const text = (move: Geser) => periksa(lines(), pergeseran(move)).find(({aturan}) => aturan === "total");
    expect(text(geser(null, A!, 5))).toEqual({
      aturan: "total",
      kunci: "total",
      nilai: 305,
      batas: 300,
      alasan: "Total berubah dari Rp 300 menjadi Rp 305 (lebih Rp 5). Pergeseran tidak mengubah total.",
    });
    expect(text(geser(A!, null, 5))!.alasan).toContain("menjadi Rp 295 (kurang Rp 5)");
  });

  test("everything at once: ground, moves, lines, totals", () => {
    const skenario = {...pergeseran(geser(null, A!, 1, ""), geser(B!, A!, 101)), dasar: ""};
    expect(aturan(lines({spd: 500}), skenario)).toEqual([
      "dasar-kosong",
      "ujung-kosong",
      "alasan-kosong",
      "spd",
      "lantai",
      "total",
      "total-sumber-dana",
    ]);
  });
});
