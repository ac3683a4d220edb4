import {describe, expect, test} from "vitest";
import {terapkanSkenario} from "../../src/calc/terapkanSkenario.js";
import type {Baris, Geser, Skenario} from "../../src/model/skenario.js";
import {baris, beku, geser, kunci, pergeseran, rekening} from "./skenario/barisUji.js";

const [A, B, C] = ["0001", "0002", "0003"].map((akhir) => kunci(rekening(akhir)));
const lines = (): Baris[] => [baris(A), baris(B), baris(C)];
const sebut = (akhir: string) => `Dinas Contoh · 2.17.01.2.01.0001 · 5.1.02.01.01.${akhir} · PAD`;
const nilai = (list: readonly Baris[]) => list.map((line) => line.nilai);

describe("terapkanSkenario(baris, skenario) with a line that a move opens", () => {
  const N = kunci(rekening("0009"));
  const M = kunci(rekening("0008"));
  const gaji = kunci({rekening: "5.1.01.01.01.0001"});
  const buka = {...gaji, terkunci: false};
  const perubahan = (...moves: Geser[]): Skenario => ({...pergeseran(...moves), jenis: "perubahan"});
  const kedua = (moves: Geser[], skenario = pergeseran) =>
    [moves, moves.toReversed()].map((geser) => terapkanSkenario(beku(lines()), beku(skenario(...geser))));

  test.each<{name: string; moves: Geser[]; setelah: number[]; skenario?: typeof pergeseran}>([
    {name: "a move and its reverse", moves: [geser(A!, N), geser(N, A!)], setelah: [100, 100, 100]},
    {name: "a chain through it", moves: [geser(A!, N), geser(N, B!)], setelah: [90, 110, 100]},
    {name: "a chain through two", moves: [geser(A!, N), geser(N, M), geser(M, B!)], setelah: [90, 110, 100]},
    {name: "a part that goes on", moves: [geser(A!, N, 10), geser(N, B!, 4.01)], setelah: [90, 104.01, 100, 5.99]},
    {
      name: "moves that together open enough",
      moves: [geser(A!, N, 6), geser(B!, N, 4), geser(N, C!, 10)],
      setelah: [94, 96, 110],
    },
    {
      name: "money that enters and leaves",
      moves: [geser(null, N), geser(N, null)],
      setelah: [100, 100, 100],
      skenario: perubahan,
    },
    {name: "new lines in a circle", moves: [geser(N, M), geser(M, N)], setelah: [100, 100, 100]},
    {
      name: "belanja pegawai that both moves unlock",
      moves: [geser(A!, buka), geser(buka, B!, 4)],
      setelah: [90, 104, 100, 6],
    },
  ])("$name", ({moves, setelah, skenario}) => {
    for (const found of kedua(moves, skenario)) {
      expect(found.ditolak).toEqual([]);
      expect(nilai(found.baris)).toEqual(setelah);
    }
  });

  test("refuses all moves out of it where more leaves than comes, for its floor of 0", () => {
    for (const found of kedua([geser(A!, N, 10), geser(N, B!, 10.01)])) {
      expect(found.ditolak.map(({geser, aturan, alasan}) => [geser.nilai, aturan, alasan.replaceAll("\u00a0", " ")]))
        .toEqual([[
          10.01,
          ["lantai"],
          `${sebut("0009")}: Pagu menjadi -Rp 0,01, di bawah batas bawah Rp 0 (kurang Rp 0,01).`,
        ]]);
      expect(nilai(found.baris)).toEqual([90, 100, 100, 10]);
    }
  });

  test("takes no floor from a move's end", () => {
    const ujung = {...N, nilai: 700, lantai: 5};
    expect(terapkanSkenario(lines(), pergeseran(geser(A!, ujung), geser(ujung, B!))).ditolak).toEqual([]);
  });

  test.each<[string, Geser]>([
    ["for its own sake", geser(A!, {...N, terkunci: true})],
    ["for the floor of where it comes from", geser(A!, N, 100.01)],
    ["as it comes from a line that is not there itself", geser(M, N)],
    ["as it comes to itself", geser(N, {...N})],
  ])("it is not there where the move that opens it is refused %s", (_, pembuka) => {
    for (const found of kedua([pembuka, geser(N, B!)])) {
      expect(found.ditolak.map(({aturan}) => aturan)).toHaveLength(2);
      expect(found.ditolak.find(({geser}) => geser.ke === B!)!.aturan).toEqual(["baris-asal-tidak-ada"]);
      expect(nilai(found.baris)).toEqual([100, 100, 100]);
    }
  });

  test("a move that is refused for its amount is not told that an opened line is missing", () => {
    const [found] = terapkanSkenario(lines(), pergeseran(geser(A!, N), geser(N, B!, 0))).ditolak;
    expect(found!.aturan).toEqual(["nilai-geser"]);
  });

  test("each end says for itself that belanja pegawai is unlocked", () => {
    for (const found of kedua([geser(A!, buka), geser(gaji, B!)])) {
      expect(found.ditolak.map(({aturan}) => aturan)).toEqual([["terkunci"]]);
      expect(nilai(found.baris)).toEqual([90, 100, 100, 10]);
    }
  });

  test("writes what is not known in one way, whichever move opens it", () => {
    const kosong = kunci({subKegiatan: "2.17.01.2.01.0009", rekening: "", sumberDana: ""});
    const found = kedua([geser(A!, kosong), geser(B!, {...kosong, rekening: null, sumberDana: null})]);
    expect(found.map(({baris}) => baris[3])).toEqual(
      Array(2).fill({...kosong, rekening: null, sumberDana: null, nilai: 20}),
    );
  });
});

describe("terapkanSkenario(baris, skenario) with a long chain", () => {
  const panjang = 2000;
  const ujung = Array.from({length: panjang + 1}, (_, nomor) => kunci(rekening(String(nomor).padStart(4, "0"))));
  const rantai = ujung.slice(1).map((ke, nomor) => geser(ujung[nomor]!, ke, 101));
  const pada = (pagu: number) => ujung.map((line, nomor) => baris({...line, nilai: nomor === 0 ? pagu : 0}));

  test("carries it out whole where its first line has enough", () => {
    const found = terapkanSkenario(pada(101), pergeseran(...rantai));
    expect(found.ditolak).toEqual([]);
    expect(nilai(found.baris)).toEqual([...Array(panjang).fill(0), 101]);
  });

  test("refuses one move after the other where it has not", () => {
    const found = terapkanSkenario(pada(100), pergeseran(...rantai));
    expect(found.ditolak.map(({geser}) => geser)).toEqual(rantai);
    expect(found.ditolak.at(-1)!.alasan.replaceAll("\u00a0", " "))
      .toBe(`${sebut("1999")}: Pagu menjadi -Rp 101, di bawah batas bawah Rp 0 (kurang Rp 101).`);
    expect(found.baris).toEqual(pada(100));
  });

  test("of new lines is not there without its first", () => {
    const found = terapkanSkenario([], pergeseran(...rantai));
    expect(found.baris).toEqual([]);
    expect(new Set(found.ditolak.flatMap(({aturan}) => aturan))).toEqual(new Set(["baris-asal-tidak-ada"]));
    expect(found.ditolak).toHaveLength(panjang);
  });
});
