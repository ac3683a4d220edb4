import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {periksaPelaporan} from "../../../src/calc/lkjip/periksaPelaporan.js";
import type {IndikatorLkjip, MuatanLkjip} from "../../../src/model/lkjip.js";
import {type AturanPelaporan, pelaporanPermenpan88} from "../../../src/model/referensi/pelaporanKualitas.js";

const semua: MuatanLkjip[] = [
  "target",
  "realisasi",
  "capaian",
  "target-akhir",
  "kemajuan",
  "realisasi-lalu",
  "pembanding",
  "analisis",
  "efisiensi",
  "perbaikan",
];

function indikator(nama: string, muatan: readonly MuatanLkjip[], isi: Partial<IndikatorLkjip> = {}): IndikatorLkjip {
  const printed = muatan.map((muatan) => ({muatan, tabel: "Tabel 3.2"}));
  return {indikator: nama, muatan: printed, efisiensiAdalahSerapan: false, ...isi};
}

const without = (...left: MuatanLkjip[]) => semua.filter((muatan) => !left.includes(muatan));
const answer = (list: readonly IndikatorLkjip[], nomor: number) =>
  periksaPelaporan(list).find((butir) => butir.nomor === nomor)!;
const answers = (list: readonly IndikatorLkjip[]) => periksaPelaporan(list).map(({terpenuhi}) => terpenuhi);

describe("periksaPelaporan(indikator)", () => {
  test("a report that prints everything meets all but what only the evaluator can judge", () => {
    expect(answers([indikator("A", semua), indikator("B", semua)])).toEqual([null, ...Array(8).fill(true)]);
    expect(periksaPelaporan([indikator("A", semua)]).flatMap(({yangKurang}) => yangKurang)).toEqual([]);
  });

  test("says what each answer rests on", () => {
    expect(periksaPelaporan([indikator("A", semua)]).map(({bukti}) => bukti)).toEqual([
      "Perlu dinilai penilai: Telaah hanya membaca tabel, bukan mutu susunannya.",
      "Lengkap untuk 1 dari 1 indikator Renstra atau PK (Tabel 3.2).",
      "Lengkap untuk 1 dari 1 indikator yang dilaporkan (Tabel 3.2).",
      "Lengkap untuk 1 dari 1 indikator yang dilaporkan (Tabel 3.2).",
      "Lengkap untuk 1 dari 1 indikator yang dilaporkan (Tabel 3.2).",
      "Lengkap untuk 1 dari 1 indikator yang dilaporkan (Tabel 3.2).",
      "Lengkap untuk 1 dari 1 indikator yang dilaporkan (Tabel 3.2). Isi kalimatnya tidak dinilai.",
      "Lengkap untuk 1 dari 1 indikator yang dilaporkan (Tabel 3.2).",
      "Lengkap untuk 1 dari 1 indikator yang dilaporkan (Tabel 3.2). Isi kalimatnya tidak dinilai.",
    ]);
  });

  test.each<[MuatanLkjip, number[], string]>([
    ["target", [3], "target tahunan tidak tercetak"],
    ["capaian", [2, 3], "capaian tidak tercetak"],
    ["target-akhir", [4], "target akhir Renstra tidak tercetak"],
    ["kemajuan", [4], "tingkat kemajuan terhadap target akhir Renstra tidak tercetak"],
    ["realisasi-lalu", [5], "realisasi tahun sebelumnya tidak tercetak"],
    ["pembanding", [6], "pembanding nasional atau internasional tidak tercetak"],
    ["analisis", [7], "analisis keberhasilan atau hambatan tidak tercetak"],
    ["efisiensi", [8], "efisiensi penggunaan sumber daya tidak tercetak"],
    ["perbaikan", [9], "upaya perbaikan tidak tercetak"],
  ])("without %s point %j is not met, and says so", (muatan, points, sentence) => {
    const butir = periksaPelaporan([indikator("A", semua), indikator("B", without(muatan))]);
    const unmet = butir.filter(({terpenuhi}) => terpenuhi === false);
    expect(unmet.map(({nomor}) => nomor)).toEqual(points);
    for (const {yangKurang, bukti} of unmet) {
      expect(yangKurang).toEqual([`B: ${sentence}.`]);
      expect(bukti).toContain("Lengkap untuk 1 dari 2 indikator");
    }
  });

  test("all that is missing of an indicator is one sentence", () => {
    expect(answer([indikator("A", ["target", "realisasi"]), indikator("B", ["target"])], 2)).toMatchObject({
      terpenuhi: false,
      bukti: "Lengkap untuk 0 dari 2 indikator Renstra atau PK.",
      yangKurang: ["A: capaian tidak tercetak.", "B: realisasi tidak tercetak; capaian tidak tercetak."],
    });
  });

  test("an indicator that is not reported fails the completeness alone, not every comparison again", () => {
    const list = [indikator("A", semua), indikator("B", [])];
    expect(answers(list)).toEqual([null, false, ...Array(7).fill(true)]);
    expect(answer(list, 3).bukti).toBe("Lengkap untuk 1 dari 1 indikator yang dilaporkan (Tabel 3.2).");
  });

  test("where nothing is reported, comparisons cannot be judged", () => {
    expect(answers([indikator("A", without("realisasi"))])).toEqual([null, false, ...Array(7).fill(null)]);
    expect(answer([indikator("A", ["target"])], 5)).toMatchObject({
      bukti: "Belum ada indikator yang dilaporkan di tabel yang diimpor.",
      yangKurang: [],
    });
  });

  test("without any indicator nothing can be judged", () => {
    expect(answers([])).toEqual(Array(9).fill(null));
    expect(answer([], 2)).toMatchObject({
      bukti: "Belum ada indikator Renstra atau PK di tabel yang diimpor.",
      yangKurang: [],
    });
  });

  describe("what only an appendix prints", () => {
    const inAppendix = (...tables: string[]) =>
      indikator("A", without("realisasi-lalu"), {
        muatan: [
          ...without("realisasi-lalu").map((muatan) => ({muatan, tabel: "Tabel 3.2"})),
          ...tables.map((tabel) => ({muatan: "realisasi-lalu" as const, tabel})),
        ],
      });

    test.each([
      [["Lampiran 2"], "A: realisasi tahun sebelumnya hanya ada di Lampiran 2."],
      [["lampiran 2"], "A: realisasi tahun sebelumnya hanya ada di lampiran 2."],
      [
        ["Lampiran 4", "Lampiran 2", "Lampiran 2"],
        "A: realisasi tahun sebelumnya hanya ada di Lampiran 2, Lampiran 4.",
      ],
    ])("%j does not count, and is named", (tables, sentence) => {
      expect(answer([inAppendix(...tables)], 5)).toMatchObject({
        terpenuhi: false,
        bukti: "Lengkap untuk 0 dari 1 indikator yang dilaporkan.",
        yangKurang: [sentence],
      });
    });

    test("counts beside a table of the report, which alone is named", () => {
      expect(answer([inAppendix("Lampiran 2", "Tabel 3.3")], 5)).toMatchObject({
        terpenuhi: true,
        bukti: "Lengkap untuk 1 dari 1 indikator yang dilaporkan (Tabel 3.3).",
      });
    });

    test.each(["Tabel Lampiran", "Lampirannya"])("a table called %s is no appendix", (tabel) => {
      expect(answer([inAppendix(tabel)], 5).terpenuhi).toBe(true);
    });

    test("a realisasi that stands there alone is not reported", () => {
      const muatan = semua.map((muatan) => ({muatan, tabel: muatan === "realisasi" ? "Lampiran 2" : "Tabel 3.2"}));
      expect(answers([indikator("A", [], {muatan})])).toEqual([null, false, ...Array(7).fill(null)]);
    });
  });

  test("tables are named once, in order", () => {
    const at = (tabel: string, ...muatan: MuatanLkjip[]) => muatan.map((m) => ({muatan: m, tabel}));
    const muatan = [...at("Tabel 3.6", "target"), ...at("Tabel 3.2", "realisasi", "capaian", "capaian")];
    expect(answer([indikator("A", [], {muatan}), indikator("B", [], {muatan})], 3).bukti).toBe(
      "Lengkap untuk 2 dari 2 indikator yang dilaporkan (Tabel 3.2, Tabel 3.6).",
    );
  });

  test("an efficiency that is the serapan is none", () => {
    const list = [indikator("A", semua, {efisiensiAdalahSerapan: true}), indikator("B", semua)];
    expect(answer(list, 8)).toMatchObject({
      terpenuhi: false,
      yangKurang: ["A: yang dicetak sebagai efisiensi adalah serapan."],
    });
    expect(answers(list).filter((terpenuhi) => terpenuhi === false)).toHaveLength(1);
  });

  test("is met exactly where nothing is missing, and more printed never makes it worse", () => {
    const list = fc.array(fc.subarray(semua).map((muatan) => indikator("A", muatan)), {minLength: 1, maxLength: 4});
    fc.assert(fc.property(list, (list) => {
      for (const {terpenuhi, yangKurang} of periksaPelaporan(list)) {
        if (terpenuhi !== null) expect(yangKurang.length === 0).toBe(terpenuhi);
      }
      const full = list.map(() => indikator("A", semua));
      expect(answers(full).filter((terpenuhi) => terpenuhi === false)).toEqual([]);
    }));
  });
});

describe("periksaPelaporan(indikator, aturan)", () => {
  test("another list of points takes the place of the default", () => {
    const aturan: AturanPelaporan = {
      berlakuSejak: "2030",
      sumber: "Contoh",
      kepastian: "L",
      butir: [{nomor: 7, kriteria: "Ada target.", cakupan: "semua", perlu: ["target"]}],
    };
    expect(periksaPelaporan([indikator("A", ["target"])], aturan)).toEqual([{
      nomor: 7,
      kriteria: "Ada target.",
      terpenuhi: true,
      bukti: "Lengkap untuk 1 dari 1 indikator Renstra atau PK (Tabel 3.2).",
      yangKurang: [],
    }]);
  });

  test("the default are the nine points of the regulation, with their source and certainty", () => {
    const {butir, kepastian, sumber, berlakuSejak} = pelaporanPermenpan88;
    expect(butir.map(({nomor}) => nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(periksaPelaporan([]).map(({kriteria}) => kriteria)).toEqual(butir.map(({kriteria}) => kriteria));
    expect([kepastian, berlakuSejak]).toEqual(["T", "2021"]);
    expect(sumber).toMatch(/^PermenPANRB 88\/2021, .*Pelaporan Kinerja, sub-komponen Kualitas/);
  });
});
