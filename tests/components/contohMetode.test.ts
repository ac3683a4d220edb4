// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {contohMetode} from "../../src/components/contohMetode.js";
import {kartuMetode} from "../../src/components/kartuMetode.js";
import {angkaDari, tabelDari, teksDari} from "../../src/metode/isiContoh.js";
import type {Metode} from "../../src/model/metode.js";

const jumlah: Metode = {
  id: "jumlah",
  nama: "Jumlah",
  kalimat: "Menjumlahkan.",
  rumus: ["a + b"],
  satuan: "rupiah",
  kasusTepi: ["Kosong: tidak dapat ditentukan."],
  sumber: [{teks: "Aturan A", kepastian: "L"}, {teks: "Kami", kepastian: null}],
  masukan: [
    {jenis: "angka", nama: "a", judul: "A", nilai: 1250, satuan: "Rp"},
    {
      jenis: "pilihan",
      nama: "cara",
      judul: "Cara",
      nilai: "x",
      pilihan: [{nilai: "x", teks: "X"}, {nilai: "y", teks: "Y"}],
    },
    {
      jenis: "tabel",
      nama: "baris",
      judul: "Baris",
      kolom: [{nama: "n", judul: "Nilai", jenis: "angka"}, {nama: "k", judul: "Kode", jenis: "teks"}],
      nilai: [[1, "p"], [2, null]],
    },
  ],
  hitung: (isi) => {
    const a = angkaDari(isi, "a");
    const rows = tabelDari(isi, "baris");
    const total = a === null ? null : rows.reduce((sum, row) => sum + (angkaDari(row, "n") ?? 0), a);
    const kode = rows.map((row) => teksDari(row, "k")).join("");
    return [{judul: "Hasil", nilai: total, teks: `${teksDari(isi, "cara")} ${total ?? "–"} ${kode}`}];
  },
};

const hasil = (form: HTMLElement) => form.querySelector("output")!;
function write(field: HTMLInputElement | HTMLSelectElement, value: string, event = "input"): void {
  field.value = value;
  field.dispatchEvent(new Event(event));
}
const field = (form: HTMLElement, label: string) => form.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)!;

describe("contohMetode(metode)", () => {
  test("shows what the function makes of the first content, in Indonesian form", () => {
    const form = contohMetode(jumlah);
    expect(field(form, "A (Rp)").value).toBe("1.250");
    expect(hasil(form).textContent).toBe("x 1253 p");
    expect(hasil(form).dataset["nilai"]).toBe("1253");
  });

  test("follows every change, an emptied field included", () => {
    const form = contohMetode(jumlah);
    write(field(form, "A (Rp)"), "2.000,5");
    expect(hasil(form).textContent).toBe("x 2003.5 p");
    write(form.querySelector("select")!, "y", "change");
    write(field(form, "Kode, baris 2"), " q ");
    expect(hasil(form).textContent).toBe("y 2003.5 pq");
    write(field(form, "A (Rp)"), "");
    expect(hasil(form).textContent).toBe("y – pq");
    expect(hasil(form).dataset["nilai"]).toBe("");
  });

  test.each(["A (Rp)", "Nilai, baris 2"])("says what is no number in %s, and goes on when it is one again", (label) => {
    const form = contohMetode(jumlah);
    const before = field(form, label).value;
    write(field(form, label), "12x");
    expect(field(form, label).getAttribute("aria-invalid")).toBe("true");
    expect(hasil(form).textContent).toMatch(/^Ada isian yang bukan angka/);
    write(field(form, label), before);
    expect(field(form, label).getAttribute("aria-invalid")).toBe("false");
    expect(hasil(form).textContent).toBe("x 1253 p");
  });

  test("says so where a table without rows leaves nothing to say", () => {
    const form = contohMetode({...jumlah, hitung: () => []});
    expect(hasil(form).textContent).toBe("Isi sedikitnya satu baris.");
  });

  test("rows can be added and taken away", () => {
    const form = contohMetode(jumlah);
    const press = (label: string) => form.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)!.click();
    press("Tambah baris: Baris");
    write(field(form, "Nilai, baris 3"), "10");
    expect(hasil(form).dataset["nilai"]).toBe("1263");
    press("Hapus baris 1");
    expect(hasil(form).dataset["nilai"]).toBe("1262");
    expect(form.querySelectorAll("tbody tr")).toHaveLength(2);
  });
});

describe("kartuMetode(metode)", () => {
  test("has its anchor, and says how sure each source is", () => {
    const card = kartuMetode(jumlah);
    expect(card.id).toBe("jumlah");
    expect([...card.querySelectorAll("li")].map((item) => item.textContent)).toEqual([
      "Kosong: tidak dapat ditentukan.",
      "Aturan A naskahnya belum dibaca",
      "Kami definisi sendiri",
    ]);
  });
});
