import * as Plot from "@observablehq/plot";
import type {BarisAnggaran} from "../calc/barisAnggaran.js";
import {formatNama, formatNamaProgram} from "../format/nama.js";
import {formatPersen} from "../format/persen.js";
import {formatRupiahSingkat, formatRupiahSumbu} from "../format/rupiah.js";
import {tanpaAngka} from "../format/tanpaAngka.js";
import {warna} from "./warna.js";

export interface BatangAnggaran {
  kode: string;
  nama: string;
  pagu: number | null;
  realisasi: number | null;
  serapan: number | null;
  sisa: number | null;
  /** Where a click on the bars leads, or null where there is nothing below. */
  href: string | null;
}

/** A budget line as bars. */
export function toBatang(
  {kode, level, nama, pagu, realisasi, serapan, sisa}: BarisAnggaran,
  href: string | null,
): BatangAnggaran {
  const teks = level === "program" ? formatNamaProgram(nama) : formatNama(nama);
  return {kode, nama: teks, pagu, realisasi, serapan, sisa, href};
}

const wideFrom = 640;
/** Below this the drawing is scaled down: a figure being opened or printed is for a moment only a pixel wide. */
const narrowest = 240;

/**
 * Bars of budget (light, behind) and spending (dark, in front), one line per code in the order given; orange is the
 * part over the budget. Below 640 px the names stand above their bars.
 */
export function batangAnggaran(data: readonly BatangAnggaran[], options: {width?: number} = {}): SVGSVGElement {
  const width = Math.max(options.width ?? 960, narrowest);
  const wide = width >= wideFrom;
  const marginLeft = wide ? Math.min(330, width * 0.36) : 0;
  const marginRight = wide ? 150 : 8;
  const longest = Math.max(1, ...data.flatMap(({pagu, realisasi}) => [pagu ?? 0, realisasi ?? 0]));
  const bar = wide ? {insetTop: 14, insetBottom: 14} : {insetTop: 44, insetBottom: 4};
  const inner = {insetTop: bar.insetTop + 4, insetBottom: bar.insetBottom + 4};
  const label = {y: "kode", frameAnchor: "left", textAnchor: "start", dx: -marginLeft} as const;
  const end = (d: BatangAnggaran) => Math.max(d.pagu ?? 0, d.realisasi ?? 0);
  const nameWidth = (wide ? marginLeft - 24 : width) / 12;
  const figure = Plot.plot({
    width,
    height: 34 + data.length * (wide ? 58 : 78),
    marginLeft,
    marginRight,
    marginTop: 30,
    marginBottom: 4,
    style: {fontFamily: "inherit", fontSize: "12px", background: "none"},
    ariaLabel: "Pagu dan realisasi",
    x: {domain: [0, longest], axis: null},
    y: {domain: data.map(({kode}) => kode), axis: null, padding: 0},
    marks: [
      Plot.gridX({ticks: wide ? 6 : 3, stroke: warna.garis, strokeOpacity: 1}),
      Plot.axisX({
        ticks: wide ? 6 : 3,
        anchor: "top",
        tickSize: 0,
        label: null,
        fill: warna.tinta2,
        tickFormat: formatRupiahSumbu,
      }),
      Plot.barX(data, {y: "kode", x: (d) => d.pagu ?? 0, fill: warna.pagu, rx: 2, href: "href", ...bar}),
      Plot.barX(data, {
        y: "kode",
        x1: 0,
        x2: (d) => Math.min(Math.max(d.realisasi ?? 0, 0), d.pagu ?? 0),
        fill: warna.realisasi,
        rx: 2,
        pointerEvents: "none",
        ...inner,
      }),
      Plot.barX(data.filter((d) => (d.realisasi ?? 0) > (d.pagu ?? 0)), {
        y: "kode",
        x1: (d) => d.pagu ?? 0,
        x2: "realisasi",
        fill: warna.lewatRencana,
        rx: 2,
        pointerEvents: "none",
        ...inner,
      }),
      Plot.text(data, {...label, text: "kode", fill: warna.tinta2, fontSize: 11.5, dy: wide ? -16 : -26}),
      Plot.text(data, {
        ...label,
        text: (d) => shorten(d.nama, wide ? 2 * nameWidth : nameWidth),
        fill: warna.tinta,
        fontWeight: 600,
        lineWidth: nameWidth,
        lineAnchor: wide ? "top" : "middle",
        dy: wide ? -7 : -9,
      }),
      Plot.text(data, {
        y: "kode",
        text: (d) => formatPersen(d.serapan),
        fill: warna.tinta,
        fontWeight: 700,
        ...(wide ? {x: end, dx: 8, textAnchor: "start"} : {frameAnchor: "right", textAnchor: "end", dy: -26, dx: -104}),
      }),
      Plot.text(data, {
        y: "kode",
        text: (d) => `sisa ${d.sisa === null ? tanpaAngka : formatRupiahSingkat(d.sisa)}`,
        fill: warna.tinta2,
        ...(wide ? {x: end, dx: 62, textAnchor: "start"} : {frameAnchor: "right", textAnchor: "end", dy: -26}),
      }),
    ],
  }) as SVGSVGElement;
  return describe(figure, data);
}

/** A name cut at a word where it would need more than its room, counted at half an em a letter. */
function shorten(nama: string, ems: number): string {
  const letters = Math.floor(ems * 1.75);
  return nama.length <= letters ? nama : `${nama.slice(0, nama.lastIndexOf(" ", letters - 1))} …`;
}

/**
 * For a screen reader the chart is a group of links, one per bar that leads somewhere; the figures themselves are in the
 * table beside it, so the drawn texts are left out.
 */
function describe(svg: SVGSVGElement, data: readonly BatangAnggaran[]): SVGSVGElement {
  for (const group of svg.querySelectorAll("g[aria-label]")) {
    group.removeAttribute("aria-label");
    if (group.querySelector("a") === null) group.setAttribute("aria-hidden", "true");
  }
  const linked = data.filter(({href}) => href !== null);
  svg.querySelectorAll("a").forEach((link, index) => {
    const {kode, nama} = linked[index]!;
    link.setAttribute("aria-label", `Rincian ${kode} ${nama}`);
  });
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", `Batang pagu dan realisasi ${data.length} baris; angkanya ada di tabel.`);
  return svg;
}
