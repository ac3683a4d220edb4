import {describe, expect, test} from "vitest";
import {decideMasukan, type Masukan} from "../../src/impor/tetapkan.js";
import {masukan, peranOf} from "./masukanUji.js";

describe("decideMasukan(masukan): stages, units and origins", () => {
  const pagu = (inputs: readonly Masukan[]) =>
    Object.fromEntries(decideMasukan(inputs).ketetapan.map(({id, pagu}) => [id, pagu]));
  const rekap = (id: number, tahapan: string, isi: Partial<Masukan["kepala"]> = {}) =>
    masukan(id, {jenis: "rekap-pagu", bulan: 12, tahapan, ...isi});

  test.each([
    {
      name: "each stage counts, whichever kind states it",
      inputs: [rekap(1, "murni"), masukan(2, {jenis: "dpa-rincian", bulan: 12, tahapan: "perubahan", cakupan: "x"})],
      peran: {1: "dihitung", 2: "dihitung"},
    },
    {
      name: "of two kinds that state one stage one counts",
      inputs: [rekap(1, "murni"), masukan(2, {jenis: "dpa-rincian", bulan: 12, tahapan: "murni", cakupan: "x"})],
      peran: {1: "dihitung", 2: "pembanding"},
    },
    {
      name: "an SPJ without a stage is compared with a list of stages",
      inputs: [rekap(1, "murni"), rekap(2, "perubahan"), masukan(3, {bulan: 12})],
      peran: {1: "dihitung", 2: "dihitung", 3: "pembanding"},
    },
    {
      name: "beside the DPA of single sub kegiatan an SPJ without a stage counts as it is",
      inputs: [
        masukan(1),
        masukan(2, {jenis: "dpa-rincian", bulan: 12, tahapan: "murni", cakupan: "x"}),
        masukan(3, {jenis: "dpa-rincian", bulan: 12, tahapan: "perubahan", cakupan: "x"}),
      ],
      peran: {1: "dihitung", 2: "dihitung", 3: "dihitung"},
    },
  ])("of pagu $name", ({inputs, peran}) => {
    expect(pagu(inputs)).toEqual(peran);
  });

  test("rows without a unit in a list by units are one unit more, not the whole", () => {
    const part = (id: number, sub_skpd: string | null) => {
      const made = masukan(id, {jenis: "realisasi-dokumen", bulan_awal: 3, sub_skpd});
      return {...made, berkas: "dokumen.csv"};
    };
    expect(peranOf([part(1, null), part(2, "A"), part(3, "B")])).toEqual({1: "dihitung", 2: "dihitung", 3: "dihitung"});
  });

  test("a list of another month by units does not leave out the whole of this one, nor the other way round", () => {
    const part = (id: number, bulan: number, sub_skpd: string | null) =>
      masukan(id, {jenis: "realisasi-dokumen", bulan_awal: bulan, bulan, sub_skpd});
    expect(peranOf([part(1, 1, null), part(2, 1, "A"), part(3, 2, "A"), part(4, 2, "B")])).toEqual({
      1: "dihitung",
      2: "pembanding",
      3: "dihitung",
      4: "dihitung",
    });
  });

  test("a unit that runs to a later month than the whole SKPD is not counted, and that is said", () => {
    const {ketetapan, temuan} = decideMasukan([masukan(1, {bulan: 1}), masukan(2, {bulan: 2, sub_skpd: "UPTD"})]);
    expect(ketetapan.map(({realisasi}) => realisasi)).toEqual(["dihitung", "pembanding"]);
    expect(temuan).toEqual([expect.objectContaining({aturan: "unit-lebih-baru", berkas: "2.csv", kode: "UPTD"})]);
    expect(decideMasukan([masukan(1, {bulan: 2}), masukan(2, {bulan: 2, sub_skpd: "UPTD"})]).temuan).toEqual([]);
  });

  test("two SPJ administratif of one month are one; of BPP only those whose unit is known", () => {
    const unlisted = {urutanSumber: null};
    const administratif = [
      masukan(1, {administratif: true, ...unlisted}),
      masukan(2, {administratif: true, ...unlisted}),
    ];
    expect(peranOf(administratif)).toEqual({1: "pembanding", 2: "dikecualikan"});
    expect(decideMasukan(administratif).temuan.map(({aturan}) => aturan)).toEqual(["berkas-ganda"]);
    const bpp = (id: number, sub_skpd: string | null) => masukan(id, {lingkup: "BPP", sub_skpd, urutanSumber: id});
    expect(peranOf([bpp(1, null), bpp(2, null), bpp(3, "A"), bpp(4, "A")])).toEqual({
      1: "pembanding",
      2: "pembanding",
      3: "dikecualikan",
      4: "pembanding",
    });
  });

  test("simulated inputs are left out beside official ones of the same SKPD and year, whatever their month", () => {
    const {ketetapan, temuan} = decideMasukan([
      masukan(1, {bulan: 1, jenis: "realisasi-dokumen", bulan_awal: 1}),
      masukan(2, {bulan: 12, asal: "simulasi"}),
      masukan(3, {bulan: 12, asal: "simulasi", tahun: 2024}),
    ]);
    expect(ketetapan.map(({realisasi, pagu}) => [realisasi, pagu])).toEqual([
      ["dihitung", null],
      ["dikecualikan", "dikecualikan"],
      ["dihitung", "dihitung"],
    ]);
    expect(temuan).toEqual([expect.objectContaining({aturan: "simulasi-dikesampingkan", berkas: "2.csv"})]);
  });
});
