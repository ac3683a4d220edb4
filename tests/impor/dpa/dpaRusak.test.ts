import {describe, expect, test} from "vitest";
import {barisOf, kasusOf, put, readKasus, type Sel} from "./dpaKasus.js";

const murni = kasusOf("murni-enam-sel");
const dua = kasusOf("murni-satu-sel-dua-sub");
const perubahan = kasusOf("perubahan-pengekspor");

const bolpoin = barisOf(murni, "Bolpoin");
const snack = barisOf(perubahan, "Snack");

describe("damaged copies", () => {
  test.each([
    {
      name: "text in a Jumlah",
      kasus: murni,
      change: put(bolpoin, 11, "888000x"),
      temuan: {
        aturan: "sel-buruk",
        baris: bolpoin,
        kolom: "L",
        tercetak: "888000x",
        kode: "2.17.05.2.01.0001.5.1.02.01.01.0024",
      },
    },
    {
      name: "text in a price",
      kasus: murni,
      change: put(bolpoin, 9, "lima puluh ribu"),
      temuan: {aturan: "sel-buruk", baris: bolpoin, kolom: "J", tercetak: "lima puluh ribu"},
    },
    {
      name: "text in a volume",
      kasus: murni,
      change: put(bolpoin, 7, "beberapa"),
      temuan: {aturan: "sel-buruk", baris: bolpoin, kolom: "H", tercetak: "beberapa"},
    },
    {
      name: "text in a tax",
      kasus: murni,
      change: put(bolpoin, 10, "ada"),
      temuan: {aturan: "sel-buruk", baris: bolpoin, kolom: "K", tercetak: "ada"},
    },
    {
      name: "a Jumlah that is empty with its volume",
      kasus: murni,
      change: (rows: Sel[][]) => put(bolpoin, 11, null)(put(bolpoin, 7, null)(rows)),
      temuan: {aturan: "sel-buruk", baris: bolpoin, kolom: "L"},
    },
    {
      name: "text in the Jumlah of the stage before",
      kasus: perubahan,
      change: put(snack, 11, "enam"),
      temuan: {aturan: "sel-buruk", baris: snack, kolom: "L"},
    },
    {
      name: "a broken code",
      kasus: murni,
      change: put(barisOf(murni, "Belanja Makanan"), 5, "00x2"),
      temuan: {aturan: "sel-buruk", baris: barisOf(murni, "Belanja Makanan"), kolom: "A"},
    },
    {
      name: "a rekening twice",
      kasus: murni,
      change: (rows: Sel[][]) => {
        rows.splice(barisOf(murni, "Rencana") - 2, 0, rows[barisOf(murni, "Tagihan Listrik") - 1]!);
        return rows;
      },
      temuan: {aturan: "baris-ganda", baris: barisOf(murni, "Tagihan Listrik") + 1, kolom: "A"},
    },
    {
      name: "a Jumlah that is not volume × price × tax",
      kasus: murni,
      change: put(bolpoin, 11, 888001),
      temuan: {aturan: "volume-harga-beda", baris: bolpoin, kolom: "L", seharusnya: 888000, selisih: 1},
    },
    {
      name: "a parent that is not its items' sum",
      kasus: murni,
      change: put(barisOf(murni, "Belanja Makanan"), 11, 1872001),
      temuan: {aturan: "induk-beda-anak", baris: barisOf(murni, "Belanja Makanan"), kolom: "L", selisih: 1},
    },
    {
      name: "a parent of the stage before that is not its items' sum",
      kasus: perubahan,
      change: put(barisOf(perubahan, "Perjalanan Dinas Biasa"), 11, 2400001),
      temuan: {aturan: "induk-beda-anak", baris: barisOf(perubahan, "Perjalanan Dinas Biasa"), kolom: "L", selisih: 1},
    },
    {
      name: "an allocation that is not the sum of the table",
      kasus: murni,
      change: put(barisOf(murni, "Alokasi Tahun 2025"), 6, 12870001),
      temuan: {aturan: "alokasi-beda", baris: barisOf(murni, "Alokasi Tahun 2025"), kolom: "G", selisih: 1},
    },
    {
      name: "text in an allocation",
      kasus: murni,
      change: put(barisOf(murni, "Alokasi Tahun 2025"), 6, "12.870x"),
      temuan: {aturan: "sel-buruk", baris: barisOf(murni, "Alokasi Tahun 2025"), kolom: "G"},
    },
    {
      name: "a month that makes the plan another sum",
      kasus: murni,
      change: put(barisOf(murni, "Rencana") + 3, 6, 5),
      temuan: {aturan: "rencana-bulan-beda", kolom: "G", seharusnya: 12870000, selisih: -999995},
    },
    {
      name: "text in a month",
      kasus: murni,
      change: put(barisOf(murni, "Maret"), 6, "satu juta"),
      temuan: {aturan: "sel-buruk", baris: barisOf(murni, "Maret"), kolom: "G"},
    },
    {
      name: "a JUMLAH that is not the sum of its sub kegiatan",
      kasus: dua,
      change: put(barisOf(dua, "Jumlah Anggaran Sub Kegiatan"), 6, "Rp. 1.466.001"),
      temuan: {aturan: "total-beda", baris: barisOf(dua, "Jumlah Anggaran Sub Kegiatan"), kolom: "G", selisih: 1},
    },
    {
      name: "a JUMLAH of the kegiatan that is not the sum of both",
      kasus: dua,
      change: put(barisOf(dua, "Jumlah Total"), 6, "Rp. 3.466.002"),
      temuan: {aturan: "total-beda", baris: barisOf(dua, "Jumlah Total"), kolom: "G", selisih: 2},
    },
    {
      name: "cut before the last item",
      kasus: murni,
      change: (rows: Sel[][]) => rows.slice(0, barisOf(murni, "Tagihan Listrik") - 1),
      temuan: {aturan: "induk-beda-anak", kode: "2.17.05.2.01.0001.5.1.02.02.01", selisih: 3600000},
    },
    {
      name: "cut below the header",
      kasus: murni,
      change: (rows: Sel[][]) => rows.slice(0, barisOf(murni, "Koefisien")),
      temuan: {aturan: "berkas-terpotong", baris: barisOf(murni, "Koefisien")},
    },
    {
      name: "no sub kegiatan above the table",
      kasus: murni,
      change: put(barisOf(murni, "2.17.05.2.01.0001 "), 6, "-"),
      temuan: {aturan: "kepala-tidak-ada", baris: barisOf(murni, "BELANJA DAERAH")},
    },
    {
      name: "the same sub kegiatan twice in a sheet",
      kasus: dua,
      change: put(barisOf(dua, "X.XX.01.2.06.0002"), 2, "X.XX.01.2.06.0001 Penyediaan"),
      temuan: {aturan: "baris-ganda", baris: barisOf(dua, "X.XX.01.2.06.0002") + 4},
    },
  ])("$name is found at its place", async ({kasus, change, temuan}) => {
    const bacaan = await readKasus(kasus, change);
    expect(bacaan.temuan).toContainEqual(expect.objectContaining({tingkat: "galat", ...temuan}));
    const {dibaca, diterima, induk, dikecualikan, ditolak} = bacaan.hitungan;
    expect(diterima + induk + dikecualikan + ditolak).toBe(dibaca);
    expect(bacaan.pagu).toHaveLength(diterima);
  });

  test("a file without year or SKPD is refused, and no row of it counts", async () => {
    const bacaan = await readKasus(murni, (rows) => {
      rows[2]![0] = "KABUPATEN CONTOH";
      rows[4]![6] = "-";
      return rows;
    });
    expect(bacaan.temuan).toContainEqual(expect.objectContaining({aturan: "periode-tidak-diketahui"}));
    expect(bacaan.pagu).toEqual([]);
    expect(bacaan.hitungan).toMatchObject({dibaca: 18, ditolak: 18});
  });

  test("items below a rekening that cannot be read are rejected with it, with one note", async () => {
    const {temuan, ditolak, pagu} = await readKasus(murni, put(barisOf(murni, "Belanja Makanan"), 5, "00x2"));
    expect(temuan.filter(({aturan}) => aturan === "sel-buruk")).toHaveLength(1);
    expect(ditolak).toHaveLength(3);
    expect(pagu.map(({kode_rekening}) => kode_rekening)).not.toContain("5.1.02.01.01.0052");
  });

  test.each([murni, perubahan])("$nama: an emptied title is found at its cell, and no row is read", async (kasus) => {
    const header = barisOf(kasus, "Koefisien");
    const columns = kasus === murni ? ["H", "I", "J", "K"] : ["H", "I", "J", "K", "L", "M", "N", "O", "P", "Q"];
    for (const [index, kolom] of columns.entries()) {
      const {temuan, pagu, hitungan} = await readKasus(kasus, put(header, 7 + index, null));
      expect(temuan).toEqual([expect.objectContaining({aturan: "kepala-tidak-ada", kolom})]);
      expect(pagu).toEqual([]);
      expect(hitungan.ditolak).toBe(hitungan.dibaca);
    }
  });
});
