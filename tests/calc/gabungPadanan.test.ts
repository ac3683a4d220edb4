import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {gabungPadanan, type Padanan, type TitikKode} from "../../src/calc/gabungPadanan.js";
import {jumlahRupiah} from "../../src/calc/jumlahRupiah.js";

const titik = (tahun: number, kode: string, nilai: number): TitikKode => ({tahun, kode, nilai});
const padanan = (kode_lama: string, kode_baru: string, isi: Partial<Padanan> = {}): Padanan => ({
  kode_lama,
  tahun_lama: 2024,
  kode_baru,
  tahun_baru: 2025,
  jenis: "diganti",
  porsi: null,
  ...isi,
});
const pecah = (kode_baru: string, porsi: number | null) => padanan("A", kode_baru, {jenis: "dipecah", porsi});
const short = (points: ReturnType<typeof gabungPadanan>) =>
  points.map(({tahun, kode, nilai, dari, alasan}) => [
    tahun,
    kode,
    nilai,
    dari.map((asal) => [asal.kode, ...asal.padanan.map(({kode_baru}) => kode_baru)].join(">")).join(" "),
    ...(alasan === null ? [] : [alasan]),
  ]);

const last = titik(2025, "Z", 1);

describe("gabungPadanan(titik, padanan)", () => {
  test.each<{name: string; titik: TitikKode[]; padanan: Padanan[]; expected: unknown[]}>([
    {name: "nothing", titik: [], padanan: [], expected: []},
    {
      name: "without a crosswalk each point stays",
      titik: [titik(2025, "A", 2), titik(2024, "A", 1)],
      padanan: [],
      expected: [[2024, "A", 1, "A"], [2025, "A", 2, "A"]],
    },
    {
      name: "a code that stays names the line that says so",
      titik: [titik(2024, "A", 5), titik(2025, "A", 6)],
      padanan: [padanan("A", "A", {jenis: "tetap"})],
      expected: [[2024, "A", 5, "A>A"], [2025, "A", 6, "A"]],
    },
    {
      name: "a line that leads to no later year is none",
      titik: [titik(2023, "A", 5), last],
      padanan: [
        padanan("A", "B", {tahun_lama: 2025}),
        padanan("A", "C", {tahun_lama: 2026, tahun_baru: 2024}),
      ],
      expected: [[2023, "A", 5, "A"], [2025, "Z", 1, "Z"]],
    },
    {
      name: "a code with successors of two years follows the earlier one",
      titik: [titik(2023, "A", 5), titik(2026, "Z", 1)],
      padanan: [padanan("A", "C", {tahun_baru: 2026}), padanan("A", "B")],
      expected: [[2023, "B", 5, "A>B"], [2026, "Z", 1, "Z"]],
    },
    {
      name: "a share of 0 is a share",
      titik: [titik(2024, "A", 5), last],
      padanan: [pecah("B", 100), pecah("C", 0)],
      expected: [[2024, "B", 5, "A>B"], [2024, "C", 0, "A>C"], [2025, "Z", 1, "Z"]],
    },
    {
      name: "points of a year are in the order of their codes",
      titik: [titik(2025, "C", 3), titik(2025, "A", 1), titik(2025, "B", 2)],
      padanan: [],
      expected: [[2025, "A", 1, "A"], [2025, "B", 2, "B"], [2025, "C", 3, "C"]],
    },
    {
      name: "a replaced code goes to its successor in the years before only",
      titik: [titik(2023, "A", 5), titik(2025, "A", 6), titik(2025, "B", 7)],
      padanan: [padanan("A", "B")],
      expected: [[2023, "B", 5, "A>B"], [2025, "A", 6, "A"], [2025, "B", 7, "B"]],
    },
    {
      name: "years between the two of the crosswalk still have the old code",
      titik: [titik(2025, "A", 5), titik(2027, "B", 6)],
      padanan: [padanan("A", "B", {tahun_baru: 2027})],
      expected: [[2025, "B", 5, "A>B"], [2027, "B", 6, "B"]],
    },
    {
      name: "codes that are merged are summed, each with its line",
      titik: [titik(2024, "A", 5), titik(2024, "B", 7), last],
      padanan: [padanan("A", "C", {jenis: "digabung"}), padanan("B", "C", {jenis: "digabung"})],
      expected: [[2024, "C", 12, "A>C B>C"], [2025, "Z", 1, "Z"]],
    },
    {
      name: "a split by shares keeps every rupiah",
      titik: [titik(2024, "A", 100.01), last],
      padanan: [pecah("B", 33.33), pecah("C", 33.33), pecah("D", 33.33)],
      expected: [[2024, "B", 33.34, "A>B"], [2024, "C", 33.34, "A>C"], [2024, "D", 33.33, "A>D"], [2025, "Z", 1, "Z"]],
    },
    {
      name: "steps follow one another over the years",
      titik: [titik(2022, "A", 8), titik(2026, "C", 9)],
      padanan: [padanan("B", "C", {tahun_lama: 2025, tahun_baru: 2026}), padanan("A", "B")],
      expected: [[2022, "C", 8, "A>B>C"], [2026, "C", 9, "C"]],
    },
    {
      name: "lines for years after the series are not used",
      titik: [titik(2024, "A", 8)],
      padanan: [padanan("A", "B")],
      expected: [[2024, "A", 8, "A"]],
    },
    {
      name: "several successors without shares leave the code unjoined",
      titik: [titik(2024, "A", 8), titik(2024, "B", 3), titik(2025, "A", 1)],
      padanan: [pecah("A", null), pecah("B", 60)],
      expected: [
        [2024, "A", 8, "A", "A sejak 2025 menjadi A, B, tetapi porsinya belum diisi; isi porsi di padanan."],
        [2024, "B", 3, "B"],
        [2025, "A", 1, "A"],
      ],
    },
    {
      name: "shares that make no whole leave it unjoined",
      titik: [titik(2024, "A", 8), last],
      padanan: [pecah("B", 60), pecah("C", 30.5)],
      expected: [
        [
          2024,
          "A",
          8,
          "A",
          "A sejak 2025 menjadi B, C, tetapi porsinya berjumlah 90,5 %, bukan 100 %; perbaiki porsi di padanan.",
        ],
        [2025, "Z", 1, "Z"],
      ],
    },
    {
      name: "an unjoined point is not added to one of the same code",
      titik: [titik(2024, "A", 8), titik(2024, "X", 2), last],
      padanan: [pecah("B", null), pecah("C", null), padanan("X", "A")],
      expected: [
        [2024, "A", 8, "A", "A sejak 2025 menjadi B, C, tetapi porsinya belum diisi; isi porsi di padanan."],
        [2024, "A", 2, "X>A"],
        [2025, "Z", 1, "Z"],
      ],
    },
  ])("$name", ({titik, padanan, expected}) => {
    expect(short(gabungPadanan(titik, padanan))).toEqual(expected);
  });

  test("joins up to the year that is asked for", () => {
    expect(short(gabungPadanan([titik(2024, "A", 8)], [padanan("A", "B")], {sampai: 2025})))
      .toEqual([[2024, "B", 8, "A>B"]]);
  });

  test("keeps the total of each year, whatever the crosswalk says", () => {
    const kode = fc.constantFrom("A", "B", "C", "D");
    const tahun = fc.integer({min: 2021, max: 2026});
    const nilai = fc.integer({min: -100_000_000_000, max: 100_000_000_000}).map((sen) => sen / 100);
    const rows = fc.record({
      kode_lama: kode,
      tahun_lama: tahun,
      kode_baru: kode,
      tahun_baru: tahun,
      jenis: fc.constantFrom("tetap" as const, "diganti" as const, "dipecah" as const, "digabung" as const),
      porsi: fc.constantFrom(null, 0, 25, 33.3, 50, 75, 100),
    });
    const total = (points: readonly TitikKode[], tahun: number) =>
      jumlahRupiah(points.filter((t) => t.tahun === tahun).map((t) => t.nilai));
    fc.assert(
      fc.property(
        fc.array(fc.record({tahun, kode, nilai}), {maxLength: 20}),
        fc.array(rows, {maxLength: 20}),
        (a, b) => {
          const joined = gabungPadanan(a, b);
          for (const year of new Set(a.map((t) => t.tahun))) expect(total(joined, year)).toBe(total(a, year));
          for (const {nilai, dari} of joined) expect(jumlahRupiah(dari.map((asal) => asal.nilai))).toBe(nilai);
        },
      ),
    );
  });
});

test("negative shares make no whole, though they add to 100", () => {
  const [first] = gabungPadanan([titik(2024, "A", 5), last], [pecah("B", 150), pecah("C", -50)]);
  expect(first).toMatchObject({kode: "A", nilai: 5});
  expect(first!.alasan).toBe("A sejak 2025 menjadi B, C, tetapi ada porsi yang negatif; perbaiki porsi di padanan.");
});
