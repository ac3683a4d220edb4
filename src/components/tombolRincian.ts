/** The button of a table's row that on a phone shows the row's other cells. */
export function tombolRincian(row: HTMLTableRowElement): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "rincian-baris";
  button.textContent = "Rincian";
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    const open = row.classList.toggle("terbuka");
    button.setAttribute("aria-expanded", String(open));
  });
  return button;
}
