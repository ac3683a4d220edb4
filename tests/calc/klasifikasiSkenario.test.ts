import {describe, expect, test} from "vitest";
import {klasifikasiSkenario} from "../../src/calc/klasifikasiSkenario.js";
import {pergeseranPermendagri77} from "../../src/model/referensi/pergeseran.js";
import {tingkatPergeseran} from "../../src/model/skenario.js";
import {baris, beku, rekening} from "./skenario/barisUji.js";
import {harapan, langkah, tidakAda} from "./skenario/matriks.js";

const A = {subKegiatan: "2.17.01.2.01.0001"};
const B = {subKegiatan: "2.17.01.2.01.0002"};
const objekLain = {rekening: "5.1.02.02.01.0026"};

describe("klasifikasiSkenario(sebelum, setelah, aturan)", () => {
  test.each([
    {name: "no lines at all", sebelum: [], setelah: [], tingkat: "tidak ada"},
    {name: "the same lines", sebelum: [baris()], setelah: [baris()], tingkat: "tidak ada"},
    {
      name: "the same lines in another order",
      sebelum: [baris(A), baris(B)],
      setelah: [baris(B), baris(A)],
      tingkat: "tidak ada",
    },
    {
      name: "one line written as two",
      sebelum: [baris()],
      setelah: [baris({nilai: 30}), baris({nilai: 70})],
      tingkat: "tidak ada",
    },
    {name: "a new line at 0", sebelum: [baris(A)], setelah: [baris(A), baris({...B, nilai: 0})], tingkat: "tidak ada"},
    {
      name: "a line at 0 that is gone",
      sebelum: [baris(A), baris({...B, nilai: 0})],
      setelah: [baris(A)],
      tingkat: "tidak ada",
    },
    {
      name: "sen that binary fractions do not hold",
      sebelum: [baris({nilai: 0.1}), baris({nilai: 0.2})],
      setelah: [baris({nilai: 0.3})],
      tingkat: "tidak ada",
    },
    {
      name: "less than half a sen",
      sebelum: [baris({nilai: 100})],
      setelah: [baris({nilai: 100.004})],
      tingkat: "tidak ada",
    },
    {name: "a sen more", sebelum: [baris({nilai: 100})], setelah: [baris({nilai: 100.01})], tingkat: "skpd"},
    {name: "another total", sebelum: [baris()], setelah: [baris({nilai: 90})], tingkat: "skpd"},
    {name: "a budget drafted from nothing", sebelum: [], setelah: [baris()], tingkat: "skpd"},
    {
      name: "money that moves between two sub kegiatan and comes back in other rekening",
      sebelum: [
        baris({...A, ...rekening("0001")}),
        baris({...A, ...rekening("0002")}),
        baris({...B, ...rekening("0001")}),
        baris({...B, ...rekening("0002")}),
      ],
      setelah: [
        baris({...A, ...rekening("0001"), nilai: 90}),
        baris({...A, ...rekening("0002"), nilai: 110}),
        baris({...B, ...rekening("0001"), nilai: 110}),
        baris({...B, ...rekening("0002"), nilai: 90}),
      ],
      tingkat: "sub rincian objek",
    },
    {
      name: "an objek that loses in one sub kegiatan what it gains in another",
      sebelum: [baris(A), baris({...A, ...objekLain}), baris(B), baris({...B, ...objekLain})],
      setelah: [
        baris({...A, nilai: 90}),
        baris({...A, ...objekLain, nilai: 110}),
        baris({...B, nilai: 110}),
        baris({...B, ...objekLain, nilai: 90}),
      ],
      tingkat: "objek",
    },
    {
      name: "two SKPD that change inside, each with its own sub kegiatan of the same code",
      sebelum: [baris({skpd: "X", ...A}), baris({skpd: "X", ...B}), baris({skpd: "Y", ...A}), baris({skpd: "Y", ...B})],
      setelah: [
        baris({skpd: "X", ...A, nilai: 90}),
        baris({skpd: "X", ...B, nilai: 110}),
        baris({skpd: "Y", ...A, nilai: 110}),
        baris({skpd: "Y", ...B, nilai: 90}),
      ],
      tingkat: "sub kegiatan",
    },
    {
      name: "sumber dana that change places over two rekening, their sums unchanged",
      sebelum: [
        baris(),
        baris({sumberDana: "DAU"}),
        baris(rekening("0025")),
        baris({...rekening("0025"), sumberDana: "DAU"}),
      ],
      setelah: [
        baris({nilai: 90}),
        baris({sumberDana: "DAU", nilai: 110}),
        baris({...rekening("0025"), nilai: 110}),
        baris({...rekening("0025"), sumberDana: "DAU", nilai: 90}),
      ],
      tingkat: "sumber dana",
    },
    {
      name: "the highest of changes at several levels",
      sebelum: [baris(), baris({uraian: "a"}), baris({subKegiatan: "2.17.02.2.01.0001"})],
      setelah: [
        baris({nilai: 95}),
        baris({uraian: "a", nilai: 95}),
        baris({subKegiatan: "2.17.02.2.01.0001", nilai: 110}),
      ],
      tingkat: "program",
    },
  ])("$name: $tingkat", ({sebelum, setelah, tingkat}) => {
    expect(klasifikasiSkenario(beku(sebelum), beku(setelah)).tingkat).toBe(tingkat);
    expect(klasifikasiSkenario(setelah, sebelum).tingkat).toBe(tingkat);
  });

  test("no change asks for no approval and has no way", () => {
    expect(klasifikasiSkenario([baris()], [baris()])).toEqual(tidakAda);
  });

  test.each(tingkatPergeseran)("gives the row of the table for %s", (tingkat) => {
    const lain = langkah[tingkat];
    const sebelum = [baris(), baris(lain)];
    const setelah = [baris({nilai: 99.5}), baris({...lain, nilai: 100.5})];
    expect(klasifikasiSkenario(sebelum, setelah)).toEqual({tingkat, ...harapan[tingkat]});
  });

  test("follows another table", () => {
    const aturan = {...pergeseranPermendagri77, skpd: pergeseranPermendagri77.uraian};
    expect(klasifikasiSkenario([], [baris()], aturan)).toEqual({tingkat: "skpd", ...harapan.uraian});
  });
});
