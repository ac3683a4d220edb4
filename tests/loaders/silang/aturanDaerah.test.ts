import {describe, expect, test} from "vitest";
import {diperiksa, imported, temuanOf} from "./silangUji.js";

const kepala = "aturan,kunci,nilai,berlaku_sejak,daerah,sumber,kepastian";
const baris = (kunci: string, nilai: string, daerah = "") =>
  `pergeseran,${kunci},${nilai},2025-01-01,${daerah},Perbup,S`;
const rules = (...rows: string[]) => imported({"aturan.csv": [kepala, ...rows].join("\n")});

describe("rows that change the rules of pergeseran", () => {
  test("that can be followed give nothing", async () => {
    const gudang = await rules(
      baris("uraian persetujuan", "PPKD"),
      baris("uraian persetujuan", "Pengguna Anggaran", "Kabupaten Contoh"),
    );
    expect(await temuanOf(gudang, "aturan-tidak-berlaku")).toEqual([]);
    expect(await diperiksa(gudang, "aturan-tidak-berlaku")).toBe(2);
  });

  test("with an unknown key or approver are found, with what there is to choose from", async () => {
    const gudang = await rules(baris("uraian", "PPKD"), baris("objek persetujuan", "Camat"));
    expect(await temuanOf(gudang, "aturan-tidak-berlaku")).toEqual([
      expect.objectContaining({
        berkas: "aturan.csv",
        baris: 2,
        kode: "uraian",
        tingkat: "peringatan",
        pesan: expect.stringMatching(/^Kunci "uraian" tidak dikenal\. Pilih salah satu: .*uraian persetujuan/),
      }),
      expect.objectContaining({baris: 3, tercetak: "Camat", pesan: expect.stringContaining("Sekretaris Daerah")}),
    ]);
  });

  test("that say one thing twice for one daerah are found both", async () => {
    const gudang = await imported({
      "a.csv": [kepala, baris("uraian persetujuan", "PPKD", "Kabupaten Contoh")].join("\n"),
      "b.csv": [kepala, "", baris("uraian persetujuan", "Kepala Daerah", "Kabupaten Contoh")].join("\n"),
    });
    expect((await temuanOf(gudang, "aturan-tidak-berlaku")).map(({berkas, baris}) => [berkas, baris])).toEqual([
      ["a.csv", 2],
      ["b.csv", 3],
    ]);
  });
});

describe("rows that change the categories of capaian", () => {
  const kategori = (kunci: string, nilai: string, tanggal = "2025-01-01") =>
    `kategori-capaian,${kunci},"${nilai}",${tanggal},Kabupaten Contoh,Perbup,S`;

  test("that can be followed give nothing, beside the table of a LKjIP that says the same", async () => {
    const tabel = "kategori,batas_bawah,batas_atas,sumber\nSangat Tinggi,91,100,Tabel 3.1\nTinggi,76,90,Tabel 3.1\n";
    const gudang = await imported({
      "aturan.csv": [kepala, kategori("Sangat Tinggi batas bawah", "90,5"), kategori("Tinggi batas atas", "90,49")]
        .join("\n"),
      "tabel-3.1.csv": tabel,
    });
    expect(await temuanOf(gudang, "aturan-tidak-berlaku")).toEqual([]);
    expect(await diperiksa(gudang, "aturan-tidak-berlaku")).toBe(6);
  });

  test("with an unknown key, or bands that overlap from a date on, are found", async () => {
    const gudang = await rules(
      kategori("Sangat Tinggi", "91"),
      kategori("Tinggi batas atas", "90,5"),
      kategori("Sangat Tinggi batas bawah", "90,5", "2026-01-01"),
    );
    expect(await temuanOf(gudang, "aturan-tidak-berlaku")).toMatchObject([
      {baris: 2, kode: "Sangat Tinggi", pesan: expect.stringMatching(/^Kunci "Sangat Tinggi" tidak dikenal/)},
      {
        baris: 4,
        tercetak: "90,5",
        tingkat: "peringatan",
        pesan: 'Kategori "Tinggi" (sampai 90,5) dan "Sangat Tinggi" (mulai 90,5) bertumpang tindih.',
      },
    ]);
  });
});
