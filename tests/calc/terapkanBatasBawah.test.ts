import {describe, expect, test} from "vitest";
import {terapkanSkenario} from "../../src/calc/terapkanSkenario.js";
import type {Baris} from "../../src/model/skenario.js";
import {baris, geser, kunci, pergeseran, rekening} from "./skenario/barisUji.js";

const [A, B, C] = ["0001", "0002", "0003"].map((akhir) => kunci(rekening(akhir)));
const lines = (ubah: Partial<Baris> = {}): Baris[] => [{...baris(A), ...ubah}, baris(B), baris(C)];
const sebut = (akhir: string) => `Dinas Contoh · 2.17.01.2.01.0001 · 5.1.02.01.01.${akhir} · PAD`;
const nilai = (list: readonly Baris[]) => list.map((line) => line.nilai);

describe("terapkanSkenario(baris, skenario) at the floor", () => {
  test.each<{name: string; lantai: number | null | undefined; keluar: number; ditolak: number}>([
    {name: "exactly at the floor", lantai: 60, keluar: 40, ditolak: 0},
    {name: "a sen below it", lantai: 60, keluar: 40.01, ditolak: 1},
    {name: "a sen above it", lantai: 60, keluar: 39.99, ditolak: 0},
    {name: "exactly at 0 where no floor is known", lantai: null, keluar: 100, ditolak: 0},
    {name: "below 0 where no floor is known", lantai: undefined, keluar: 100.01, ditolak: 1},
    {name: "below 0 where the floor itself is", lantai: -50, keluar: 101, ditolak: 1},
    {name: "out of a line that was below it before", lantai: 120, keluar: 0.01, ditolak: 1},
  ])("$name", ({lantai, keluar, ditolak}) => {
    const found = terapkanSkenario(lines({lantai}), pergeseran(geser(A!, B!, keluar)));
    expect(found.ditolak.map(({aturan}) => aturan)).toEqual(Array(ditolak).fill(["lantai"]));
    expect(found.baris[0]!.nilai).toBe(ditolak === 0 ? (10000 - keluar * 100) / 100 : 100);
  });

  test("every move out of a line that would end below is refused, also one that alone would do", () => {
    const found = terapkanSkenario(
      lines({lantai: 60}),
      pergeseran(geser(A!, B!, 5), geser(A!, C!, 36), geser(B!, A!, 0.5)),
    );
    expect(found.ditolak.map(({geser}) => geser.nilai)).toEqual([5, 36]);
    expect(found.ditolak[0]!.alasan.replaceAll("\u00a0", " "))
      .toBe(`${sebut("0001")}: Pagu menjadi Rp 59,50, di bawah batas bawah Rp 60 (kurang Rp 0,50).`);
    expect(nilai(found.baris)).toEqual([100.5, 99.5, 100]);
  });

  test("a refusal that takes money from another line is followed through", () => {
    const moves = [geser(C!, A!, 130), geser(B!, C!, 130), geser(A!, B!, 10)];
    const before = [baris({...A!, lantai: 100}), baris({...B!, lantai: 10}), baris(C!)];
    const found = terapkanSkenario(before, pergeseran(...moves));
    expect(found.ditolak.map(({geser}) => geser.nilai)).toEqual([130, 130, 10]);
    expect(nilai(found.baris)).toEqual([100, 100, 100]);
  });

  test("a refused move does not count when others are judged", () => {
    const found = terapkanSkenario(lines({lantai: 60}), pergeseran(geser(A!, B!, 40), geser(A!, null, 40)));
    expect(found.ditolak.map(({aturan}) => aturan)).toEqual([["ujung-kosong"]]);
  });

  test("money that comes in is not refused for the floor, also where it does not reach it", () => {
    const found = terapkanSkenario(lines({lantai: 150}), pergeseran(geser(B!, A!, 10)));
    expect(found.ditolak).toEqual([]);
  });
});
