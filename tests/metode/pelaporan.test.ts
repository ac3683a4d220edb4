import {describe, expect, test} from "vitest";
import {metodePelaporan} from "../../src/metode/pelaporan.js";
import type {IsiContoh} from "../../src/model/metode.js";
import {hasilContoh} from "./contohAwal.js";

const hasil = (ubah: IsiContoh) => hasilContoh(metodePelaporan, "kelengkapan-lkjip", ubah);
const penilai = "Butir 1: Perlu dinilai penilai: Telaah hanya membaca tabel, bukan mutu susunannya.";

describe("the example of the nine points", () => {
  test("at first is an indicator of the LKjIP 2024", () => {
    expect(hasil({})).toEqual([
      penilai,
      "Butir 2: Terpenuhi.",
      "Butir 3: Terpenuhi.",
      "Butir 4: Terpenuhi.",
      "Butir 5: Belum. Indikator ini: realisasi tahun sebelumnya hanya ada di Lampiran.",
      "Butir 6: Belum. Indikator ini: pembanding nasional atau internasional tidak tercetak.",
      "Butir 7: Terpenuhi.",
      "Butir 8: Belum. Indikator ini: yang dicetak sebagai efisiensi adalah serapan.",
      "Butir 9: Terpenuhi.",
    ]);
  });

  test("with everything printed meets all that can be told", () => {
    const full = hasil({"realisasi-lalu": "tabel", pembanding: "tabel", efisiensi: "tabel"});
    expect(full).toEqual([penilai, ...[2, 3, 4, 5, 6, 7, 8, 9].map((nomor) => `Butir ${nomor}: Terpenuhi.`)]);
  });

  test("without a realisasi has nothing to compare", () => {
    const [, kedua, ketiga] = hasil({realisasi: "tidak"});
    expect(kedua).toBe("Butir 2: Belum. Indikator ini: realisasi tidak tercetak.");
    expect(ketiga).toBe("Butir 3: Belum ada indikator yang dilaporkan di tabel yang diimpor.");
  });

  test("gives the answer itself beside the sentence", () => {
    const [metode] = metodePelaporan;
    const isi = Object.fromEntries(metode!.masukan.map((m) => [m.nama, m.nilai])) as IsiContoh;
    expect(metode!.hitung(isi).map(({nilai}) => nilai)).toEqual([
      null,
      "true",
      "true",
      "true",
      "false",
      "false",
      "true",
      "false",
      "true",
    ]);
  });

  test("quotes the nine criteria, and offers serapan for efficiency alone", () => {
    const [metode] = metodePelaporan;
    expect(metode!.rumus).toHaveLength(9);
    expect(metode!.rumus[7]).toBe(
      "8. Dokumen Laporan Kinerja telah menginfokan efisiensi atas penggunaan sumber daya dalam mencapai kinerja.",
    );
    const offered = metode!.masukan.filter((m) =>
      m.jenis === "pilihan" && m.pilihan.some((p) => p.nilai === "serapan")
    );
    expect(offered.map(({nama}) => nama)).toEqual(["efisiensi"]);
  });
});
