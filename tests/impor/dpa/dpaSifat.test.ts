import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readOne, sumberOf, sumOf} from "../bacaan.js";
import {barisOf, csvOf, kasusDpa, kasusOf, put, readKasus, type Sel} from "./dpaKasus.js";

const murni = kasusOf("murni-enam-sel");
const perubahan = kasusOf("perubahan-pengekspor");
const snack = barisOf(perubahan, "Snack");

describe("Bertambah/(Berkurang)", () => {
  const lines = Array.from({length: perubahan.baris.length}, (_, index) => index + 1)
    .filter((baris) => baris >= barisOf(perubahan, "Belanja Makanan") && baris < barisOf(perubahan, "Rencana"));
  const right = [344000, null, 300000, -660000, 704000, null, null, 660000, 660000];
  const fill = (rows: Sel[][]) => {
    lines.forEach((baris, index) => {
      if (rows[baris - 1]!.length > 17) rows[baris - 1]![17] = right[index] ?? null;
    });
    return rows;
  };

  test("gives no note where each row states the difference", async () => {
    expect((await readKasus(perubahan, fill)).temuan).toEqual([]);
  });

  test("gives a note for a row that states another", async () => {
    const {temuan} = await readKasus(perubahan, (rows) => put(snack, 17, 300001)(fill(rows)));
    expect(temuan).toEqual([
      expect.objectContaining({aturan: "bertambah-beda", baris: snack, kolom: "R", seharusnya: 300000, selisih: 1}),
    ]);
  });
});

describe("properties", () => {
  const cell = fc.oneof(
    fc.constantFrom<Sel>(
      null,
      "",
      "-",
      "x",
      "Rp",
      "[ # ] paket",
      "[ - ] catatan",
      "Jumlah",
      "5.1.02",
      "Sub Kegiatan",
      "NIP. 1",
    ),
    fc.integer({min: -1000, max: 1_000_000}),
    fc.string({maxLength: 8}),
  );

  test("whatever a cell is replaced by, each row is one of the four, what is kept has its amount, and no name is kept", async () => {
    const damage = fc.record({kasus: fc.constantFrom(...kasusDpa), at: fc.nat(), column: fc.nat(17), isi: cell});
    await fc.assert(
      fc.asyncProperty(damage, async ({kasus, at, column, isi}) => {
        const sumber = sumberOf("dpa.csv");
        const rows = structuredClone(kasus.baris);
        const row = rows[at % rows.length]!;
        while (row.length <= column) row.push(null);
        row[column] = isi;
        const bacaan = await readOne(csvOf(rows), {berkas: "dpa.csv", sumber});
        const {hitungan, pagu} = bacaan;
        expect(hitungan.diterima + hitungan.induk + hitungan.dikecualikan + hitungan.ditolak).toBe(hitungan.dibaca);
        expect(pagu).toHaveLength(hitungan.diterima);
        expect(JSON.stringify(bacaan)).not.toMatch(/1900010|Si [A-Z]/);
        expect(Number.isFinite(sumOf(pagu, ({nilai}) => nilai))).toBe(true);
      }),
      {numRuns: 300},
    );
  });

  test("cut after any row, nothing crashes, and a lost item is always noted", async () => {
    const [first, end] = [barisOf(murni, "BELANJA DAERAH"), barisOf(murni, "Tagihan Listrik")];
    for (let length = 1; length <= murni.baris.length; length++) {
      const {temuan} = await readKasus(murni, (rows) => rows.slice(0, length));
      if (length >= first && length < end) expect(temuan.map(({tingkat}) => tingkat)).toContain("galat");
    }
  });
});
