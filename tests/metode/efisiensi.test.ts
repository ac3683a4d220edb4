import {describe, expect, test} from "vitest";
import {metodeEfisiensi} from "../../src/metode/efisiensi.js";
import {metodeKinerjaAnggaran} from "../../src/metode/kinerjaAnggaran.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const berlaku = "Kesimpulan: Dapat dipakai sebagai efisiensi.";

describe("the examples of efficiency", () => {
  test.each<[string, IsiContoh, string[]]>([
    ["efisiensi", {}, [
      "Hasil hitungan: 83,68 %",
      "Kesimpulan: Capaian 11,6 % belum mencapai 100 %: anggaran yang tersisa dapat berarti pekerjaan belum selesai, " +
      "bukan hemat.",
    ]],
    ["efisiensi", {capaian: 100}, ["Hasil hitungan: 83,68 %", berlaku]],
    ["efisiensi", {ambang: 11}, ["Hasil hitungan: 83,68 %", berlaku]],
    ["efisiensi", {metode: "selisih"}, ["Hasil hitungan: -4,72 poin persen", berlaku]],
    ["efisiensi", {metode: "rasio"}, ["Hasil hitungan: 0,71", berlaku]],
    ["efisiensi", {metode: "pmk"}, ["Hasil hitungan: -40,69 %", berlaku]],
    ["efisiensi", {metode: "pmk", targetVolume: 100, realisasiVolume: 20}, ["Hasil hitungan: 18,40 %", berlaku]],
    ["efisiensi", {metode: "serapan"}, [
      "Hasil hitungan: 16,32 %",
      "Kesimpulan: Serapan bukan efisiensi: serapan yang rendah dapat berarti pekerjaan belum selesai, bukan hemat.",
    ]],
    ["efisiensi", {pagu: null}, ["Hasil hitungan: –", "Kesimpulan: Pagu belum diketahui."]],
    ["biaya-satuan", {}, ["Rencana: Rp 12.500.000", "Kenyataan: Rp 14.062.500"]],
    ["biaya-satuan", {targetVolume: 0, realisasiVolume: null}, [
      "Rencana: Target volume keluaran 0 atau minus, jadi biaya satuan tidak dapat dihitung.",
      "Kenyataan: Realisasi volume keluaran belum diketahui.",
    ]],
  ])("%s with %j", (id, ubah, expected) => {
    expect(hasilContoh(metodeEfisiensi, id, ubah)).toEqual(expected);
  });

  test.each<[string, IsiContoh, string[]]>([
    ["nilai-efisiensi", {}, ["Nilai efisiensi: 100"]],
    ["nilai-efisiensi", {e: 9.98}, ["Nilai efisiensi: 74,95"]],
    ["nilai-efisiensi", {e: null}, ["Nilai efisiensi: –"]],
    ["nilai-implementasi", {}, ["Nilai implementasi: 87,93"]],
    ["nilai-implementasi", {konsistensi: null}, ["Nilai implementasi: –"]],
    ["capaian-keluaran", {}, ["Capaian keluaran: 94,87 %"]],
    ["capaian-keluaran", {indikator: [{capaian: null}]}, ["Capaian keluaran: –"]],
  ])("%s with %j", (id, ubah, expected) => {
    expect(hasilContoh(metodeKinerjaAnggaran, id, ubah)).toEqual(expected);
  });

  test("the weights and limits stand in the formulas as the records have them", () => {
    const rumus = Object.fromEntries(metodeKinerjaAnggaran.map((m) => [m.id, m.rumus[0]!.replaceAll("\u00a0", " ")]));
    expect(rumus["nilai-efisiensi"]).toBe("NE = 50 + E ÷ 20 × 50, E paling rendah −20 % dan paling tinggi 20 %");
    expect(rumus["nilai-implementasi"]).toBe(
      "nilai = penyerapan × 9,7 % + konsistensi × 18,2 % + capaian keluaran × 43,5 % + nilai efisiensi × 28,6 %",
    );
  });
});
