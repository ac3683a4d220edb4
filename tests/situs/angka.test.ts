import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {anakOf, semuaKode, tercetakOf, ukuranOf} from "./hitungMandiri.js";
import {semuaHalaman, type Situs, startSitus} from "./situs.js";

interface Angka {
  ukuran: string;
  kode: string;
  tahun: string | undefined;
  tercetak: boolean;
  /** The cell, file or rule that a figure about the data itself is of. */
  tempat: string;
  value: string;
  teks: string;
}

let situs: Situs;
beforeAll(async () => {
  situs = await startSitus();
});
afterAll(() => situs.close());

async function figuresOf(path: string): Promise<Angka[]> {
  const {page} = await situs.open(path);
  const figures = await page.$$eval("main data", (elements) =>
    elements.map((element) => {
      const {dataset, value, textContent} = element as HTMLDataElement;
      return {
        ukuran: dataset["ukuran"]!,
        kode: dataset["kode"] ?? "",
        tahun: dataset["tahun"],
        tercetak: dataset["sumber"] === "tercetak",
        tempat: ["aturan", "berkas", "lembar", "sel", "dicek", "bulan", "skpd", "metode"].map((name) =>
          dataset[name] ?? ""
        ).join(
          "|",
        ),
        value,
        teks: textContent ?? "",
      };
    }));
  await page.context().close();
  return figures;
}

/** The text that a person must read for a value, formed here and not by the product. */
function textOf({ukuran}: Angka, value: number): string {
  const money = ["pagu", "realisasi", "sisa", "varians"].includes(ukuran);
  if (money) {
    return new Intl.NumberFormat("id-ID", {style: "currency", currency: "IDR", maximumFractionDigits: 0}).format(value);
  }
  const rounded = value.toLocaleString("id-ID", {minimumFractionDigits: 2, maximumFractionDigits: 2});
  return `${rounded === "-0,00" ? "0,00" : rounded}\u00a0%`;
}

function expectRight(figure: Angka): void {
  if (figure.ukuran === "jumlah-catatan" || figure.ukuran === "porsi-sisa-kumulatif") return;
  expect(figure.tahun).toBe("2024");
  if (figure.tercetak) {
    const printed = figure.kode === "" ? null : tercetakOf(figure.kode);
    expect(figure).toMatchObject({value: printed === null ? "" : String(printed)});
    return;
  }
  const expected = ukuranOf(figure.kode)[figure.ukuran]!;
  if (expected === null) {
    expect([figure.value, figure.teks]).toEqual(["", "–"]);
    return;
  }
  if (Number.isInteger(expected)) expect([figure.kode, figure.value]).toEqual([figure.kode, String(expected)]);
  else expect(Number(figure.value)).toBeCloseTo(expected, 9);
  expect(figure.teks).toBe(textOf(figure, expected));
}

describe("the figures of the site against sums made from the CSV by the test alone", () => {
  test("Ringkasan states the totals of the published table", async () => {
    const figures = await figuresOf("/");
    const total = (ukuran: string) => figures.find((f) => f.ukuran === ukuran && f.kode === "")?.value;
    expect([total("pagu"), total("realisasi"), total("sisa")]).toEqual(["9865481222", "4847956007", "5017525215"]);
    expect(figures.find((f) => f.ukuran === "serapan" && f.kode === "")?.teks).toBe("49,14\u00a0%");
    figures.forEach(expectRight);
  });

  test("2.17.03 shows its serapan beside the other figure that the document prints", async () => {
    const figures = await figuresOf("/anggaran/varians");
    const own = figures.filter((f) => f.kode === "2.17.03");
    expect(own.find((f) => f.ukuran === "serapan")?.teks).toBe("54,35\u00a0%");
    expect(own.find((f) => f.tercetak)?.teks).toBe("93,37");
  });

  test.each(semuaKode.map((kode) => ({kode})))("Realisasi Anggaran of '$kode' and all below it", async ({kode}) => {
    const figures = await figuresOf(`/anggaran/varians${kode === "" ? "" : `?kode=${kode}`}`);
    figures.forEach(expectRight);
    for (const shown of [kode, ...anakOf(kode)]) {
      const ukuran = new Set(figures.filter((f) => f.kode === shown).map((f) => f.ukuran));
      expect(["pagu", "realisasi", "varians", "varians-persen", "serapan"].filter((u) => !ukuran.has(u))).toEqual([]);
    }
  });

  test("the same attributes carry the same value on every page", async () => {
    const all = (await Promise.all(semuaHalaman.map(figuresOf))).flat();
    const values = new Map<string, Set<string>>();
    for (const {ukuran, kode, tahun, tercetak, tempat, value} of all) {
      const key = [ukuran, kode, tahun, tercetak, tempat].join("|");
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
    expect([...values].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  test.each(semuaHalaman)("no amount or percentage on %s stands outside a figure", async (path) => {
    const {page} = await situs.open(path);
    const loose = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement!;
        if (
          parent.closest(
            "data, svg, script, .daftar-catatan, .pesan, .kartu-metode, observablehq-loading",
          )
        ) continue;
        if (/Rp\s?[\d.]|\d\s?%/.test(walker.currentNode.textContent!)) found.push(walker.currentNode.textContent!);
      }
      return found;
    });
    await page.context().close();
    expect(loose).toEqual([]);
  });
});
