export interface AngkaKunci {
  judul: string;
  angka: HTMLElement;
  catatan: string;
  /** Spending has the working colour. */
  menonjol?: boolean;
}

/** Up to four key figures in a row between two rules; two by two on a phone. */
export function angkaKunci(items: readonly AngkaKunci[]): HTMLElement {
  const list = document.createElement("dl");
  list.className = "angka-kunci";
  for (const {judul, angka, catatan, menonjol = false} of items) {
    const group = document.createElement("div");
    const term = document.createElement("dt");
    term.textContent = judul;
    const value = document.createElement("dd");
    value.className = menonjol ? "nilai menonjol" : "nilai";
    value.append(angka);
    const note = document.createElement("dd");
    note.textContent = catatan;
    group.append(term, value, note);
    list.append(group);
  }
  return list;
}
