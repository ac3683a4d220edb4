export interface Remah {
  teks: string;
  /** Where it leads; null for the place where the reader is. */
  href: string | null;
}

/** The way down to the present line, as links; the last one is the line itself. */
export function remahRoti(remah: readonly Remah[]): HTMLElement {
  const nav = document.createElement("nav");
  nav.className = "remah-roti";
  nav.setAttribute("aria-label", "Jenjang anggaran");
  const list = document.createElement("ol");
  for (const {teks, href} of remah) {
    const item = document.createElement("li");
    const content = document.createElement(href === null ? "span" : "a");
    content.textContent = teks;
    if (href === null) content.setAttribute("aria-current", "page");
    else content.setAttribute("href", href);
    item.append(content);
    list.append(item);
  }
  nav.append(list);
  return nav;
}
