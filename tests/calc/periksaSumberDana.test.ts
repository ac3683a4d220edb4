import {describe, expect, test} from "vitest";
import {periksaSkenario} from "../../src/calc/periksaSkenario.js";
import type {Baris, Geser, Kendala, Pelanggaran, Skenario} from "../../src/model/skenario.js";
import {baris, beku, geser, kunci, pergeseran, rekening} from "./skenario/barisUji.js";

const [A, B] = ["0001", "0002"].map((akhir) => kunci(rekening(akhir)));
const dau = kunci({...rekening("0003"), sumberDana: "DAU"});
const lines: readonly Baris[] = [baris(A), baris(B), baris(dau)];
const tail = "Kembalikan jumlahnya, atau buka sumber dana ini bila penggunaannya bebas.";

/** The breaches with plain spaces in their texts, but for a target total. */
function periksa(before: readonly Baris[], skenario: Skenario, kendala: Kendala = {}): Pelanggaran[] {
  return periksaSkenario(beku(before), beku(skenario), beku(kendala))
    .filter(({aturan}) => aturan !== "target-total")
    .map((one) => ({...one, alasan: one.alasan.replaceAll("\u00a0", " ")}));
}

describe("periksaSkenario(baris, skenario, kendala) finds no changed sumber dana in", () => {
  test.each<[string, Skenario, Kendala?]>([
    ["sumber dana that change places, where allowed", pergeseran(geser(A!, dau)), {totalPerSumberDana: false}],
    ["sumber dana that change places, where both are unlocked", pergeseran(geser(A!, dau)), {
      sumberDanaDibuka: ["PAD", "DAU"],
    }],
    ["moves between sumber dana that come back", pergeseran(geser(A!, dau), geser(dau, B!))],
    ["a perubahan that keeps the sums per sumber dana as asked", {
      ...pergeseran(geser(A!, B!)),
      jenis: "perubahan",
      targetTotal: 300,
    }, {totalPerSumberDana: true}],
  ])("%s", (_, skenario, kendala) => {
    expect(periksa(lines, skenario, kendala)).toEqual([]);
  });
});

describe("periksaSkenario(baris, skenario, kendala) finds in a pergeseran", () => {
  test("sums per sumber dana that change", () => {
    expect(periksa(lines, pergeseran(geser(A!, dau)))).toEqual([
      {
        aturan: "total-sumber-dana",
        kunci: "PAD",
        nilai: 190,
        batas: 200,
        alasan: `Jumlah PAD berubah dari Rp 200 menjadi Rp 190 (kurang Rp 10). ${tail}`,
      },
      {
        aturan: "total-sumber-dana",
        kunci: "DAU",
        nilai: 110,
        batas: 100,
        alasan: `Jumlah DAU berubah dari Rp 100 menjadi Rp 110 (lebih Rp 10). ${tail}`,
      },
    ]);
  });

  test("the change of a sumber dana that is not unlocked, beside one that is", () => {
    expect(periksa(lines, pergeseran(geser(A!, dau)), {sumberDanaDibuka: ["PAD"]}).map(({kunci}) => kunci))
      .toEqual(["DAU"]);
  });

  test("money for a new sumber dana, and money to one that is not known", () => {
    const hibah = kunci({...rekening("0004"), sumberDana: "Hibah"});
    const entah = kunci({...rekening("0005"), sumberDana: null});
    const found = periksa(lines, pergeseran(geser(A!, hibah), geser(A!, entah)));
    expect(found.map(({kunci, nilai, batas}) => [kunci, nilai, batas])).toEqual([
      ["PAD", 180, 200],
      ["Hibah", 10, 0],
      ["sumber dana tidak diketahui", 10, 0],
    ]);
  });

  test("money that enters although it may not", () => {
    expect(periksa(lines, pergeseran(geser(null, A!))).map(({aturan, nilai, batas}) => [aturan, nilai, batas]))
      .toEqual([["ujung-kosong", 10, null], ["total", 310, 300], ["total-sumber-dana", 210, 200]]);
  });

  test("no move that cannot be reckoned with", () => {
    expect(periksa(lines, pergeseran(geser(A!, dau, -5))).map(({aturan}) => aturan)).toEqual(["nilai-geser"]);
  });
});

describe.each(["perubahan", "rasionalisasi", "penyusunan"] as const)("in a %s", (jenis) => {
  const skenario = (...moves: Geser[]): Skenario => ({...pergeseran(...moves), jenis});
  const jumlah = (...found: Parameters<typeof periksa>) =>
    periksa(...found).map(({aturan, kunci, nilai, batas}) => [aturan, kunci, nilai, batas]);
  const hibah = kunci({...rekening("0004"), sumberDana: "Hibah"});

  test.each<[string, Geser[]]>([
    ["money that enters and leaves", [geser(null, A!), geser(dau, null, 5)]],
    ["money that leaves one sumber dana while as much enters another", [geser(dau, null), geser(null, A!)]],
    ["money that enters by a new line", [geser(null, hibah)]],
    ["money that moves inside a sumber dana", [geser(A!, B!)]],
    ["money that moves to another sumber dana and back", [geser(A!, dau), geser(dau, B!)]],
  ])("%s changes no sum unlawfully", (_, moves) => {
    expect(jumlah(lines, skenario(...moves))).toEqual([]);
  });

  test("money that moves to another sumber dana does, unless they are unlocked", () => {
    const move = skenario(geser(dau, A!, 30));
    expect(jumlah(lines, move))
      .toEqual([["total-sumber-dana", "PAD", 230, 200], ["total-sumber-dana", "DAU", 70, 100]]);
    expect(jumlah(lines, move, {sumberDanaDibuka: ["PAD"]})).toEqual([["total-sumber-dana", "DAU", 70, 100]]);
    expect(jumlah(lines, move, {sumberDanaDibuka: ["PAD", "DAU"]})).toEqual([]);
    expect(jumlah(lines, move, {totalPerSumberDana: false})).toEqual([]);
  });

  test("says what the sum should be where money enters or leaves besides, and what it was where none does", () => {
    const found = periksa(lines, skenario(geser(dau, A!, 30), geser(dau, null, 20), geser(null, hibah, 5)));
    expect(found.map(({kunci, nilai, batas, alasan}) => [kunci, nilai, batas, alasan])).toEqual([
      ["PAD", 230, 200, `Jumlah PAD berubah dari Rp 200 menjadi Rp 230 (lebih Rp 30). ${tail}`],
      [
        "DAU",
        50,
        80,
        `Jumlah DAU menjadi Rp 50, seharusnya Rp 80 setelah uang masuk dan keluar (kurang Rp 30). ${tail}`,
      ],
    ]);
  });

  test("names a sumber dana whose money all moves on to another", () => {
    expect(jumlah(lines, skenario(geser(null, hibah), geser(hibah, A!))))
      .toEqual([["total-sumber-dana", "PAD", 210, 200], ["total-sumber-dana", "Hibah", 0, 10]]);
  });

  test("money that enters changes a sum unlawfully where all sums are to stay", () => {
    expect(jumlah(lines, skenario(geser(null, A!)), {totalPerSumberDana: true}))
      .toEqual([["total-sumber-dana", "PAD", 210, 200]]);
  });
});
