import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {decideMasukan, type Masukan, resolveSkpd} from "../../src/impor/tetapkan.js";
import {masukan, peranOf} from "./masukanUji.js";

const kode = "2.17.3.30.0.00.01.0000";

describe("decideMasukan(masukan)", () => {
  test.each([
    {
      name: "an SPJ of a BPP is compared, never added",
      inputs: [masukan(1), masukan(2, {lingkup: "BPP"})],
      peran: {1: "dihitung", 2: "pembanding"},
    },
    {
      name: "an SPJ of a BP likewise",
      inputs: [masukan(1), masukan(2, {lingkup: "BP"})],
      peran: {1: "dihitung", 2: "pembanding"},
    },
    {
      name: "an SPJ administratif likewise",
      inputs: [masukan(1), masukan(2, {administratif: true})],
      peran: {1: "dihitung", 2: "pembanding"},
    },
    {
      name: "a BPP's alone does not stand in for its SKPD's",
      inputs: [masukan(1, {lingkup: "BPP"})],
      peran: {1: "pembanding"},
    },
    {
      name: "of two kinds the one that runs to the later month counts",
      inputs: [masukan(1, {jenis: "rekap-lkjip", bulan: 12}), masukan(2, {bulan: 11})],
      peran: {1: "dihitung", 2: "pembanding"},
    },
    {
      name: "at the same month the more detailed kind counts",
      inputs: [masukan(1, {jenis: "rekap-lkjip", bulan: 12}), masukan(2, {bulan: 12}), masukan(3, {bulan: 11})],
      peran: {1: "pembanding", 2: "dihitung", 3: "dihitung"},
    },
    {
      name: "of two inputs of one kind and month the later row of sumber.csv counts",
      inputs: [masukan(1, {urutanSumber: 7}), masukan(2, {urutanSumber: 4})],
      peran: {1: "dihitung", 2: "dikecualikan"},
    },
    {
      name: "other years and other SKPD do not compete",
      inputs: [masukan(1), masukan(2, {tahun: 2024}), masukan(3, {skpd: "Dinas Lain"})],
      peran: {1: "dihitung", 2: "dihitung", 3: "dihitung"},
    },
    {
      name: "a DPA of one sub kegiatan does not stand in for an SPJ of all",
      inputs: [masukan(1), masukan(2, {jenis: "dpa-rincian", bulan: 12})],
      peran: {1: "dihitung", 2: null},
    },
  ])("$name", ({inputs, peran}) => {
    expect(peranOf(inputs)).toEqual(peran);
  });

  test("of pagu an SPJ counts before the DPA of one sub kegiatan, whatever its month", () => {
    const {ketetapan} = decideMasukan([masukan(1), masukan(2, {jenis: "dpa-rincian", bulan: 12})]);
    expect(ketetapan.map(({pagu}) => pagu)).toEqual(["dihitung", "pembanding"]);
  });

  test("two files for the same month that sumber.csv does not name are found, and one of them counts", () => {
    const {ketetapan, temuan} = decideMasukan([masukan(1, {urutanSumber: null}), masukan(2, {urutanSumber: 1})]);
    expect(temuan).toEqual([expect.objectContaining({
      aturan: "berkas-ganda",
      tingkat: "galat",
      pesan: expect.stringMatching(/1\.csv dan 2\.csv .* dihitung 1\.csv/),
    })]);
    expect(ketetapan.filter(({realisasi}) => realisasi === "dihitung")).toHaveLength(1);
  });

  test("each month of a series knows the counted one before it, and the latest states the pagu", () => {
    const inputs = [
      masukan(1, {bulan: 5}),
      masukan(2, {bulan: 2}),
      masukan(3, {bulan: 3}),
      masukan(4, {bulan: 4, lingkup: "BPP"}),
    ];
    const {ketetapan} = decideMasukan(inputs);
    expect(Object.fromEntries(ketetapan.map(({id, sebelum, paguBerlaku}) => [id, [sebelum, paguBerlaku]])))
      .toEqual({2: [null, false], 3: [2, false], 1: [3, true], 4: [null, false]});
  });

  test("each stage of the budget keeps the pagu of its latest month", () => {
    const {ketetapan} = decideMasukan([
      masukan(1, {bulan: 8, tahapan: "murni"}),
      masukan(2, {bulan: 9, tahapan: "murni"}),
      masukan(3, {bulan: 10, tahapan: "perubahan"}),
    ]);
    expect(ketetapan.filter(({paguBerlaku}) => paguBerlaku).map(({id}) => id).sort()).toEqual([2, 3]);
  });

  test("several DPA of one SKPD and stage all count, its units' too; their plan counts until a RAK states it per rekening", () => {
    const dpa = (id: number, cakupan: string) =>
      masukan(id, {jenis: "dpa-rincian", bulan: 12, tahapan: "murni", cakupan});
    const both = [dpa(1, "2.17.01.2.01.0001"), dpa(2, "2.17.01.2.01.0007")];
    both[1]!.kepala.sub_skpd = "UPTD Contoh";
    const roles = (inputs: readonly Masukan[]) => decideMasukan(inputs).ketetapan.map(({pagu, rak}) => [pagu, rak]);
    expect(roles(both)).toEqual([["dihitung", "dihitung"], ["dihitung", "dihitung"]]);
    const withRak = roles([...both, masukan(3, {jenis: "rak", bulan: 12, tahapan: "murni"})]);
    expect(withRak).toEqual([["dihitung", "pembanding"], ["dihitung", "pembanding"], [null, "dihitung"]]);
  });

  const anyMasukan = fc.record({
    bulan: fc.integer({min: 1, max: 12}),
    jenis: fc.constantFrom("spj-fungsional", "rekap-lkjip"),
    lingkup: fc.constantFrom("SKPD" as const, "BPP" as const),
    administratif: fc.boolean(),
    tahapan: fc.constantFrom("murni", "perubahan"),
  });

  test("nothing is counted twice: one kind per year and SKPD, one input per month", () => {
    fc.assert(fc.property(fc.array(anyMasukan, {maxLength: 12}), (list) => {
      const inputs = list.map((isi, id) => masukan(id, isi));
      const {ketetapan} = decideMasukan(inputs);
      const counted = ketetapan.filter(({realisasi}) => realisasi === "dihitung").map(({id}) => inputs[id]!);
      expect(ketetapan).toHaveLength(inputs.length);
      expect(new Set(counted.map(({jenis}) => jenis)).size).toBeLessThanOrEqual(1);
      expect(new Set(counted.map(({kepala}) => kepala.bulan)).size).toBe(counted.length);
      expect(counted.every(({kepala}) => kepala.lingkup === "SKPD" && !kepala.administratif)).toBe(true);
    }));
  });

  test("the order of the inputs does not matter", () => {
    fc.assert(fc.property(fc.array(anyMasukan, {maxLength: 8}), (list) => {
      const inputs = list.map((isi, id) => masukan(id, isi));
      expect(peranOf([...inputs].reverse())).toEqual(peranOf(inputs));
    }));
  });
});

describe("resolveSkpd(parts)", () => {
  test("gives the code that some input prints beside a name, else what it was given", () => {
    const skpdOf = resolveSkpd([
      {skpd: kode, nama_skpd: "DINAS  CONTOH"},
      {skpd: "Dinas Contoh", nama_skpd: null},
      {skpd: "Dinas Lain", nama_skpd: "Dinas Lain"},
    ]);
    expect(["Dinas Contoh", kode, "Dinas Lain", "Dinas Apa"].map(skpdOf)).toEqual([
      kode,
      kode,
      "Dinas Lain",
      "Dinas Apa",
    ]);
  });
});
