import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {efisiensi, type MasukanEfisiensi, type MetodeEfisiensi} from "../../src/calc/efisiensi.js";

const methods: readonly MetodeEfisiensi[] = ["selisih", "rasio", "sisa", "serapan", "pmk"];
const alasan = {
  tanpaCapaian: "Capaian kinerja belum diketahui, jadi belanjanya belum dapat dinilai.",
  tanpaPagu: "Pagu belum diketahui.",
  paguNol: "Pagu 0 atau minus: tidak ada anggaran yang dapat dibandingkan dengan kinerja.",
  belumBelanja: "Realisasi anggaran 0 atau minus: belum ada belanja yang dapat dinilai.",
  tanpaKeluaran: "Capaian 0 atau minus: tidak ada keluaran yang dapat dibandingkan dengan belanjanya.",
  volumeNol: "Target dan realisasi volume keluaran harus lebih dari 0 agar biayanya dapat dibandingkan.",
  serapanBukan: "Serapan bukan efisiensi: serapan yang rendah dapat berarti pekerjaan belum selesai, bukan hemat.",
};

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

describe("efisiensi(metode, masukan) of the third row of Tabel 3.6 of the LKjIP 2024", () => {
  const baris = {capaian: 11.6, pagu: 3_168_095_545, realisasi: 517_049_659};
  test.each<[MetodeEfisiensi, number, boolean]>([
    ["selisih", -4.7205, true],
    ["rasio", 0.7108, true],
    ["sisa", 83.6795, false],
    ["serapan", 16.3205, false],
    ["pmk", -40.694, true],
  ])("by %s is %d", (metode, nilai, berlaku) => {
    const hasil = efisiensi(metode, baris);
    expect(hasil.nilai).toBeCloseTo(nilai, 3);
    expect(hasil.berlaku).toBe(berlaku);
    expect(Object.hasOwn(hasil, "alasan")).toBe(!berlaku);
  });

  test("the 83,68 % that were left are refused as savings, with the figures", () => {
    expect(plain(efisiensi("sisa", baris).alasan)).toBe(
      "Capaian 11,6 % belum mencapai 100 %: anggaran yang tersisa dapat berarti pekerjaan belum selesai, bukan hemat.",
    );
  });
});

describe("efisiensi(metode, masukan)", () => {
  test.each<[string, MetodeEfisiensi, MasukanEfisiensi, number]>([
    [
      "the sum left over with the work done",
      "sisa",
      {capaian: 100, pagu: 1_041_759_500, realisasi: 1_028_058_131},
      1.3152,
    ],
    ["more spent than budgeted", "sisa", {capaian: 100, pagu: 100, realisasi: 110}, -10],
    ["the achievement above the spending", "selisih", {capaian: 100, pagu: 1000, realisasi: 900}, 10],
    ["the ratio of the two", "rasio", {capaian: 90, pagu: 1000, realisasi: 750}, 1.2],
    ["nothing achieved for the money", "rasio", {capaian: 0, pagu: 1000, realisasi: 750}, 0],
    ["nothing achieved for the money, in points", "selisih", {capaian: 0, pagu: 1000, realisasi: 750}, -75],
    ["a negative achievement is worse still", "selisih", {capaian: -50, pagu: 1000, realisasi: 750}, -125],
    ["output as planned for less", "pmk", {
      capaian: 100,
      pagu: 100,
      realisasi: 80,
      targetVolume: 10,
      realisasiVolume: 10,
    }, 20],
    ["more output for the same money", "pmk", {
      capaian: 90,
      pagu: 100,
      realisasi: 100,
      targetVolume: 8,
      realisasiVolume: 10,
    }, 20],
    ["half the output for half the money", "pmk", {
      capaian: 50,
      pagu: 100,
      realisasi: 50,
      targetVolume: 4,
      realisasiVolume: 2,
    }, 0],
    ["half the output for all the money", "pmk", {
      capaian: 50,
      pagu: 100,
      realisasi: 100,
      targetVolume: 4,
      realisasiVolume: 2,
    }, -100],
    ["capaian where no volume is known", "pmk", {capaian: 80, pagu: 100, realisasi: 60}, 25],
    ["capaian where both volumes are null", "pmk", {
      capaian: 80,
      pagu: 100,
      realisasi: 60,
      targetVolume: null,
      realisasiVolume: null,
    }, 25],
  ])("%s", (_, metode, masukan, nilai) => {
    expect(efisiensi(metode, masukan)).toEqual({nilai: expect.closeTo(nilai, 4), berlaku: true});
  });

  test.each<[MetodeEfisiensi, MasukanEfisiensi, number | null, string]>([
    ["selisih", {capaian: null, pagu: 100, realisasi: 80}, null, alasan.tanpaCapaian],
    ["rasio", {capaian: null, pagu: 100, realisasi: 80}, null, alasan.tanpaCapaian],
    ["sisa", {capaian: null, pagu: 100, realisasi: 80}, 20, alasan.tanpaCapaian],
    ["pmk", {capaian: null, pagu: 100, realisasi: 80}, null, alasan.tanpaCapaian],
    ["pmk", {capaian: null, pagu: 100, realisasi: 80, targetVolume: 1, realisasiVolume: 1}, 20, alasan.tanpaCapaian],
    ["selisih", {capaian: 100, pagu: null, realisasi: 80}, null, alasan.tanpaPagu],
    ["rasio", {capaian: 100, pagu: null, realisasi: 80}, null, alasan.tanpaPagu],
    ["sisa", {capaian: 100, pagu: null, realisasi: 80}, null, alasan.tanpaPagu],
    ["pmk", {capaian: 100, pagu: null, realisasi: 80}, null, alasan.tanpaPagu],
    ["selisih", {capaian: 100, pagu: 0, realisasi: 80}, null, alasan.paguNol],
    ["sisa", {capaian: 100, pagu: -100, realisasi: 80}, 180, alasan.paguNol],
    ["selisih", {capaian: 100, pagu: 100, realisasi: null}, null, "Realisasi anggaran belum diketahui."],
    ["selisih", {capaian: 100, pagu: 100, realisasi: 0}, 100, alasan.belumBelanja],
    ["rasio", {capaian: 100, pagu: 100, realisasi: 0}, null, alasan.belumBelanja],
    ["sisa", {capaian: 100, pagu: 100, realisasi: 0}, 100, alasan.belumBelanja],
    ["pmk", {capaian: 100, pagu: 100, realisasi: 0}, 100, alasan.belumBelanja],
    ["sisa", {capaian: 100, pagu: 100, realisasi: -5}, 105, alasan.belumBelanja],
    ["pmk", {capaian: 0, pagu: 100, realisasi: 80}, null, alasan.tanpaKeluaran],
    ["pmk", {capaian: -5, pagu: 100, realisasi: 80}, null, alasan.tanpaKeluaran],
    [
      "pmk",
      {capaian: 100, pagu: 100, realisasi: 80, realisasiVolume: 8},
      null,
      "Target volume keluaran belum diketahui, padahal realisasinya ada.",
    ],
    [
      "pmk",
      {capaian: 100, pagu: 100, realisasi: 80, targetVolume: 8},
      null,
      "Realisasi volume keluaran belum diketahui, padahal targetnya ada.",
    ],
    ["pmk", {capaian: 100, pagu: 100, realisasi: 80, targetVolume: 0, realisasiVolume: 8}, null, alasan.volumeNol],
    ["pmk", {capaian: 100, pagu: 100, realisasi: 80, targetVolume: 8, realisasiVolume: 0}, null, alasan.volumeNol],
    ["pmk", {capaian: 100, pagu: 100, realisasi: 80, targetVolume: -8, realisasiVolume: -8}, null, alasan.volumeNol],
    ["serapan", {capaian: 100, pagu: 100, realisasi: 80}, 80, alasan.serapanBukan],
    ["serapan", {capaian: null, pagu: 0, realisasi: null}, null, alasan.serapanBukan],
  ])("%s of %j is refused", (metode, masukan, nilai, alasan) => {
    expect(efisiensi(metode, masukan)).toEqual({nilai, berlaku: false, alasan});
  });

  test.each([
    {capaian: 100, ambang: undefined, berlaku: true},
    {capaian: 99.996, ambang: undefined, berlaku: true},
    {capaian: 99.99, ambang: undefined, berlaku: false},
    {capaian: 120, ambang: undefined, berlaku: true},
    {capaian: 90, ambang: 90, berlaku: true},
    {capaian: 89.99, ambang: 90, berlaku: false},
    {capaian: 105, ambang: 110, berlaku: false},
    {capaian: 91.0049, ambang: 91.0049, berlaku: true},
    {capaian: 91, ambang: 91.0049, berlaku: true},
    {capaian: 90.994, ambang: 91.004, berlaku: false},
  ])("sisa with capaian $capaian and ambang $ambang: $berlaku", ({capaian, ambang, berlaku}) => {
    expect(efisiensi("sisa", {capaian, pagu: 100, realisasi: 80, ambang}).berlaku).toBe(berlaku);
  });

  test.each(["selisih", "rasio", "pmk"] as const)("%s has a threshold only where one is chosen", (metode) => {
    const masukan = {capaian: 60, pagu: 100, realisasi: 50};
    expect(efisiensi(metode, masukan).berlaku).toBe(true);
    expect(efisiensi(metode, {...masukan, ambang: 60}).berlaku).toBe(true);
    expect(plain(efisiensi(metode, {...masukan, ambang: 75.5}).alasan)).toBe(
      "Capaian 60 % belum mencapai 75,5 %: anggaran yang tersisa dapat berarti pekerjaan belum selesai, bukan hemat.",
    );
  });

  test("what holds has a value and no reason, what is refused has a reason; serapan never holds", () => {
    const amount = fc.option(fc.integer({min: -10, max: 1000}), {nil: null});
    const masukan = fc.record({
      capaian: amount,
      pagu: amount,
      realisasi: amount,
      targetVolume: amount,
      realisasiVolume: amount,
    });
    fc.assert(
      fc.property(fc.constantFrom(...methods), masukan, (metode, isi) => {
        const {nilai, berlaku, alasan} = efisiensi(metode, isi);
        expect(berlaku ? nilai !== null && Number.isFinite(nilai) : alasan!.length > 0).toBe(true);
        expect(berlaku && alasan !== undefined).toBe(false);
        if (metode === "serapan") expect(berlaku).toBe(false);
      }),
      {numRuns: 500},
    );
  });

  test("selisih, rasio and pmk by capaian agree on what is efficient", () => {
    const positive = fc.integer({min: 1, max: 1_000_000});
    fc.assert(fc.property(positive, positive, positive, (capaian, pagu, realisasi) => {
      const [points, ratio, e] = (["selisih", "rasio", "pmk"] as const)
        .map((metode) => efisiensi(metode, {capaian: capaian / 10_000, pagu, realisasi}).nilai!);
      fc.pre(Math.abs(points!) > 1e-6);
      expect(ratio! > 1).toBe(points! > 0);
      expect(e! > 0).toBe(points! > 0);
    }));
  });
});
