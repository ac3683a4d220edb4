import {describe, expect, test} from "vitest";
import {terapkanSkenario} from "../../src/calc/terapkanSkenario.js";
import type {Baris, Geser, Skenario, UjungGeser} from "../../src/model/skenario.js";
import {baris, beku, geser, kunci, pergeseran, rekening} from "./skenario/barisUji.js";

const [A, B, C] = ["0001", "0002", "0003"].map((akhir) => kunci(rekening(akhir)));
const lines = (ubah: Partial<Baris> = {}): Baris[] => [{...baris(A), ...ubah}, baris(B), baris(C)];
const sebut = (akhir: string) => `Dinas Contoh · 2.17.01.2.01.0001 · 5.1.02.01.01.${akhir} · PAD`;
const nilai = (list: readonly Baris[]) => list.map((line) => line.nilai);

describe("terapkanSkenario(baris, skenario) carries out", () => {
  test.each<{name: string; geser: Geser[]; setelah: number[]}>([
    {name: "nothing", geser: [], setelah: [100, 100, 100]},
    {name: "a move", geser: [geser(A!, B!, 30)], setelah: [70, 130, 100]},
    {name: "a move of all there is", geser: [geser(A!, B!, 100)], setelah: [0, 200, 100]},
    {name: "a move of a sen", geser: [geser(A!, B!, 0.01)], setelah: [99.99, 100.01, 100]},
    {name: "moves whose sen add up", geser: [geser(A!, B!, 0.1), geser(A!, B!, 0.2)], setelah: [99.7, 100.3, 100]},
    {name: "a move and its reverse", geser: [geser(A!, B!, 30), geser(B!, A!, 30)], setelah: [100, 100, 100]},
    {
      name: "more than a line has, where as much comes in",
      geser: [geser(A!, C!, 150), geser(B!, A!, 50)],
      setelah: [0, 50, 250],
    },
    {
      name: "moves in a circle",
      geser: [geser(A!, B!, 500), geser(B!, C!, 500), geser(C!, A!, 500)],
      setelah: [100, 100, 100],
    },
  ])("$name", ({geser, setelah}) => {
    const before = beku(lines());
    const found = terapkanSkenario(before, beku(pergeseran(...geser)));
    expect(nilai(found.baris)).toEqual(setelah);
    expect(found.ditolak).toEqual([]);
    expect(before).toEqual(lines());
  });

  test("keeps what else a line carries, and lines without moves as they are", () => {
    const before = lines({lantai: 20, spd: 50, terkunci: false, uraian: "Kertas"});
    const after = terapkanSkenario(before, pergeseran(geser({...A!, uraian: "Kertas"}, B!, 30))).baris;
    expect(after[0]).toEqual({...before[0], nilai: 70});
    expect(after[2]).toBe(before[2]);
  });

  test("money that enters and leaves in the other kinds of scenario", () => {
    for (const jenis of ["perubahan", "rasionalisasi", "penyusunan"] as const) {
      const skenario: Skenario = {...pergeseran(geser(null, A!, 30), geser(B!, null, 10)), jenis, targetTotal: 320};
      const found = terapkanSkenario(lines(), skenario);
      expect(found.ditolak).toEqual([]);
      expect(nilai(found.baris)).toEqual([130, 90, 100]);
    }
  });

  test("new lines, from 0, after the others and by their key", () => {
    const D = kunci({...rekening("0009"), uraian: "Map", subSkpd: "UPTD Pasar"});
    const [E, F] = [kunci(rekening("0004")), kunci(rekening("0006"))];
    const found = terapkanSkenario(
      lines(),
      pergeseran(geser(A!, D, 10), geser(B!, F, 2), geser(B!, E, 5), geser(A!, D, 1)),
    );
    expect(found.ditolak).toEqual([]);
    expect(found.baris.slice(3)).toEqual([{...E, nilai: 5}, {...F, nilai: 2}, {...D, nilai: 11}]);
  });

  test("a new line takes no more than its key from a move's end", () => {
    const D = {...kunci(rekening("0009")), nilai: 700, lantai: 500, spd: 3, terkunci: false, subSkpd: "", uraian: null};
    expect(terapkanSkenario(lines(), pergeseran(geser(A!, D, 10))).baris[3])
      .toEqual({...kunci(rekening("0009")), nilai: 10});
  });

  test("a new line of belanja pegawai only where unlocked, and then it says so", () => {
    const gaji: UjungGeser = kunci({rekening: "5.1.01.01.01.0001"});
    expect(terapkanSkenario(lines(), pergeseran(geser(A!, {...gaji, terkunci: false}))).baris[3])
      .toEqual({...gaji, nilai: 10, terkunci: false});
  });

  test("a new line without rekening where the budget is known by sub kegiatan only", () => {
    const D = kunci({subKegiatan: "2.17.01.2.01.0009", rekening: null});
    expect(terapkanSkenario(lines(), pergeseran(geser(A!, D))).ditolak).toEqual([]);
  });
});

describe("terapkanSkenario(baris, skenario) refuses", () => {
  const gaji = baris({rekening: "5.1.01.01.01.0001"});
  const baru = (ubah: object) => kunci({...rekening("0009"), ...ubah});
  const tulis = "Tulis rupiah yang lebih dari nol, paling halus satu sen.";
  const angka = `tidak dapat digeser. ${tulis}`;
  const kode = "tidak dapat dibuka. Kode sub kegiatan seharusnya seperti 2.17.01.2.01.0001, dan rekening seperti " +
    "5.1.02.01.01.0024.";
  const kosong = "Pergeseran tidak menambah atau mengurangi total: pilih barisnya, atau pakai skenario perubahan.";
  const tidakAda = "tidak ada dalam anggaran, dan tidak ada pergeseran yang membukanya. Pilih baris yang sudah ada.";
  const kunciDulu = "terkunci. Buka kuncinya lebih dulu bila memang boleh digeser.";
  const keduanya = "Baris asal dan baris tujuan kosong. Pilih paling sedikit salah satunya.";
  test.each<[string, Geser, string, string, Skenario["jenis"]?]>([
    ["an amount of 0", geser(A!, B!, 0), "nilai-geser", `Nilai 0 ${angka}`],
    ["a negative amount", geser(A!, B!, -5), "nilai-geser", `Nilai -5 ${angka}`],
    ["an amount finer than a sen", geser(A!, B!, 1.005), "nilai-geser", `Nilai 1,005 ${angka}`],
    ["an amount much finer than a sen", geser(A!, B!, 1e-7), "nilai-geser", `Nilai 0,0000001 ${angka}`],
    [
      "an amount in the thousands, finer than a sen",
      geser(A!, B!, 1250.125),
      "nilai-geser",
      `Nilai 1.250,125 ${angka}`,
    ],
    ["no number", geser(A!, B!, NaN), "nilai-geser", `Nilai bukan angka. ${tulis}`],
    ["an infinite amount", geser(A!, B!, Infinity), "nilai-geser", `Nilai bukan angka. ${tulis}`],
    ["money from nowhere", geser(null, B!), "ujung-kosong", `Baris asal kosong. ${kosong}`],
    ["money to nowhere", geser(A!, null), "ujung-kosong", `Baris tujuan kosong. ${kosong}`],
    ["money from nowhere to nowhere", geser(null, null), "ujung-kosong", keduanya],
    ["money from nowhere to nowhere in a perubahan", geser(null, null), "ujung-kosong", keduanya, "perubahan"],
    [
      "a line to itself",
      geser(A!, {...A!}),
      "baris-sama",
      `Baris asal dan baris tujuan sama: ${sebut("0001")}. Pilih baris tujuan yang lain.`,
    ],
    [
      "money from a line that is not there",
      geser(kunci(rekening("0009")), B!),
      "baris-asal-tidak-ada",
      `Baris asal ${sebut("0009")} ${tidakAda}`,
    ],
    ["money from a locked line", geser(kunci(rekening("0007")), B!), "terkunci", `${sebut("0007")} ${kunciDulu}`],
    ["money to a locked line", geser(A!, kunci(rekening("0007"))), "terkunci", `${sebut("0007")} ${kunciDulu}`],
    [
      "money from belanja pegawai",
      geser(gaji, B!),
      "terkunci",
      `Dinas Contoh · 2.17.01.2.01.0001 · 5.1.01.01.01.0001 · PAD ${kunciDulu}`,
    ],
    [
      "what a move says of the lock of a line that is there",
      geser({...gaji, terkunci: false}, B!),
      "terkunci",
      `Dinas Contoh · 2.17.01.2.01.0001 · 5.1.01.01.01.0001 · PAD ${kunciDulu}`,
    ],
    ["opening a locked line", geser(A!, {...baru({}), terkunci: true}), "terkunci", `${sebut("0009")} ${kunciDulu}`],
    [
      "opening belanja pegawai",
      geser(A!, baru({rekening: "5.1.01.01.01.0002"})),
      "terkunci",
      `Dinas Contoh · 2.17.01.2.01.0001 · 5.1.01.01.01.0002 · PAD ${kunciDulu}`,
    ],
    [
      "opening a line of no lawful rekening",
      geser(A!, baru({rekening: "5.1.2"})),
      "kode-baris-baru",
      `Baris baru Dinas Contoh · 2.17.01.2.01.0001 · 5.1.2 · PAD ${kode}`,
    ],
    [
      "opening a line in a kegiatan",
      geser(A!, baru({subKegiatan: "2.17.01.2.01"})),
      "kode-baris-baru",
      `Baris baru Dinas Contoh · 2.17.01.2.01 · 5.1.02.01.01.0009 · PAD ${kode}`,
    ],
    [
      "money from a line written twice",
      geser(kunci(rekening("0008")), B!),
      "baris-ganda",
      `${sebut("0008")} tertulis pada 2 baris. Jumlahkan dulu menjadi satu baris.`,
    ],
    [
      "money to a line written twice",
      geser(A!, kunci(rekening("0008"))),
      "baris-ganda",
      `${sebut("0008")} tertulis pada 2 baris. Jumlahkan dulu menjadi satu baris.`,
    ],
    [
      "more than a line has",
      geser(A!, B!, 100.01),
      "lantai",
      `${sebut("0001")}: Pagu menjadi -Rp 0,01, di bawah batas bawah Rp 0 (kurang Rp 0,01).`,
    ],
  ])("%s", (_, move, aturan, alasan, jenis = "pergeseran") => {
    const before = [
      ...lines(),
      baris({...rekening("0007"), terkunci: true}),
      gaji,
      baris(rekening("0008")),
      baris(rekening("0008")),
    ];
    const found = terapkanSkenario(beku(before), beku({...pergeseran(move, geser(B!, C!, 1)), jenis}));
    expect(found.ditolak.map((one) => ({...one, alasan: one.alasan.replaceAll("\u00a0", " ")})))
      .toEqual([{geser: move, aturan: [aturan], alasan}]);
    expect(nilai(found.baris)).toEqual([100, 99, 101, 100, 100, 100, 100]);
  });

  test("a move for all its reasons at once, in one text", () => {
    const move = geser(gaji, null, -1);
    const [found] = terapkanSkenario([], pergeseran(move)).ditolak;
    expect(found!.aturan).toEqual(["nilai-geser", "ujung-kosong", "terkunci", "baris-asal-tidak-ada"]);
    expect(found!.alasan).toMatch(
      /^Nilai -1 .+ sen\. Baris tujuan .+ perubahan\. Dinas .+ digeser\. Baris asal .+ ada\.$/,
    );
  });

  test("a line written twice also where one of the two is locked", () => {
    const before = [...lines(), baris(rekening("0008")), baris({...rekening("0008"), terkunci: true})];
    expect(terapkanSkenario(before, pergeseran(geser(kunci(rekening("0008")), B!))).ditolak[0]!.aturan)
      .toEqual(["baris-ganda", "terkunci"]);
  });

  test("no line that is there for the form of its code", () => {
    const odd = {subKegiatan: "Kegiatan lama", rekening: "5.1.2"};
    expect(terapkanSkenario([...lines(), baris(odd)], pergeseran(geser(A!, kunci(odd)))).ditolak).toEqual([]);
  });

  test("all moves that cannot be carried out, in their order, and none of the others", () => {
    const moves = [geser(A!, B!, 0), geser(A!, B!, 5), geser(null, B!), geser(B!, C!, 5)];
    const found = terapkanSkenario(lines(), pergeseran(...moves));
    expect(found.ditolak.map((one) => moves.indexOf(one.geser))).toEqual([0, 2]);
    expect(nilai(found.baris)).toEqual([95, 100, 105]);
  });
});
