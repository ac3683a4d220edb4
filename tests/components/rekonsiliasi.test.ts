// @vitest-environment jsdom
import {beforeEach, describe, expect, test} from "vitest";
import {daftarRekonsiliasi} from "../../src/components/rekonsiliasi.js";
import type {BulanRekonsiliasi, SelisihRekonsiliasi, SeriRekonsiliasi} from "../../src/model/rekonsiliasi.js";

const selisih = (isi: Partial<SelisihRekonsiliasi> = {}): SelisihRekonsiliasi => ({
  selisih: 1_000_007,
  belumCair: 1_000_000,
  setoran: 7,
  bedaBulan: 0,
  bpp: 0,
  tidakTerjelaskan: 0,
  ...isi,
});
const bulan = (isi: Partial<BulanRekonsiliasi> = {}): BulanRekonsiliasi => ({
  bulan: 2,
  spjFungsional: {nilai: 1_000_030, berkas: "spj.xlsx › Februari"},
  spjAdministratif: null,
  realisasiDokumen: {nilai: 23, berkas: "dokumen.csv"},
  lra: null,
  pasangan: {dokumen: selisih()},
  ...isi,
});
const seri = (months: BulanRekonsiliasi[], isi: Partial<SeriRekonsiliasi> = {}): SeriRekonsiliasi => ({
  tahun: 2026,
  skpd: "9.99",
  nama: "DINAS CONTOH",
  asal: "resmi",
  bulan: months,
  ...isi,
});
const tanpaSelisih = {realisasiDokumen: null, pasangan: {}};
const lra = {nilai: 1_000_025, berkas: "lra.csv"};

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = () => {};
});

describe("daftarRekonsiliasi(seri)", () => {
  test("is a sentence that says what to import where no month has two sources", () => {
    expect(daftarRekonsiliasi([]).textContent).toMatch(/^Belum ada bulan yang diliput dua sumber\. Impor SPJ/);
  });

  test("shows the difference and its causes with exact values, and only sources that there are", () => {
    const list = daftarRekonsiliasi([seri([bulan()])]);
    expect([...list.querySelectorAll("thead th")].map((th) => th.textContent)).toEqual([
      "S.d. bulan (rupiah)",
      "SPJ fungsional",
      "Dokumen",
      "Selisih",
      "Belum cair",
      "Setoran",
      "Beda bulan",
      "BPP",
      "Tidak terjelaskan",
    ]);
    const figures = [...list.querySelectorAll<HTMLDataElement>("td data")];
    expect(figures.map(({value}) => Number(value))).toEqual([1_000_030, 23, 1_000_007, 1_000_000, 7, 0, 0, 0]);
    expect({...figures[2]!.dataset}).toEqual({ukuran: "rekonsiliasi-selisih", tahun: "2026", bulan: "2", skpd: "9.99"});
    expect(list.querySelector("summary")!.textContent).toBe(
      "Dinas Contoh 2026 s.d. Februari: selisih Rp\u00a01.000.007, tidak terjelaskan Rp\u00a00",
    );
  });

  test("opens a year whose latest common month has something unexplained, and no other", () => {
    const list = daftarRekonsiliasi([
      seri([bulan()]),
      seri([bulan({pasangan: {dokumen: selisih({tidakTerjelaskan: 5})}}), bulan({bulan: 3, ...tanpaSelisih, lra})]),
      seri([bulan({bulan: 1, pasangan: {dokumen: selisih({tidakTerjelaskan: 5})}}), bulan()]),
      seri([bulan({lra, pasangan: {dokumen: selisih(), lra: selisih({tidakTerjelaskan: 5})}})]),
    ]);
    expect([...list.querySelectorAll("details")].map(({open}) => open)).toEqual([false, true, false, true]);
  });

  test("has no causes where SPJ and documents never meet", () => {
    const list = daftarRekonsiliasi([seri([bulan({...tanpaSelisih, lra: {nilai: 1_000_030, berkas: "lra.csv"}})])]);
    expect([...list.querySelectorAll("thead th")].map((th) => th.textContent)).toEqual([
      "S.d. bulan (rupiah)",
      "SPJ fungsional",
      "LRA",
    ]);
    expect(list.querySelector("summary")!.textContent).toContain("SPJ fungsional dan dokumen tidak bertemu");
  });

  test("shows the difference of each other pair in a table of its own, for the months that both cover", () => {
    const pair = selisih({selisih: 5, belumCair: 0, setoran: 3, tidakTerjelaskan: 2});
    const list = daftarRekonsiliasi([
      seri([bulan({bulan: 1}), bulan({lra, pasangan: {dokumen: selisih(), lra: pair}})]),
    ]);
    const [sums, other, ...more] = list.querySelectorAll("table");
    expect(more).toEqual([]);
    expect(sums!.textContent).toContain("1.000.025");
    expect(other!.closest("div")!.previousElementSibling!.textContent).toBe("Selisih SPJ fungsional − LRA");
    expect([...other!.querySelectorAll("thead th")].map((th) => th.textContent)).toEqual(
      ["S.d. bulan (rupiah)", "Selisih", "Belum cair", "Setoran", "Beda bulan", "BPP", "Tidak terjelaskan"],
    );
    expect([...other!.querySelectorAll("tbody th")].map((th) => th.firstChild!.textContent)).toEqual(["Februari"]);
    const figures = [...other!.querySelectorAll<HTMLDataElement>("td data")];
    expect(figures.map(({value}) => Number(value))).toEqual([5, 0, 3, 0, 0, 2]);
    expect(figures[0]!.dataset["ukuran"]).toBe("rekonsiliasi-lra-selisih");
    expect(list.querySelector("summary")!.textContent).toContain(
      "; SPJ fungsional − LRA s.d. Februari: selisih Rp\u00a05, tidak terjelaskan Rp\u00a02",
    );
    figures[2]!.click();
    const terms = [...document.querySelectorAll("dialog dt")].map((dt) => [
      dt.textContent,
      dt.nextElementSibling!.textContent!.replaceAll("\u00a0", " "),
    ]);
    expect(terms).toContainEqual(["LRA", "Rp 1.000.025 dari lra.csv"]);
    expect(terms).not.toContainEqual(["Dokumen", "Rp 23 dari dokumen.csv"]);
    document.querySelector("dialog")!.remove();
  });

  test("a month without a source shows a dash", () => {
    const list = daftarRekonsiliasi([seri([bulan(), bulan({bulan: 3, ...tanpaSelisih})])]);
    const last = [...list.querySelectorAll("tbody tr")].at(-1)!;
    expect([...last.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual(
      ["1.000.030", "–", "–", "–", "–", "–", "–", "–"],
    );
  });

  test("marks a simulated agency", () => {
    const list = daftarRekonsiliasi([seri([bulan()], {asal: "simulasi"})]);
    expect(list.querySelector("summary .simulasi")!.textContent).toBe("SIMULASI");
  });

  test("a figure tells its formula, its files and the other causes", () => {
    const list = daftarRekonsiliasi([seri([bulan()])]);
    list.querySelector<HTMLElement>('td data[data-ukuran="rekonsiliasi-setoran"]')!.click();
    const terms = [...document.querySelectorAll("dialog dt")].map((dt) => [
      dt.textContent,
      dt.nextElementSibling!.textContent!.replaceAll("\u00a0", " "),
    ]);
    expect(terms).toContainEqual(["SPJ fungsional", "Rp 1.000.030 dari spj.xlsx › Februari"]);
    expect(terms).toContainEqual(["Dokumen", "Rp 23 dari dokumen.csv"]);
    expect(terms).toContainEqual(["Belum cair", "Rp 1.000.000"]);
    expect(terms).toContainEqual(["Posisi", "28 Februari 2026"]);
  });
});
