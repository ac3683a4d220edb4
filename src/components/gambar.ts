export interface OpsiGambar {
  /** What is to be seen. */
  judul: string | Node;
  /** What is drawn and in which unit. */
  keterangan: string;
  /** The same figures as a table. */
  tabel?: HTMLElement;
  sumber: string;
  /** Direct labels cannot say what the colours are. */
  legenda?: readonly {teks: string; kelas: string}[];
}

/** What the colours of budget charts mean. */
export const legendaAnggaran = [
  {teks: "Realisasi", kelas: "realisasi"},
  {teks: "Pagu", kelas: "pagu"},
] as const;

/** A figure with its heading, what it draws, the chart, and a foot line with source and table twin. */
export function gambar(grafik: Node, {judul, keterangan, tabel, sumber, legenda = []}: OpsiGambar): HTMLElement {
  const figure = document.createElement("figure");
  figure.className = "gambar";
  const heading = document.createElement("h2");
  heading.append(judul);
  const line = document.createElement("p");
  line.className = "keterangan";
  line.textContent = keterangan;
  figure.append(heading, line);
  if (legenda.length > 0) figure.append(legend(legenda));
  figure.append(grafik, footOf(sumber, tabel));
  return figure;
}

function footOf(sumber: string, tabel: HTMLElement | undefined): HTMLElement {
  const foot = document.createElement("figcaption");
  const source = document.createElement("p");
  source.textContent = `Sumber: ${sumber}`;
  foot.append(source);
  if (tabel !== undefined) {
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = "Lihat tabel";
    details.append(summary, tabel);
    foot.append(details);
  }
  return foot;
}

function legend(items: readonly {teks: string; kelas: string}[]): HTMLElement {
  const list = document.createElement("ul");
  list.className = "legenda";
  for (const {teks, kelas} of items) {
    const item = document.createElement("li");
    const swatch = document.createElement("span");
    swatch.className = `contoh-warna ${kelas}`;
    item.append(swatch, teks);
    list.append(item);
  }
  return list;
}
