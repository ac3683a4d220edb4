import {describe, expect, test} from "vitest";
import {aturanPergeseran} from "../../src/calc/aturanPergeseran.js";
import {klasifikasiSkenario} from "../../src/calc/klasifikasiSkenario.js";
import {pergeseranPermendagri77, type TabelPergeseran} from "../../src/model/referensi/pergeseran.js";
import type {BarisNilai, KunciBaris, Persetujuan, TingkatPergeseran} from "../../src/model/skenario.js";
import {baris, kunci, rekening} from "./skenario/barisUji.js";
import {harapan} from "./skenario/matriks.js";

const objekLain = {rekening: "5.1.02.02.01.0026"};

/** The table in which a daerah has its own approvers. */
function denganPersetujuan(ubah: Partial<Record<TingkatPergeseran, Persetujuan>>): TabelPergeseran {
  const rows = Object.entries(ubah).map(([tingkat, nilai]) => ({
    baris: 2,
    aturan: "pergeseran" as const,
    kunci: `${tingkat} persetujuan`,
    nilai,
    berlaku_sejak: null,
    daerah: null,
    sumber: null,
    kepastian: "T",
  }));
  return aturanPergeseran(rows, {daerah: "", tanggal: "2026-01-01"}).tabel;
}

/** What moves of one rupiah each are together. */
function nilaiGeser(aturan: TabelPergeseran, ...moves: readonly [KunciBaris, KunciBaris][]) {
  const satu = (line: KunciBaris): BarisNilai => ({...line, nilai: 1});
  return klasifikasiSkenario(moves.map(([dari]) => satu(dari)), moves.map(([, ke]) => satu(ke)), aturan);
}

describe("klasifikasiSkenario(sebelum, setelah, aturan) takes the strictest row of the levels that change", () => {
  const subKegiatan = denganPersetujuan({"sub kegiatan": "Sekretaris Daerah"});
  const modal = {rekening: "5.2.02.01.01.0024"};
  const [S1, S2, S3] = ["0001", "0002", "0003"].map((akhir) => ({subKegiatan: `2.17.01.2.01.${akhir}`}));

  test.each<[string, TabelPergeseran, [KunciBaris, KunciBaris][], TingkatPergeseran, Persetujuan]>([
    ["sub kegiatan alone", subKegiatan, [[kunci(S1), kunci(S2)]], "sub kegiatan", "Sekretaris Daerah"],
    [
      "sub kegiatan, and kelompok with it",
      subKegiatan,
      [[kunci(S1), kunci({...S2, ...modal})]],
      "sub kegiatan",
      "Kepala Daerah dan DPRD",
    ],
    [
      "sub kegiatan, and kelompok inside another",
      subKegiatan,
      [[kunci(S1), kunci(S2)], [kunci(S3), kunci({...S3, ...modal})]],
      "sub kegiatan",
      "Kepala Daerah dan DPRD",
    ],
    [
      "sub kegiatan, and kelompok inside two, against each other",
      subKegiatan,
      [[kunci(S1), kunci(S3)], [kunci(S1), kunci({...S1, ...modal})], [kunci({...S2, ...modal}), kunci(S2)]],
      "sub kegiatan",
      "Kepala Daerah dan DPRD",
    ],
    [
      "sub kegiatan, and kelompok with it inside two SKPD, against each other",
      subKegiatan,
      [
        [kunci({...S1, skpd: "X"}), kunci({...S2, ...modal, skpd: "X"})],
        [kunci({...S1, ...modal, skpd: "Y"}), kunci({...S2, skpd: "Y"})],
      ],
      "sub kegiatan",
      "Kepala Daerah dan DPRD",
    ],
    [
      "sub kegiatan, where two kelompok go the same way",
      subKegiatan,
      [[kunci(S1), kunci(S2)], [kunci({...S1, ...modal}), kunci({...S2, ...modal})]],
      "sub kegiatan",
      "Sekretaris Daerah",
    ],
    [
      "sub kegiatan, beside a rincian objek of another kelompok, whose sum stays",
      subKegiatan,
      [[kunci(S1), kunci(S2)], [kunci({...S1, ...modal}), kunci({...S1, rekening: "5.2.02.01.02.0024"})]],
      "sub kegiatan",
      "Sekretaris Daerah",
    ],
    [
      "sub kegiatan, and objek with it",
      denganPersetujuan({"sub kegiatan": "PPKD"}),
      [[kunci(S1), kunci({...S2, ...objekLain})]],
      "sub kegiatan",
      "Sekretaris Daerah",
    ],
    [
      "objek, and rincian objek with it",
      denganPersetujuan({"objek": "PPKD", "rincian objek": "Sekretaris Daerah"}),
      [[kunci(), kunci(objekLain)]],
      "objek",
      "Sekretaris Daerah",
    ],
    [
      "objek at a stricter approval than rincian objek",
      denganPersetujuan({"objek": "Kepala Daerah", "rincian objek": "Sekretaris Daerah"}),
      [[kunci(), kunci(objekLain)]],
      "objek",
      "Kepala Daerah",
    ],
    [
      "sub rincian objek, and uraian with it",
      denganPersetujuan({uraian: "Sekretaris Daerah"}),
      [[kunci(), kunci({...rekening("0025"), uraian: "Kertas"})]],
      "sub rincian objek",
      "Sekretaris Daerah",
    ],
    [
      "sub rincian objek without uraian",
      denganPersetujuan({uraian: "Sekretaris Daerah"}),
      [[kunci(), kunci(rekening("0025"))]],
      "sub rincian objek",
      "PPKD",
    ],
  ])("%s", (_, aturan, moves, tingkat, persetujuan) => {
    for (const list of [moves, moves.map(([dari, ke]): [KunciBaris, KunciBaris] => [ke, dari])]) {
      const found = nilaiGeser(aturan, ...list);
      expect([found.tingkat, found.persetujuan, found.mengubahApbd])
        .toEqual([tingkat, persetujuan, persetujuan === "Kepala Daerah dan DPRD"]);
      expect(found.jalur[0]!.persetujuan).toBe(persetujuan);
    }
  });

  test("with all its ways and its certainty", () => {
    expect(nilaiGeser(subKegiatan, [kunci(S1), kunci({...S2, ...modal})]))
      .toEqual({tingkat: "sub kegiatan", ...harapan.kelompok});
    expect(nilaiGeser(subKegiatan, [kunci(S1), kunci(S2)]).kepastian).toBe("T");
  });

  test("with the ways of the highest of equals", () => {
    const aturan = denganPersetujuan({"sub kegiatan": "Pengguna Anggaran"});
    const found = nilaiGeser(aturan, [kunci(S1), kunci({...S2, rekening: "5.1.02.01.02.0024"})]);
    expect(found).toEqual({tingkat: "sub kegiatan", ...harapan["rincian objek"]});
  });

  test("money that enters at an eased level goes to no other kelompok", () => {
    expect(
      klasifikasiSkenario([], [baris(S1), baris({...S2, ...modal})], denganPersetujuan({skpd: "PPKD"})).persetujuan,
    )
      .toBe("PPKD");
  });

  const ubahDana = "konfirmasi PPKD/TAPD: pergeseran antar sumber dana tidak punya tingkat tersendiri dalam matriks";
  const dau = {sumberDana: "DAU"};

  test("asks for the confirmation of sumber dana beside the way of sub rincian objek", () => {
    expect(nilaiGeser(pergeseranPermendagri77, [kunci(), kunci({...rekening("0025"), ...dau})])).toEqual({
      tingkat: "sub rincian objek",
      mengubahApbd: false,
      persetujuan: "PPKD",
      jalur: [{
        instrumen: "Perubahan DPA, lalu RAK",
        persetujuan: "PPKD",
        syarat: `konfirmasi PPKD apakah Perkada Penjabaran APBD ikut diubah; ${ubahDana}`,
      }],
      kepastian: "L",
    });
  });

  test("asks for it as the only condition of a way that has none, and beside each way of a change of the APBD", () => {
    const objek = nilaiGeser(pergeseranPermendagri77, [kunci(), kunci({...objekLain, ...dau})]);
    expect(objek.jalur.map(({persetujuan, syarat}) => [persetujuan, syarat])).toEqual([[
      "Sekretaris Daerah",
      ubahDana,
    ]]);
    const apbd = nilaiGeser(pergeseranPermendagri77, [kunci(S1), kunci({...S2, ...dau})]);
    expect(apbd.mengubahApbd).toBe(true);
    expect(apbd.jalur.map(({syarat}) => syarat!.endsWith(`; ${ubahDana}`))).toEqual([true, true]);
  });

  test.each([["L", "T"], ["T", "L"]] as const)("is as certain as the least certain row: %s and %s", (objek, dana) => {
    const {objek: row, "sumber dana": danaRow} = pergeseranPermendagri77;
    const aturan = {
      ...pergeseranPermendagri77,
      "objek": {...row, kepastian: objek},
      "sumber dana": {...danaRow, kepastian: dana},
    };
    expect(nilaiGeser(aturan, [kunci(), kunci({...objekLain, ...dau})]).kepastian).toBe("L");
    expect(nilaiGeser(aturan, [kunci(), kunci(objekLain)]).kepastian).toBe(objek);
  });

  test("gives the instrument alone where the table has no condition", () => {
    const {instrumen, persetujuan} = pergeseranPermendagri77["sumber dana"].jalur[0]!;
    const aturan = {
      ...pergeseranPermendagri77,
      "sumber dana": {...pergeseranPermendagri77["sumber dana"], jalur: [{instrumen, persetujuan}]},
    };
    expect(nilaiGeser(aturan, [kunci(), kunci({...objekLain, ...dau})]).jalur[0]!.syarat).toBe("konfirmasi PPKD/TAPD");
  });

  test.each<[Persetujuan, Persetujuan | null]>([["PPKD", "PPKD"], ["Pengguna Anggaran", null]])(
    "where sumber dana and uraian change, approved by %s, a confirmation by PPKD or TAPD is still asked",
    (uraian, persetujuan) => {
      const found = nilaiGeser(denganPersetujuan({uraian}), [kunci(), kunci({...dau, uraian: "Kertas"})]);
      expect([found.tingkat, found.persetujuan]).toEqual(["sumber dana", persetujuan]);
      expect(JSON.stringify(found.jalur).split("konfirmasi PPKD/TAPD")).toHaveLength(2);
    },
  );

  test("asks for no confirmation where the daerah says who approves", () => {
    const found = nilaiGeser(denganPersetujuan({"sumber dana": "PPKD"}), [kunci(), kunci({...objekLain, ...dau})]);
    expect(found).toEqual({tingkat: "objek", ...harapan.objek});
  });

  test("a change of the APBD is stricter than any approver, whatever the table says of it", () => {
    const aturan = {
      ...denganPersetujuan({"sub kegiatan": "Kepala Daerah dan DPRD"}),
      "sub kegiatan": {...pergeseranPermendagri77.objek, persetujuan: "Kepala Daerah dan DPRD" as const},
      "uraian": {...pergeseranPermendagri77.uraian, mengubahApbd: true},
    };
    const found = nilaiGeser(aturan, [kunci(S1), kunci({...S2, uraian: "Kertas"})]);
    expect([found.mengubahApbd, found.persetujuan]).toEqual([true, "Pengguna Anggaran"]);
  });

  test("moves that leave the sums by sumber dana alone ask for no confirmation", () => {
    const aturan = pergeseranPermendagri77;
    const found = nilaiGeser(aturan, [kunci(), kunci(rekening("0025"))], [
      kunci({...S2, ...dau}),
      kunci({...S2, ...dau, ...rekening("0025")}),
    ]);
    expect(found).toEqual({tingkat: "sub rincian objek", ...harapan["sub rincian objek"]});
  });
});
