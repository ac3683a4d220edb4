// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {type BatangAnggaran, batangAnggaran} from "../../src/components/batangAnggaran.js";

const data: BatangAnggaran[] = [
  {
    kode: "2.17.01",
    nama: "Penunjang Urusan",
    pagu: 5_000,
    realisasi: 3_000,
    serapan: 60,
    sisa: 2_000,
    href: "?kode=2.17.01",
  },
  {kode: "2.17.02", nama: "Melampaui Pagu", pagu: 1_000, realisasi: 1_500, serapan: 150, sisa: -500, href: null},
  {kode: "2.17.03", nama: "Belum Ada Realisasi", pagu: 800, realisasi: null, serapan: null, sisa: null, href: null},
];

describe("batangAnggaran(data, {width})", () => {
  test.each([{width: 960, name: "lebar"}, {width: 340, name: "ponsel"}])(
    "draws pagu behind, realisasi in front and the part over the pagu, $width px wide",
    async ({width, name}) => {
      const svg = batangAnggaran(data, {width});
      await expect(svg.outerHTML).toMatchFileSnapshot(`../snapshots/batangAnggaran-${name}.svg`);
    },
  );

  test.each([0, 1, 8, 100])("has no bar of negative width in a room of %i px", (width) => {
    const widths = [...batangAnggaran(data, {width}).querySelectorAll("rect")].map((bar) =>
      Number(bar.getAttribute("width"))
    );
    expect(widths.length).toBeGreaterThan(0);
    expect(widths.filter((w) => !(w >= 0))).toEqual([]);
  });

  test("is a group of named links to a screen reader, one per bar that leads somewhere", () => {
    const svg = batangAnggaran(data);
    expect([svg.getAttribute("role"), svg.getAttribute("aria-label")])
      .toEqual(["group", "Batang pagu dan realisasi 3 baris; angkanya ada di tabel."]);
    expect([...svg.querySelectorAll("a")].map((link) => link.getAttribute("aria-label")))
      .toEqual(["Rincian 2.17.01 Penunjang Urusan"]);
    expect([...svg.querySelectorAll("text")].every((text) => text.closest("[aria-hidden=true]") !== null)).toBe(true);
  });

  test("what is not known is a dash, never 0", () => {
    const texts = [...batangAnggaran(data).querySelectorAll("text")].map(({textContent}) => textContent);
    expect(texts).toContain("–");
    expect(texts).toContain("sisa –");
  });

  test("without any line it is an empty picture, not an error", () => {
    expect(batangAnggaran([]).querySelectorAll("rect")).toHaveLength(0);
  });
});
