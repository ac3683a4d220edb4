// @vitest-environment jsdom
import {beforeEach, describe, expect, test} from "vitest";
import {spandukSalah} from "../../src/components/catatanPemeriksaan.js";
import {jawabanKualitas, posisiKualitas, tabelBerkas} from "../../src/components/halamanKualitas.js";
import {bagianDicek, kelompokCatatan, ketSaringan, tanpaCatatan} from "../../src/components/kelompokCatatan.js";
import type {JumlahCatatan} from "../../src/model/catatan.js";
import type {DataKualitas, KelompokCatatan} from "../../src/model/kualitas.js";
import type {TemuanTercatat} from "../../src/model/temuan.js";
import {aturanUji, berkasUji, temuanUji} from "../ekspor/temuanUji.js";

const kelompok = (temuan: TemuanTercatat[], isi: Partial<KelompokCatatan> = {}): KelompokCatatan => ({
  berkas: "spj.xlsx",
  aturan: "total-beda",
  tingkat: "galat",
  dicek: false,
  banyak: temuan.length,
  temuan,
  ...isi,
});
const jumlah: JumlahCatatan = {galat: 1, peringatan: 0, info: 0, dicek: 0, berkasSalah: 1};
const data = (isi: Partial<DataKualitas> = {}): DataKualitas => ({
  jumlah,
  kelompok: [kelompok([temuanUji()])],
  berkas: [berkasUji],
  aturan: [aturanUji],
  rekonsiliasi: [],
  ...isi,
});

describe("kelompokCatatan(kelompok, data)", () => {
  test("puts what is written beside what it should be, with its cell", () => {
    const figures = [...kelompokCatatan(data().kelompok, data()).querySelectorAll<HTMLDataElement>("td data")];
    expect(figures.map(({dataset, value, textContent}) => [dataset["ukuran"], dataset["sel"], value, textContent]))
      .toEqual([
        ["tertulis", "G17", "1250000", "1.250.000"],
        ["seharusnya", "G17", "1250000.5", "1.250.000,50"],
        ["selisih", "G17", "-0.5", "-0,50"],
      ]);
  });

  test("shows what a file says as text, never as markup", () => {
    const teks = "<img src=x onerror=alert(1)>";
    const list = kelompokCatatan(
      [kelompok([temuanUji({tercetak: teks, nilai_tercetak: null, pesan: teks, kode: teks, lembar: teks})], {
        berkas: teks,
      })],
      data(),
    );
    expect(list.querySelectorAll("img")).toHaveLength(0);
    expect(list.textContent!.split(teks).length - 1).toBeGreaterThanOrEqual(5);
  });

  test("leaves out the columns of figures where no note of the group has any", () => {
    const note = temuanUji({seharusnya: null, selisih: null, nilai_tercetak: null, tercetak: "1,250x"});
    const list = kelompokCatatan([kelompok([note])], data());
    expect([...list.querySelectorAll("thead th")].map((th) => th.textContent)).toEqual([
      "Sel",
      "Tertulis",
      "Penjelasan",
    ]);
    expect(list.querySelector("td")!.textContent).toBe("1,250x");
  });

  test("says how many notes of a group are left to the workbook", () => {
    const list = kelompokCatatan([kelompok([temuanUji()], {banyak: 450})], data());
    expect(list.querySelector("summary")!.textContent).toContain("450 catatan");
    expect(list.textContent).toContain("Ditampilkan 1 catatan pertama; 449 lagi ada di laporan .xlsx");
  });

  test("marks a simulated file", () => {
    const list = kelompokCatatan(data().kelompok, data({berkas: [{...berkasUji, asal: "simulasi"}]}));
    expect(list.querySelector("h3")!.textContent).toBe("spj.xlsx SIMULASI");
  });
});

describe("bagianDicek(kelompok, data)", () => {
  test("gives the reason of each mark", () => {
    const note = temuanUji({dicek: true, dicek_alasan: "Pembulatan di aplikasi asal"});
    const section = bagianDicek([kelompok([note], {dicek: true})], data());
    expect(section.querySelector("h2")!.textContent).toBe("Sudah dicek, wajar");
    expect(section.querySelector("td:last-child")!.textContent).toBe("Pembulatan di aplikasi asal");
  });
});

describe("tanpaCatatan(data)", () => {
  test.each([
    {name: "no file", isi: {berkas: [], kelompok: []}, teks: /^Belum ada yang diperiksa/},
    {name: "no note", isi: {kelompok: []}, teks: /^Tidak ada catatan: semua berkas terbaca/},
    {
      name: "no note but marked ones",
      isi: {kelompok: [kelompok([], {dicek: true})]},
      teks: /^Tidak ada catatan: semua/,
    },
    {name: "none that fits", isi: {}, teks: /cocok dengan pilihan di atas/},
  ])("is a sentence where there is $name", ({isi, teks}) => {
    expect(tanpaCatatan(data(isi)).textContent).toMatch(teks);
  });
});

describe("ketSaringan(tampil, semua)", () => {
  test("counts all notes, also those that are not sent", () => {
    const all = [kelompok([], {banyak: 300}), kelompok([], {banyak: 7, aturan: "sel-buruk"})];
    expect(ketSaringan(all, all)).toBe("307 catatan");
    expect(ketSaringan(all.slice(1), all)).toBe("7 dari 307 catatan cocok dengan pilihan di atas");
  });
});

describe("jawabanKualitas(data, catatan), posisiKualitas(data), tabelBerkas(berkas)", () => {
  const answer = (isi: Partial<DataKualitas>) => jawabanKualitas(data(isi), document.createTextNode("9")).textContent;

  test("says what was read, what was rejected and what disagrees", () => {
    expect(answer({})).toBe(
      "1 berkas punya catatan Salah: dari 12 baris di 1 berkas, 0 ditolak. Seluruhnya 9 catatan Salah dan Perlu dicek.",
    );
    expect(answer({jumlah: {...jumlah, galat: 0}})).toBe(
      "Tidak ada catatan Salah: dari 12 baris di 1 berkas, 0 ditolak. 9 catatan perlu dicek.",
    );
    expect(answer({berkas: []})).toBe("Belum ada berkas yang diperiksa.");
  });

  test("the position is of official data; simulated files are named as such", () => {
    const simulated = {...berkasUji, asal: "simulasi" as const, tahun: 2026};
    expect(posisiKualitas(data())).toBe("Diperiksa saat impor terakhir · data sampai Februari 2024");
    expect(posisiKualitas(data({berkas: [simulated, berkasUji]}))).toBe(
      "Diperiksa saat impor terakhir · data sampai Februari 2024 · ada berkas SIMULASI",
    );
  });

  test("a file whose kind states no total has a dash", () => {
    const table = tabelBerkas([{...berkasUji, totalPagu: null, totalRealisasi: null}]);
    expect([...table.querySelectorAll("td")].slice(5, 7).map((cell) => cell.textContent)).toEqual(["–", "–"]);
  });
});

describe("spandukSalah(catatan)", () => {
  beforeEach(() => {
    document.body.innerHTML = '<p class="merek"><a href="http://localhost/situs/">Telaah</a></p>';
  });
  const banner = (temuan: TemuanTercatat[], isi: Partial<JumlahCatatan> = {}) => {
    const holder = document.createElement("div");
    holder.append(spandukSalah({jumlah: {...jumlah, ...isi}, temuan}));
    return holder;
  };

  test("is not there without a galat", () => {
    expect(banner([], {galat: 0, berkasSalah: 0}).childNodes).toHaveLength(0);
  });

  test("counts files, names the first ones, and leads to their notes wherever the site stands", () => {
    const files = ["a", "b", "c", "d"].map((berkas) => temuanUji({berkas}));
    const shown = banner([...files, temuanUji({berkas: "e", dicek: true})], {berkasSalah: 9});
    expect(shown.textContent).toMatch(/^9 berkas punya catatan Salah \(a, b, c, dan 6 lagi\)/);
    expect(shown.querySelector("a")!.href).toBe("http://localhost/situs/berkas/kualitas?tingkat=galat");
  });
});
