import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Permintaan, pilihanTersedia} from "../../src/calc/pilihanTersedia.js";
import type {SumberAngka} from "../../src/model/anggaran.js";
import type {Asal} from "../../src/model/masukan.js";
import {dataOf, paguOf, realisasiOf, withShuffled} from "./fakta.js";

const kode = "2.17.01.2.01.0001";
const sumberOf = (asal: Asal): SumberAngka => ({
  berkas: `${asal}.csv`,
  lembar: null,
  jenis: "rekap-lkjip",
  asal,
  statusAngka: null,
  keterangan: null,
});
const sumber = [sumberOf("resmi"), sumberOf("simulasi"), sumberOf("belum-ditandai")];
const [resmi, simulasi, belumDitandai] = [{sumber: 0}, {sumber: 1}, {sumber: 2}];

const murni = {tahapan: "murni"};
const pergeseran2 = {tahapan: "pergeseran-2"};
const perubahan = {tahapan: "perubahan"};

/** Two SKPD: one of simulated figures only, and one with two official years and a simulated later one. */
const data = dataOf({
  sumber,
  pagu: [
    paguOf(kode, 1, {skpd: "A", tahun: 2026, ...murni, ...simulasi}),
    paguOf(kode, 1, {skpd: "B", tahun: 2023, ...murni, ...resmi}),
    paguOf(kode, 1, {skpd: "B", tahun: 2024, ...perubahan, ...resmi}),
    paguOf(kode, 1, {skpd: "B", tahun: 2024, ...murni, ...resmi}),
    paguOf(kode, 1, {skpd: "B", tahun: 2024, ...pergeseran2, ...resmi}),
    paguOf(kode, 1, {skpd: "B", tahun: 2025, ...murni, ...simulasi}),
  ],
  realisasi: [
    realisasiOf(kode, 1, {skpd: "B", tahun: 2024, bulanAwal: 11, bulan: 11}),
    realisasiOf(kode, 1, {skpd: "B", tahun: 2024, bulanAwal: 2, bulan: 2}),
    realisasiOf(kode, 1, {skpd: "B", tahun: 2024, bulanAwal: 2, bulan: 2}),
    realisasiOf(kode, 1, {skpd: "B", tahun: 2023, bulanAwal: 1, bulan: 12}),
    realisasiOf(kode, 1, {skpd: "A", tahun: 2026, bulanAwal: 1, bulan: 3}),
  ],
});

const chosen = (permintaan?: Permintaan) => {
  const found = pilihanTersedia(data, permintaan)!.pilihan;
  return [found.skpd, found.tahun, found.bulan, found.tahapan];
};

describe("pilihanTersedia(data, permintaan)", () => {
  test.each([
    {name: "nothing asked", asked: {}, pilihan: ["B", 2024, 11, "perubahan"]},
    {
      name: "everything asked",
      asked: {skpd: "B", tahun: 2024, bulan: 2, tahapan: "murni"},
      pilihan: ["B", 2024, 2, "murni"],
    },
    {name: "as text, as in an address", asked: {tahun: "2024", bulan: "2"}, pilihan: ["B", 2024, 2, "perubahan"]},
    {name: "another official year", asked: {tahun: 2023}, pilihan: ["B", 2023, 12, "murni"]},
    {name: "a simulated year on purpose", asked: {tahun: 2025}, pilihan: ["B", 2025, 12, "murni"]},
    {name: "a simulated SKPD on purpose", asked: {skpd: "A"}, pilihan: ["A", 2026, 3, "murni"]},
    {name: "an SKPD that is not there", asked: {skpd: "C"}, pilihan: ["B", 2024, 11, "perubahan"]},
    {name: "a year of another SKPD", asked: {tahun: 2026}, pilihan: ["B", 2024, 11, "perubahan"]},
    {name: "a month without figures", asked: {bulan: 3}, pilihan: ["B", 2024, 11, "perubahan"]},
    {name: "a month that is none", asked: {bulan: "Maret"}, pilihan: ["B", 2024, 11, "perubahan"]},
    {name: "a stage of another year", asked: {tahun: 2023, tahapan: "perubahan"}, pilihan: ["B", 2023, 12, "murni"]},
    {
      name: "nulls",
      asked: {skpd: null, tahun: null, bulan: null, tahapan: null},
      pilihan: ["B", 2024, 11, "perubahan"],
    },
    {name: "empty texts", asked: {skpd: "", tahun: "", bulan: "", tahapan: ""}, pilihan: ["B", 2024, 11, "perubahan"]},
  ])("$name: shows $pilihan", ({asked, pilihan}) => {
    expect(chosen(asked)).toEqual(pilihan);
  });

  test("offers each SKPD, and the years, months and stages of the one shown, each once and in order", () => {
    expect(pilihanTersedia(data)!.tersedia).toEqual({
      skpd: ["A", "B"],
      tahun: [2023, 2024, 2025],
      bulan: [2, 11],
      tahapan: ["murni", "pergeseran-2", "perubahan"],
    });
  });

  test("a shift made after the perubahan comes after it, and is the default", () => {
    const pagu = [
      paguOf(kode, 1, {...pergeseran2, tanggalBerlaku: "2024-11-04"}),
      paguOf(kode, 1, {...perubahan, tanggalBerlaku: "2024-09-16"}),
      paguOf(kode, 1, murni),
    ];
    const {pilihan, tersedia} = pilihanTersedia(dataOf({sumber, pagu}))!;
    expect(tersedia.tahapan).toEqual(["murni", "perubahan", "pergeseran-2"]);
    expect(pilihan.tahapan).toBe("pergeseran-2");
  });

  test("a year without any spending offers month 12 alone", () => {
    expect(pilihanTersedia(data, {tahun: 2025})).toMatchObject({pilihan: {bulan: 12}, tersedia: {bulan: [12]}});
  });

  test.each([
    {name: "no facts", isi: {}},
    {name: "spending only", isi: {realisasi: [realisasiOf(kode, 1)]}},
  ])("without any budget there is nothing to choose: $name", ({isi}) => {
    expect(pilihanTersedia(dataOf({sumber, ...isi}), {tahun: 2024})).toBeNull();
  });

  test.each([
    {
      name: "simulated figures only: the first SKPD and its latest year",
      pagu: [["B", 2024, simulasi], ["A", 2024, simulasi], ["A", 2025, simulasi]] as const,
      pilihan: {skpd: "A", tahun: 2025},
    },
    {
      name: "a source that is not marked counts as official",
      pagu: [["A", 2025, simulasi], ["B", 2023, belumDitandai], ["B", 2025, simulasi]] as const,
      pilihan: {skpd: "B", tahun: 2023},
    },
    {
      name: "a year both official and simulated is an official one",
      pagu: [["A", 2024, simulasi], ["A", 2024, resmi], ["A", 2023, resmi]] as const,
      pilihan: {skpd: "A", tahun: 2024},
    },
  ])("by default, $name", ({pagu, pilihan}) => {
    const facts = pagu.map(([skpd, tahun, place]) => paguOf(kode, 1, {skpd, tahun, ...place}));
    for (const order of [facts, facts.toReversed()]) {
      expect(pilihanTersedia(dataOf({sumber, pagu: order}))?.pilihan).toMatchObject(pilihan);
    }
  });

  // gaya.md 3.7: results independent of input order.
  test("of two official SKPD the default is the same whatever the order of the facts", () => {
    const facts = [paguOf(kode, 1, {skpd: "B", tahun: 2023}), paguOf(kode, 1, {skpd: "A", tahun: 2024})];
    expect(pilihanTersedia(dataOf({sumber, pagu: facts.toReversed()}))).toEqual(
      pilihanTersedia(dataOf({sumber, pagu: facts})),
    );
  });

  const place = {tahun: fc.integer({min: 2022, max: 2025}), skpd: fc.constantFrom("A", "B", "C")};
  const stage = fc.constantFrom(murni, pergeseran2, perubahan);
  const pagu = fc.array(
    fc.record({...place, stage}).map(({stage, skpd, tahun}) =>
      paguOf(kode, 1, {skpd, tahun, ...stage, ...(skpd === "B" && tahun < 2024 ? resmi : simulasi)})
    ),
    {maxLength: 20},
  );
  const realisasi = fc.array(
    fc.record({...place, bulan: fc.integer({min: 1, max: 12})}).map((isi) => realisasiOf(kode, 1, isi)),
    {maxLength: 20},
  );
  const permintaan: fc.Arbitrary<Permintaan> = fc.record({
    skpd: fc.constantFrom("A", "B", "C", "D", null),
    tahun: fc.constantFrom(2022, "2023", 2030, null),
    bulan: fc.constantFrom(1, "6", 12, 13, null),
    tahapan: fc.constantFrom("murni", "perubahan", "akhir", null),
  }, {requiredKeys: []});

  test("what is shown can be chosen, and asking for it shows it again", () => {
    fc.assert(fc.property(pagu, realisasi, permintaan, (pagu, realisasi, asked) => {
      const facts = dataOf({sumber, pagu, realisasi});
      const found = pilihanTersedia(facts, asked);
      expect(found === null).toBe(pagu.length === 0);
      if (found === null) return;
      expect(found.tersedia.skpd).toContain(found.pilihan.skpd);
      expect(found.tersedia.tahun).toContain(found.pilihan.tahun);
      expect(found.tersedia.bulan).toContain(found.pilihan.bulan);
      expect(found.tersedia.tahapan).toContain(found.pilihan.tahapan);
      expect(pilihanTersedia(facts, {...found.pilihan})).toEqual(found);
    }));
  });

  test("the order of the facts does not matter", () => {
    fc.assert(
      fc.property(withShuffled(pagu), withShuffled(realisasi), permintaan, ([pagu, p], [realisasi, r], asked) => {
        expect(pilihanTersedia(dataOf({sumber, pagu: p, realisasi: r}), asked))
          .toEqual(pilihanTersedia(dataOf({sumber, pagu, realisasi}), asked));
      }),
    );
  });
});
