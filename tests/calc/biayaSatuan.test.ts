import {describe, expect, test} from "vitest";
import {biayaSatuan} from "../../src/calc/biayaSatuan.js";

const masukan = {pagu: 500_000_000, targetVolume: 40, realisasi: 450_000_000, realisasiVolume: 36};

describe("biayaSatuan(masukan)", () => {
  test("is the pagu over the planned output, and the spending over the realised output", () => {
    expect(biayaSatuan(masukan)).toEqual({rencana: {nilai: 12_500_000}, realisasi: {nilai: 12_500_000}});
    expect(biayaSatuan({...masukan, realisasiVolume: 45}).realisasi).toEqual({nilai: 10_000_000});
  });

  test("is not rounded", () => {
    expect(biayaSatuan({...masukan, pagu: 100, targetVolume: 3}).rencana.nilai).toBeCloseTo(33.3333333, 6);
  });

  test.each(
    [
      {isi: {pagu: null}, bagian: "rencana", alasan: "Pagu belum diketahui."},
      {isi: {pagu: 0}, bagian: "rencana", alasan: "Pagu 0 atau minus, jadi biaya satuan tidak dapat dihitung."},
      {isi: {pagu: -1}, bagian: "rencana", alasan: "Pagu 0 atau minus, jadi biaya satuan tidak dapat dihitung."},
      {isi: {targetVolume: null}, bagian: "rencana", alasan: "Target volume keluaran belum diketahui."},
      {
        isi: {targetVolume: 0},
        bagian: "rencana",
        alasan: "Target volume keluaran 0 atau minus, jadi biaya satuan tidak dapat dihitung.",
      },
      {isi: {realisasi: null}, bagian: "realisasi", alasan: "Realisasi anggaran belum diketahui."},
      {
        isi: {realisasi: 0},
        bagian: "realisasi",
        alasan: "Realisasi anggaran 0 atau minus, jadi biaya satuan tidak dapat dihitung.",
      },
      {isi: {realisasiVolume: null}, bagian: "realisasi", alasan: "Realisasi volume keluaran belum diketahui."},
      {
        isi: {realisasiVolume: 0},
        bagian: "realisasi",
        alasan: "Realisasi volume keluaran 0 atau minus, jadi biaya satuan tidak dapat dihitung.",
      },
      {
        isi: {realisasi: null, realisasiVolume: null},
        bagian: "realisasi",
        alasan: "Realisasi anggaran belum diketahui.",
      },
    ] as const,
  )("$isi has no $bagian, and the other side stands", ({isi, bagian, alasan}) => {
    const hasil = biayaSatuan({...masukan, ...isi});
    expect(hasil[bagian]).toEqual({nilai: null, alasan});
    expect(hasil[bagian === "rencana" ? "realisasi" : "rencana"]).toEqual({nilai: 12_500_000});
  });
});
